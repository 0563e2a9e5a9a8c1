import type { Arm, Expr, Statement } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { isSame } from '../names/assigned-properties.ts';
import type { FunctionInfo } from '../program/program.ts';
import { childrenOf } from '../program/walk.ts';

const asks = /^(?:contains|includes|include\?|member\?|in_array|has|indexOf|index_of|count|find|any)$/i;
const mostParts = 20; // of a test

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
  const before = body[body.indexOf(statement) - 1];
  const isAsked =
    before?.kind === 'test' && before.arms.length === arms.length - 1 && isMembership(before.value, list, item);
  return isAsked ? arms.slice(0, -1) : arms;
}

function isMembership(test: Expr, list: Expr, item: Expr): boolean {
  const open: Expr[] = [test];
  for (let count = 0; count < mostParts; count += 1) {
    const part = open.pop();
    if (!part) return false;
    const parts = childrenOf(part);
    const isAsking = part.kind === 'compare' || (part.kind === 'call' && asks.test(writtenName(part.callee)));
    const object = part.kind === 'call' && part.callee.kind === 'member' ? [part.callee.object] : [];
    const inside = [...object, ...parts];
    if (isAsking && inside.some((one) => isSame(one, list)) && inside.some((one) => isSame(one, item))) return true;
    open.push(...parts);
  }
  return false;
}
