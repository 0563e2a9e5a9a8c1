import type { Node } from 'web-tree-sitter';
import type { FunctionOutline, Param } from '../../outline/outline.ts';
import { lowerStatements, type Lowering, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';

/** `isMethod`: declared with a colon. A first parameter `self` is the object either way. */
export function lowerFunction(
  node: Node,
  name: string | undefined,
  isMethod: boolean,
  lowering: Lowering,
): FunctionOutline {
  const list = node.childForFieldName('parameters');
  const all = (list ? partsOf(list) : []).map((param): Param => {
    const isRest = param.type === 'vararg_expression';
    return { name: isRest ? '...' : sourceOf(lowering, param), ...(isRest && { isRest }), at: rangeOf(param) };
  });
  const isExplicit = all[0]?.name === 'self';
  const outer = lowering.selves;
  if (isMethod || isExplicit) lowering.selves = ['self'];
  const block = node.childForFieldName('body');
  const body = bodyOf(lowering, () => lowerStatements(block ? partsOf(block) : [], lowering));
  lowering.selves = outer;
  return {
    ...(name !== undefined && { name }),
    params: isExplicit ? all.slice(1) : all,
    body,
    annotations: [],
    at: rangeOf(node),
  };
}
