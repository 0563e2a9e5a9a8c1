import { type Grapheme, graphemes, widthOf } from '@mixer-oauth/report';

/** A text that was cut, and where characters that were asked for are in it now. */
export interface Cut {
  readonly text: string;
  readonly indexes: readonly number[];
}

// More of the end stays: names and paths that begin alike differ there.
const headShare = 0.35;

/**
 * A text of at most so many cells: the middle of a longer one gives way to an ellipsis.
 *
 * @param indexes - of units of the text; those that are cut out are left out
 */
export function cutMiddle(text: string, cells: number, indexes: readonly number[] = [], ellipsis = '…'): Cut {
  if (widthOf(text) <= cells) return { text, indexes };
  const units = graphemes(text);
  const room = Math.max(0, cells - widthOf(ellipsis));
  const head = fitting(units, Math.floor(room * headShare));
  const tail = fitting(units.toReversed(), room - widthOf(head.join(''))).toReversed();
  const start = head.join('');
  const end = tail.join('');
  const moved = start.length + ellipsis.length + end.length - text.length;
  return {
    text: start + ellipsis + end,
    indexes: indexes.flatMap((index) => {
      if (index < start.length) return [index];
      return index >= text.length - end.length ? [index + moved] : [];
    }),
  };
}

function fitting(units: readonly Grapheme[], cells: number): readonly string[] {
  let used = 0;
  const kept: string[] = [];
  for (const one of units) {
    used += one.cells;
    if (used > cells) break;
    kept.push(one.text);
  }
  return kept;
}
