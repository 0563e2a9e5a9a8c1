import type { Expr } from '../../outline/outline.ts';
import { type Context, enter, inClosure, isTooDeep } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { inContext } from '../names/binds-in-context.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';
import { calleeValues } from './calls.ts';
import { hiddenArgument } from './hidden-arguments.ts';
import { siteFor } from './sites.ts';

/** `local path, verb = f()` of Lua: what functions of the program give beside the first value; what others do nobody knows. */
export function furtherResult(
  evaluator: Evaluator,
  call: Extract<Expr, { kind: 'call' }>,
  name: string,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const callees = evaluator.settle(calleeValues(evaluator, call, fn, context), context);
  const found = callees.flatMap((callee): readonly Value[] => {
    if (callee.kind !== 'function' || isTooDeep(context)) return [hiddenArgument(fn.file)];
    const { fn: target, self, within } = callee;
    const inside = enter(target, siteFor(call, fn, context, self, callee), inClosure(within, context));
    const given = inContext(evaluator, evaluator.program.bindsOf(target, name), inside);
    return given.flatMap(({ bind }) => (bind.value ? evaluator.evaluate(bind.value, target, inside) : []));
  });
  return found.length > 0 ? found : [hiddenArgument(fn.file)];
}
