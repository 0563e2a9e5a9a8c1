import { indexOf } from '../program/class-index.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { contextOf, isInside, plain } from './construction.ts';
import type { ClassInfo, PlacedBind } from '../program/program.ts';
import type { Value } from '../values.ts';

/** What methods assign to a field: of several constructors those that the construction runs, where it is known. */
export function assignedValues(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const binds = indexOf(evaluator.program, type).assignments.get(name) ?? [];
  if (!evaluator.mayGoThrough(binds.length, type.file.file)) return [];
  // Only constructors depend on the construction: what other methods assign is the same for every object.
  const isInConstructor = binds.some(({ fn }) => fn.isConstructor || fn.outer?.isConstructor);
  const inside = isInConstructor ? contextOf(evaluator, type, self, context) : plain(context);
  const isRun = ({ fn }: PlacedBind): boolean => isInside(fn, inside);
  const run = binds.some((one) => one.fn.isConstructor && isRun(one))
    ? binds.filter((one) => !one.fn.isConstructor || isRun(one))
    : binds;
  return run.flatMap((one) =>
    one.bind.value ? evaluator.evaluate(one.bind.value, one.fn, isRun(one) ? inside : plain(context)) : [],
  );
}
