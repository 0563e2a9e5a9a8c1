import type { Edit } from '../diagnostic.ts';

/**
 * Applies edits to one text. Edits that overlap or touch an insertion are left out and given back: what they were made for
 * may be gone, and a second run applies them where they still make sense. Insertions at one place follow each other.
 *
 * @returns the new text, and the edits that were not applied
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; dropped: readonly Edit[] } {
  const kept: Edit[] = [];
  const dropped: Edit[] = [];
  for (const edit of edits.toSorted((left, right) => left.start - right.start || left.end - right.end)) {
    if (kept.some((one) => isSame(one, edit))) continue;
    (fits(kept.at(-1), edit, text) ? kept : dropped).push(edit);
  }
  let result = text;
  // Last edit first: an edit must not move the ones still to come.
  for (const { start, end, text: replacement } of kept.toReversed())
    result = result.slice(0, start) + replacement + result.slice(end);
  return { text: result, dropped };
}

const isSame = (one: Edit, other: Edit): boolean =>
  one.start === other.start && one.end === other.end && one.text === other.text;

const isInsertion = ({ start, end }: Edit): boolean => start === end;

/** `last` is the one before it; both are in order. */
function fits(last: Edit | undefined, edit: Edit, text: string): boolean {
  if (edit.start < 0 || edit.end > text.length || edit.end < edit.start) return false;
  if (!last || edit.start > last.end) return true;
  if (edit.start < last.end) return false;
  return isInsertion(last) === isInsertion(edit);
}
