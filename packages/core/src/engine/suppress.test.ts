import { expect, test } from 'vitest';
import type { Diagnostic } from '../diagnostic.ts';
import { parseManifest } from '../manifest/parse-manifest.ts';
import { LineIndex } from '../span.ts';
import { applyBaseline, makeBaseline, parseBaseline } from './baseline.ts';
import { findInlineIgnores } from './inline-ignores.ts';
import { diagnose } from './run-rules.ts';
import { suppress } from './suppress.ts';

const knownRules = new Set(['unused-scope', 'private-host', 'missing-scope']);
const today = '2026-11-24';
const head = 'version: 1\nclients: {}\nignore:\n';

const diagnostic = (rule: string, line: number, client?: string, scope?: string): Diagnostic => {
  const at = new LineIndex('\n'.repeat(20)).span('m.yml', line - 1, line - 1);
  const declaration = { id: rule, severity: 'error', message: () => rule } as const;
  return {
    ...diagnose(declaration, { at, data: undefined, ...(scope !== undefined && { scope }) }),
    ...(client !== undefined && { client }),
  };
};
const found = [diagnostic('unused-scope', 2, 'bot', 'a'), diagnostic('unused-scope', 4, 'bot@test', 'b')];

/** What is left, what is suppressed and why, and what is said of the suppressions. */
function outcome(text: string, notRun?: ReadonlySet<string>): string[] {
  const rows = [...parseManifest(text, 'm.yml').manifest.ignore, ...findInlineIgnores(text, 'm.yml')];
  return suppress(found, { rows, today, knownRules, ...(notRun && { notRun }) }).map(
    ({ rule, message, scope, suppressed }) => {
      if (rule === 'invalid-suppression') return message;
      return `${scope} ${suppressed ? `${suppressed.kind}: ${suppressed.reason}` : 'stays'}`;
    },
  );
}

const rows: Record<string, [text: string, outcome: string[]]> = {
  'by rule': [`${head}  - { rule: unused-scope, reason: r }\n`, ['a manifest: r', 'b manifest: r']],
  'by client, its environments too': [
    `${head}  - { rule: unused-scope, client: bot, reason: r }\n`,
    ['a manifest: r', 'b manifest: r'],
  ],
  'by environment': [`${head}  - { rule: unused-scope, client: bot@test, reason: r }\n`, ['a stays', 'b manifest: r']],
  'by scope': [`${head}  - { rule: unused-scope, scope: b, reason: r }\n`, ['a stays', 'b manifest: r']],
  'by a comment above': ['\n\n# mixer-oauth-ignore unused-scope: r\nx: 1\n', ['a stays', 'b inline: r']],
  'until today': [
    `${head}  - { rule: unused-scope, reason: r, until: 2026-11-24 }\n`,
    ['a manifest: r', 'b manifest: r'],
  ],
  'not after its date': [
    `${head}  - { rule: unused-scope, reason: r, until: 2026-11-23 }\n`,
    ['a stays', 'b stays', 'the suppression of "unused-scope" ended on 2026-11-23'],
  ],
  'not by a date that is none': [
    `${head}  - { rule: unused-scope, reason: r, until: 2026-13-45 }\n`,
    ['a stays', 'b stays', 'the suppression of "unused-scope" has the date "2026-13-45"; write it as YYYY-MM-DD'],
  ],
  'not without a reason': [
    `${head}  - { rule: unused-scope, reason: ' ' }\n`,
    ['a stays', 'b stays', 'the suppression of "unused-scope" has no reason'],
  ],
  'of another client': [
    `${head}  - { rule: unused-scope, client: bo, reason: r }\n`,
    ['a stays', 'b stays', 'the suppression of "unused-scope" suppresses nothing'],
  ],
  'by a comment that names no rule': [
    `# mixer-oauth-ignore\n`,
    ['a stays', 'b stays', 'this suppression names no rule; write "mixer-oauth-ignore RULE: REASON"'],
  ],
  'of a rule that does not exist': [
    `${head}  - { rule: unused-scop, reason: r }\n`,
    [
      'a stays',
      'b stays',
      'the suppression of "unused-scop" names a rule that does not exist; did you mean "unused-scope"?',
    ],
  ],
  'twice the same': [
    `${head}  - { rule: unused-scope, reason: r }\n  - { rule: unused-scope, reason: s }\n`,
    ['a manifest: r', 'b manifest: r', 'the suppression of "unused-scope" suppresses nothing'],
  ],
};
test.each(Object.entries(rows))('suppressed %s', (_, [text, expected]) => {
  expect(outcome(text).toSorted()).toEqual(expected.toSorted());
});

test('a suppression of a rule that did not run is not called useless', () => {
  const text = `${head}  - { rule: missing-scope, reason: r }\n`;
  expect(outcome(text)).toContain('the suppression of "missing-scope" suppresses nothing');
  expect(outcome(text, new Set(['missing-scope']))).toEqual(['a stays', 'b stays']);
});

test('a baseline accepts what was there, and tells of rows that are stale', () => {
  const text = JSON.stringify(makeBaseline(found));
  const baseline = parseBaseline(text);
  if (!baseline) throw new RangeError(text);
  const fresh = diagnostic('private-host', 9);
  const { diagnostics, stale } = applyBaseline([...found.slice(0, 1), fresh], baseline);
  expect(diagnostics.map(({ rule, suppressed }) => `${rule} ${suppressed?.kind ?? 'stays'}`)).toEqual([
    'unused-scope baseline',
    'private-host stays',
  ]);
  expect(stale.map(({ rule, fingerprint }) => [rule, fingerprint])).toEqual([['unused-scope', found[1]?.fingerprint]]);
  expect(text).not.toMatch(/"line"|"offset"|"start"/);
});

test('what is suppressed otherwise is not in a baseline', () => {
  const [first] = found;
  if (!first) throw new RangeError('no diagnostic');
  expect(makeBaseline([{ ...first, suppressed: { kind: 'inline', reason: 'r' } }]).rows).toEqual([]);
});

test.each([
  '',
  'null',
  '[]',
  '{"version":2,"rows":[]}',
  '{"version":1}',
  '{"version":1,"rows":[null]}',
  '{"version":1,"rows":[{"rule":1}]}',
])('%j is no baseline', (text) => expect(parseBaseline(text)).toBeUndefined());
