import { graphemes } from './cells.ts';
import { mask } from './secrets.ts';
import type { Range } from './secrets.ts';
import { visible } from './visible.ts';

/** What is shown of the units from `start` to `end`: a character, a tab as spaces, a hidden range as a mask. */
export type Glyph = Readonly<{ text: string; cells: number; start: number; end: number }>;

const tabStop = 4;

/** Lays a line out in cells. `hidden` are ranges of units of this line, sorted and disjoint. */
export function layOut(line: string, hidden: readonly Range[]): Glyph[] {
  const glyphs: Glyph[] = [];
  let at = 0;
  for (const { start, end } of hidden) {
    if (end <= at || start >= line.length) continue;
    addText(glyphs, line, at, Math.max(at, start));
    glyphs.push({ text: mask, cells: mask.length, start: Math.max(at, start), end: Math.min(end, line.length) });
    at = Math.min(end, line.length);
  }
  addText(glyphs, line, at, line.length);
  return glyphs;
}

function addText(glyphs: Glyph[], line: string, from: number, to: number): void {
  let at = from;
  let column = glyphs.reduce((sum, { cells }) => sum + cells, 0);
  for (const { text, cells } of graphemes(line.slice(from, to))) {
    const shown = text === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : visible(text);
    const width = shown === text ? cells : shown.length;
    glyphs.push({ text: shown, cells: width, start: at, end: at + text.length });
    at += text.length;
    column += width;
  }
}

/** A stretch of a line that fits, and the cells under it that a span covers. An ellipsis has no units. */
export type Window = Readonly<{ glyphs: readonly Glyph[]; indent: number; carets: number }>;

const ellipsisAt = (unit: number): Glyph => ({ text: '…', cells: 1, start: unit, end: unit });

/**
 * Cuts a line around the units from `start` to `end`, so that where the span starts is always seen.
 * An empty span, or one at the line's end, is one caret wide.
 */
export function cutAround(glyphs: readonly Glyph[], { start, end }: Range, cells: number): Window {
  const total = glyphs.reduce((sum, glyph) => sum + glyph.cells, 0);
  const before = cellsBefore(glyphs, start);
  const width = Math.max(1, cellsBefore(glyphs, Math.max(end, start + 1), true) - before);
  if (total <= cells) return { glyphs, indent: before, carets: width };

  // A third of the line is kept for what stands before the span; a cut end gives one cell to an ellipsis.
  const lead = Math.max(0, Math.min(before, Math.floor(cells / 3), cells - width - 2));
  const from = Math.max(0, Math.min(before - lead, total - cells + 1));
  const room = total - from < cells ? cells : cells - 1;
  return slice(glyphs, { from: from <= 1 ? 0 : from, room, before, width });
}

function slice(glyphs: readonly Glyph[], cut: { from: number; room: number; before: number; width: number }): Window {
  let column = 0;
  let used = cut.from > 0 ? 1 : 0;
  const kept = cut.from > 0 ? [ellipsisAt(0)] : [];
  let indent = used;
  for (const glyph of glyphs) {
    if (column >= cut.from) {
      if (used + glyph.cells > cut.room) {
        kept.push(ellipsisAt(glyph.start));
        break;
      }
      if (column < cut.before) indent += glyph.cells;
      kept.push(glyph);
      used += glyph.cells;
    }
    column += glyph.cells;
  }
  return { glyphs: kept, indent, carets: Math.max(1, Math.min(cut.width, used - indent)) };
}

/** Cells in front of a unit; of a glyph that the unit splits, all of them when `isEnd`. */
function cellsBefore(glyphs: readonly Glyph[], unit: number, isEnd = false): number {
  let cells = 0;
  for (const glyph of glyphs) {
    if (isEnd ? glyph.start >= unit : glyph.end > unit) break;
    cells += glyph.cells;
  }
  return cells;
}
