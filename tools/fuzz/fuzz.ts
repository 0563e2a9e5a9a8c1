// Damages files and looks at what the audit makes of them: npm run fuzz -- --help
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { languageIds, ownSeeds, seedsIn } from './corpus.ts';
import { fuzzLanguage, type Outcome } from './fuzz-language.ts';
import { readCommand, usage } from './read-command.ts';

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  console.error(`${command}\n\n${usage}`);
  process.exit(2);
}
const { values, positionals } = command;
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const unknown = positionals.find((one) => !languageIds.includes(one));
if (unknown !== undefined) {
  console.error(`No language "${unknown}". Languages: ${languageIds.join(', ')}`);
  process.exit(2);
}
const options = { seed: Number(values.seed), rounds: Number(values.rounds), limit: Number(values.limit) };
if (!Object.values(options).every(Number.isSafeInteger)) {
  console.error('--seed, --rounds and --limit take whole numbers');
  process.exit(2);
}

function show(language: string, count: number, { rounds, slowest, endedByClock, leftOut, failure }: Outcome): void {
  if (!failure) {
    const ended =
      (leftOut > 0 ? `, ${leftOut} were left out as the audit does` : '') +
      (endedByClock > 0 ? `, the parser's clock ended ${endedByClock}` : '');
    console.log(
      `ok    ${language}: ${rounds} files damaged of ${count}, the slowest took ${Math.round(slowest)} ms${ended}`,
    );
    return;
  }
  console.log(`FAIL  ${language}: ${failure.file} (${failure.damage})`);
  for (const problem of failure.problems) console.log(`      ${problem}`);
  if (values.keep === undefined) return;
  mkdirSync(values.keep, { recursive: true });
  const kept = path.join(values.keep, `${language}-${path.basename(failure.file)}`);
  writeFileSync(kept, Buffer.from(failure.bytes, 'latin1'));
  console.log(`      kept as ${kept}`);
}

console.log(`seed ${options.seed}`);
for (const language of positionals.length > 0 ? positionals : languageIds) {
  const seeds = values.corpus === undefined ? await ownSeeds(language) : await seedsIn(values.corpus, language);
  if (seeds.length === 0) {
    console.log(`none  ${language}: no files`);
    continue;
  }
  const outcome = await fuzzLanguage(language, seeds, { ...options, isHeavy: values.heavy });
  show(language, seeds.length, outcome);
  if (outcome.failure) process.exitCode = 1;
}
