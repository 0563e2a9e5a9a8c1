import type { Expr } from '../../outline/outline.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import { plain } from '../classes/construction.ts';
import { type Context, enter, siteOf } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { rootNameOf } from '../program/root-name.ts';
import { childrenOf } from '../program/walk.ts';
import type { Thunk, Value } from '../values.ts';
import { withItems } from './list-functions.ts';
import { isItem } from './loops.ts';
import { itemsHanded } from './tested-items.ts';

const mostCallers = 60;
const deepest = 3; // expressions in each other

/**
 * What one statement adds to a list: `register(plugin) { this.plugins.push(plugin) }` adds what each caller hands over, and
 * `plugin.scopes.forEach((name) => all.add(name))` all that the callback is called with. Texts that callers hand over are told from each
 * other where they are used.
 */
export function itemsOfCallers(evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context: Context): readonly Thunk[] {
  const item: Thunk = { expr, fn, context };
  const all = allOfCallback(evaluator, expr, fn);
  if (all) return [all];
  if (siteOf(fn, context)) return [item];
  const turns = expr.kind === 'spread' ? turnsOfCallback(evaluator, item) : [];
  if (turns.length > 0) return turns;
  if (!dependsOnCaller(expr, fn)) return [item];
  evaluator.dependsOnCallers();
  const sites = (evaluator.sites.get(fn) ?? []).filter(({ isSupposed }) => !isSupposed).slice(0, mostCallers);
  const items = sites.map((site): Thunk => ({ expr, fn, context: enter(fn, site, plain(context)) }));
  const isKept = (value: Value): boolean => value.kind === 'function' || isObject(evaluator, value);
  return items.some((one) => evaluator.force(one).some(isKept)) ? items : [item];
}

function allOfCallback(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): Thunk | undefined {
  if (expr.kind !== 'name') return undefined;
  const index = fn.params.findIndex(({ name }) => name === expr.name);
  const [only, ...others] = index < 0 ? [] : (evaluator.sites.get(fn) ?? []);
  const given = only?.args[index]?.value;
  if (!given || others.length > 0 || !isItem(given.expr)) return undefined;
  const tested = isInside(fn, given.fn) ? itemsHanded(expr, fn, given.expr.object) : undefined;
  return tested ? { ...given, expr: tested, fn } : { ...given, expr: spreadOf(given.expr.object) };
}

/** What a function names, one in it names as well. */
const isInside = (inner: FunctionInfo, outer: FunctionInfo): boolean =>
  inner === outer || (inner.outer !== undefined && isInside(inner.outer, outer));

/** `plugins.forEach((plugin) => all.addAll(plugin.scopes()))`: what is added for each of them. */
function turnsOfCallback(evaluator: Evaluator, item: Thunk): readonly Thunk[] {
  const { expr, fn, context } = item;
  evaluator.dependsOnCallers();
  const [only, ...others] = evaluator.sites.get(fn) ?? [];
  const at = only?.args.findIndex(({ value }) => isItem(value.expr)) ?? -1;
  const given = only?.args[at]?.value;
  if (!only || !given || !isItem(given.expr) || others.length > 0) return [];
  if (rootNameOf(expr.kind === 'spread' ? expr.value : expr) !== fn.params[at]?.name) return [];
  return evaluator
    .evaluate(given.expr.object, given.fn, given.context)
    .flatMap((value) => (value.kind === 'list' ? withItems(evaluator, value.items) : []))
    .slice(0, mostCallers)
    .map((value) => {
      const args = only.args.with(at, { value });
      return { ...item, context: enter(fn, { ...only, args }, plain(context)) };
    });
}

/** A parameter, what is made of its type, or a list of what is passed for it. */
function dependsOnCaller(expr: Expr, fn: FunctionInfo, depth = 0): boolean {
  if (expr.kind === 'name') return fn.params.some(({ name }) => name === expr.name);
  if (expr.kind === 'call' && expr.isNew && expr.callee.kind === 'name') {
    const { name } = expr.callee;
    if (fn.outline?.typeParams?.includes(name)) return true;
  }
  const isList = expr.kind === 'spread' || expr.kind === 'call';
  return isList && depth < deepest && childrenOf(expr).some((child) => dependsOnCaller(child, fn, depth + 1));
}

export const isObject = (evaluator: Evaluator, value: Value): boolean =>
  /^(?:instance|class|module|record)$/.test(value.kind) ||
  (value.kind === 'list' && value.items.some((one) => evaluator.force(one).some(({ kind }) => kind === 'instance')));
