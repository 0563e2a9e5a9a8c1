import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';

const ofOperands =
  /^(?:additive|multiplicative|nil_coalescing|disjunction|conjunction|comparison|equality|range|ternary|infix)_expression$/;

// What came out of `onOperand`: whatever goes on from it goes on from its last operand, too.
const turned = new WeakSet<Expr>();

/**
 * The grammar takes `base + user.path` for `(base + user).path`, and so with calls and with other operators. What follows an
 * operator's expression without parentheses is of its last operand. `make` goes on from that, or from the whole.
 */
export function onOperand(node: Node | null, lowered: Expr, make: (operand: Expr) => Expr): Expr {
  if (!turned.has(lowered) && !(node && ofOperands.test(node.type))) return make(lowered);
  const made = onLast(lowered, make);
  turned.add(made);
  return made;
}

function onLast(expr: Expr, make: (operand: Expr) => Expr): Expr {
  const last = (all: readonly Expr[]): readonly Expr[] =>
    all.map((one, at) => (at === all.length - 1 ? make(one) : one));
  switch (expr.kind) {
    case 'concat':
      return { ...expr, parts: last(expr.parts) };
    case 'choice':
      return { ...expr, options: last(expr.options) };
    case 'compare':
      return { ...expr, operands: last(expr.operands) };
    case 'other':
      return { ...expr, children: last(expr.children) };
    default:
      return make(expr);
  }
}
