import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import { type LowerExpr, lowerExpr, type Lowering, lowerStatements, type LowerStatement } from '../lowering.ts';
import { addArm, addBind, addReturn, addTest, branchOf, inArm } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { type Ending, ValuedArms } from '../value-branches.ts';
import { nameOf } from './expressions.ts';

/** Nodes that are statements only: what a block ends in when it has no value. */
export const hasNoValue =
  /^(?:property_declaration|function_declaration|class_declaration|protocol_declaration|assignment|for_statement|while_statement|repeat_while_statement|guard_statement|control_transfer_statement|typealias_declaration|throw_keyword)$/;

/** The value of a function: where it is a branch, every arm returns its own. */
export function lowerResult(node: Node, lowering: Lowering): void {
  if (node.type === 'if_statement') lowerIf(node, lowering, 'return');
  else if (node.type === 'switch_statement') lowerSwitch(node, lowering, 'return');
  else addReturn(lowering, lowerExpr(node, lowering), rangeOf(node));
}

const choice = (options: readonly Expr[], node: Node): Expr => ({ kind: 'choice', options, at: rangeOf(node) });

/** `if let a = b, c`: names bound to values, and values that are looked at. */
function lowerConditions(node: Node, lowering: Lowering): void {
  let bound: Node | undefined;
  let isValue = false;
  node.children.forEach((child, at) => {
    const field = node.fieldNameForChild(at);
    if (!child || (field !== 'condition' && field !== 'bound_identifier')) return;
    if (child.type === 'value_binding_pattern') bound = undefined;
    else if (field === 'bound_identifier') bound = child;
    else if (child.type === '=') isValue = true;
    else if (!child.isNamed || child.type === 'pattern') return;
    else if (isValue && bound) {
      addBind(lowering, nameAt(nameOf(bound, lowering), rangeOf(bound)), lowerExpr(child, lowering), rangeOf(child));
      [bound, isValue] = [undefined, false];
    } else addTest(child, lowering);
  });
}

/** What stands before `else`, and after: a block or another `if`. */
function sidesOf(node: Node): Readonly<{ body: readonly Node[]; otherwise?: Node }> {
  const elseAt = node.children.find((child) => child?.type === 'else')?.startIndex ?? Number.POSITIVE_INFINITY;
  const blocks = partsOf(node).filter(({ type }) => type === 'statements');
  const block = blocks.find(({ startIndex }) => startIndex < elseAt);
  const otherwise = partsOf(node).find(
    ({ type, startIndex }) => startIndex > elseAt && (type === 'statements' || type === 'if_statement'),
  );
  return { body: block ? partsOf(block) : [], ...(otherwise && { otherwise }) };
}

/** The condition of an `if` that has one: what must not be nil, where it binds a name. */
function onlyCondition(node: Node): Node | undefined {
  const conditions = node.childrenForFieldName('condition').filter((one) => one?.isNamed);
  const [only, value] = conditions;
  if (only?.type !== 'value_binding_pattern') return conditions.length === 1 ? (only ?? undefined) : undefined;
  if (conditions.length === 2) return value ?? undefined;
  return conditions.length === 1 ? (node.childForFieldName('bound_identifier') ?? undefined) : undefined;
}

/** As a statement and as a value; long ladders are walked. */
export function lowerIf(node: Node, lowering: Lowering, ending: Ending = 'value'): Expr {
  const branch = branchOf(lowering);
  const arms = new ValuedArms(hasNoValue, ending);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  let arm = 0;
  let next: Node | undefined = node;
  for (; next?.type === 'if_statement'; arm += 1) {
    lowerConditions(next, lowering);
    const { body, otherwise } = sidesOf(next);
    guards.add(onlyCondition(next), body);
    arms.add(branch, arm, body, lowering);
    next = otherwise;
  }
  guards.add(undefined, next);
  if (next) arms.add(branch, arm, partsOf(next), lowering);
  return choice(arms.options, node);
}

export const lowerGuard: LowerStatement = (node, lowering) => {
  lowerConditions(node, lowering);
  const body = partsOf(node).find(({ type }) => type === 'statements');
  const branch = branchOf(lowering);
  new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch).add(onlyCondition(node), body, true);
  addArm(branch, 0, body ? partsOf(body) : [], lowering);
};

/** What is compared with stands in the arm that it leads to. */
export function lowerSwitch(node: Node, lowering: Lowering, ending: Ending = 'value'): Expr {
  const subject = node.childForFieldName('expr');
  addTest(subject, lowering);
  const guards = new CaseGuards(lowering, subject ? lowerExpr(subject, lowering) : undefined, node);
  const branch = branchOf(lowering);
  const arms = new ValuedArms(hasNoValue, ending);
  partsOf(node)
    .filter(({ type }) => type === 'switch_entry')
    .forEach((entry, arm) => {
      const patterns = partsOf(entry).filter(({ type }) => type === 'switch_pattern');
      const body = partsOf(entry).find(({ type }) => type === 'statements');
      inArm(branch, arm, lowering, () => patterns.forEach((pattern) => addLabel(pattern, lowering)));
      const labels = patterns.map((pattern) => labelOf(pattern, lowering)).filter((label) => label !== undefined);
      const isClear = labels.length === patterns.length;
      guards.add(isClear && labels.length > 0 ? labels : undefined, body);
      arms.add(branch, arm, body ? partsOf(body) : [], lowering);
    });
  guards.end();
  return choice(arms.options, node);
}

/** `case .a(let b)`: `.a` is a member of whatever the tested value is. */
function labelOf(pattern: Node, lowering: Lowering): Expr | undefined {
  const parts = partsOf(partsOf(pattern)[0] ?? pattern).filter(({ type }) => type !== 'value_binding_pattern');
  // `case let follow as Follow`
  const [inner] = parts.at(-1)?.type === 'user_type' ? parts.slice(-1) : parts;
  if (!inner || inner.type === 'pattern') return undefined;
  const at = rangeOf(pattern);
  return inner.type === 'simple_identifier'
    ? memberAt(nameAt('', { start: at.start, end: at.start }), nameOf(inner, lowering), rangeOf(inner))
    : lowerExpr(inner, lowering);
}

function addLabel(pattern: Node, lowering: Lowering): void {
  const operand = labelOf(pattern, lowering);
  if (!operand) return;
  const at = rangeOf(pattern);
  const { into, arms } = lowering.block;
  into.push({ kind: 'test', value: { kind: 'compare', operands: [operand], at }, at, arms });
}

/** `do { … } catch { … }`. */
export const lowerDo: LowerExpr = (node, lowering) => {
  for (const part of partsOf(node)) {
    if (part.type === 'statements') lowerStatements(partsOf(part), lowering);
    else if (part.type === 'catch_block') {
      const body = partsOf(part).find(({ type }) => type === 'statements');
      addArm(branchOf(lowering), 0, body ? partsOf(body) : [], lowering);
    }
  }
  return choice([], node);
};
