import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { conditional } from '../expression-parts.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import { lowerExpr, type LowerExpr, type Lowering, lowerStatements } from '../lowering.ts';
import { addTest, branchOf } from '../statement-parts.ts';
import { inBlock } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { bindPattern, bindWhole } from './patterns.ts';

const isStatement = /^(?:let_declaration|empty_statement|.*_item|use_declaration|macro_definition)$/;

/** What stands last without a semicolon; a statement of blocks may be wrapped as one. */
function valueOf(tail: Node): Node | undefined {
  if (tail.type === 'expression_statement')
    return tail.children.at(-1)?.type === ';' ? undefined : (partsOf(tail)[0] ?? undefined);
  return isStatement.test(tail.type) ? undefined : tail;
}

/** The statements of a block go where statements go; its last expression is its value. */
export const blockValue: LowerExpr = (node, lowering) => {
  const parts = partsOf(node).filter(({ type }) => type !== 'label');
  const tail = parts.at(-1);
  const value = tail && valueOf(tail);
  lowerStatements(value ? parts.slice(0, -1) : parts, lowering);
  return value ? lowerExpr(value, lowering) : other(node, []);
};

/** A value out of one arm: what it does on the way stands in that arm. */
function armValue(branch: number, arm: number, lowering: Lowering, lower: () => Expr): Expr {
  const { into, arms } = lowering.block;
  return inBlock(lowering, { into, arms: [...arms, { branch, arm }] }, lower);
}

const known = (options: readonly Expr[]): readonly Expr[] =>
  options.filter((one) => one.kind !== 'other' || one.children.length > 0);

/** A ladder of `if let`, `else if` and `else`, walked: the value is any of its arms'. */
export const ifValue: LowerExpr = (node, lowering) => {
  const branch = branchOf(lowering);
  const options: Expr[] = [];
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  let rung: Node | null | undefined = node;
  for (let arm = 0; rung; arm += 1) {
    const current: Node = rung;
    const isIf = current.type === 'if_expression';
    const body = isIf ? current.childForFieldName('consequence') : current;
    if (isIf) addCondition(current.childForFieldName('condition'), lowering);
    guards.add(isIf ? current.childForFieldName('condition') : undefined, body);
    if (body) options.push(armValue(branch, arm, lowering, () => lowerExpr(body, lowering)));
    const next: Node | null = isIf ? current.childForFieldName('alternative') : null;
    rung = next && (partsOf(next)[0] ?? null);
  }
  return conditional(undefined, known(options), rangeOf(node));
};

/** `if let Some(x) = y`: x is y. */
export function addCondition(condition: Node | null, lowering: Lowering): void {
  if (!condition) return;
  const conditions = condition.type === 'let_chain' ? partsOf(condition) : [condition];
  for (const one of conditions) {
    const [pattern, value] = [one.childForFieldName('pattern'), one.childForFieldName('value')];
    if (one.type === 'let_condition' && pattern && value) bindWhole(pattern, lowerExpr(value, lowering), lowering);
    else addTest(one, lowering);
  }
}

/** What an arm compares with: `Method::Get | Method::Head`. Undefined of `_` and of a name that takes anything. */
function labelsOf(pattern: Node, lowering: Lowering): readonly Expr[] | undefined {
  const inner = pattern.type === 'match_pattern' ? (partsOf(pattern)[0] ?? pattern) : pattern;
  if (inner.type === 'match_pattern' || (inner.type === 'identifier' && /^[a-z]/.test(inner.text))) return undefined;
  return alternativesOf(inner).map((one) =>
    lowerExpr(/^(?:tuple_)?struct_pattern$/.test(one.type) ? (partsOf(one)[0] ?? one) : one, lowering),
  );
}

/** `A | B | C` is `A | B`, or C. */
function alternativesOf(pattern: Node): readonly Node[] {
  const found: Node[] = [];
  let rest: Node | undefined = pattern;
  while (rest?.type === 'or_pattern') {
    const parts: readonly Node[] = partsOf(rest);
    found.unshift(...parts.slice(1));
    rest = parts[0];
  }
  return rest ? [rest, ...found] : found;
}

export const matchValue: LowerExpr = (node, lowering) => {
  const [subject, body] = [node.childForFieldName('value'), node.childForFieldName('body')];
  const value = subject ? lowerExpr(subject, lowering) : other(node, []);
  const branch = branchOf(lowering);
  const guards = new CaseGuards(lowering, value, node);
  const { into, arms } = lowering.block;
  into.push({ kind: 'test', value, at: value.at, arms });
  const options = (body ? partsOf(body) : []).flatMap((one, arm) => {
    const [pattern, result] = [one.childForFieldName('pattern'), one.childForFieldName('value')];
    if (one.type !== 'match_arm' || !result) return [];
    guards.add(pattern ? labelsOf(pattern, lowering) : undefined, result);
    return [
      armValue(branch, arm, lowering, () => {
        if (pattern) bindPattern(pattern, value, lowering);
        return lowerExpr(result, lowering);
      }),
    ];
  });
  guards.end();
  return conditional(undefined, known(options), rangeOf(node));
};
