import type { CallExpr } from '../../outline/outline.ts';
import { siteFor } from '../calls/sites.ts';
import { type Context, enter, isTooDeep } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { certainArms, returnsIn } from '../guards.ts';
import { armsAt } from '../program/arms-at.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { InstanceValue, Value } from '../values.ts';
import { makerOf } from './construction.ts';

const mostReturns = 4;

/**
 * What a construction gives. `new F()` of JavaScript is what F returns, where that is an object: then what F sets on `this` is nothing
 * of the result. So is what Python's `__new__` gives, where it makes something else.
 */
export function constructed(
  evaluator: Evaluator,
  object: InstanceValue,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const maker = makerIn(evaluator, object, call);
  if (!maker || isTooDeep(context)) return [object];
  if (evaluator.program.given.returnsOf(maker).length === 0) return [object];
  const inside = enter(maker, siteFor(call, fn, context, object), context);
  const returned = returnsIn(evaluator, maker, inside, mostReturns).map((expr) => ({
    values: evaluator.evaluate(expr, maker, inside).filter((value) => isAnother(value, object)),
    isSure: isReached(evaluator, maker, expr.at.start, inside),
  }));
  const others = returned.flatMap(({ values }) => values);
  return returned.some(({ values, isSure }) => isSure && values.length > 0) ? others : [object, ...others];
}

/** No branch around a place leads past it. */
function isReached(evaluator: Evaluator, fn: FunctionInfo, position: number, context: Context): boolean {
  const arms = armsAt(fn, position);
  if (arms.length === 0) return true;
  const certain = certainArms(evaluator, fn, position, context);
  return arms.every(({ branch, arm }) => certain.some((one) => one.branch === branch && one.arm === arm));
}

function makerIn(evaluator: Evaluator, { class: type }: InstanceValue, call: CallExpr): FunctionInfo | undefined {
  if (type.file.language === 'javascript') return makerOf(evaluator, type, call)?.own;
  return type.file.language === 'python' ? indexOf(evaluator.program, type).methods.get('__new__')?.[0] : undefined;
}

/** `new F()` in F itself, for who leaves out the word, is one of its own; what stands before an object of it hands that on. */
function isAnother(value: Value, { class: type }: InstanceValue): boolean {
  if (value.kind === 'instance') return value.class !== type;
  if (value.kind === 'external')
    return type.file.language === 'javascript' && value.call !== undefined && !value.path.includes('Proxy');
  return /^(?:record|list|function)$/.test(value.kind);
}
