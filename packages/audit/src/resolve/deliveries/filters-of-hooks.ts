import type { CallExpr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { callbackOf } from '../calls/piped-callbacks.ts';
import { siteFor } from '../calls/sites.ts';
import { type CallSite, type Context, enter, isTooDeep } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** The handlers that WordPress is told of, `add_filter('name', handler)`, by the name. */
const filtersOf = rememberingEach((program: Program): ReadonlyMap<string, readonly Placed[]> => {
  const found = new Map<string, Placed[]>();
  for (const { expr, fn } of program.calls) {
    const [name, handler] = expr.args;
    if (expr.callee.kind !== 'name' || expr.callee.name !== 'add_filter' || !name || !handler) continue;
    if (name.value.kind === 'text') push(found, name.value.value, { expr: handler.value, fn });
  }
  return found;
});

/** `apply_filters('name', $scopes)` is what it is handed, and what the program's own filters of that name make of it. */
export function filteredValues(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const [name, value] = call.args;
  if (call.callee.kind !== 'name' || call.callee.name !== 'apply_filters' || !name || !value) return undefined;
  const given = evaluator.evaluate(value.value, fn, context);
  if (name.value.kind !== 'text' || isTooDeep(context)) return given;
  const site = siteFor(call, fn, context, undefined);
  const handed: CallSite = { ...site, args: site.args.slice(1) };
  const made = (filtersOf(evaluator.program).get(name.value.value) ?? [])
    .flatMap((one) => callbackOf(evaluator, one.expr, one.fn))
    .flatMap((filter) =>
      evaluator.program.given
        .returnsOf(filter)
        .flatMap((expr) => evaluator.evaluate(expr, filter, enter(filter, handed, context))),
    );
  return [...given, ...made];
}
