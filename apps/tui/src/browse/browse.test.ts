import { describe, expect, test } from 'vitest';
import {
  type Browse,
  type BrowseAction,
  type BrowseContext,
  initialBrowse,
  reduceBrowse,
  selectedIndex,
} from './browse.ts';
import { fieldOf } from './text-field.ts';

const rows = [{}, { id: 'a' }, { id: 'b' }, {}, { id: 'c' }];
const context: BrowseContext = { rows, listHeight: 3, pageHeight: 5, pageLines: () => 12 };
const state = (change: Partial<Browse>): Browse => ({ ...initialBrowse, ...change });
const move = (by: number): BrowseAction => ({ kind: 'move', by });

const table: Record<string, [before: Partial<Browse>, action: BrowseAction, after: Partial<Browse>]> = {
  'down from the first': [{}, move(1), { selected: 'b' }],
  'over a heading': [{ selected: 'b' }, move(1), { selected: 'c' }],
  'not beyond the end': [{ selected: 'c' }, move(1), { selected: 'c' }],
  'not before the start': [{ selected: 'a' }, move(-1), { selected: 'a' }],
  'a page': [{ selected: 'a' }, { kind: 'page', by: 1 }, { selected: 'c' }],
  'to the end': [{}, { kind: 'jump', to: 'last' }, { selected: 'c' }],
  'to the start': [{ selected: 'c' }, { kind: 'jump', to: 'first' }, { selected: 'a' }],
  'another row shows its page from the top': [{ selected: 'a', scroll: 4 }, move(1), { selected: 'b', scroll: 0 }],
  'opens the page': [{ selected: 'b' }, { kind: 'open' }, { selected: 'b', mode: 'details' }],
  'scrolls the page': [{ mode: 'details' }, move(1), { mode: 'details', scroll: 1 }],
  'scrolls no further than its end': [
    { mode: 'details', scroll: 6 },
    { kind: 'page', by: 1 },
    { mode: 'details', scroll: 7 },
  ],
  'back to the list': [{ mode: 'details', selected: 'b', scroll: 3 }, { kind: 'back' }, { selected: 'b' }],
  'a letter starts a search': [
    { selected: 'c' },
    { kind: 'type', edit: { kind: 'insert', text: 'x' } },
    { mode: 'search', query: fieldOf('x') },
  ],
  'a finished search keeps its result': [
    { mode: 'search', query: fieldOf('x') },
    { kind: 'keep' },
    { mode: 'browse', selected: 'a', query: fieldOf('x') },
  ],
  'leaving a search shows all, with what was found selected': [
    { mode: 'search', query: fieldOf('x') },
    { kind: 'back' },
    { mode: 'browse', selected: 'a' },
  ],
  'leaving the list clears what was searched': [
    { selected: 'c', query: fieldOf('x') },
    { kind: 'back' },
    { selected: 'c' },
  ],
};

test.each(Object.entries(table))('%s', (_, [before, action, after]) => {
  expect(reduceBrowse(state(before), action, context)).toEqual(state(after));
});

describe('selection', () => {
  test.each([
    ['the first that can be', undefined, rows, 1],
    ['where it is', 'c', rows, 4],
    ['the first when it is gone', 'gone', rows, 1],
    ['none in an empty list', 'a', [], -1],
    ['none among headings alone', 'a', [{}], -1],
  ] as const)('%s', (_, selected, list, index) =>
    expect(selectedIndex(selected === undefined ? {} : { selected }, list)).toBe(index),
  );

  test('nothing to select stays as it is', () => {
    const none = { ...context, rows: [] };
    expect(reduceBrowse(initialBrowse, move(1), none)).toEqual(initialBrowse);
    expect(reduceBrowse(initialBrowse, { kind: 'open' }, none)).toEqual(initialBrowse);
  });
});
