import { describe, expect, test } from 'vitest';
import { languageIds, ownSeeds } from '../fuzz/corpus.ts';
import { damaged } from '../fuzz/damage.ts';
import { examine } from '../fuzz/examine.ts';
import { fuzzLanguage } from '../fuzz/fuzz-language.ts';
import { nestKinds } from '../fuzz/heavy-damage.ts';
import { readCommand, usage } from '../fuzz/read-command.ts';

// A hang, not a stopwatch: `npm run fuzz` measures.
const limit = 30_000;

describe('damaged files', () => {
  test.each(languageIds)('%s', async (language) => {
    const seeds = await ownSeeds(language);
    expect(seeds.length).toBeGreaterThan(0);
    const { failure } = await fuzzLanguage(language, seeds, { seed: 1, rounds: 10, limit });
    expect(failure && { damage: failure.damage, problems: failure.problems }).toBeUndefined();
  });
});

test('the command tells its options, and what it does not know of them', () => {
  expect(readCommand(['--help'])).toMatchObject({ values: { help: true } });
  expect(readCommand(['go', '--heavy'])).toMatchObject({ values: { heavy: true }, positionals: ['go'] });
  expect(readCommand(['--nope'])).toMatch(/--nope/);
  for (const option of ['rounds', 'seed', 'heavy', 'corpus', 'limit', 'keep', 'help'])
    expect(usage).toContain(`--${option}`);
});

test('the same seed damages the same way, and the least damage is told', async () => {
  const seeds = [{ file: 'a.js', bytes: 'const a = 1;\n' }];
  const first = await fuzzLanguage('javascript', seeds, { seed: 5, rounds: 20, limit: -1 });
  expect(first.failure?.problems.join()).toMatch(/^takes \d+ ms, more than -1$/);
  expect((await fuzzLanguage('javascript', seeds, { seed: 5, rounds: 20, limit: -1 })).failure?.damage).toBe(
    first.failure?.damage,
  );
});

test.each(languageIds)('%s: every construct that nests is done to a file, deeper and deeper', (language) => {
  const kinds = Object.keys(nestKinds(language));
  expect(kinds.length).toBeGreaterThan(3);
  for (const kind of kinds) {
    const sizes = [0, 1, 2, 3].map((times) => damaged('x\n', [{ kind, from: 0, to: 0, times }], language).length);
    expect(sizes).toEqual([...new Set(sizes)].toSorted((left, right) => left - right));
  }
});

test('damage is done to bytes', () => {
  const edit = { kind: 'cut', from: 0.25, to: 0.5, times: 1 };
  expect(damaged('\xc3\xa9\xc3\xa9', [edit], 'javascript')).toBe('\xc3\xc3\xa9');
});

test('a file that the clock ends in one run and not in the next is told apart', async () => {
  const code = 'const a = f(1);\n'.repeat(2_000);
  let runs = 0;
  const examined = await examine('a.js', code, limit, () => {
    runs += 1;
    const time = runs === 1 ? 0 : 1e9;
    return () => time;
  });
  expect(runs).toBeGreaterThan(1);
  expect([examined.problems, examined.isEndedByClock]).toEqual([[], true]);
  expect((await examine('a.js', code, limit)).isEndedByClock).toBe(false);
});
