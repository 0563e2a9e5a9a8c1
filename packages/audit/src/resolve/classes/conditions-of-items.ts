import type { Arm, Condition, Expr } from '../../outline/outline.ts';
import { asksForAny, conditionsAt, conditionsOf } from '../guards.ts';
import { isItem } from '../lists/loops.ts';
import type { FunctionInfo, Program } from '../program/program.ts';

/** `arms`: those that hold for all that is gone through, or for nothing. `isSome`: each item is asked more: which are meant nobody knows. */
type Asked = Readonly<{ arms: readonly Arm[]; isSome: boolean }>;

/**
 * What a place in a loop, or in a block that runs for each item, is under. Whether an item is there is asked of none: it is handed over.
 *
 * @param item - the parameter of such a block
 */
export function conditionsOfItems(
  arms: readonly Arm[],
  fn: FunctionInfo,
  { at }: Expr,
  program: Program,
  item?: string,
): Asked {
  const loop = arms.findLastIndex(({ isLoop }) => isLoop === true);
  if (loop < 0 && item === undefined) return { arms, isSome: false };
  const isOfItem = (name: string): boolean =>
    name === item || program.bindsOf(fn, name).some(({ bind }) => bind.value && isItem(bind.value));
  const isOfAll = ({ subject }: Condition): boolean =>
    !isOfItem(nameOf(subject)) && fn.params.some(({ name }) => name === nameOf(subject));
  const isThere = (one: Condition): boolean => isOfItem(nameOf(one.subject)) && asksForAny(one);
  const around = arms.slice(0, loop + 1).filter(({ isLoop }) => !isLoop);
  // `if (part === 'x') continue` stands in front of it.
  let isSome = conditionsAt(fn, at.start).some((one) => isOfItem(nameOf(one.subject)) && !asksForAny(one));
  for (const arm of arms.slice(loop + 1)) {
    const conditions = conditionsOf(fn, at.start, arm);
    const others = conditions.filter((one) => !isThere(one));
    isSome ||= conditions.length === 0 || !others.every(isOfAll);
    if (others.length > 0) around.push(arm);
  }
  return { arms: around, isSome };
}

/** Of `part` and `part.kind` the same. */
function nameOf(expr: Expr): string {
  if (expr.kind === 'member') return nameOf(expr.object);
  return expr.kind === 'name' ? expr.name : '';
}
