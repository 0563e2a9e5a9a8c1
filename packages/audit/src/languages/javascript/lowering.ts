import type { Node } from 'web-tree-sitter';
import type { Arm, ClassOutline, Export, Import, Statement } from '../../outline/outline.ts';

/** Where statements go, and the arms that they stand in. */
export interface Block {
  readonly into: Statement[];
  readonly arms: readonly Arm[];
}

/** The state of lowering one file. `block` is where an assignment inside an expression leaves its bind. */
export interface Lowering {
  readonly text: string;
  readonly imports: Import[];
  readonly exports: Export[];
  /** Classes written as expressions: they become statements of the file, the expression their name. */
  readonly hoisted: ClassOutline[];
  block: Block;
  depth: number;
  branches: number;
}

export const sourceOf = (lowering: Lowering, node: Node): string => lowering.text.slice(node.startIndex, node.endIndex);

/** Runs `lower` with another block in force. */
export function inBlock<T>(lowering: Lowering, block: Block, lower: () => T): T {
  const outer = lowering.block;
  lowering.block = block;
  const result = lower();
  lowering.block = outer;
  return result;
}
