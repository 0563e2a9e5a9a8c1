import type { Expr } from '../../outline/outline.ts';
import { type Context, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { answeredIndex } from '../classes/answered-members.ts';
import { isItem, itemOf, turnsIn } from './loops.ts';
import { memberOf } from '../classes/members.ts';
import { withoutMethods } from '../classes/without-methods.ts';
import type { FunctionInfo } from '../program/program.ts';
import { keyIn, type Thunk, unknown, type Value } from '../values.ts';

/** `object[key]`: the entry or item where the key is known, else any of them. */
export function indexValues(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'index' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const turn = context.assumed.turnOf(expr);
  if (turn) return inTurn(evaluator, itemOf(evaluator, turn, fn), context);
  const keys = evaluator.evaluate(expr.key, fn, context).flatMap((value) => keyIn(value) ?? []);
  const objects = withoutMethods(evaluator.evaluate(expr.object, fn, context));
  const values = objects.flatMap((object): readonly Value[] => {
    const key = { expr: expr.key, fn, context };
    const answered =
      object.kind === 'instance' && keys.length > 0 ? answeredIndex(evaluator, object, key, context) : undefined;
    if (answered) return answered;
    if (keys.length > 0) return keys.flatMap((key) => memberOf(evaluator, object, key, context));
    if (object.kind === 'list') return object.items.slice(0, 40).flatMap((item) => evaluator.force(item));
    if (object.kind === 'record' && isItem(expr))
      return turnsIn(object)
        .slice(0, 12)
        .flatMap((one) => evaluator.force(itemOf(evaluator, one, fn)));
    if (object.kind === 'record')
      return [...object.entries.values()]
        .slice(0, 12)
        .flatMap((thunks) => thunks.flatMap((one) => evaluator.force(one)));
    if (object.kind === 'external' || object.kind === 'param') return memberOf(evaluator, object, '[]', context);
    return [];
  });
  return values.length > 0 ? values : [unknown('item')];
}

const inTurn = (evaluator: Evaluator, { expr, fn, context: inside }: Thunk, context: Context): readonly Value[] =>
  evaluator.evaluate(expr, fn, withAssumed(inside, context.assumed));
