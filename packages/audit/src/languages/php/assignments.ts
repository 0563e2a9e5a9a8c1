import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { lowerExpr, type LowerExpr, type Lowering } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { bindPattern } from './arrays.ts';

const isPattern = ({ type }: Node): boolean => type === 'list_literal' || type === 'array_creation_expression';

/** `$a = x`, `$a = &$x`, `[$a, $b] = x`, `$a[] = x`, which appends. Its value is what was assigned. */
export const assign: LowerExpr = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  if (!left) return value;
  if (isPattern(left)) bindPattern(left, value, lowering);
  else if (left.type === 'subscript_expression' && partsOf(left).length === 1) append(left, value, node, lowering);
  else addBind(lowering, lowerExpr(left, lowering), value, rangeOf(node));
  return value;
};

function append(left: Node, value: Expr, node: Node, lowering: Lowering): void {
  const [list] = partsOf(left);
  const items: Expr = { kind: 'list', items: [value], at: value.at };
  if (list) addBind(lowering, lowerExpr(list, lowering), items, rangeOf(node), { operator: '+=' });
}

/** `.=` and `+=` go on, `??=` sets what is unset. */
export const augment: LowerExpr = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  if (!left) return value;
  const written = node.childForFieldName('operator')?.type ?? '';
  const operator = written === '.=' || written === '+=' ? '+=' : written === '??=' ? 'default' : '=';
  const target = lowerExpr(left, lowering);
  addBind(lowering, target, value, rangeOf(node), { operator });
  return target;
};
