// How long the parser alone takes for the files that are named on standard input: node tools/bench/parse-alone.ts FOLDER < LIST
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { languageOf } from '../../packages/audit/src/index.ts';
import { grammarsFromPackages, Parsers } from '../../packages/node/src/parsers.ts';

const [folder = '.'] = process.argv.slice(2);
const files = (await text(process.stdin)).split('\n').filter((file) => languageOf(file)?.grammarOf !== undefined);
const sources = files.map((file) => ({ file, source: readFileSync(path.join(folder, file), 'utf8') }));
const parsers = new Parsers(grammarsFromPackages());
let size = 0;
const started = performance.now();
for (const { file, source } of sources) {
  const language = languageOf(file);
  const grammar = language?.grammarOf?.(file, source);
  if (!language || grammar === undefined) continue;
  await parsers.load([grammar]);
  parsers.parse(grammar, language.prepare?.(source, file) ?? source)?.tree.delete();
  size += source.length;
}
const time = performance.now() - started;
console.log(JSON.stringify({ time, files: sources.length, kilobytes: size / 1000 }));
