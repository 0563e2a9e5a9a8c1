import type { CallExpr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { armsAt } from '../program/arms-at.ts';
import { dominates } from '../program/binds.ts';
import type { FunctionInfo, Placed } from '../program/program.ts';
import type { Thunk, Value } from '../values.ts';
import { withFilling } from './filled-lists.ts';
import { withKeptObjects } from './kept-objects.ts';
import type { PlacedName } from './list-homes.ts';
import { withoutTexts } from './sifted-lists.ts';

const takesAway =
  /^(?:remove|discard|delete|Remove|erase|subtract|difference_update|ExceptWith|removeAll|minusAssign)$/;

/** What statements put into the list or map that an expression names, and take away from it. */
export function withListChanges(
  evaluator: Evaluator,
  placed: Placed<PlacedName['expr']>,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  const { expr, fn } = placed;
  const kept = withKeptObjects(evaluator, expr, fn, context, values);
  return withoutTaken(evaluator, placed, context, withFilling(evaluator, expr, fn, context, kept));
}

/**
 * `scopes.delete('chat:whisper')`: a list without what the function, or the one around it, has taken away from it before, whatever way
 * it went.
 */
function withoutTaken(
  evaluator: Evaluator,
  { expr, fn }: Placed<PlacedName['expr']>,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  if (!values.some(({ kind }) => kind === 'list') || expr.kind !== 'name') return values;
  const isLocal =
    evaluator.program.bindsOf(fn, expr.name).length > 0 || fn.params.some(({ name }) => name === expr.name);
  const taken = [fn, isLocal ? undefined : fn.outer].flatMap((scope) =>
    scope ? takenIn(evaluator, expr, fn, scope) : [],
  );
  if (taken.length === 0) return values;
  return values.map((value) =>
    value.kind === 'list'
      ? taken.reduce((list, { expr: call, fn: where }) => {
          const args = call.args.map(({ value: arg }): Thunk => ({ expr: arg, fn: where, context }));
          // What is put in again behind it stays.
          const isBefore = ({ expr: { at }, fn: { file } }: Thunk): boolean =>
            file !== where.file || at.start < call.at.start;
          const [before, behind] = [list.items.filter(isBefore), list.items.filter((item) => !isBefore(item))];
          const left = withoutTexts(evaluator, { ...list, items: before }, args);
          return { ...list, items: [...left.items, ...behind] };
        }, value)
      : value,
  );
}

function takenIn(
  { program }: Evaluator,
  expr: Extract<PlacedName['expr'], { kind: 'name' }>,
  fn: FunctionInfo,
  scope: FunctionInfo,
): readonly Placed<CallExpr>[] {
  const calls = program.uses
    .callsOn(scope, expr.name)
    .filter(
      ({ expr: { callee, args } }) => args.length > 0 && takesAway.test(callee.kind === 'member' ? callee.name : ''),
    );
  if (calls.length === 0) return [];
  const until = scope === fn ? expr.at.start : Infinity;
  const starts = program.bindsOf(scope, expr.name).filter(({ bind }) => bind.operator === '=' && bind.at.end <= until);
  const from = starts.at(-1)?.bind.at.end ?? -1;
  const arms = scope === fn ? armsAt(fn, expr.at.start) : [];
  return calls.filter(
    ({ expr: { at } }) => at.start >= from && at.end <= until && dominates(armsAt(scope, at.start), arms),
  );
}
