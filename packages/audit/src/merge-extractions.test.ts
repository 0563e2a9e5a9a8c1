import type { Evidence, Span } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import type { Extraction } from './extract-evidence.ts';
import { mergeExtractions } from './merge-extractions.ts';

const span = (file: string, offset: number): Span => ({
  file,
  start: { line: 1, column: offset + 1, offset },
  end: { line: 1, column: offset + 2, offset: offset + 1 },
});
const call = (file: string, offset: number, more: Partial<Evidence> = {}): Evidence => ({
  id: `call:acme:${file}:${offset}:/users`,
  kind: 'call',
  provider: 'acme',
  certainty: 'certain',
  path: '/users',
  span: span(file, offset),
  related: [],
  trace: [],
  ...more,
});
const part = (evidence: readonly Evidence[], more: Partial<Extraction> = {}): Extraction => ({
  evidence,
  unresolved: evidence.filter(({ certainty }) => certainty === 'unresolved').length,
  secrets: [],
  cutShort: [],
  crowded: [],
  muchCalled: [],
  ...more,
});

test('rows of all parts, in the order of files and places', () => {
  const merged = mergeExtractions([part([call('b', 4), call('c', 1)]), part([call('a', 9), call('b', 2)])]);
  expect(merged.evidence.map((one) => `${one.span.file}${one.span.start.offset}`)).toEqual(['a9', 'b2', 'b4', 'c1']);
});

test('what two parts saw in one file is one row: the surer, with the callers of both', () => {
  const near = { span: span('x', 0), message: 'called here' };
  const far = { span: span('y', 0), message: 'called here' };
  const merged = mergeExtractions([
    part([call('a.json', 0, { certainty: 'likely', related: [near, far] })]),
    part([call('a.json', 0, { related: [near] })]),
  ]);
  expect(merged.evidence).toEqual([call('a.json', 0, { related: [near, far] })]);
});

test('what one part could not resolve is no blind spot where another could', () => {
  const unseen = call('a.json', 0, { id: 'other', certainty: 'unresolved', value: '…' });
  const merged = mergeExtractions([
    part([unseen, call('b', 0, { certainty: 'unresolved' })]),
    part([call('a.json', 0)]),
  ]);
  expect(merged.evidence.map(({ certainty }) => certainty)).toEqual(['certain', 'unresolved']);
  expect(merged.unresolved).toBe(1);
});

test('secrets and files that were cut short are named once', () => {
  const both = { secrets: [span('a.json', 3)], cutShort: ['z', 'a.json'], crowded: ['b.js'], muchCalled: ['c.js'] };
  const { secrets, cutShort, crowded, muchCalled } = mergeExtractions([part([], both), part([], both)]);
  expect(secrets).toEqual([span('a.json', 3)]);
  expect(cutShort).toEqual(['a.json', 'z']);
  expect(crowded).toEqual(['b.js']);
  expect(muchCalled).toEqual(['c.js']);
});
