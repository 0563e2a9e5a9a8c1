import type { Arm, Expr, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { isSame } from '../names/assigned-properties.ts';
import type { FunctionInfo } from '../program/program.ts';

const asks = /^(?:contains|includes|include\?|member\?|in_array|has|indexOf|index_of|count|find|any)$/i;

/**
 * The arms around what adds to a list, without the one that asks whether the item is in it already: after
 * `if (!parts.includes(part)) parts.push(part)` it is, whichever way that goes.
 */
export function withoutAsking(
  { body }: FunctionInfo,
  statement: Statement,
  list: Expr,
  [item, ...others]: readonly Expr[],
): readonly Arm[] {
  const { arms } = statement;
  if (arms.length === 0 || !item || others.length > 0) return arms;
  const place = body.indexOf(statement);
  const tests = body
    .slice(Math.max(0, place - 2), place)
    .filter((one) => one.kind === 'test' && one.arms.length === arms.length - 1);
  const [test, ...further] = tests.toReversed();
  // `if (isOn && !parts.includes(part))` asks in two tests.
  const isAsked =
    test === body[place - 1] && test?.kind === 'test' && further.length === 0 && isMembership(test.value, list, item);
  return isAsked ? arms.slice(0, -1) : arms;
}

/** The whole test is whether the item is in the list, or is not: it may ask nothing else. */
function isMembership(test: Expr, list: Expr, item: Expr): boolean {
  const isIn = (parts: readonly Expr[]): boolean =>
    parts.some((one) => isSame(one, list)) && parts.some((one) => isSame(one, item));
  switch (test.kind) {
    case 'other':
      return test.children.length === 1 && test.children.every((one) => isMembership(one, list, item));
    case 'compare':
      return isIn(test.operands) || test.operands.some((one) => one.kind === 'call' && isMembership(one, list, item));
    case 'call': {
      const object = test.callee.kind === 'member' ? [test.callee.object] : [];
      return asks.test(writtenName(test.callee)) && isIn([...object, ...test.args.map(({ value }) => value)]);
    }
    default:
      return false;
  }
}
