import type { Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

/** `[...items]`, `{...}`: the same items. */
export function copiedList(
  evaluator: Evaluator,
  { items: [only, ...more] }: Extract<Expr, { kind: 'list' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (only?.kind !== 'spread' || more.length > 0) return undefined;
  const values = evaluator.evaluate(only.value, fn, context);
  return values.length > 0 && values.every(({ kind }) => kind === 'list' || kind === 'param') ? values : undefined;
}
