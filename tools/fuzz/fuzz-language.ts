import fc from 'fast-check';
import { type Seed } from './corpus.ts';
import { damaged, edits } from './damage.ts';
import { examine, outlineOf } from './examine.ts';

export interface FuzzOptions {
  readonly seed: number;
  readonly rounds: number;
  /** Milliseconds of processor time that one file may take. */
  readonly limit: number;
  /** Only what makes a file large or deep. */
  readonly isHeavy?: boolean;
}

export interface Outcome {
  readonly rounds: number;
  readonly slowest: number; // milliseconds of processor time
  readonly endedByClock: number; // files
  readonly leftOut: number; // files that no one wrote by hand: they are not audited
  /** The least damage that shows the failure, and what is wrong. */
  readonly failure?: Readonly<{ file: string; bytes: string; damage: string; problems: readonly string[] }>;
}

const whole = 5; // files that are read undamaged, before and after

const maximumAttempts = 50; // to show a failure with less damage: each may take seconds

const outlinesOf = async (seeds: readonly Seed[]): Promise<readonly (string | undefined)[]> => {
  const outlines: (string | undefined)[] = [];
  for (const { file, bytes } of seeds.slice(0, whole)) outlines.push(await outlineOf(file, bytes));
  return outlines;
};

/** What a damaged file left behind must not reach the next one. */
async function spoilt(seeds: readonly Seed[], before: readonly (string | undefined)[]): Promise<Outcome['failure']> {
  const after = await outlinesOf(seeds);
  const at = after.findIndex((outline, index) => outline !== before[index]);
  const seed = seeds[at];
  return seed && { ...seed, damage: 'none', problems: ['is read differently after damaged files'] };
}

/** Damages files of one language at random, the same way for the same seed, until one of them shows something that should not be. */
export async function fuzzLanguage(
  language: string,
  seeds: readonly Seed[],
  { seed, rounds, limit, isHeavy = false }: FuzzOptions,
): Promise<Outcome> {
  let [slowest, endedByClock, leftOut] = [0, 0, 0];
  // What is loaded and compiled with the first file is no cost of that file.
  for (const { file, bytes } of seeds.slice(0, whole)) await examine(file, bytes, Number.POSITIVE_INFINITY);
  const before = await outlinesOf(seeds);
  let attempts = 0;
  const property = fc.asyncProperty(
    fc.constantFrom(...seeds),
    edits(language, isHeavy),
    async ({ file, bytes }, list) => {
      if (attempts > maximumAttempts) return true;
      const { problems, time, isEndedByClock, isLeftOut } = await examine(file, damaged(bytes, list, language), limit);
      if (problems.length === 0) slowest = Math.max(slowest, time);
      if (isEndedByClock) endedByClock += 1;
      if (isLeftOut) leftOut += 1;
      if (problems.length > 0 || attempts > 0) attempts += 1;
      return problems.length === 0;
    },
  );
  const { failed, counterexample, numRuns } = await fc.check(property, { seed, numRuns: rounds });
  if (!failed || !counterexample) {
    const failure = await spoilt(seeds, before);
    return { rounds: numRuns, slowest, endedByClock, leftOut, ...(failure && { failure }) };
  }
  const [{ file, bytes }, list] = counterexample;
  const least = damaged(bytes, list, language);
  const { problems } = await examine(file, least, limit);
  const damage = list
    .map(({ kind, from, to, times }) => `${kind} ${from.toFixed(3)}–${to.toFixed(3)} x${times}`)
    .join(', ');
  return { rounds: numRuns, slowest, endedByClock, leftOut, failure: { file, bytes: least, damage, problems } };
}
