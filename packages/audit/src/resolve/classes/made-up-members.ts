import type { Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { furtherResult } from '../calls/further-results.ts';
import { keysOfItem } from '../lists/loops.ts';
import { addedByCall } from '../names/added-by-calls.ts';
import type { FunctionInfo } from '../program/program.ts';
import { unknown, type Value } from '../values.ts';

/**
 * Members that no code can name: the key that a loop is at, what a call adds to its argument or gives beside its result, what a
 * member of an enum carries. Undefined of any other.
 */
export const madeUpMember = (
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'member' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined => {
  if (!expr.name.startsWith('#')) return undefined;
  if (expr.object.kind === 'call' && expr.name.startsWith('#result'))
    return furtherResult(evaluator, expr.object, expr.name, fn, context);
  if (expr.name === '#payload') return payloads(evaluator.evaluate(expr.object, fn, context));
  return expr.name === '#key'
    ? keysOfItem(evaluator, expr.object, fn, context)
    : addedByCall(evaluator, expr, fn, context);
};

/** What `Route::Follow(id)` takes out of a value: `Some(path)` is worth the path, but a member of an own enum is not what it carries. */
const payloads = (values: readonly Value[]): readonly Value[] =>
  values.map((value) => (value.kind === 'text' && value.of ? unknown('payload') : value));
