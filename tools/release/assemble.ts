// Puts together what a release of the Action holds: node tools/release/assemble.ts VERSION FOLDER
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
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
