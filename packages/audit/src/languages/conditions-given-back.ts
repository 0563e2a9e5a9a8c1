import type { Node } from 'web-tree-sitter';
import type { Expr } from '../outline/outline.ts';
import { type LowerNode, testOf } from './conditions.ts';

const wraps = /parenthesized|^expression_(?:list|statement)$/;
const givesBack =
  /lambda|arrow_function|closure|block|return|statements|anonymous|body|^(?:braced_|if_)clause$|^stab_clause$/;

/** A comparison with what it says, where a function gives that back: it tells which items `filter` keeps. */
export function withTest(compared: Expr, node: Node, lower: LowerNode): Expr {
  if (compared.kind !== 'compare' || !isGivenBack(node)) return compared;
  const { all, isWhole } = testOf(node, lower);
  const [test, ...others] = all;
  return test && isWhole && others.length === 0 ? { ...compared, test } : compared;
}

function isGivenBack(node: Node): boolean {
  let around = node.parent;
  while (around && wraps.test(around.type)) around = around.parent;
  // Elixir's `&(&1 != "x")`
  const isCapture = around?.type === 'unary_operator' && around.child(0)?.type === '&';
  return around !== null && (isCapture || givesBack.test(around.type));
}
