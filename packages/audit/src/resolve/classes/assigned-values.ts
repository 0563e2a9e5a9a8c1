import { indexOf } from '../program/class-index.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { contextOf, isInside, plain } from './construction.ts';
import type { ClassInfo, PlacedBind } from '../program/program.ts';
import { isAnother } from './set-from-outside.ts';
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
    one.bind.value && !isOfOthers(evaluator, one, self)
      ? evaluator.evaluate(one.bind.value, one.fn, isRun(one) ? inside : plain(context))
      : [],
  );
}

const mostCalls = 16; // of a method, on which objects is looked up

/** A method that is only called on other objects of the class sets nothing on this one. */
function isOfOthers(evaluator: Evaluator, { fn }: PlacedBind, self: Value | undefined): boolean {
  if (self?.kind !== 'instance' || !self.site || fn.isConstructor || !fn.owner || fn.isStatic) return false;
  evaluator.dependsOnCallers();
  const sites = evaluator.sites.get(fn) ?? [];
  if (sites.length === 0 || sites.length > mostCalls) return false;
  return sites.every(({ receiver, isSupposed }) => {
    if (!receiver || isSupposed) return false;
    const objects = evaluator.settle(evaluator.evaluate(receiver.expr, receiver.fn));
    return objects.length > 0 && objects.every((one) => isAnother(evaluator.program, one, self));
  });
}
