// `npm run generate`: everything in the repository that is made from something else in it.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const steps = [
  'tools/manifest-schema/build.ts',
  'packages/core/tools/compile-validator.ts',
  'packages/providers/tools/build-data.ts',
  'packages/providers/tools/build-docs.ts',
  'tools/action-docs/build.ts',
];

for (const step of steps) {
  const { status } = spawnSync(process.execPath, [path.join(root, step)], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(`${status === 0 ? 'made by' : 'FAILED'} ${step}`);
  if (status !== 0) process.exitCode = 1;
}
