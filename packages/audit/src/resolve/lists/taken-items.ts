import type { CallExpr, ItemExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexValues } from './indexed-values.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

const takes =
  /^(?:shift|pop|popleft|pop_?front|pop_?back|popFirst|popLast|take|takeFirst|takeLast|poll|pollFirst|pollLast|remove|removeAt|removeFirst|removeLast|removeFirstOrNull|dequeue|Dequeue|deq|Take|Pop|peek|Peek|get|get_nowait|recv|try_recv|blocking_recv|receive|receiveCatching|tryReceive|ReadAsync|DequeueAsync|front|back|top)$/;

/** `queue.shift()`: any item of what it is taken from, as the item of a loop is written. Undefined of any other call. */
export const takenItem = rememberingEach((call: CallExpr): ItemExpr | undefined => {
  const { callee, args, at, isNew } = call;
  if (isNew || callee.kind !== 'member' || !takes.test(callee.name)) return undefined;
  if (args.some(({ name, value }) => name === undefined && value.kind !== 'literal')) return undefined;
  // `parts.take(2)`: several of them.
  if (args.length > 0 && /^take(?:First|Last)?$/i.test(callee.name)) return undefined;
  const { object } = callee;
  if (object.kind !== 'name' && object.kind !== 'member') return undefined;
  return { kind: 'index', object, key: { kind: 'other', children: [], at }, at };
});

/** What a call takes from a list of the program; undefined where it is called on anything else. */
export function takenValues(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const item = takenItem(call);
  if (!item) return undefined;
  // Of a parameter what its callers pass.
  const lists = evaluator
    .settle(evaluator.evaluate(item.object, fn, context), context)
    .filter(({ kind }) => kind === 'list');
  return lists.length > 0 ? indexValues(evaluator, item, fn, context) : undefined;
}
