import { diagnose, LineIndex } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { renderCarets } from './render-carets.ts';

const text = `${'\n'.repeat(8)}first: one\nsecond: [two,\r\n  three]\n`;
const index = new LineIndex(text);
const rule = { id: 'some-rule', severity: 'warning', message: (data: string) => data } as const;
const at = (shown: string): ReturnType<LineIndex['span']> =>
  index.span('m.yml', text.indexOf(shown), text.indexOf(shown) + shown.length);
const render = (...shown: string[]): string =>
  renderCarets(
    shown.map((one) => diagnose(rule, { at: at(one), data: `about ${one.slice(0, 3)}` })),
    new Map([['m.yml', text]]),
  );

test('the place, the line and the words; wider line numbers keep the carets under the text', () => {
  expect(render('one', 'two')).toBe(`m.yml:9:8 warning some-rule
9 | first: one
  |        ^^^ about one

m.yml:10:10 warning some-rule
10 | second: [two,
   |          ^^^ about two`);
});

test('a place over lines is marked to the end of its first line', () => {
  expect(render('two,\r\n  three')).toBe(`m.yml:10:10 warning some-rule
10 | second: [two,
   |          ^^^^ about two`);
});

test('an empty place has one caret, a fix a line', () => {
  const fix = { title: 'Do it', edits: [], isSafe: false };
  const diagnostic = diagnose(rule, { at: index.span('m.yml', 8, 8), data: 'here', fix });
  expect(renderCarets([diagnostic], new Map([['m.yml', text]]))).toBe(`m.yml:9:1 warning some-rule
9 | first: one
  | ^ here
  | fix: Do it (unsafe)`);
});
