import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { returnsIn } from '../guards.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { Value } from '../values.ts';
import { isGetter } from './getters.ts';

const mostReturns = 12;

/** Properties that a program gives to types of outside, by their names: Kotlin's `val String.api get() = "https://…/$this"`. */
const gettersBy = rememberingEach(
  (program: Program): ReadonlyMap<string, FunctionInfo> =>
    new Map(
      program.functions
        .filter((fn) => fn.file.language === 'kotlin' && fn.params[0]?.isReceiver === true && isGetter(fn))
        .map((fn) => [fn.name, fn]),
    ),
);

/** `path.api`: what the property is of that on which it is read. */
export function extensionGetter(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const getter = fn.file.language === 'kotlin' ? gettersBy(evaluator.program).get(expr.name) : undefined;
  if (!getter) return [];
  const object = { expr: expr.object, fn, context };
  const inside = enter(getter, { call: { expr, fn, context }, args: [{ value: object }] }, context);
  return returnsIn(evaluator, getter, inside, mostReturns).flatMap((one) => evaluator.evaluate(one, getter, inside));
}
