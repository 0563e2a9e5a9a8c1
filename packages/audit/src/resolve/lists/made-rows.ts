import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Thunk, Value } from '../values.ts';
import { itemNamed } from './places.ts';

const rows =
  /^(?:(?:Immutable|Mutable)?(?:Pair|Triple)|(?:Value)?Tuple\d?|Tuples|KeyValuePair|Simple(?:Immutable)?Entry|make_pair|make_tuple)$/;
const makers = /^(?:of|Of|create|Create|with|pair|from)$/;

/** `Pair(a, b)`, `std::make_pair(a, b)`, `Tuple.Create(a, b)`, `Pair.of(a, b)`, `Map.entry(a, b)`: what libraries make rows with. */
export function makesRow({ callee }: CallExpr): boolean {
  const name = writtenName(callee);
  return (
    rows.test(name) ||
    name === 'entry' ||
    (callee.kind === 'member' && makers.test(name) && rows.test(writtenName(callee.object)))
  );
}

/** Undefined of other calls. */
export const madeRow = (call: CallExpr, args: readonly Thunk[]): readonly Value[] | undefined =>
  args.length > 1 && makesRow(call) ? [{ kind: 'list', items: args }] : undefined;

/** C++'s `std::get<1>(row)`. Undefined where it is no row. */
export function placeAsked(
  evaluator: Evaluator,
  { callee, types }: CallExpr,
  [row]: readonly Thunk[],
): readonly Value[] | undefined {
  const [place] = types ?? [];
  if (!row || place === undefined || writtenName(callee) !== 'get' || !/^\d$/.test(place)) return undefined;
  const items = evaluator.force(row).flatMap((value) => (value.kind === 'list' ? itemNamed(value, place) : []));
  return items.length > 0 ? items.flatMap(evaluator.force) : undefined;
}
