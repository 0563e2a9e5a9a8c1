import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import { lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { type Ending, ValuedArms } from '../value-branches.ts';
import { addReturn, addTest, branchOf, inArm } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';

/** Nodes that are statements only: what a block ends in when it has no value. */
export const hasNoValue =
  /^(?:property_declaration|function_declaration|class_declaration|object_declaration|assignment|for_statement|while_statement|do_while_statement|type_alias|return_expression|throw_expression)$/;

const bodyOf = (node: Node | undefined): readonly Node[] =>
  node ? (node.type === 'block' ? partsOf(node) : [node]) : [];

/** The value of a function: where it is a branch, every arm returns its own. */
export function lowerResult(node: Node, lowering: Lowering): void {
  if (node.type === 'if_expression') lowerIf(node, lowering, 'return');
  else if (node.type === 'when_expression') lowerWhen(node, lowering, 'return');
  else if (node.type === 'try_expression') lowerTry(node, lowering, 'return');
  else addReturn(lowering, lowerExpr(node, lowering), rangeOf(node));
}

const choice = (options: readonly Expr[], node: Node): Expr => ({ kind: 'choice', options, at: rangeOf(node) });

/** The two sides of an `if`: what stands before `else`, and what after. */
export function sidesOf(node: Node): Readonly<{ condition: Node | null; body?: Node; otherwise?: Node }> {
  const condition = node.childForFieldName('condition');
  const elseAt = node.children.find((child) => child?.type === 'else')?.startIndex ?? Number.POSITIVE_INFINITY;
  const sides = partsOf(node).filter(({ id }) => id !== condition?.id);
  const body = sides.find(({ startIndex }) => startIndex < elseAt);
  const otherwise = sides.find(({ startIndex }) => startIndex > elseAt);
  return { condition, ...(body && { body }), ...(otherwise && { otherwise }) };
}

/** `if (a) b else c` as a value; long ladders are walked. */
export function lowerIf(node: Node, lowering: Lowering, ending: Ending = 'value'): Expr {
  const branch = branchOf(lowering);
  const arms = new ValuedArms(hasNoValue, ending);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  let arm = 0;
  let next: Node | undefined = node;
  for (; next?.type === 'if_expression'; arm += 1) {
    const sides: ReturnType<typeof sidesOf> = sidesOf(next);
    addTest(sides.condition, lowering);
    guards.add(sides.condition, sides.body);
    arms.add(branch, arm, bodyOf(sides.body), lowering);
    next = sides.otherwise;
  }
  guards.add(undefined, next);
  if (next) arms.add(branch, arm, bodyOf(next), lowering);
  return choice(arms.options, node);
}

/** `when (a) { b -> c; else -> d }`: what is compared with stands in the arm that it leads to. */
export function lowerWhen(node: Node, lowering: Lowering, ending: Ending = 'value'): Expr {
  const subject = partsOf(node).find(({ type }) => type === 'when_subject');
  const tested = subject && partsOf(subject).at(-1);
  addTest(tested, lowering);
  const guards = new CaseGuards(lowering, tested && lowerExpr(tested, lowering), node);
  const branch = branchOf(lowering);
  const arms = new ValuedArms(hasNoValue, ending);
  partsOf(node)
    .filter(({ type }) => type === 'when_entry')
    .forEach((entry, arm) => {
      const conditions = entry.childrenForFieldName('condition').filter((one) => one !== null);
      const body = partsOf(entry).find(({ id }) => !conditions.some((one) => one.id === id));
      inArm(branch, arm, lowering, () => addLabels(conditions, lowering));
      guards.add(conditions.length > 0 ? conditions.map((one) => labelOf(one, lowering)) : undefined, body);
      arms.add(branch, arm, bodyOf(body), lowering);
    });
  guards.end();
  return choice(arms.options, node);
}

/** What `!is A` or `in a..b` leads to is told apart by nobody. */
const labelOf = (condition: Node, lowering: Lowering): Expr =>
  condition.type === 'range_test' || sourceOf(lowering, condition).startsWith('!')
    ? other(condition, [])
    : lowerExpr(condition, lowering);

function addLabels(conditions: readonly Node[], lowering: Lowering): void {
  for (const condition of conditions) {
    const { into, arms } = lowering.block;
    const inner = condition.type === 'type_test' || condition.type === 'range_test' ? partsOf(condition)[0] : condition;
    if (!inner) continue;
    const at = rangeOf(condition);
    into.push({ kind: 'test', value: { kind: 'compare', operands: [lowerExpr(inner, lowering)], at }, at, arms });
  }
}

/** The value of the block or of a `catch`; `finally` has none. */
export function lowerTry(node: Node, lowering: Lowering, ending: Ending = 'value'): Expr {
  const arms = new ValuedArms(hasNoValue, ending);
  for (const part of partsOf(node)) {
    if (part.type === 'catch_block') arms.add(branchOf(lowering), 0, bodyOf(partsOf(part).at(-1)), lowering);
    else if (part.type === 'finally_block') lowerStatements(partsOf(part), lowering);
    else arms.addHere(bodyOf(part), lowering);
  }
  return choice(arms.options, node);
}
