// npm run bench: the measurements are TypeScript, which the Node that the lockfile pins runs and an older one does not.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environment, node, root } from './runtime.mjs';

const args = process.argv.slice(2);
// The terminal app is measured by itself: npm run bench -- --tui
const measurements = path.join(root, 'tools/bench', args.includes('--tui') ? 'tui.ts' : 'bench.ts');
const { status } = spawnSync(node(), [measurements, ...args], {
  env: environment(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
