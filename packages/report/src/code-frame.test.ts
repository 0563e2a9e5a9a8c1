import type { Span } from '@mixer-oauth/core';
import { LineIndex } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { codeFrame, type FrameStyle } from './code-frame.ts';
import { painter } from './paint.ts';
import { makeSource } from './source.ts';

const style: FrameStyle = { paint: painter(false), look: 'red', width: 60, indent: '  ', around: 1 };
const words = Array.from({ length: 900 }, (_, at) => `h${at}.example`).join(', ');
const text = `first\r\nhosts: [${words}]\nlast`;

function spanAt(start: number, end: number): Span {
  const index = new LineIndex(text);
  return { file: 'a.yml', start: index.position(start), end: index.position(end) };
}

test.each([
  ['at the start', text.indexOf('h0.')],
  ['in the middle', text.indexOf('h450.')],
  ['near the end', text.indexOf('h898.')],
  ['at the end', text.indexOf(']')],
])('of a long line what is around the span is shown, %s, also where a secret stands elsewhere', (_, at) => {
  const span = spanAt(at, at + 1);
  const plain = codeFrame(
    makeSource(
      () => text,
      () => [],
    ),
    span,
    style,
  );
  // With a secret in the file all that could be hidden before the span is laid out.
  const masked = codeFrame(
    makeSource(
      () => text,
      () => [{ start: 0, end: 1 }],
    ),
    span,
    { ...style, around: 0 },
  );
  expect(plain.slice(1, 3)).toEqual(masked);
  const [, code = '', carets = ''] = plain;
  expect(code).toMatch(/^ {2}2 \| \S.*[…\]]$/);
  expect(code.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe(text.slice(at, at + 1));
  expect(code.length).toBeLessThanOrEqual(style.width);
});

test('a line ends before its line break, in either form', () => {
  const source = makeSource(
    () => 'a\r\n\r\nb\n\nc',
    () => [],
  );
  expect([1, 2, 3, 4, 5, 6].map((number) => source.line(number)?.text)).toEqual(['a', '', 'b', '', 'c', undefined]);
});
