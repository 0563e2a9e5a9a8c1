// npm run documents [FOLDER]: the documents are imported by TypeScript, which the Node that the lockfile pins runs.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environment, node, root } from './runtime.mjs';

const { status } = spawnSync(node(), [path.join(root, 'tools/documents/documents.ts'), ...process.argv.slice(2)], {
  env: environment(),
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
