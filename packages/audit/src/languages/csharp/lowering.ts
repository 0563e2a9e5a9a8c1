import type { Node } from 'web-tree-sitter';
import type { Arm, Guard, Import, Range, Statement } from '../../outline/outline.ts';

export interface Block {
  readonly into: Statement[];
  readonly arms: readonly Arm[];
}

/** The state of lowering one file. */
export interface Lowering {
  readonly text: string;
  readonly imports: Import[];
  readonly guards: Guard[];
  readonly tooDeep: Range[]; // what is nested so deeply that it was left out
  namespace: string | undefined;
  block: Block;
  depth: number;
  branches: number;
}

export const sourceOf = (lowering: Lowering, node: Node): string => lowering.text.slice(node.startIndex, node.endIndex);

/** An identifier without the `@` that lets a keyword be one, and without type arguments. */
export const nameOf = (lowering: Lowering, node: Node): string =>
  sourceOf(lowering, node)
    .replace(/^@/, '')
    .replace(/\s*<[^]*$/, '');

export function inBlock<T>(lowering: Lowering, block: Block, lower: () => T): T {
  const outer = lowering.block;
  lowering.block = block;
  const result = lower();
  lowering.block = outer;
  return result;
}
