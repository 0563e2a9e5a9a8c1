import { describe, expect, test } from 'vitest';
import { cell, highlighted, textOf } from './line.ts';
import { bullet, field, wrapText } from './wrap-text.ts';

describe('wrapText', () => {
  test.each<[string, number, readonly string[]]>([
    ['one two three', 8, ['one two', 'three']],
    ['abcdefghij', 4, ['abcd', 'efgh', 'ij']],
    ['a bcdefgh', 4, ['a', 'bcde', 'fgh']],
    ['日本語', 4, ['日本', '語']],
    ['', 10, ['']],
  ])('%j in %i', (text, cells, lines) => expect(wrapText(text, cells)).toEqual(lines));
});

test.each([
  ['abc', 5, 'abc  '],
  ['abcdef', 4, 'abc…'],
  ['日本語', 5, '日本…'],
  ['日本語', 4, '日… '],
])('%s in a cell of %i', (text, cells, shown) => expect(cell(text, cells).text).toBe(shown));

test('what was searched stands out', () => {
  expect(highlighted('chat:chat', [0, 1, 5])).toEqual([
    { text: 'ch', tone: 'match' },
    { text: 'at:', tone: 'plain' },
    { text: 'c', tone: 'match' },
    { text: 'hat', tone: 'plain' },
  ]);
});

test('a field has its text beside its name, or below it where there is no room', () => {
  expect(field('needs', 'one two', 60).map(textOf)).toEqual(['needs         one two']);
  expect(field('needs', 'one two', 30).map(textOf)).toEqual(['needs', '  one two']);
  expect(field('needs', '', 60)).toEqual([]);
});

test('a bullet is indented where it is wrapped', () => {
  expect(bullet('- ', 'one two three', 9).map(textOf)).toEqual(['- one two', '  three']);
});
