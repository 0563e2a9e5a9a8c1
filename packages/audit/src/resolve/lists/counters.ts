import type { Expr } from '../../outline/outline.ts';
import type { Turn } from '../assumptions.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { Placed, PlacedBind } from '../program/program.ts';
import { literalText, unknown, type Value } from '../values.ts';
import { childrenOf } from '../program/walk.ts';

/**
 * Where a variable starts that a loop counts up, in `for (let i = 0; i < rows.length; i += 1)`: it is a number first, and something
 * tests how it compares. Undefined of other variables.
 */
export function startOf({ bind: { target, value, operator }, fn }: PlacedBind): Expr | undefined {
  if (target.kind !== 'name' || operator !== '=' || value?.kind !== 'literal' || !/^[01]$/.test(value.value))
    return undefined;
  const { name } = target;
  const isTested = fn.body.some(
    (statement) => (statement.kind === 'test' || statement.kind === 'expr') && isCompared(statement.value, name),
  );
  return isTested ? value : undefined;
}

function isCompared(expr: Expr, name: string): boolean {
  if (expr.kind === 'compare') return expr.operands.some((one) => one.kind === 'name' && one.name === name);
  return expr.kind === 'other' && childrenOf(expr).some((child) => isCompared(child, name));
}

/** The places in a list that a variable goes through which is used to read it: `rows[i]`. Empty where it is not one list. */
export function placesIn(evaluator: Evaluator, { expr, fn }: Placed, context: Context): readonly Turn[] {
  const [list, ...others] = evaluator.settle(evaluator.evaluate(expr, fn, context));
  if (list?.kind !== 'list' || others.length > 0) return [];
  return list.items.map((item, at) => ({
    item: { ...item, expr: { kind: 'text', value: String(at), at: item.expr.at } },
  }));
}

/** What a literal is: of a number its digits, those of the turn where a loop counts from it. */
export function numberValues(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'literal' }>,
  { assumed }: Context,
): readonly Value[] {
  const turn = assumed.turnOf(expr);
  if (turn) return evaluator.force(turn.item);
  return [/^-?\d+$/.test(expr.value) ? literalText(expr.value) : unknown(expr.value)];
}
