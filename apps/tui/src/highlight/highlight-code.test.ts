import { languages } from '@mixer-oauth/audit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookAt } from './code-look.ts';
import { highlightCode } from './highlight-code.ts';
import { grammarOf } from './languages.ts';

/** Each stretch of a look, as `look:text`. */
const shown = (file: string, text: string): string[] =>
  highlightCode({}, file, text, 0).map(({ start, end, look }) => `${look}:${text.slice(start, end)}`);

test('every file that the audit reads has a grammar', () => {
  const files = languages.flatMap(({ extensions, fileNames = [] }) => [
    ...extensions.map((ending) => `src/a${ending}`),
    ...fileNames,
    ...extensions.map((ending) => `src/A${ending.toUpperCase()}`),
  ]);
  expect(files.filter((file) => grammarOf(file) === undefined)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['a.js', "const a = 'b & <c>'; // d", ['magenta:const', "green:'b & <c>'", 'dim:// d']],
  ['a.ts', 'return `x${1}`;', ['magenta:return', 'green:`x', 'yellow:1', 'green:`']],
  ['a.py', 'def f(): return "x"', ['magenta:def', 'blue:f', 'magenta:return', 'green:"x"']],
  ['a.cs', 'class A { string b = "c"; }', ['magenta:class', 'blue:A', 'cyan:string', 'green:"c"']],
  ['a.go', 'func f() { return nil }', ['magenta:func', 'blue:f', 'magenta:return', 'magenta:nil']],
  ['a.yml', 'a: "b" # c', ['cyan:a:', 'green:"b"', 'dim:# c']],
  ['a.json', '{"a": 1}', ['cyan:"a"', 'yellow:1']],
  ['a.toml', '[a]\nb = "c"', ['blue:[a]', 'cyan:b', 'green:"c"']],
  ['.env.local', 'A=1', ['cyan:A', 'yellow:1']],
  ['a.txt', 'const a = 1;', []],
])('%s: %s', (file, text, looks) => {
  expect(shown(file, text)).toEqual(expect.arrayContaining([...looks]));
  if (looks.length === 0) expect(shown(file, text)).toEqual([]);
});

describe('whatever a file holds', () => {
  const anyFile = fc.constantFrom(...languages.flatMap(({ extensions }) => extensions.map((ending) => `a${ending}`)));
  const anyCode = fc.array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', "'", '/*', '<', '&amp;', '\n', '{', '#')),
  );

  test('looks stand in order, inside of the text, without overlap', () => {
    fc.assert(
      fc.property(anyFile, anyCode, (file, parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of highlightCode({}, file, text, 0)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 300 },
    );
  });
});

test('a long file is taken in blocks, and an offset is found in its own', () => {
  const text = `${'const a = "b";\n'.repeat(10_000)}return 1;`;
  const owner = {};
  for (const offset of [0, 19_999, 20_000, 20_001, 75_000, text.length - 9]) {
    const line = text.lastIndexOf('\n', offset - 1) + 1;
    expect(lookAt(highlightCode(owner, 'a.js', text, line), line)).toBe('magenta');
  }
});

test('a line of a megabyte is not read as a whole', () => {
  const text = `x = [${'"a",'.repeat(250_000)}]`;
  expect(highlightCode({}, 'a.js', text, 500_000).every(({ start }) => start > 450_000)).toBe(true);
});
