import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { withTest } from '../conditions-given-back.ts';
import { chosenByAnd } from '../expression-parts.ts';
import { guardOperands, LadderGuards } from '../guards.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { isPath } from './chains.ts';
import { lowerExpr } from './expressions.ts';
import { emit, inArm, type Lowering, newBranch, nothing, sourceOf } from './lowering.ts';

const comparisons = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in', 'instanceof']);
const operatorOf = (node: Node): string => node.childForFieldName('operator')?.type ?? '';

/** A field's expression; `other` where broken code has none. */
export function lowerField(node: Node, field: string, lowering: Lowering): Expr {
  const child = node.childForFieldName(field);
  return child ? lowerExpr(child, lowering) : nothing(node);
}

/** A condition: looked at before the value that it decides, and no part of that value. */
export function emitTest(node: Node | null, lowering: Lowering): void {
  if (node) emit(lowering, { kind: 'test', value: lowerExpr(node, lowering), at: rangeOf(node) });
}

/** Operands of `a op b op c` in source order. Such chains lean left and can be thousands long: walked, not recursed into. */
function operandsOf(node: Node, operator: string): Node[] {
  const operands: Node[] = [];
  let left: Node | null = node;
  while (left?.type === 'binary_expression' && operatorOf(left) === operator) {
    const right = left.childForFieldName('right');
    if (right) operands.push(right);
    left = left.childForFieldName('left');
  }
  if (left) operands.push(left);
  return operands.toReversed();
}

export function lowerBinary(node: Node, lowering: Lowering): Expr {
  const operator = operatorOf(node);
  const at = rangeOf(node);
  const chosen =
    operator === '||' ? chosenByAnd(node, operator, lowering, (one) => lowerExpr(one, lowering)) : undefined;
  if (chosen) return chosen;
  const operands = operandsOf(node, operator);
  if (operator === '&&' || operator === '||' || operator === '??')
    guardOperands(lowering, (one) => lowerExpr(one, lowering), operands, operator === '&&');
  if (operator === '&&') return lowerAnd(operands, node, lowering);
  if (operator === '||' || operator === '??') {
    const options = operands.map((operand, index) =>
      index === 0
        ? lowerExpr(operand, lowering)
        : inArm(lowering, newBranch(lowering), 0, () => lowerExpr(operand, lowering)),
    );
    return {
      kind: 'choice',
      options: options.flatMap((option) => (option.kind === 'choice' && option.isDefault ? option.options : [option])),
      isDefault: true,
      at,
    };
  }
  const lowered = operands.map((operand) => lowerExpr(operand, lowering));
  if (operator === '+') return concatenation(lowered, at);
  if (!comparisons.has(operator)) return other(node, lowered);
  return withTest({ kind: 'compare', operands: lowered, at }, node, (one) => lowerExpr(one, lowering));
}

/** `a && b` is worth `b` wherever it is used as a value; `a` is tested, and `b` runs only then. */
function lowerAnd(operands: readonly Node[], node: Node, lowering: Lowering): Expr {
  for (const operand of operands.slice(0, -1)) emitTest(operand, lowering);
  const last = operands.at(-1);
  return last ? inArm(lowering, newBranch(lowering), 0, () => lowerExpr(last, lowering)) : nothing(node);
}

/** `a ? b : c ? d : e`: one choice of all the values, each condition tested before. */
export function lowerTernary(node: Node, lowering: Lowering): Expr {
  const branch = newBranch(lowering);
  const options: Expr[] = [];
  let next: Node | null = node;
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering));
  while (next?.type === 'ternary_expression') {
    const consequence = next.childForFieldName('consequence');
    guards.add(next.childForFieldName('condition'), consequence);
    emitTest(next.childForFieldName('condition'), lowering);
    if (consequence) options.push(inArm(lowering, branch, options.length, () => lowerExpr(consequence, lowering)));
    next = next.childForFieldName('alternative');
  }
  const last = next;
  guards.add(undefined, last);
  if (last) options.push(inArm(lowering, branch, options.length, () => lowerExpr(last, lowering)));
  return {
    kind: 'choice',
    options: options.flatMap((option) => (option.kind === 'choice' ? option.options : [option])),
    at: rangeOf(node),
  };
}

export function lowerUnary(node: Node, lowering: Lowering): Expr {
  const operator = operatorOf(node);
  const argument = node.childForFieldName('argument');
  const at = rangeOf(node);
  if (operator === '-' && argument?.type === 'number') return { kind: 'literal', value: sourceOf(lowering, node), at };
  const operands = [lowerField(node, 'argument', lowering)];
  return operator === 'typeof' || operator === 'delete' ? { kind: 'compare', operands, at } : other(node, operands);
}

/** `a, b`: worth `b`; what stands before runs for itself. */
export function lowerSequence(node: Node, lowering: Lowering): Expr {
  const parts = partsOf(node);
  for (const part of parts.slice(0, -1)) emitExpression(part, lowering);
  const last = parts.at(-1);
  return last ? lowerExpr(last, lowering) : nothing(node);
}

/** An expression that stands for itself. Of an assignment its bind is left, of a name alone nothing. */
export function emitExpression(node: Node, lowering: Lowering): void {
  const value = lowerExpr(node, lowering);
  if (!isPath(value) && !isAssignment(node)) emit(lowering, { kind: 'expr', value, at: rangeOf(node) });
}

function isAssignment(node: Node): boolean {
  let inner: Node | undefined = node;
  while (inner?.type === 'parenthesized_expression' || inner?.type === 'sequence_expression')
    inner = partsOf(inner).at(-1);
  return inner?.type === 'assignment_expression' || inner?.type === 'augmented_assignment_expression';
}
