import { handedOut } from '../calls/handed-out.ts';
import { maximumAlternatives } from '../alternatives.ts';
import { type Context, enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { returnsIn } from '../guards.ts';
import type { FunctionInfo } from '../program/program.ts';
import { setsFields, withSettingsOn } from './set-by-methods.ts';
import { type Thunk, unknown, type Value } from '../values.ts';

/** A function that is read like a property. */
export const isGetter = ({ outline }: FunctionInfo): boolean =>
  outline?.annotations.some(
    ({ callee }) => callee.kind === 'name' && /^(?:property|cached_property|computed|getter)$/.test(callee.name),
  ) ?? false;

/** What a method returns that is read like a property, with the object that it is read of. */
export function returned(
  evaluator: Evaluator,
  getter: FunctionInfo,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const { given } = evaluator.program;
  const first = given.returnsOf(getter)[0] ?? given.yieldsOf(getter)[0];
  if (!first) return [unknown(getter.name)];
  const call: Thunk = { expr: first, fn: getter, context };
  const inside = enter(getter, { call, args: [], ...(self && { self }) }, context);
  const handed = handedOut(evaluator, getter, inside);
  if (handed) return [handed];
  const values = returnsIn(evaluator, getter, inside, maximumAlternatives).flatMap((expr) =>
    evaluator.evaluate(expr, getter, inside),
  );
  // Ruby calls a step without arguments so: `request.deleting.send_it`.
  return self && setsFields(getter, evaluator.program)
    ? withSettingsOn(evaluator, values, getter, inside, [self])
    : values;
}
