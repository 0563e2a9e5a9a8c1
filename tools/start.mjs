// The main job on this repository itself: its own manifest and the apps under examples/.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { environment, node, root } from './runtime.mjs';

const command = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
const { status } = spawnSync(node(), [command, 'check', ...process.argv.slice(2)], {
  cwd: root,
  env: environment(),
  stdio: 'inherit',
});

if (status === 1) {
  console.log('\nSome examples are faulty on purpose, to show what mixer-oauth finds; examples/README.md says which.');
  console.log('A plain "mixer-oauth check" exits 1 here; this run of the demonstration went well.');
}
process.exitCode = status === 0 || status === 1 ? 0 : 2;
