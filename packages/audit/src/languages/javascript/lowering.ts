import type { Node } from 'web-tree-sitter';
import type { Arm, Export, Expr, Guard, Import, Range, Statement } from '../../outline/outline.ts';
import { maximumDepth, rangeOf } from '../syntax.ts';

/** Where statements go, and the arms that they stand in. */
export interface Block {
  readonly into: Statement[];
  readonly arms: readonly Arm[];
}

/**
 * The state of lowering one file. `block` is where an expression leaves what it does beside giving a value: assignments,
 * tested conditions, classes.
 */
export interface Lowering {
  readonly text: string;
  readonly imports: Import[];
  exports: Export[]; // of the file, or of the namespace that is being lowered
  readonly guards: Guard[];
  readonly tooDeep: Range[];
  block: Block;
  depth: number;
  branches: number;
}

/** `arms` is added by `emit`. */
type Emitted = Statement extends infer One ? (One extends Statement ? Omit<One, 'arms'> : never) : never;

export const startLowering = (text: string, into: Statement[]): Lowering => ({
  text,
  imports: [],
  exports: [],
  guards: [],
  tooDeep: [],
  block: { into, arms: [] },
  depth: 0,
  branches: 0,
});

// Not `node.text`: that copies the file once more for every node.
export const sourceOf = (lowering: Lowering, node: Node): string => lowering.text.slice(node.startIndex, node.endIndex);

// A function, for tables are made before every module of the cycle has run.
export function nothing(node: Node): Expr {
  return { kind: 'other', children: [], at: rangeOf(node) };
}

export function emit(lowering: Lowering, statement: Emitted): void {
  lowering.block.into.push({ ...statement, arms: lowering.block.arms });
}

/** Runs `lower` with another block in force. */
export function inBlock<T>(lowering: Lowering, block: Block, lower: () => T): T {
  const outer = lowering.block;
  lowering.block = block;
  const result = lower();
  lowering.block = outer;
  return result;
}

export const newBranch = (lowering: Lowering): number => (lowering.branches += 1);

/** What runs only in one arm of a branch. */
export function inArm<T>(lowering: Lowering, branch: number, arm: number, lower: () => T): T {
  const { into, arms } = lowering.block;
  return inBlock(lowering, { into, arms: [...arms, { branch, arm }] }, lower);
}

/** Runs `lower` one level deeper; too deep, it gives `instead` and the range counts as not understood. */
export function deeper<T>(lowering: Lowering, node: Node, lower: () => T, instead: () => T): T {
  if (lowering.depth >= maximumDepth) {
    lowering.tooDeep.push(rangeOf(node));
    return instead();
  }
  lowering.depth += 1;
  const result = lower();
  lowering.depth -= 1;
  return result;
}
