import type { Node } from 'web-tree-sitter';
import type { CallExpr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import type { Lowering } from './lowering.ts';

/** Decorators, as the calls that they are: `@Get('/x')`; `@Injectable` is a call without arguments. */
export function annotationsOf(node: Node, lowering: Lowering): CallExpr[] {
  const before: Node[] = [];
  for (let sibling = node.previousNamedSibling; sibling?.type === 'decorator'; sibling = sibling.previousNamedSibling) before.unshift(sibling);
  const own = partsOf(node).filter(({ type }) => type === 'decorator');
  return [...before, ...own].flatMap((decorator) => {
    const [inner] = partsOf(decorator);
    if (!inner) return [];
    const lowered = lowerExpr(inner, lowering);
    return [lowered.kind === 'call' ? lowered : { kind: 'call' as const, callee: lowered, args: [], isNew: false, at: rangeOf(decorator) }];
  });
}
