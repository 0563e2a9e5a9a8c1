import type { Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';

/** Behind which other items come than were put in. */
const changes = /^(?:map|flatMap|switchMap|mergeMap|concatMap|exhaustMap|flatMapLatest|mapLatest|scan|pipe|zip|then)$/;

/**
 * The stream that a subscriber gets its items from: `paths.asObservable().debounce(300)` is `paths`. Undefined where other items
 * come out than were put in, and where it is no stream or list of the program.
 */
export function streamBehind(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): Expr | undefined {
  let next = expr;
  while (next.kind === 'call' && next.callee.kind === 'member' && !changes.test(next.callee.name))
    next = next.callee.object;
  if (next.kind !== 'name' && next.kind !== 'member') return undefined;
  return evaluator.settle(evaluator.evaluate(next, fn)).some(({ kind }) => kind === 'list') ? next : undefined;
}
