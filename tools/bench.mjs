// npm run bench: the measurements are TypeScript, which the Node that the lockfile pins runs and an older one does not.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environment, node, root } from './runtime.mjs';

const { status } = spawnSync(node(), [path.join(root, 'tools/bench/bench.ts'), ...process.argv.slice(2)], {
  env: environment(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
