import type { Node } from 'web-tree-sitter';
import type { CallExpr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import type { Lowering } from './lowering.ts';

/** Decorators as the calls that they are: `@Get('/x')`; `@Injectable` is a call without arguments. */
export function lowerDecorators(decorators: readonly Node[], lowering: Lowering): CallExpr[] {
  return decorators.flatMap((decorator) => {
    const [inner] = partsOf(decorator);
    if (!inner) return [];
    const lowered = lowerExpr(inner, lowering);
    return [
      lowered.kind === 'call'
        ? lowered
        : { kind: 'call' as const, callee: lowered, args: [], isNew: false, at: rangeOf(decorator) },
    ];
  });
}

/** The decorators inside a declaration, and the ones that `export` took to itself. */
export function decoratorsOf(node: Node): Node[] {
  const outer = node.parent?.type === 'export_statement' ? node.parent.childrenForFieldName('decorator') : [];
  return [...outer, ...node.childrenForFieldName('decorator')].filter((one) => one !== null);
}
