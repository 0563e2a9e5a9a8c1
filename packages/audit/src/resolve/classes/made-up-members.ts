import type { Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { keysOfItem } from '../lists/loops.ts';
import { addedByCall } from '../names/added-by-calls.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

/** Members that no code can name: the key that a loop is at, what a call adds to its argument. Undefined of any other. */
export const madeUpMember = (
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined => {
  if (!expr.name.startsWith('#')) return undefined;
  return expr.name === '#key'
    ? keysOfItem(evaluator, expr.object, fn, context)
    : addedByCall(evaluator, expr, fn, context);
};
