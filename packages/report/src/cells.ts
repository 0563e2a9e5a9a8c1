import { eastAsianWidth } from 'get-east-asian-width';

/** What the reader takes for one character, and the cells that a terminal gives it. */
export type Grapheme = Readonly<{ text: string; cells: number }>;

// Made when it is first needed: that takes four milliseconds, a tenth of a whole run.
let segmenter: Intl.Segmenter | undefined;
const plain = /^[\x20-\x7e]*$/;
const picture = /\p{Emoji_Presentation}|\ufe0f|\u20e3/u;
const withoutCell = /^[\p{M}\p{Cf}\p{Cc}]/u;

/** The characters of a text, as a terminal lays them out. Cost: one pass, quick for ASCII. */
export function graphemes(text: string): Grapheme[] {
  if (plain.test(text)) return Array.from(text, (character) => ({ text: character, cells: 1 }));
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => ({ text: segment, cells: cellsOf(segment) }));
}

function cellsOf(segment: string): number {
  if (withoutCell.test(segment)) return 0;
  return picture.test(segment) ? 2 : eastAsianWidth(segment.codePointAt(0) ?? 0);
}

/** How many cells a text takes. */
export const widthOf = (text: string): number =>
  plain.test(text) ? text.length : graphemes(text).reduce((sum, { cells }) => sum + cells, 0);

export const padEnd = (text: string, cells: number): string => text + ' '.repeat(Math.max(0, cells - widthOf(text)));

/** At most `cells` wide, with an ellipsis where it was cut. */
export function truncate(text: string, cells: number): string {
  if (widthOf(text) <= cells) return text;
  let used = 1;
  let kept = '';
  for (const grapheme of graphemes(text)) {
    used += grapheme.cells;
    if (used > cells) break;
    kept += grapheme.text;
  }
  return `${kept}…`;
}

/** Lines of at most `cells`, broken at spaces; a word that is longer than a line stays whole, so that it can be copied. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && widthOf(line) + 1 + widthOf(word) > cells) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
