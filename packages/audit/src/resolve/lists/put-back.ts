import type { Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { type Home, homesOf, isSameHome } from './list-homes.ts';
import { itemIn } from './loops.ts';

const deepest = 4; // names and callers between what takes an item and what puts it back
const mostCallers = 4;

/**
 * `job = jobs.shift(); if (isBusy) jobs.unshift(job)`, here or in a function that is handed the item: what comes from the list itself
 * is nothing more in it.
 */
export function isPutBack(
  evaluator: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  homes: readonly Home[],
  depth = deepest,
): boolean {
  const item = expr.kind === 'call' || expr.kind === 'index' ? itemIn(expr) : undefined;
  if (item) return homesOf(evaluator, item.object, fn).some((from) => homes.some((home) => isSameHome(from, home)));
  if (expr.kind !== 'name' || depth === 0) return false;
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) {
    const set = evaluator.program.bindsOf(scope, expr.name).flatMap(({ bind: { value } }) => value ?? []);
    const [only, ...others] = set;
    if (only) return others.length === 0 && isPutBack(evaluator, only, scope, homes, depth - 1);
    const index = scope.params.findIndex(({ name }) => name === expr.name);
    if (index >= 0) return isHandedBack(evaluator, scope, index, homes, depth - 1);
  }
  return false;
}

/** All callers hand over what they took. */
function isHandedBack(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  homes: readonly Home[],
  depth: number,
): boolean {
  evaluator.dependsOnCallers();
  const sites = (evaluator.sites.get(fn) ?? []).filter(({ isSupposed }) => !isSupposed);
  return (
    sites.length > 0 &&
    sites.length <= mostCallers &&
    sites.every(({ args }) => {
      const passed = args[index];
      return (
        passed?.name === undefined && passed && isPutBack(evaluator, passed.value.expr, passed.value.fn, homes, depth)
      );
    })
  );
}
