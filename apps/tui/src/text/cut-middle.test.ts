import { expect, test } from 'vitest';
import { cutMiddle } from './cut-middle.ts';

test.each<[string, number, string]>([
  ['PATCH /channels', 15, 'PATCH /channels'],
  ['GET /enterprises/{enterprise}/actions/cache', 23, 'GET /en…}/actions/cache'],
  ['日本語日本語', 7, '日…本語'],
  ['abc', 1, '…'],
  ['', 0, ''],
])('%j in %i cells', (text, cells, cut) => expect(cutMiddle(text, cells).text).toBe(cut));

test('what was searched is found again on both sides of the cut', () => {
  const text = 'GET /enterprises/{enterprise}/actions/cache';
  const asked = [0, 1, 2, ...Array.from('cache', (_, at) => text.length - 5 + at)];
  const { text: cut, indexes } = cutMiddle(text, 23, asked);
  expect(indexes.map((at) => cut[at]).join('')).toBe('GETcache');
  expect(cutMiddle(text, 23, [15, 16]).indexes).toEqual([]);
});
