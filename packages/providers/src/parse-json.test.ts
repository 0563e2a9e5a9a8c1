import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './parse-json.ts';

test.each<[string, string]>([
  ['a key twice', '{"a": 1, "a": 2}'],
  ['a key twice, once with an escape', String.raw`{"a": 1, "\u0061": 2}`],
  ['a key twice, deep', '[{"x": [{"a": {}, "b": 1, "a": {}}]}]'],
  ['YAML', 'a: 1'],
  ['a comment', '{"a": 1} // one'],
  ['a comma too many', '[1,]'],
  ['nothing', ''],
])('%s is left to a parser that knows places', (_, text) => {
  expect(parseJson(text)).toBeUndefined();
});

test('texts that look like keys are none', () => {
  const text = String.raw`{"a": "\"b\":", "c :": [":", "\\", "d"], "": {"a": "\\\":"}, "__proto__": {"a": 1}}`;
  expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
});

test('any JSON is read as JSON.parse reads it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(parseJson(text)).toEqual({ value: JSON.parse(text) });
    }),
  );
});

test('nesting that calls could not follow is read', () => {
  const depth = 100_000;
  expect(parseJson('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth))).toBeDefined();
});
