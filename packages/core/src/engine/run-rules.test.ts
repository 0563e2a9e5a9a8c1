import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import type { Client } from '../manifest.ts';
import { parseManifest } from '../manifest/parse-manifest.ts';
import { type AnyRule, defineRule } from '../rule.ts';
import { LineIndex } from '../span.ts';
import { runRules } from './run-rules.ts';

const text = 'one two\none two\n';
const index = new LineIndex(text);

/** Tells of a word wherever it stands in the text. */
const word = (id: string, name: string): AnyRule<string> =>
  defineRule<string, string>({
    id,
    severity: 'warning',
    layer: 'consistency',
    summary: 'A word',
    citation: 'https://example.com/',
    message: (found) => `found ${found}`,
    *check(facts) {
      for (const { index: at } of facts.matchAll(new RegExp(name, 'g')))
        yield { at: index.span('a.txt', at, at + name.length), data: name };
    },
  });
const crashing: AnyRule<string> = {
  ...word('crashing', 'two'),
  *check() {
    yield { at: index.span('a.txt', 0, 1), data: 'first' };
    throw new Error('a bug');
  },
};
const shown = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({ rule, severity, span }) => `${span.start.line}:${span.start.column} ${severity} ${rule}`);

test('by place, then by rule, whatever the order of the rules', () => {
  const rules = [word('b', 'one'), word('c', 'two'), word('a', 'one')];
  const expected = [
    '1:1 warning a',
    '1:1 warning b',
    '1:5 warning c',
    '2:1 warning a',
    '2:1 warning b',
    '2:5 warning c',
  ];
  expect(shown(runRules(rules, text).diagnostics)).toEqual(expected);
  expect(runRules(rules.toReversed(), text)).toEqual(runRules(rules, text));
});

test('a rule that crashes is named; what it found before and the others stay', () => {
  const { diagnostics, crashes } = runRules([crashing, word('a', 'two')], text);
  expect(crashes.map(({ rule, error }) => `${rule}: ${String(error)}`)).toEqual(['crashing: Error: a bug']);
  expect(shown(diagnostics)).toEqual(['1:1 warning crashing', '1:5 warning a', '2:5 warning a']);
});

test('severities of the manifest win; a rule that is off does not run', () => {
  const severities = new Map([
    ['a', 'error'],
    ['crashing', 'off'],
  ] as const);
  const { diagnostics, crashes } = runRules([crashing, word('a', 'two'), word('b', 'two')], 'two', severities);
  expect(crashes).toEqual([]);
  expect(shown(diagnostics)).toEqual(['1:1 error a', '1:1 warning b']);
});

test('a fingerprint outlives new lines, and tells the second of two apart', () => {
  const fingerprints = (facts: string): string[] =>
    runRules([word('a', 'two')], facts).diagnostics.map(({ fingerprint }) => fingerprint);
  const [first, second] = fingerprints('two two');
  expect(first).not.toBe(second);
  expect(fingerprints('\n\n\n  two\n two')).toEqual([first, second]);
  expect(first).toMatch(/^[\da-f]{14}$/);
});

test('the same of two clients has two fingerprints; what an environment inherits is told once', () => {
  const { clients } = parseManifest(
    'version: 1\nclients:\n  a: { name: N, environments: { test: { type: public } } }\n  b: { name: N }\n',
    'm.yml',
  ).manifest;
  const named: AnyRule<readonly Client[]> = {
    ...word('named', 'x'),
    *check(all: readonly Client[]) {
      for (const client of all) if (client.name) yield { at: client.name.span, data: client.name.value, client };
    },
  };
  const { diagnostics } = runRules([named], clients);
  expect(diagnostics.map(({ client }) => client)).toEqual(['a', 'b']);
  expect(new Set(diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(2);
});
