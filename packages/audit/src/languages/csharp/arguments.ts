import type { Node } from 'web-tree-sitter';
import type { Argument } from '../../outline/outline.ts';
import { partsOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, nameOf } from './lowering.ts';

export const argumentsOf = (node: Node | null, lowering: Lowering): Argument[] =>
  argumentsIn(node ? partsOf(node) : [], lowering);

export function argumentsIn(nodes: readonly Node[], lowering: Lowering): Argument[] {
  return nodes.map((argument): Argument => {
    const label = argument.childForFieldName('name');
    const value = partsOf(argument).at(-1) ?? argument.children.find((child) => child?.type === 'this') ?? argument;
    return label
      ? { name: nameOf(lowering, label), value: lowerExpr(value, lowering) }
      : {
          value: lowerExpr(
            argument.type === 'argument' || argument.type === 'attribute_argument' ? value : argument,
            lowering,
          ),
        };
  });
}
