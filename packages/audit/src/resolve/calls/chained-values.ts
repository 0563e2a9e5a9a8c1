import type { CallExpr, Expr } from '../../outline/outline.ts';
import { enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { isWritten } from '../lists/list-functions.ts';
import type { Thunk, Value } from '../values.ts';

/** What hands its result on to the next function: promises, futures, scope functions. */
export const handsOn = /^(?:then|thenApply|thenCompose|thenApplyAsync|thenComposeAsync|let|and_then|map_ok|done|fmap)$/;

/**
 * `id().then((id) => `${api}/channels/${id}`)` is what the function gives. Undefined where that is no text: the promise itself
 * says more than objects made of it.
 */
export function chainedValues(
  evaluator: Evaluator,
  name: string,
  { callee }: CallExpr,
  object: Thunk,
  callback: Thunk | undefined,
): readonly Value[] | undefined {
  if (!callback || callee.kind !== 'member' || !handsOn.test(name) || callback.expr.kind === 'text') return undefined;
  const targets = evaluator.force(callback).flatMap((value) => (value.kind === 'function' ? [value.fn] : []));
  const found = targets
    .flatMap((target) => resultsOf(evaluator, target, object, callback))
    .flatMap((result) => evaluator.force(result))
    .filter((value) => isWritten(value));
  return found.length > 0 ? found : undefined;
}

/** What a function gives for what it is handed. */
export function resultsOf(evaluator: Evaluator, target: FunctionInfo, given: Thunk, site: Thunk): readonly Thunk[] {
  const context = enter(target, { call: site, args: [{ value: given }] }, site.context);
  return evaluator.program.given.returnsOf(target).map((expr: Expr): Thunk => ({ expr, fn: target, context }));
}
