import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../runtime.mjs';
import { fillSchema } from './fill-schema.ts';

const file = path.join(root, 'schemas/manifest.schema.json');
writeFileSync(file, fillSchema(readFileSync(file, 'utf8')));
spawnSync(path.join(root, 'node_modules/.bin/oxfmt'), [file], { stdio: 'inherit' });
