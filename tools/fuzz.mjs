// npm run fuzz: started as the command itself runs, with the engine's settings for WebAssembly that a bundle has.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environment, node, root } from './runtime.mjs';

const flags = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];
const { status } = spawnSync(node(), [...flags, path.join(root, 'tools/fuzz/fuzz.ts'), ...process.argv.slice(2)], {
  env: environment(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
