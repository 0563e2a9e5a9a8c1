import { expect, test } from 'vitest';
import { layoutOf } from './layout.ts';

test.each<[string, [columns: number, rows: number, isPageOpen: boolean, count: number], [list: number, page: number]]>([
  ['a long list has more than half of a narrow screen', [80, 24, false, 100], [12, 8]],
  ['a short one leaves its room to the page', [80, 24, false, 6], [6, 14]],
  ['a very short one keeps three lines', [80, 24, false, 1], [3, 17]],
  ['where there is nothing to select, there is no page', [80, 24, false, 0], [21, 0]],
  ['an open page has all of it', [80, 24, true, 100], [0, 21]],
  ['side by side both have all rows', [100, 24, false, 1], [21, 21]],
])('%s', (_, args, [list, page]) => {
  const layout = layoutOf(...args);
  expect([layout.listHeight, layout.pageHeight]).toEqual([list, page]);
});
