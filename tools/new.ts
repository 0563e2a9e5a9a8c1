// `npm run new -- rule|language|provider|reporter NAME`: the file, its row, its test and its page.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parts } from './new-parts.ts';

const [kind = '', name = '', folder = path.join(import.meta.dirname, '..')] = process.argv.slice(2);

function fail(message: string): never {
  console.error(message);
  console.error('usage: npm run new -- rule|language|provider|reporter NAME');
  process.exit(2);
}

const make = Object.hasOwn(parts, kind) ? parts[kind as keyof typeof parts] : undefined;
if (!make) fail(`"${kind}" is nothing that can be added`);
if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name)) fail(`"${name}" is no name: use lower case, digits and dashes`);

const { files, rows } = make(name);
const taken = Object.keys(files).find((file) => existsSync(path.join(folder, file)));
if (taken !== undefined) fail(`${taken} is there already`);

for (const [file, text] of Object.entries(files)) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
  console.log(`wrote ${file}`);
}
for (const { file, before, row } of rows) {
  const target = path.join(folder, file);
  const text = readFileSync(target, 'utf8');
  const at = text.indexOf(before);
  if (at < 0) fail(`${file} has no place for the row; add it by hand: ${row}`);
  writeFileSync(target, text.slice(0, at) + row + text.slice(at));
  console.log(`added a row to ${file}`);
}
console.log('Now say what it does: the test and the page fail until you have.');
