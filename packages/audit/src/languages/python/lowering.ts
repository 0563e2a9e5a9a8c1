import type { Node } from 'web-tree-sitter';
import type { Arm, Guard, Import, Range, Statement } from '../../outline/outline.ts';

export interface Block {
  readonly into: Statement[];
  readonly arms: readonly Arm[];
}

/**
 * The state of lowering one file. `selves`: names that the methods around call their object by; they become `this`.
 * `globals`: names that the function assigns outside of itself.
 */
export interface Lowering {
  readonly text: string;
  readonly imports: Import[];
  readonly guards: Guard[];
  readonly tooDeep: Range[]; // what is nested so deeply that it was left out
  block: Block;
  selves: readonly string[];
  globals: ReadonlySet<string>;
  depth: number;
  branches: number;
}

export const sourceOf = (lowering: Lowering, node: Node): string => lowering.text.slice(node.startIndex, node.endIndex);

export function inBlock<T>(lowering: Lowering, block: Block, lower: () => T): T {
  const outer = lowering.block;
  lowering.block = block;
  const result = lower();
  lowering.block = outer;
  return result;
}
