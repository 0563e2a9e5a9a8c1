import { describe, expect, test } from 'vitest';
import { languageIds, ownSeeds } from '../fuzz/corpus.ts';
import { damaged } from '../fuzz/damage.ts';
import { fuzzLanguage } from '../fuzz/fuzz-language.ts';

// A hang, not a stopwatch: `npm run fuzz` measures.
const limit = 30_000;

describe('damaged files', () => {
  test.each(languageIds)('%s', async (language) => {
    const seeds = await ownSeeds(language);
    expect(seeds.length).toBeGreaterThan(0);
    const { failure } = await fuzzLanguage(seeds, { seed: 1, rounds: 10, limit });
    expect(failure && { damage: failure.damage, problems: failure.problems }).toBeUndefined();
  });
});

test('the same seed damages the same way, and the least damage is told', async () => {
  const seeds = [{ file: 'a.js', bytes: 'const a = 1;\n' }];
  const first = await fuzzLanguage(seeds, { seed: 5, rounds: 20, limit: -1 });
  expect(first.failure?.problems.join()).toMatch(/^takes \d+ ms, more than -1$/);
  expect((await fuzzLanguage(seeds, { seed: 5, rounds: 20, limit: -1 })).failure?.damage).toBe(first.failure?.damage);
});

test('damage is done to bytes', () => {
  const edit = { kind: 'cut', from: 0.25, to: 0.5, times: 1 };
  expect(damaged('\xc3\xa9\xc3\xa9', [edit])).toBe('\xc3\xc3\xa9');
});
