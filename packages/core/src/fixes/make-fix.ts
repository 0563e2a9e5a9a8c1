import type { Fix } from '../diagnostic.ts';
import type { Insertion, Item } from '../manifest.ts';
import type { Located, Span } from '../span.ts';
import { yamlText } from './yaml-text.ts';

/** Cuts one entry out of its list; the list stays well-formed and every other byte as it was. */
export function removal(item: Item<string>, title: string, isSafe = true): Fix | undefined {
  if (!item.removal) return undefined;
  const { start, end, text = '' } = item.removal;
  return { title, edits: [{ file: item.span.file, start, end, text }], isSafe };
}

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
  const { file, offset, before, after, replaces = 0 } = place;
  const text = before + yamlText(entry) + after;
  return { title, edits: [{ file, start: offset, end: offset + replaces, text }], isSafe };
}
