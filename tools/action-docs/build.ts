import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../runtime.mjs';
import { fillTables, readDefinition } from './action-tables.ts';

const page = path.join(root, 'docs/action.md');
const definition = readDefinition(readFileSync(path.join(root, 'apps/action/action.yml'), 'utf8'));
writeFileSync(page, fillTables(readFileSync(page, 'utf8'), definition));
