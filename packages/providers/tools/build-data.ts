import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { builtInProviders } from '../src/built-in.ts';
import { compileValidator } from './compile-validator.ts';

// First the validator, then the data: parse-provider.ts imports what is written here.
writeFileSync(new URL('../src/generated/validate-provider.js', import.meta.url), await compileValidator());
const { parseProvider } = await import('../src/parse-provider.ts');

const dist = new URL('../dist/', import.meta.url);
mkdirSync(dist, { recursive: true });
for (const id of builtInProviders) {
  const file = `packages/providers/data/${id}.yml`;
  const { data, diagnostics } = parseProvider(
    readFileSync(new URL(`../data/${id}.yml`, import.meta.url), 'utf8'),
    file,
  );
  for (const { message, span } of diagnostics) {
    process.stderr.write(`${file}:${span.start.line}:${span.start.column} ${message}\n`);
    process.exitCode = 1;
  }
  if (!data) continue;
  // What only code is held against is most of a catalogue: a file of its own, which a run over a manifest alone never reads.
  const { operations, sdks, ...rest } = data;
  writeFileSync(new URL(`${id}.json`, dist), JSON.stringify(rest));
  writeFileSync(new URL(`${id}.code.json`, dist), JSON.stringify({ operations, sdks }));
}
