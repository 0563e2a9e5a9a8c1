import type { CallExpr, Expr } from '../../outline/outline.ts';
import { type CallSite, type Context, emptyContext, enter, inClosure } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed } from '../program/program.ts';

/** A context in which a call inside a closure runs, and the call of the program by which it is told from others. */
export type ClosureContext = Readonly<{ context: Context; key: Expr }>;

const mostSites = 60; // of a function that is handed others
const mostContexts = 120;

/**
 * `f(path)` in what `later = (path, f) => () => f(path)` gives: once for each call of `later`, with the `f` and the `path` of that call,
 * and not those of one with those of another. Of several functions in each other, each with the calls that were made of what the one
 * around it gave. Undefined where what is called is no parameter of a function around, or nobody is seen to call that.
 */
export function closureContexts(
  evaluator: Evaluator,
  { expr, fn }: Placed<CallExpr>,
): readonly ClosureContext[] | undefined {
  const around = givenTo(evaluator, expr.callee, fn);
  if (!around) return undefined;
  let found = sitesOf(evaluator, around).map((site): ClosureContext => ({
    context: enter(around, site, inClosure(site.outer, emptyContext)),
    key: site.call.expr,
  }));
  for (const between of functionsBetween(around, fn))
    found = found.flatMap((one) => within(evaluator, between, one)).slice(0, mostContexts);
  return found.length > 0 ? found : undefined;
}

const sitesOf = ({ sites }: Evaluator, fn: FunctionInfo): readonly CallSite[] =>
  (sites.get(fn) ?? []).filter(({ isSupposed }) => !isSupposed).slice(0, mostSites);

/** The function around this one that is handed what is called, by that name. */
function givenTo({ program }: Evaluator, callee: Expr, fn: FunctionInfo): FunctionInfo | undefined {
  // Most functions stand in none.
  if (!fn.outer || fn.outer === fn.file.top || callee.kind !== 'name') return undefined;
  const { name } = callee;
  for (let scope: FunctionInfo | undefined = fn; scope && scope !== fn.file.top; scope = scope.outer) {
    if (program.bindsOf(scope, name).length > 0 || program.definitionIn(scope, name)) return undefined;
    if (isParam(scope, name)) return scope === fn ? undefined : scope;
  }
  return undefined;
}

const isParam = ({ params }: FunctionInfo, name: string): boolean =>
  params.some((param) => param.name === name || param.pattern?.some((one) => one.name === name) === true);

/** From the outermost inwards. */
function functionsBetween(around: FunctionInfo, fn: FunctionInfo): readonly FunctionInfo[] {
  const found: FunctionInfo[] = [];
  for (let scope = fn.outer; scope && scope !== around; scope = scope.outer) found.unshift(scope);
  return found;
}

/** With each call of the function that the call around it gave; as it was where there is none. */
function within(evaluator: Evaluator, fn: FunctionInfo, { context, key }: ClosureContext): readonly ClosureContext[] {
  const own = sitesOf(evaluator, fn).filter(({ outer }) => outer?.site.call.expr === key);
  return own.length === 0
    ? [{ context, key }]
    : own.map((site) => ({ context: enter(fn, site, context), key: site.call.expr }));
}
