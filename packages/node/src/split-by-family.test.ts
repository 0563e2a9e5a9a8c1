import { expect, test } from 'vitest';
import { splitByFamily } from './split-by-family.ts';

const hit = (file: string, size = 1): { file: string; text: string } => ({ file, text: 'x'.repeat(size) });
const split = (...found: Parameters<typeof splitByFamily>): readonly (readonly string[])[] =>
  splitByFamily(...found).map(({ hits, maybes, misses, configuration }) => [
    ...[...hits.map(({ file }) => file), ...maybes, ...misses].toSorted(),
    ...configuration.map((file) => `(${file})`),
  ]);

test('languages that call each other stay together, the largest first', () => {
  const hits = [hit('a.py'), hit('b.java', 5), hit('c.ts', 20), hit('d.php', 4)];
  expect(split({ hits, maybes: ['e.html', 'f.kt'], misses: ['g.vue', 'h.py', 'i.rb'] })).toEqual([
    ['c.ts', 'd.php', 'e.html', 'g.vue'],
    ['b.java', 'f.kt'],
    ['a.py', 'h.py'],
  ]);
});

test('configuration is part of each; what passed no gate waits until it is asked for', () => {
  expect(split({ hits: [hit('a.go'), hit('b.json')], maybes: ['c.rs', 'd.yml'], misses: ['.env', 'e.go'] })).toEqual([
    ['a.go', 'b.json', 'd.yml', 'e.go', '(.env)'],
    ['b.json', 'c.rs', 'd.yml', '(.env)'],
  ]);
});

test('where configuration names the provider, code of any language may read it', () => {
  expect(split({ hits: [hit('a.json')], maybes: [], misses: ['b.ts', 'c.py'] })).toEqual([
    ['a.json', 'b.ts'],
    ['a.json', 'c.py'],
  ]);
});

test('without code there is one part', () => {
  expect(split({ hits: [hit('a.json')], maybes: ['b.toml'], misses: ['c.yml'] })).toEqual([
    ['a.json', 'b.toml', '(c.yml)'],
  ]);
  expect(split({ hits: [], maybes: [], misses: [] })).toEqual([[]]);
});
