import type { Range } from '../../outline/outline.ts';
import type { Program } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';

const rowsByProgram = new WeakMap<Program, Map<string, Range[]>>();

/** Lists and records by file, each a possible row of a table. */
function rowsOf(program: Program, file: string): readonly Range[] {
  const known = rowsByProgram.get(program);
  if (known) return known.get(file) ?? [];
  const rows = new Map<string, Range[]>();
  for (const { expr, fn } of [...program.records, ...program.lists]) {
    const list = rows.get(fn.file.file);
    if (list) list.push(expr.at);
    else rows.set(fn.file.file, [expr.at]);
  }
  rowsByProgram.set(program, rows);
  return rows.get(file) ?? [];
}

const holds = ({ start, end }: Range, { at }: Origin): boolean => start <= at.start && at.end <= end;

/**
 * Which of several things belong to the one at `place`: those in the innermost list or record around it that holds any of
 * them. `['GET', '/users']` and `{ verb: 'PUT', path: '/hosts' }` in a table keep their own verb.
 *
 * @returns all of them where no row tells
 */
export function inRowOf<T extends Readonly<{ origin?: Origin }>>(
  program: Program,
  place: Origin,
  things: readonly T[],
): readonly T[] {
  if (things.length < 2) return things;
  const around = rowsOf(program, place.file)
    .filter((row) => holds(row, place))
    .toSorted((left, right) => left.end - left.start - (right.end - right.start));
  for (const row of around) {
    const inside = things.filter(({ origin }) => origin?.file === place.file && holds(row, origin));
    if (inside.length > 0) return inside;
  }
  return things;
}
