import type { Edit } from '../diagnostic.ts';

/**
 * Applies edits to one text. Edits that overlap an earlier one are left out and given back: a second run applies them.
 *
 * @returns the new text, and the edits that were not applied
 */
export function applyEdits(text: string, edits: readonly Edit[]): { text: string; dropped: readonly Edit[] } {
  const sorted = edits.toSorted((left, right) => left.start - right.start || left.end - right.end);
  const kept: Edit[] = [];
  const dropped: Edit[] = [];
  let reached = -1;
  for (const edit of sorted) {
    const isRepeated = kept.some((one) => one.start === edit.start && one.end === edit.end && one.text === edit.text);
    if (isRepeated) continue;
    const isFree =
      edit.start >= reached &&
      edit.end <= text.length &&
      !(edit.start === edit.end && edit.start === reached && kept.at(-1)?.start === edit.start);
    if (isFree) {
      kept.push(edit);
      reached = edit.end;
    } else dropped.push(edit);
  }
  let result = text;
  // Last edit first: an edit must not move the ones still to come.
  for (const { start, end, text: replacement } of kept.toReversed())
    result = result.slice(0, start) + replacement + result.slice(end);
  return { text: result, dropped };
}
