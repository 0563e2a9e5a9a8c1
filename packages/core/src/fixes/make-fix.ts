import type { Fix } from '../diagnostic.ts';
import type { Insertion, Item } from '../manifest.ts';
import type { Located, Span } from '../span.ts';

/** Cuts one entry out of its list; the list stays well-formed and every other byte as it was. */
export const removal = (item: Item<string>, title: string, isSafe = true): Fix => ({
  title,
  edits: [{ file: item.span.file, start: item.removal.start, end: item.removal.end, text: item.removal.text ?? '' }],
  isSafe,
});

/** Replaces the characters of a value; quotes around it stay. */
export function replacement(at: Span, text: string, title: string, isSafe = true): Fix {
  return { title, edits: [{ file: at.file, start: at.start.offset, end: at.end.offset, text }], isSafe };
}

/** Replaces part of a value: `from` and `to` count in the value. Only for values written without escapes, as URIs and names are. */
export function partReplacement(
  value: Located<string>,
  from: number,
  to: number,
  text: string,
  title: string,
  isSafe = true,
): Fix | undefined {
  const { start, end } = value.span;
  if (end.offset - start.offset !== value.value.length) return undefined;
  return {
    title,
    edits: [{ file: value.span.file, start: start.offset + from, end: start.offset + to, text }],
    isSafe,
  };
}

/** Adds one entry to a list of a client; undefined when the file has no safe place for it. */
export function insertion(place: Insertion | undefined, entry: string, title: string, isSafe = true): Fix | undefined {
  if (!place) return undefined;
  const { file, offset, before, after } = place;
  return { title, edits: [{ file, start: offset, end: offset, text: before + entry + after }], isSafe };
}
