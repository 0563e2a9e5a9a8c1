import type { Node } from 'web-tree-sitter';
import type { Arm, ClassOutline, Entry, Expr, FunctionOutline, Range, Statement } from '../outline/outline.ts';
import { LadderGuards } from './guards.ts';
import { inBlock, lowerExpr, type Lowering, lowerStatements, type LowerStatement } from './lowering.ts';
import { other, partsOf, rangeOf } from './syntax.ts';

// Rows of a language's table of statements that many languages have in common.

/** What it holds, as statements. */
export const lowerInside: LowerStatement = (node, lowering) => lowerStatements(partsOf(node), lowering);
export const skip: LowerStatement = () => {};

export const branchOf = (lowering: Lowering): number => (lowering.branches += 1);

export function addTest(node: Node | null | undefined, lowering: Lowering): void {
  if (!node) return;
  const { into, arms } = lowering.block;
  into.push({ kind: 'test', value: lowerExpr(node, lowering), at: rangeOf(node), arms });
}

/** Statements that run only when their branch takes this arm. */
export function addArm(
  branch: number,
  arm: number,
  nodes: readonly (Node | null | undefined)[],
  lowering: Lowering,
): void {
  inArm(branch, arm, lowering, () => lowerStatements(nodes, lowering));
}

/** The body of a loop: it may not run, or run again with what it has set. */
export const addLoop = (nodes: readonly (Node | null | undefined)[], lowering: Lowering): void =>
  inLoop(lowering, () => lowerStatements(nodes, lowering));

export function inLoop(lowering: Lowering, lower: () => void): void {
  const { into, arms } = lowering.block;
  const own: Arm = { branch: branchOf(lowering), arm: 0, isLoop: true };
  inBlock(lowering, { into, arms: [...arms, own] }, lower);
}

/** What `lower` adds runs only when its branch takes this arm. */
export function inArm(branch: number, arm: number, lowering: Lowering, lower: () => void): void {
  const { into, arms } = lowering.block;
  inBlock(lowering, { into, arms: [...arms, { branch, arm }] }, lower);
}

export function addValue(value: Expr, lowering: Lowering): void {
  const { into, arms } = lowering.block;
  into.push({ kind: 'expr', value, at: value.at, arms });
}

type Bind = Extract<Statement, { kind: 'bind' }>;

export function addBind(
  lowering: Lowering,
  target: Expr,
  value: Expr | undefined,
  at: Range,
  more: Partial<Pick<Bind, 'operator' | 'isDeclaration' | 'type'>> = {},
): void {
  const { into, arms } = lowering.block;
  into.push({ kind: 'bind', target, ...(value && { value }), operator: '=', isDeclaration: true, ...more, at, arms });
}

/** What runs although nothing is made of what it gives: `_ = send()`. */
export function addRun({ block: { into, arms } }: Lowering, value: Expr): void {
  into.push({ kind: 'expr', value, at: value.at, arms });
}

export function addReturn(lowering: Lowering, value: Expr | undefined, at: Range): void {
  const { into, arms } = lowering.block;
  into.push({ kind: 'return', ...(value && { value }), at, arms });
}

export function addFunction(lowering: Lowering, fn: FunctionOutline): void {
  const { into, arms } = lowering.block;
  into.push({ kind: 'function', fn, at: fn.at, arms });
}

export function addClass(lowering: Lowering, outline: ClassOutline): void {
  const { into, arms } = lowering.block;
  into.push({ kind: 'class', class: outline, at: outline.at, arms });
}

/** What a loop's variable holds: any item of what is looped over. */
export const anyItem = (object: Expr, node: Node): Expr => ({
  kind: 'index',
  object,
  key: other(node, []),
  at: rangeOf(node),
});

/** What a loop's other variable holds: the key under which its item stands. */
export const keyOfItem = (item: Expr, at: Range): Expr => ({ kind: 'member', object: item, name: '#key', at });

/** Rows with names for their places, which stand with the type: `(string Verb, string Path)[]`. */
export function withLabels(value: Expr, labels: readonly string[]): Expr {
  if (value.kind !== 'list') return value;
  if (value.items.length !== labels.length || value.items.some(({ kind }) => kind === 'list'))
    return { ...value, items: value.items.map((item) => (item.kind === 'list' ? withLabels(item, labels) : item)) };
  return {
    kind: 'record',
    entries: value.items.map((item, at): Entry => ({ key: labels[at] ?? '', value: item, at: item.at })),
    at: value.at,
  };
}

/** The item at a position of what is taken apart: itself where it is written out. */
export function itemAt(value: Expr, index: number, at: Range): Expr {
  const item = value.kind === 'list' ? value.items[index] : undefined;
  return item ?? { kind: 'member', object: value, name: String(index), at };
}

/** `isNegated`: Ruby's `unless`. */
export type Rung = Readonly<{
  test?: Node | null | undefined;
  body: readonly (Node | null | undefined)[];
  isNegated?: boolean;
}>;

/** A ladder of `if`, `else if` and `else`, walked and not recursed into: one branch, an arm each. */
export function addLadder(rungs: readonly Rung[], lowering: Lowering): void {
  const branch = branchOf(lowering);
  const guards = new LadderGuards(lowering, (node) => lowerExpr(node, lowering), branch);
  rungs.forEach(({ test, body, isNegated }, arm) => {
    addTest(test, lowering);
    guards.add(test, body, isNegated);
    addArm(branch, arm, body, lowering);
  });
}

/** The statements of a function's body, in a list of their own. */
export function bodyOf(lowering: Lowering, lower: () => void): Statement[] {
  const into: Statement[] = [];
  inBlock(lowering, { into, arms: [] }, lower);
  return into;
}
