import type { CallExpr, Expr } from '../../outline/outline.ts';
import { resultsOf } from './chained-values.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isWritten } from '../lists/list-functions.ts';
import { lookUpName } from '../names/names.ts';
import { definedNames } from '../program/defined-names.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Thunk } from '../values.ts';

export function callbackOf(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): readonly FunctionInfo[] {
  if (expr.kind === 'function') {
    const found = evaluator.program.functionOf(expr.fn);
    return found ? [found] : [];
  }
  // PHP names a function by its text.
  if (expr.kind === 'text' && fn.file.language === 'php' && definedNames(evaluator.program).has(expr.value))
    return lookUpName(evaluator, expr.value, fn).flatMap((value) => (value.kind === 'function' ? [value.fn] : []));
  const pair = fn.file.language === 'php' ? methodOfPair(expr) : undefined;
  const named = pair && definedNames(evaluator.program).has(pair.name) ? pair : expr;
  if (named.kind !== 'name' && named.kind !== 'member') return [];
  return evaluator.evaluate(named, fn).flatMap((value) => (value.kind === 'function' ? [value.fn] : []));
}

/**
 * PHP's `[$this, 'method']` and `[Api::class, 'method']`, `[api, api.get]` and `[api, 'get']` of a saga: an object or a class, and the
 * method of it. Undefined of anything else.
 */
export function methodOfPair(expr: Expr): Extract<Expr, { kind: 'member' }> | undefined {
  if (expr.kind !== 'list' || expr.items.length !== 2) return undefined;
  const [object, method] = expr.items;
  if (method?.kind === 'member') return method;
  return object && method?.kind === 'text' ? { kind: 'member', object, name: method.value, at: method.at } : undefined;
}

const takes = /^(?:map|switchMap|mergeMap|concatMap|exhaustMap|flatMap|tap|filter|finalize|catchError|delayWhen)$/;
/** Operators behind which comes what the function before them gave, or what came before. */
const leaves = /^(?:tap|filter|finalize|catchError|delayWhen)$/;

/** `ids.pipe(map((id) => `${api}/${id}`), distinct(), switchMap((url) => get(url)))`: what each function is handed. */
export function pipedCallbacks(
  evaluator: Evaluator,
  { args }: CallExpr,
  first: Thunk,
): readonly Readonly<{ target: FunctionInfo; given: Thunk }>[] {
  const { fn } = first;
  const found: { target: FunctionInfo; given: Thunk }[] = [];
  let given = first;
  for (const { value } of args) {
    if (value.kind !== 'call' || value.callee.kind !== 'name' || !takes.test(value.callee.name)) continue;
    const [callback] = value.args;
    const [target] = callback ? callbackOf(evaluator, callback.value, fn) : [];
    if (!target) break;
    found.push({ target, given });
    if (leaves.test(value.callee.name)) continue;
    const results = resultsOf(evaluator, target, given, { expr: value, fn, context: emptyContext });
    const written = results.find((result) => evaluator.force(result).some((one) => isWritten(one)));
    if (!written) break;
    given = written;
  }
  return found;
}
