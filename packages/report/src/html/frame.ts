import type { Span } from '@mixer-oauth/core';
import { type Glyph, layOut } from '../line-layout.ts';
import type { Source, SourceLine } from '../source.ts';
import { escapeHtml } from './escape-html.ts';

// Of a longer span the first lines are shown; of a longer line, what stands around the span.
const mostLines = 8;
const mostUnits = 400;
const lead = 120;

/** The lines of a span and one on either side, the span marked. Empty when the source does not have the place. */
export function frameHtml(source: Source | undefined, span: Span): string {
  if (!source?.line(span.start.line)) return '';
  const last = Math.min(span.end.line + 1, span.start.line + mostLines);
  const lines: string[] = [];
  for (let number = Math.max(1, span.start.line - 1); number <= last; number += 1) {
    const line = source.line(number);
    // What follows the last line break is no line.
    if (line && (number <= span.end.line || line.offset < source.text.length)) lines.push(lineHtml(line, source, span));
  }
  // Long lines are scrolled, so the keyboard has to reach them.
  return `<pre class="frame" tabindex="0" role="group" aria-label="code">${lines.join('')}</pre>`;
}

function lineHtml(line: SourceLine, source: Source, { start, end }: Span): string {
  const { number, text } = line;
  const isMarked = number >= start.line && number <= end.line;
  const from = number === start.line ? start.column - 1 : text.length - text.trimStart().length;
  const to = number === end.line ? Math.max(end.column - 1, from + 1) : text.length;
  const cut = text.length > mostUnits ? Math.max(0, (isMarked ? from : 0) - lead) : 0;
  const offset = line.offset + cut;
  const hidden = source.hidden().map((range) => ({ start: range.start - offset, end: range.end - offset }));
  const glyphs = layOut(text.slice(cut, cut + mostUnits), hidden);
  const code = isMarked ? markedHtml(glyphs, from - cut, to - cut) : escapeHtml(textOf(glyphs));
  const ends = [cut > 0 ? '…' : '', cut + mostUnits < text.length ? '…' : ''];
  return `<span class="line"><span class="number">${number}</span>${ends[0]}${code}${ends[1]}\n</span>`;
}

function markedHtml(glyphs: readonly Glyph[], from: number, to: number): string {
  const before = glyphs.filter(({ end }) => end <= from);
  const inside = glyphs.filter(({ start, end }) => end > from && start < to);
  const after = glyphs.filter(({ start }) => start >= Math.max(to, from + 1));
  const marked = inside.length > 0 ? `<mark>${escapeHtml(textOf(inside))}</mark>` : '';
  return `${escapeHtml(textOf(before))}${marked}${escapeHtml(textOf(after))}`;
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ text }) => text).join('');
