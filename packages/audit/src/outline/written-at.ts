import { firstFrom } from '../first-from.ts';
import type { Moved, Range } from './outline.ts';

/** Where a range of an outline is written: its own place, unless it is of what a macro makes. */
export function writtenAt(range: Range, moved: readonly Moved[]): Range {
  const begin = moved[0];
  if (!begin || range.start < begin.at.start) return range;
  const before = firstFrom(moved, range.start + 1, startOf) - 1;
  const isInside = range.start < (moved[before]?.at.end ?? 0);
  const first = isInside ? before : before + 1;
  const last = Math.max(first, firstFrom(moved, range.end, startOf) - 1);
  const [one, other] = [moved[first], moved[last]];
  if (!one || !other || one.at.start >= range.end) return moved[before]?.whole ?? range;
  // What is put together of several texts is written where the macro is called.
  if (!isOneText(moved, first, last)) return one.whole;
  return {
    start: one.from + Math.max(0, range.start - one.at.start),
    end: other.from + Math.min(range.end, other.at.end) - other.at.start,
  };
}

const startOf = ({ at }: Moved): number => at.start;

/** The pieces follow each other where they are written, too. */
function isOneText(moved: readonly Moved[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) {
    const [one, next] = [moved[at], moved[at + 1]];
    if (one && one.from + one.at.end - one.at.start !== next?.from) return false;
  }
  return true;
}
