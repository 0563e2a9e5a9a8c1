import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import type { Lowering } from './lowering.ts';
import { bindPattern } from './patterns.ts';

/** `a = b`, `a.b += c`, `a ||= b`, `({ a } = b)`: binds in the block in force, and the assigned value as the expression's worth. */
export function bindAssignment(node: Node, lowering: Lowering): Expr {
  const left = node.childForFieldName('left');
  const right = node.childForFieldName('right');
  const value = right ? lowerExpr(right, lowering) : other(node, []);
  if (!left) return value;
  const target = left.type === 'parenthesized_expression' ? (partsOf(left)[0] ?? left) : left;
  const operator = node.childForFieldName('operator')?.type ?? '=';
  if (target.type === 'object_pattern' || target.type === 'array_pattern') {
    bindPattern(target, value, false, lowering);
    return value;
  }
  const lowered = lowerExpr(target, lowering);
  const kind = operator === '+=' ? '+=' : operator === '||=' || operator === '??=' ? 'default' : '=';
  lowering.block.into.push({ kind: 'bind', target: lowered, value, operator: kind, isDeclaration: false, at: rangeOf(node), arms: lowering.block.arms });
  noteExport(lowered, value, lowering);
  return value;
}

/** `module.exports = x`, `exports.a = x`, `module.exports.a = x`. */
function noteExport(target: Expr, value: Expr, lowering: Lowering): void {
  if (target.kind !== 'member') return;
  const isExports = (expr: Expr): boolean =>
    (expr.kind === 'name' && expr.name === 'exports') || (expr.kind === 'member' && expr.name === 'exports' && expr.object.kind === 'name' && expr.object.name === 'module');
  if (isExports(target)) lowering.exports.push({ name: 'default', value, at: target.at });
  else if (isExports(target.object)) lowering.exports.push({ name: target.name, value, at: target.at });
}
