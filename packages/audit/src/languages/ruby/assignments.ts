import type { Node } from 'web-tree-sitter';
import { differenceOf } from '../flags.ts';
import type { Expr } from '../../outline/outline.ts';
import { memberAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, itemAt } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';

/** `a.b = x` sets a property; it is no call. */
function targetOf(node: Node, lowering: Lowering): Expr {
  const [receiver, method] = [node.childForFieldName('receiver'), node.childForFieldName('method')];
  if (node.type !== 'call' || !receiver || !method) return lowerExpr(node, lowering);
  return memberAt(lowerExpr(receiver, lowering), sourceOf(lowering, method), rangeOf(node));
}

export function bindTarget(target: Node, value: Expr, at: Node, lowering: Lowering): void {
  const isList = /^(?:left_assignment_list|destructured_left_assignment|destructured_parameter)$/.test(target.type);
  if (!isList) return addBind(lowering, targetOf(target, lowering), value, rangeOf(at));
  partsOf(target).forEach((part, index) => {
    if (part.type !== 'rest_assignment') bindTarget(part, itemAt(value, index, rangeOf(part)), part, lowering);
  });
}

/** `a = b = x`, `a, (b, *c) = x`. Its value is what was assigned. */
export const assign: LowerExpr = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  if (left) bindTarget(left, value, node, lowering);
  return value;
};

/** `+=`, `<<=` and `|=` go on, `||=` sets what is unset. */
export const augment: LowerExpr = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  if (!left) return value;
  const written = node.childForFieldName('operator')?.type ?? '';
  const operator = /^(?:\+|<<|\|)=$/.test(written) ? '+=' : written === '||=' ? 'default' : '=';
  const target = targetOf(left, lowering);
  const less = written === '-=' ? differenceOf(target, value, rangeOf(node)) : undefined;
  addBind(lowering, target, less ?? value, rangeOf(node), { operator });
  return target;
};
