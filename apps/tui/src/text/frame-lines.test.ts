import type { Span } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { highlightCode } from '../highlight/highlight-code.ts';
import type { Snapshot } from '../model.ts';
import { frameLines, type FrameOptions } from './frame-lines.ts';
import { textOf } from './line.ts';

const text = `// one\nconst key = 'a\u001B[31mb\u0007 s3cr3t';\nreturn 1;\n`;
const secret = text.indexOf('s3cr3t');
const snapshot = {
  texts: new Map([['a.js', { text, hidden: [{ start: secret, end: secret + 6 }] }]]),
} as unknown as Snapshot;
const at: Span = {
  file: 'a.js',
  start: { line: 2, column: 13, offset: 19 },
  end: { line: 2, column: 30, offset: 36 },
};
const plain: FrameOptions = { width: 60, theme: { hasColour: true, isAscii: false }, tone: 'warn', around: 1 };
const coloured: FrameOptions = { ...plain, highlight: highlightCode };

test('code has the looks of its language, and the carets that of what was found', () => {
  const tones = frameLines(at, snapshot, coloured)
    .flat()
    .map(({ text: part, tone }) => `${tone} ${part}`);
  expect(tones).toEqual(expect.arrayContaining(['dim // one', 'keyword const', 'keyword return', 'number 1']));
  expect(tones.filter((one) => one.startsWith('warn '))).toEqual([expect.stringMatching(/^warn \^+$/)]);
  expect(tones.some((one) => one.startsWith("string 'a"))).toBe(true);
});

test('looks change no character, and what a file holds neither steers the terminal nor shows a secret', () => {
  const lines = frameLines(at, snapshot, coloured).map(textOf);
  expect(lines).toEqual(frameLines(at, snapshot, plain).map(textOf));
  // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
  expect(lines.join('')).not.toMatch(/[\u0000-\u001F\u007F]/);
  expect(lines.join('')).not.toContain('s3cr3t');
});
