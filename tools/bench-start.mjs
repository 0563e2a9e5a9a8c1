// How long a check of a manifest without code takes, beside a bare start of Node: npm run bench -- [MANIFEST] [RUNS]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { node, root } from './runtime.mjs';

const [manifest, runs = '40'] = process.argv.slice(2);
const scratch = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-bench-'));
const bare = path.join(scratch, 'bare.mjs');
writeFileSync(bare, '');
// Apart from the script above, which would be code to audit.
const folder = path.join(scratch, 'manifest');
mkdirSync(folder);
const target = path.join(folder, 'mixer-oauth.yml');
if (manifest) copyFileSync(manifest, target);
else
  writeFileSync(
    target,
    'version: 1\nclients:\n  bot:\n    name: Bot\n    hosts: ["*.example.com", example.com]\n    redirectUris: [https://app.example.com/callback]\n    scopes: [chat:connect]\n',
  );

const commands = { 'bare Node': [bare], check: [path.join(root, 'apps/cli/bin/mixer-oauth.mjs'), 'check'] };
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
// Side by side, so that whatever else the machine does slows both.
for (let run = 0; run < Number(runs); run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const started = performance.now();
    spawnSync(node(), args, { cwd: folder, stdio: 'ignore' });
    times[name].push(performance.now() - started);
  }
}
rmSync(scratch, { recursive: true, force: true });

const median = (list) => list.toSorted((left, right) => left - right)[Math.floor(list.length / 2)];
for (const [name, list] of Object.entries(times)) console.log(`${name.padEnd(10)} ${median(list).toFixed(1)} ms`);
console.log(`ratio      ${(median(times.check) / median(times['bare Node'])).toFixed(2)}`);
