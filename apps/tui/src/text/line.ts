import { graphemes, padEnd, widthOf } from '@mixer-oauth/report';

/** How a stretch of text looks; what each means is in `looks.ts`. */
export type Tone =
  | 'plain'
  | 'dim'
  | 'strong'
  | 'title'
  | 'good'
  | 'warn'
  | 'bad'
  | 'note'
  | 'match'
  | 'added'
  | 'removed'
  | 'hunk'
  | 'keyword'
  | 'string'
  | 'number'
  | 'name'
  | 'type';

export interface Span {
  readonly text: string;
  readonly tone?: Tone;
  /** `file:line` that it names, which an editor can open. */
  readonly place?: string;
}

/** One line of the screen. */
export type Line = readonly Span[];

export const span = (text: string, tone: Tone = 'plain'): Span => ({ text, tone });
export const lineOf = (text: string, tone: Tone = 'plain'): Line => [span(text, tone)];
export const emptyLine: Line = [];

/** What a reader without colours reads. */
export const textOf = (line: Line): string => line.map(({ text }) => text).join('');

export const lineWidth = (line: Line): number => line.reduce((sum, { text }) => sum + widthOf(text), 0);

/** A span of exactly so many cells: cut with an ellipsis, or filled up. */
export function cell(text: string, cells: number, tone: Tone = 'plain', ellipsis = '…'): Span {
  if (widthOf(text) <= cells) return span(padEnd(text, cells), tone);
  let used = widthOf(ellipsis);
  let kept = '';
  for (const one of graphemes(text)) {
    used += one.cells;
    if (used > cells) break;
    kept += one.text;
  }
  return span(padEnd(cells > 0 ? kept + ellipsis : '', cells), tone);
}

/** The text with the characters at `indexes` (of the text) made to stand out. */
export function highlighted(text: string, indexes: readonly number[], tone: Tone = 'plain'): readonly Span[] {
  if (indexes.length === 0) return [span(text, tone)];
  const marked = new Set(indexes);
  const spans: { text: string; tone: Tone }[] = [];
  for (const [index, unit] of text.split('').entries()) {
    const own = marked.has(index) ? 'match' : tone;
    const last = spans.at(-1);
    if (last?.tone === own) last.text += unit;
    else spans.push({ text: unit, tone: own });
  }
  return spans;
}
