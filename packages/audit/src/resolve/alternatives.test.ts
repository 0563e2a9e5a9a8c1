import { expect, test } from 'vitest';
import { distinct, firstDistinct, limited } from './alternatives.ts';
import type { Value } from './values.ts';

const text = (written: string): Value => ({ kind: 'text', pieces: [{ text: written }] });
const texts = (count: number): readonly Value[] => Array.from({ length: count }, (_, at) => text(`${at}`));

test('the first dozen of what values turn out to be, as if all had been asked', () => {
  const turnsOut = (value: Value): readonly Value[] => [text('same'), value, value];
  for (const count of [0, 1, 2, 5, 30])
    expect(firstDistinct(texts(count), turnsOut)).toEqual(
      limited(distinct(texts(count).flatMap((value) => turnsOut(value)))),
    );
});

test('what stands behind a dozen is not asked', () => {
  let asked = 0;
  firstDistinct(texts(40), (value) => {
    asked += 1;
    return [value];
  });
  expect(asked).toBe(12);
});
