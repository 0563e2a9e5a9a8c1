import { expect, test } from 'vitest';
import { splitByFamily } from './split-by-family.ts';

const hit = (file: string, size = 1): { file: string; text: string } => ({ file, text: 'x'.repeat(size) });
const split = (...parts: Parameters<typeof splitByFamily>): readonly (readonly string[])[] =>
  splitByFamily(...parts).map(({ hits, maybes, misses }) => [...hits.map(({ file }) => file), ...maybes, ...misses]);

test('languages that call each other stay together, the largest first', () => {
  const hits = [hit('a.py'), hit('b.java', 5), hit('c.ts', 20), hit('d.php', 4)];
  expect(split({ hits, maybes: ['e.html', 'f.kt'], misses: ['g.vue', 'h.py', 'i.rb'] })).toEqual([
    ['c.ts', 'd.php', 'e.html', 'g.vue'],
    ['b.java', 'f.kt'],
    ['a.py', 'h.py'],
  ]);
});

test('configuration is part of each', () => {
  expect(split({ hits: [hit('a.go'), hit('b.json')], maybes: ['c.rs', 'd.yml'], misses: ['.env', 'e.go'] })).toEqual([
    ['a.go', 'b.json', 'd.yml', '.env', 'e.go'],
    ['b.json', 'c.rs', 'd.yml', '.env'],
  ]);
});

test('without code there is one part, and none is lost', () => {
  expect(split({ hits: [hit('a.json')], maybes: ['b.toml'], misses: ['c.ts'] })).toEqual([['a.json', 'b.toml']]);
  expect(split({ hits: [], maybes: [], misses: [] })).toEqual([[]]);
});
