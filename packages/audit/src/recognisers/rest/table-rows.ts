import type { CallExpr, Expr, Range } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';
import { isUnnamed, makesWanted } from '../../resolve/classes/implied-types.ts';
import type { Origin } from '../../resolve/values.ts';

const none: readonly Placed[] = [];

/** `new Endpoint(Verb.PUT, "channels/{id}")`: what an object of the program is made with belongs together like the entries of a row. */
const isMadeRow = (program: Program, call: CallExpr): boolean =>
  call.args.length > 1 &&
  call.args.some(({ value }) => value.kind === 'text' || value.kind === 'concat') &&
  (isUnnamedRow(call) || isOwnClass(program, madeName(call)));

/** `.init(…)` of Swift and `new(…)` of C#: an object of whatever type is wanted there. */
const isUnnamedRow = (call: CallExpr): boolean => isUnnamed(call) || makesWanted(call.callee);

/** `Endpoint` of `Endpoint(…)`, and of Rust's `Endpoint::new(…)`. */
const madeName = ({ callee }: CallExpr): string =>
  callee.kind === 'member' && callee.name === 'new' ? writtenName(callee.object) : writtenName(callee);

const isOwnClass = (program: Program, name: string): boolean =>
  /^[A-Z]/.test(name) && (name === 'Self' || program.classesNamed(name).length > 0);

/** Lists, records and constructions by file, each a possible row of a table. */
const rowsByFile = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const rows = new Map<string, Placed[]>();
  for (const { expr, fn } of [...program.records, ...program.lists]) push(rows, fn.file.file, { expr, fn });
  for (const { expr, fn } of program.calls) if (isMadeRow(program, expr)) push(rows, fn.file.file, { expr, fn });
  return rows;
});

const holds = ({ start, end }: Range, { at }: Origin): boolean => start <= at.start && at.end <= end;
const lengthOf = ({ at: { start, end } }: Expr): number => end - start;

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
  const around = (rowsByFile(program).get(place.file) ?? none)
    .filter(({ expr }) => holds(expr.at, place))
    .toSorted((left, right) => lengthOf(left.expr) - lengthOf(right.expr));
  for (const row of around) {
    const isInside = ({ origin }: T, { at }: Expr): boolean => origin?.file === place.file && holds(at, origin);
    if (!things.some((one) => isInside(one, row.expr))) continue;
    const own = [row.expr, ...setOn(program, row.expr)];
    return things.filter((one) => own.some((expr) => isInside(one, expr)));
  }
  return things;
}

/** What statements set on the variable that a record is put into: `if (undo) options.method = 'DELETE'`. */
function setOn(program: Program, record: Expr): readonly Expr[] {
  const held = program.uses.bindOfValue(record);
  if (held?.bind.target.kind !== 'name') return [];
  return program
    .propertyBindsOf(held.fn, held.bind.target.name)
    .flatMap(({ bind: { value } }) => (value ? [value] : []));
}
