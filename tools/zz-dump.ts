import { readFileSync } from 'node:fs';
import { outlinesOf } from '@mixer-oauth/testkit';
import { printOutline } from '@mixer-oauth/audit';
const f = process.argv[2] ?? '';
const [o] = await outlinesOf({ [f]: readFileSync(0, 'utf8') });
console.log(o ? printOutline(o) : 'none');
