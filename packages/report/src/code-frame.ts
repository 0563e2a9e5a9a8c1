import type { Span } from '@mixer-oauth/core';
import { cutAround, type Glyph, layOut } from './line-layout.ts';
import type { Look, Paint } from './paint.ts';
import type { Range } from './secrets.ts';
import type { Source, SourceLine } from './source.ts';

export interface FrameStyle {
  readonly paint: Paint;
  readonly look: Look;
  readonly width: number;
  readonly indent: string;
  /** Lines shown before and after the span. */
  readonly around: number;
  /** How the code at an offset of the text looks; default: as it is. */
  readonly lookAt?: (offset: number) => Look | undefined;
}

// Of a longer span the first and the last lines are shown.
const mostLines = 6;
// A longer line is laid out only around the span; a terminal is never this wide.
const mostUnits = 2000;
const onePerCell = /^[\x20-\x7e]*$/;

/**
 * The lines of a span with carets under it, ready to print. Empty when the source does not have the place: it changed, or the
 * span belongs to another text.
 */
export function codeFrame(source: Source, span: Span, style: FrameStyle): string[] {
  const last = Math.max(span.start.line, span.end.column === 1 ? span.end.line - 1 : span.end.line);
  if (!source.line(span.start.line)) return [];

  // What follows the last line break is a line only for a span that ends there.
  const isLine = (number: number): boolean => number <= last || (source.line(number)?.offset ?? 0) < source.text.length;
  const numbers = range(span.start.line - style.around, last + style.around).filter(
    (number) => source.line(number) && isLine(number),
  );
  const gutter = `${numbers.at(-1) ?? 0}`.length;
  const cut = last - span.start.line >= mostLines ? range(span.start.line + 2, last - 2) : [];
  return numbers.flatMap((number) => {
    if (cut.includes(number))
      return number === cut[0] ? [`${style.indent}${' '.repeat(gutter)} ${style.paint('dim', '⋮')}`] : [];
    const line = source.line(number);
    return line ? frameLine(line, source, span, { ...style, gutter, last }) : [];
  });
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

type LineStyle = FrameStyle & Readonly<{ gutter: number; last: number }>;

function frameLine(line: SourceLine, source: Source, span: Span, style: LineStyle): string[] {
  const { paint, look, indent, gutter, last } = style;
  const isMarked = line.number >= span.start.line && line.number <= last;
  const covered = isMarked ? coveredUnits(line, span) : { start: 0, end: 0 };
  const room = Math.max(20, style.width - indent.length - gutter - 3);
  const masked = source.hidden();
  const shown = shorten(line, covered.start, masked.length > 0 ? mostUnits : room);
  const hidden = masked.map(({ start, end }) => ({ start: start - shown.offset, end: end - shown.offset }));
  const moved = { start: covered.start - shown.cut, end: covered.end - shown.cut };
  const { glyphs, indent: before, carets } = cutAround(layOut(shown.text, hidden), moved, room);
  const text = paintCode(withoutEnd(glyphs), shown.offset, style);
  const code = `${indent}${paint('dim', `${`${line.number}`.padStart(gutter)} |`)} ${text}`.trimEnd();
  if (!isMarked || (covered.end <= covered.start && span.start.line !== span.end.line)) return [code];
  return [
    code,
    `${indent}${' '.repeat(gutter)} ${paint('dim', '|')} ${' '.repeat(before)}${paint(look, '^'.repeat(carets))}`,
  ];
}

const withoutEnd = (glyphs: readonly Glyph[]): readonly Glyph[] =>
  glyphs.slice(0, glyphs.findLastIndex(({ text }) => text.trim() !== '') + 1);

/** What looks the same is painted in one go. */
function paintCode(glyphs: readonly Glyph[], offset: number, { paint, lookAt }: FrameStyle): string {
  if (!lookAt) return glyphs.map(({ text }) => text).join('');
  let painted = '';
  let run = '';
  let runLook: Look | undefined;
  const flush = (): void => {
    painted += runLook === undefined ? run : paint(runLook, run);
    run = '';
  };
  for (const { text, start, end } of glyphs) {
    const look = end > start ? lookAt(offset + start) : undefined;
    if (look !== runLook) flush();
    runLook = look;
    run += text;
  }
  flush();
  return painted;
}

/** What a span covers of one of its lines, in units of the line; without the indentation of the lines that follow the first. */
function coveredUnits({ number, text }: SourceLine, { start, end }: Span): Range {
  const from = number === start.line ? start.column - 1 : text.length - text.trimStart().length;
  const to = number === end.line ? end.column - 1 : text.length;
  return { start: Math.min(from, text.length), end: Math.min(to, text.length) };
}

type Shortened = Readonly<{ text: string; offset: number; cut: number }>;

/** What can be seen of a long line, and a little more. Where every unit takes one cell, that is no more than the room for it. */
function shorten({ text, offset }: SourceLine, around: number, room: number): Shortened {
  if (text.length <= mostUnits) return { text, offset, cut: 0 };
  const near = Math.max(0, around - room - 2);
  const seen = text.slice(near, around + room + 2);
  if (room < mostUnits / 2 && onePerCell.test(seen)) return { text: seen, offset: offset + near, cut: near };
  let cut = Math.max(0, around - mostUnits / 2);
  if (/[\uDC00-\uDFFF]/u.test(text[cut] ?? '')) cut++; // never between the halves of a character
  return { text: text.slice(cut, cut + mostUnits), offset: offset + cut, cut };
}
