import type { CallSite, Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { keyIn } from '../values.ts';
import { calleeValues } from './calls.ts';
import { keyedCallee } from './keyed-callees.ts';

/** What callers hand over makes the site a call of another function. */
export function callsAnother(evaluator: Evaluator, site: CallSite, context: Context): boolean {
  const called = functionsAt(evaluator, site, context);
  return called.length > 0 && !called.some((fn) => context.assumed.siteOf(fn)?.call.expr === site.call.expr);
}

/** Nobody knows the key, or it is one of several: the site may be a call of another function. */
export function mayCallAnother(evaluator: Evaluator, site: CallSite, context: Context): boolean {
  const { expr, fn } = site.call;
  const keyed = expr.kind === 'call' ? keyedCallee(expr, fn, evaluator.program) : undefined;
  if (!keyed) return false;
  const isKnown = evaluator.evaluate(keyed.key, fn, context).every((value) => keyIn(value) !== undefined);
  return !isKnown || new Set(functionsAt(evaluator, site, context)).size > 1;
}

function functionsAt(
  evaluator: Evaluator,
  { call: { expr, fn } }: CallSite,
  context: Context,
): readonly FunctionInfo[] {
  if (expr.kind !== 'call' || !keyedCallee(expr, fn, evaluator.program)) return [];
  return calleeValues(evaluator, expr, fn, context).flatMap((one) => (one.kind === 'function' ? [one.fn] : []));
}
