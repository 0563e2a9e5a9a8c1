import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../diagnostic.ts';
import { applyEdits } from './apply-edits.ts';

const edit = (start: number, end: number, text: string): Edit => ({ file: 'm.yml', start, end, text });
const rows: Record<string, [edits: Edit[], text: string, dropped: number]> = {
  none: [[], '0123456789', 0],
  'in any order': [[edit(8, 9, 'x'), edit(1, 3, '')], '034567x9', 0],
  'side by side': [[edit(0, 2, 'a'), edit(2, 4, 'b')], 'ab456789', 0],
  'twice the same': [[edit(0, 2, 'a'), edit(0, 2, 'a')], 'a23456789', 0],
  overlapping: [[edit(0, 5, 'a'), edit(3, 6, 'b')], 'a56789', 1],
  'one inside another': [[edit(0, 9, 'a'), edit(3, 4, 'b')], 'a9', 1],
  'two insertions at one place': [[edit(4, 4, 'b'), edit(4, 4, 'a')], '0123ba456789', 0],
  'an insertion where something was cut': [[edit(2, 4, ''), edit(4, 4, 'a')], '01456789', 1],
  'a cut where something was inserted': [[edit(4, 4, 'a'), edit(4, 6, '')], '0123a456789', 1],
  'beyond the text': [[edit(9, 11, 'a')], '0123456789', 1],
};
test.each(Object.entries(rows))('%s', (_, [edits, text, count]) => {
  const result = applyEdits('0123456789', edits);
  expect(result.text).toBe(text);
  expect(result.dropped).toHaveLength(count);
});

test('what no edit covers stays as it was', () => {
  const edits = fc.array(
    fc
      .tuple(fc.nat(60), fc.nat(8), fc.string({ maxLength: 4 }))
      .map(([start, length, text]) => edit(start, start + length, text)),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), edits, (text, list) => {
      const result = applyEdits(text, list);
      const kept = list
        .filter((one) => !result.dropped.includes(one))
        .filter((one, at, all) => all.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at)
        .toSorted((left, right) => left.start - right.start || left.end - right.end);
      // Read both texts from left to right: each stretch between two edits is the same.
      let before = 0;
      let after = 0;
      for (const { start, end, text: added } of kept) {
        expect(result.text.slice(after, after + start - before)).toBe(text.slice(before, start));
        expect(result.text.slice(after + start - before, after + start - before + added.length)).toBe(added);
        after += start - before + added.length;
        before = end;
      }
      expect(result.text.slice(after)).toBe(text.slice(before));
    }),
    { numRuns: 1000 },
  );
});
