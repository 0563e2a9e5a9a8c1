import type { Expr } from '../outline/outline.ts';
import type { Context } from './context.ts';
import type { Evaluator } from './evaluator.ts';
import { memberOf } from './members.ts';
import type { FunctionInfo } from './program.ts';
import { unknown, type Value, wholeText } from './values.ts';

/** `object[key]`: the entry or item where the key is known, else any of them. */
export function indexValues(
  evaluator: Evaluator,
  expr: Extract<Expr, { kind: 'index' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const keys = evaluator.evaluate(expr.key, fn, context).flatMap((value) => wholeText(value) ?? []);
  const objects = evaluator.evaluate(expr.object, fn, context);
  const values = objects.flatMap((object): readonly Value[] => {
    if (keys.length > 0) return keys.flatMap((key) => memberOf(evaluator, object, key, context));
    if (object.kind === 'list') return object.items.slice(0, 40).flatMap((item) => evaluator.force(item));
    if (object.kind === 'record')
      return [...object.entries.values()]
        .slice(0, 12)
        .flatMap((thunks) => thunks.flatMap((one) => evaluator.force(one)));
    if (object.kind === 'external' || object.kind === 'param') return memberOf(evaluator, object, '[]', context);
    return [];
  });
  return values.length > 0 ? values : [unknown('item')];
}
