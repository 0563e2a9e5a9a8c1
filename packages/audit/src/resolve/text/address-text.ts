import { addressOf } from './address.ts';
import type { Evaluator } from '../evaluator.ts';
import type { TextFunction } from './text-functions.ts';
import type { Properties, Thunk, Value } from '../values.ts';

/** `u.String()`, `url.format(parts)`: the text of an address that an object holds in parts. */
export const addressText: TextFunction = ({ evaluator, receiver, args }) => {
  const heldBy = (holders: readonly Value[]): readonly Value[] =>
    holders.flatMap((value) => partsOf(evaluator, value).flatMap((entries) => addressOf(evaluator, entries)));
  const own = heldBy(receiver);
  const found = own.length > 0 ? own : heldBy(args.slice(0, 1).flatMap((arg) => evaluator.force(arg)));
  return found.length > 0 ? found : undefined;
};

/** The record itself, or what something from outside was made with and has been set to since. */
function partsOf(evaluator: Evaluator, value: Value): readonly Properties[] {
  if (value.kind === 'record') return [value.entries];
  if (value.kind !== 'external') return [];
  const { call, props } = value;
  const given = call?.expr.kind === 'call' ? call.expr.args : [];
  const made = given.flatMap(({ value: expr }): readonly (readonly [string, readonly Thunk[]])[] => {
    const [record] = call && expr.kind === 'record' ? evaluator.evaluate(expr, call.fn, call.context) : [];
    return record?.kind === 'record' ? [...record.entries] : [];
  });
  return [new Map([...made, ...(props ?? [])])];
}
