import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Expr, type FileOutline, languageOf, languages } from '@mixer-oauth/audit';
import { listFiles } from '@mixer-oauth/node';
import { outlinesOf } from '@mixer-oauth/testkit';
import { root } from '../runtime.mjs';

/** A whole file to damage. `bytes` is one character a byte, so that damage may hit the middle of a letter. */
export type Seed = Readonly<{ file: string; bytes: string }>;

const largest = 1024 * 1024; // what is larger is not read at all

/** Files of this language in a folder, which are read and nothing else. Of those in the repository itself, examples. */
export async function seedsIn(folder: string, language: string): Promise<readonly Seed[]> {
  const files = (await listFiles(folder)).filter((file) => languageOf(file)?.id === language);
  return files.flatMap((file) => {
    const place = path.join(folder, file);
    const { size } = statSync(place);
    return size > 0 && size <= largest ? [{ file, bytes: readFileSync(place, 'latin1') }] : [];
  });
}

/** Code in this project's tests and examples: in a table of idioms it is the value of a file's name. */
export async function ownSeeds(language: string): Promise<readonly Seed[]> {
  written ??= writtenInTests();
  return [
    ...(await written).filter(({ file }) => languageOf(file)?.id === language),
    ...(await seedsIn(path.join(root, 'examples'), language)),
  ];
}

let written: Promise<readonly Seed[]> | undefined;

async function writtenInTests(): Promise<readonly Seed[]> {
  const tests = (await listFiles(path.join(root, 'packages/audit/src'))).filter((file) => file.endsWith('.test.ts'));
  const texts = tests.map((file) => [file, readFileSync(path.join(root, 'packages/audit/src', file), 'utf8')] as const);
  return (await outlinesOf(Object.fromEntries(texts))).flatMap(seedsWritten);
}

function seedsWritten(outline: FileOutline): readonly Seed[] {
  const seeds: Seed[] = [];
  const open: unknown[] = [outline];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if ('kind' in next && next.kind === 'record') seeds.push(...filesOf(next as Extract<Expr, { kind: 'record' }>));
    for (const value of Object.values(next)) open.push(value ?? 0);
  }
  return seeds;
}

const filesOf = ({ entries }: Extract<Expr, { kind: 'record' }>): readonly Seed[] =>
  entries.flatMap(({ key, value }) =>
    typeof key === 'string' && value.kind === 'text' && languageOf(key)
      ? [{ file: key, bytes: Buffer.from(value.value).toString('latin1') }]
      : [],
  );

export const languageIds: readonly string[] = languages.map(({ id }) => id);
