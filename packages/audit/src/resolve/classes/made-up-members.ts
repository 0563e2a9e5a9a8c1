import type { Expr } from '../../outline/outline.ts';
import { type Context, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { furtherResult } from '../calls/further-results.ts';
import { keysOfItem } from '../lists/loops.ts';
import { itemsLetThrough } from '../lists/tested-items.ts';
import { addedByCall } from '../names/added-by-calls.ts';
import type { FunctionInfo } from '../program/program.ts';
import { type EnumMember, type TextValue, type Thunk, unknown, type Value } from '../values.ts';
import { memberOf } from './members.ts';

/**
 * Members that no code can name: the key that a loop is at, those of its items that tests let through, what a call adds to its argument
 * or gives beside its result, what a member of an enum carries. Undefined of any other.
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
  if (expr.name.startsWith('#payload'))
    return evaluator
      .evaluate(expr.object, fn, context)
      .flatMap((value) => payloadOf(evaluator, value, expr.name.replace('#payload', ''), context));
  return expr.name === '#key'
    ? keysOfItem(evaluator, expr.object, fn, context)
    : (addedByCall(evaluator, expr, fn, context) ?? itemsLetThrough(evaluator, expr, fn, context));
};

/** What `Route::Follow(id)` takes out of a value: `Some(path)` is worth the path, but a member of an own enum is not what it carries. */
function payloadOf(evaluator: Evaluator, value: Value, index: string, context: Context): readonly Value[] {
  if (value.kind === 'text' && value.of)
    return carriedBy(evaluator, value.of, index || '0', context) ?? [unknown('payload')];
  return index === '' ? [value] : memberOf(evaluator, value, index, context);
}

/** `Route::Board { kind: "weekly" }` carries `kind`, `Route::User(id, part)` a first and a second. Undefined of what it does not carry. */
export function carriedBy(
  evaluator: Evaluator,
  { made }: EnumMember,
  name: string,
  { assumed }: Context,
): readonly Value[] | undefined {
  if (made?.expr.kind !== 'call') return undefined;
  const { args, isNew } = made.expr;
  const [first] = args;
  const carried =
    isNew && first?.value.kind === 'record'
      ? first.value.entries.find(({ key }) => key === name)?.value
      : (args.find((one) => one.name === name) ?? args[Number(name)])?.value;
  return carried && evaluator.evaluate(carried, made.fn, withAssumed(made.context, assumed));
}

/** A member of an enum with what a call gives it, where that is anything. */
export const carrying = (member: TextValue, made: Thunk): TextValue =>
  member.of && made.expr.kind === 'call' && made.expr.args.length > 0
    ? { ...member, of: { ...member.of, made } }
    : member;
