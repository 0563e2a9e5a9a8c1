// Puts together what a release holds, the Action and the command as they are built: node tools/release/assemble.ts VERSION FOLDER
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../runtime.mjs';

const [version, folder] = process.argv.slice(2);
if (version === undefined || folder === undefined) throw new Error('Give the version and the folder to write to');
const action = path.join(root, 'apps/action');
const { version: own } = JSON.parse(readFileSync(path.join(action, 'package.json'), 'utf8')) as { version: string };
if (version !== own) throw new Error(`apps/action/package.json has the version ${own}, not ${version}`);

mkdirSync(path.join(folder, 'dist'), { recursive: true });
copyFileSync(path.join(action, 'action.yml'), path.join(folder, 'action.yml'));
copyFileSync(path.join(action, 'dist/index.mjs'), path.join(folder, 'dist/index.mjs'));
copyFileSync(path.join(root, 'docs/action.md'), path.join(folder, 'README.md'));
copyFileSync(path.join(root, 'LICENSE'), path.join(folder, 'LICENSE'));

// The command, so that npm and pre-commit can install a release from git: https://pre-commit.com/#node
const cli = path.join(root, 'apps/cli');
for (const part of ['bin', 'dist'])
  cpSync(path.join(cli, part), path.join(folder, 'command', part), { recursive: true });
copyFileSync(path.join(import.meta.dirname, 'pre-commit-hooks.yaml'), path.join(folder, '.pre-commit-hooks.yaml'));
const { engines } = JSON.parse(readFileSync(path.join(cli, 'package.json'), 'utf8')) as { engines: object };
const manifest = {
  name: 'mixer-oauth',
  version,
  license: 'MIT',
  type: 'module',
  bin: { 'mixer-oauth': 'command/bin/mixer-oauth.mjs' },
  files: ['command'],
  engines,
};
writeFileSync(path.join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
