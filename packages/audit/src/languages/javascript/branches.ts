import type { Node } from 'web-tree-sitter';
import type { Arm } from '../../outline/outline.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import { anyItem, keyOfItem } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { bindTarget } from './declarations.ts';
import { lowerExpr } from './expressions.ts';
import { emit, inArm, inBlock, type Lowering, newBranch } from './lowering.ts';
import { emitExpression, emitTest } from './operators.ts';
import { lowerStatement, lowerStatements } from './statements.ts';

/** `if … else if … else`: one branch with an arm each; long ladders are walked, not recursed into. */
export function lowerIf(node: Node, lowering: Lowering): void {
  const branch = newBranch(lowering);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  let arm = 0;
  let next: Node | undefined = node;
  while (next?.type === 'if_statement') {
    const ladder: Node = next;
    const lowerCondition = (): void => emitTest(ladder.childForFieldName('condition'), lowering);
    if (arm === 0) lowerCondition();
    else inArm(lowering, branch, arm, lowerCondition);
    const consequence = ladder.childForFieldName('consequence');
    guards.add(ladder.childForFieldName('condition'), consequence);
    if (consequence) inArm(lowering, branch, arm, () => lowerStatement(consequence, lowering));
    const alternative = ladder.childForFieldName('alternative');
    next = alternative ? partsOf(alternative)[0] : undefined;
    arm += 1;
  }
  const rest = next;
  guards.add(undefined, rest);
  if (rest) inArm(lowering, branch, arm, () => lowerStatement(rest, lowering));
}

/** A case that runs on into the next one shares its arm. */
export function lowerSwitch(node: Node, lowering: Lowering): void {
  const subject = node.childForFieldName('value');
  emitTest(subject, lowering);
  const guards = new CaseGuards(lowering, subject ? lowerExpr(subject, lowering) : undefined, node);
  const branch = newBranch(lowering);
  const body = node.childForFieldName('body');
  let arm = 0;
  for (const option of body ? partsOf(body) : []) {
    const value = option.childForFieldName('value');
    const label = value ? lowerExpr(value, lowering) : undefined;
    if (label)
      emit(lowering, {
        kind: 'test',
        value: { kind: 'compare', operands: [label], at: label.at },
        at: label.at,
      });
    const statements = option.childrenForFieldName('body').filter((one) => one !== null);
    inArm(lowering, branch, arm, () => lowerStatements(statements, lowering));
    const last = statements.findLast(({ type }) => type !== 'comment');
    const end = last?.type === 'statement_block' ? partsOf(last).at(-1) : last;
    const ends = end !== undefined && /^(?:break|return|throw|continue)_statement$/.test(end.type);
    guards.add(label && [label], statements, !ends);
    if (ends) arm += 1;
  }
  guards.end();
}

export function lowerFor(node: Node, lowering: Lowering): void {
  const [initializer, condition] = [node.childForFieldName('initializer'), node.childForFieldName('condition')];
  if (initializer) lowerStatement(initializer, lowering);
  if (condition && condition.type !== 'empty_statement') emitTest(condition, lowering);
  loopBody(node.childForFieldName('body'), lowering);
  const increment = node.childForFieldName('increment');
  if (increment) emitExpression(increment, lowering);
}

export function lowerWhile(node: Node, lowering: Lowering): void {
  emitTest(node.childForFieldName('condition'), lowering);
  loopBody(node.childForFieldName('body'), lowering);
}

export function lowerDo(node: Node, lowering: Lowering): void {
  const body = node.childForFieldName('body');
  if (body) lowerStatement(body, lowering);
  emitTest(node.childForFieldName('condition'), lowering);
}

/** `for (const x of xs)`: x is any item of xs. `for (const key in object)`: the key of any. */
export function lowerForIn(node: Node, lowering: Lowering): void {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left && right) {
    const object = lowerExpr(right, lowering);
    const isOf = node.childForFieldName('operator')?.type === 'of';
    const item = anyItem(object, right);
    const bound = isOf ? item : keyOfItem(item, rangeOf(right));
    bindTarget(left, bound, { isDeclaration: node.childForFieldName('kind') !== null, at: rangeOf(left) }, lowering);
  }
  loopBody(node.childForFieldName('body'), lowering);
}

/** `finally` always runs, `catch` perhaps. */
export function lowerTry(node: Node, lowering: Lowering): void {
  const body = node.childForFieldName('body');
  if (body) lowerStatement(body, lowering);
  const handler = node.childForFieldName('handler');
  if (handler) inArm(lowering, newBranch(lowering), 0, () => lowerCatch(handler, lowering));
  const last = node.childForFieldName('finalizer')?.childForFieldName('body');
  if (last) lowerStatement(last, lowering);
}

function lowerCatch(handler: Node, lowering: Lowering): void {
  const parameter = handler.childForFieldName('parameter');
  if (parameter) bindTarget(parameter, undefined, { isDeclaration: true, at: rangeOf(parameter) }, lowering);
  const body = handler.childForFieldName('body');
  if (body) lowerStatement(body, lowering);
}

/** It may not run, or run again with what it has set. */
function loopBody(body: Node | null, lowering: Lowering): void {
  if (!body) return;
  const { into, arms } = lowering.block;
  const own: Arm = { branch: newBranch(lowering), arm: 0, isLoop: true };
  inBlock(lowering, { into, arms: [...arms, own] }, () => lowerStatement(body, lowering));
}
