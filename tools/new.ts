// npm run new -- rule|language|provider|reporter NAME [--code]
// Writes the file, its row, its test and its page. All of it passes as it is, and none of it says anything yet.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Change } from './new/change.ts';
import { newLanguage } from './new/language.ts';
import { newProvider } from './new/provider.ts';
import { newReporter } from './new/reporter.ts';
import { newRule } from './new/rule.ts';

const kinds: Readonly<Record<string, (name: string, isCode: boolean) => readonly Change[]>> = {
  rule: newRule,
  language: newLanguage,
  provider: newProvider,
  reporter: newReporter,
};

const args = process.argv.slice(2);
const [kind = '', name = '', ...surplus] = args.filter((arg) => !arg.startsWith('--'));
const plan = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
const isUnknown = args.some((arg) => arg.startsWith('--') && arg !== '--code');

if (!plan || !/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name) || surplus.length > 0 || isUnknown) {
  console.error('usage: npm run new -- rule|language|provider|reporter NAME [--code]');
  console.error('NAME is in kebab-case; --code: a rule on the ledger of code instead of the manifest alone');
  process.exit(2);
}

const root = path.resolve(import.meta.dirname, '..');
const changes = plan(name, args.includes('--code'));
const taken = changes.find((change) => 'text' in change && existsSync(path.join(root, change.file)));
if (taken) {
  console.error(`${taken.file} is there already; nothing was written`);
  process.exit(1);
}
// All edits first: a list that cannot be found must leave nothing half done.
const texts = changes.map((change) => ({
  file: change.file,
  text: 'text' in change ? change.text : change.edit(readFileSync(path.join(root, change.file), 'utf8')),
}));
for (const { file, text } of texts) {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
  console.log(file);
}
console.log('Now make it say something: source, test and page.');
if (kind === 'provider') console.log('"npm run generate" makes its catalogue and its page.');
if (kind === 'rule') console.log('"npm run generate" writes it into the schema of the manifest, for editors.');
