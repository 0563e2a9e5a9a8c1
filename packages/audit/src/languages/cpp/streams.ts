import type { Node } from 'web-tree-sitter';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { rangeOf } from '../syntax.ts';
import { isVariable } from './calls.ts';

/** `s << a << b` adds to s, where s is no console. */
export function streamed(node: Node, lowering: Lowering): boolean {
  const parts: Node[] = [];
  let left: Node | null = node;
  while (left?.type === 'binary_expression' && left.childForFieldName('operator')?.type === '<<') {
    const right: Node | null = left.childForFieldName('right');
    if (right) parts.unshift(right);
    left = left.childForFieldName('left');
  }
  if (!left || parts.length === 0 || /cout|cerr|clog|[dD]ebug|[lL]og/.test(sourceOf(lowering, left))) return false;
  const target = lowerExpr(left, lowering);
  if (!isVariable(target)) return false;
  // One after the other: what is no stream is a list (Qt), and each of them an item.
  for (const part of parts)
    if (!/^(?:std::)?(?:endl|hex|dec|flush|boolalpha|setw\b.*|setfill\b.*)$/.test(sourceOf(lowering, part)))
      addBind(lowering, target, lowerExpr(part, lowering), rangeOf(part), { operator: '+=', isDeclaration: false });
  return true;
}
