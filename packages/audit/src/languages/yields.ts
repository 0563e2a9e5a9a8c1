import type { Expr, Range, Statement } from '../outline/outline.ts';
import type { Block } from './lowering.ts';

/** A generator hands out a value: the expression is that value, and a statement beside it tells who hands it out. */
export function yielding({ into, arms }: Block, value: Expr, at: Range, isAll = false): Expr {
  // `yield;` only lets others run.
  if (value.kind === 'other' && value.children.length === 0) return value;
  const given: Expr = isAll ? { kind: 'spread', value, at } : value;
  const statement: Statement = { kind: 'yield', value: given, at, arms };
  into.push(statement);
  return value;
}
