import { describe, expect, test } from 'vitest';
import { minimalScopes, type Need, type ScopeCosts } from './minimal-scopes.ts';

interface Instance {
  readonly needs: readonly Need[];
  readonly declared: readonly string[];
  readonly costs: ScopeCosts;
}

/** All subsets, by the documented order: scopes to add by their sensitivity, worst first, then all scopes so, then names. */
function bruteForce({ needs, declared, costs }: Instance): readonly string[] {
  const candidates = [...new Set([...needs.flatMap(({ options }) => options.flat()), ...declared])].toSorted();
  let best: { cost: readonly (number | string)[]; chosen: readonly string[] } | undefined;
  const bySensitivity = (scopes: readonly string[]): readonly number[] =>
    [3, 2, 1, 0].map((level) => scopes.filter((scope) => costs.sensitivity(scope) === level).length);
  for (let mask = 0; mask < 2 ** candidates.length; mask += 1) {
    const chosen = candidates.filter((_, at) => (mask >> at) & 1);
    const held = new Set(chosen.flatMap((scope) => [...costs.covers(scope)]));
    const isEnough = needs.every(
      ({ options }) => options.length === 0 || options.some((option) => option.every((scope) => held.has(scope))),
    );
    if (!isEnough) continue;
    const cost = [
      ...bySensitivity(chosen.filter((scope) => !costs.isDeclared(scope))),
      ...bySensitivity(chosen),
      chosen.join(' '),
    ];
    if (!best || isLess(cost, best.cost)) best = { cost, chosen };
  }
  return best?.chosen ?? [];
}

function isLess(left: readonly (number | string)[], right: readonly (number | string)[]): boolean {
  const at = left.findIndex((value, index) => value !== right[index]);
  return at >= 0 && (left[at] as number) < (right[at] as number);
}

function randomInstance(random: (limit: number) => number): Instance {
  const scopes = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].slice(0, 3 + random(5));
  const pick = (): string => scopes[random(scopes.length)] ?? 'a';
  const subset = (size: number): string[] => [...new Set(Array.from({ length: 1 + random(size) }, pick))];
  const needs = Array.from({ length: random(6) }, (): Need => ({
    options: Array.from({ length: random(4) }, () => (random(12) === 0 ? [] : subset(3))),
  }));
  const declared = random(2) === 0 ? [] : subset(3);
  // Implication goes from later to earlier letters, so that it has no cycle.
  const implied = new Map(scopes.map((scope, at) => [scope, scopes.slice(0, at).filter(() => random(4) === 0)]));
  const covers = (scope: string): ReadonlySet<string> => {
    const all = new Set([scope]);
    for (const one of all) for (const next of implied.get(one) ?? []) all.add(next);
    return all;
  };
  const sensitivities = new Map(scopes.map((scope) => [scope, random(4)]));
  return {
    needs,
    declared,
    costs: {
      isDeclared: (scope) => declared.includes(scope),
      sensitivity: (scope) => sensitivities.get(scope) ?? 0,
      covers,
    },
  };
}

const plain: ScopeCosts = { isDeclared: () => false, sensitivity: () => 0, covers: (scope) => new Set([scope]) };

describe('minimalScopes', () => {
  test('equals brute force on 10,000 random instances', { timeout: 240_000 }, () => {
    let state = 0xc0_ff_ee;
    const random = (limit: number): number => {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      return (state >>> 0) % limit;
    };
    let hard = 0;
    for (let round = 0; round < 10_000; round += 1) {
      const instance = randomInstance(random);
      const expected = bruteForce(instance);
      if (expected.length > 1) hard += 1;
      expect(minimalScopes(instance.needs, instance.costs, instance.declared), JSON.stringify(instance)).toEqual(
        expected,
      );
    }
    expect(hard).toBeGreaterThan(2_000);
  });

  // 3^200 sets: it ends only because calls that share nothing are decided apart.
  test('decides unrelated calls by themselves', () => {
    const needs = Array.from({ length: 200 }, (_, at): Need => ({ options: [[`c${at}`], [`a${at}`], [`b${at}`]] }));
    const chosen = minimalScopes(needs, plain);
    expect(chosen).toEqual(Array.from({ length: 200 }, (_, at) => `a${at}`).toSorted());
  });

  test('decides calls that all hang together', () => {
    const names = Array.from({ length: 24 }, (_, at) => `s${at}`);
    const needs = names.map((name, at): Need => ({
      options: [[name], [names[(at * 7 + 3) % 24] ?? ''], [names[(at * 3 + 1) % 24] ?? '', names[(at + 1) % 24] ?? '']],
    }));
    const chosen = new Set(minimalScopes(needs, plain));
    for (const { options } of needs)
      expect(options.some((option) => option.every((one) => chosen.has(one)))).toBe(true);
    expect(chosen.size).toBe(10); // of all 2^24 sets, tried once, none smaller serves
  });

  test.each([
    {
      why: 'what is declared, even if it takes two',
      needs: [
        [['a'], ['b']],
        [['b'], ['c']],
      ],
      declared: ['a', 'c'],
      is: ['a', 'c'],
    },
    {
      why: 'fewer scopes where nothing is declared',
      needs: [
        [['a'], ['b']],
        [['b'], ['c']],
      ],
      declared: [],
      is: ['b'],
    },
    {
      why: 'little beside what is declared to much in place of it',
      needs: [
        [['a'], ['all:high']],
        [['b'], ['all:high']],
      ],
      declared: ['a'],
      is: ['a', 'b'],
    },
    {
      why: 'two that reach little to one that reaches far',
      needs: [
        [['a'], ['all:high']],
        [['b'], ['all:high']],
      ],
      declared: [],
      is: ['a', 'b'],
    },
    { why: 'the less sensitive of two', needs: [[['z:high'], ['z:low']]], declared: [], is: ['z:low'] },
    { why: 'the first by name of equals', needs: [[['b'], ['a']]], declared: [], is: ['a'] },
    { why: 'a declared scope that covers the needed one', needs: [[['x:self']]], declared: ['x'], is: ['x'] },
    { why: 'the narrower of two declared ones', needs: [[['x:self']]], declared: ['x', 'x:self'], is: ['x:self'] },
    { why: 'nothing for calls that need nothing', needs: [[], [[]], [[], ['a']]], declared: ['a'], is: [] },
  ])('prefers $why', ({ needs, declared, is }) => {
    const costs: ScopeCosts = {
      isDeclared: (scope) => declared.includes(scope),
      sensitivity: (scope) => (scope.endsWith('high') || scope === 'x' ? 2 : 0),
      covers: (scope) => new Set(scope === 'x' ? ['x', 'x:self'] : [scope]),
    };
    expect(
      minimalScopes(
        needs.map((options) => ({ options })),
        costs,
        declared,
      ),
    ).toEqual(is);
  });
});
