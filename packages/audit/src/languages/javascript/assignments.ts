import type { Node } from 'web-tree-sitter';
import type { Expr, Statement } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { emit, type Lowering, nothing } from './lowering.ts';
import { lowerField } from './operators.ts';
import { bindPattern, isPattern } from './patterns.ts';

type Operator = Extract<Statement, { kind: 'bind' }>['operator'];

const operators: Readonly<Record<string, Operator>> = {
  '=': '=',
  '+=': '+=',
  '||=': 'default',
  '??=': 'default',
  '&&=': '=',
};

/**
 * `a = b`, `a.b += c`, `a ||= b`, `({ a } = b)`: a bind in the block in force. The expression is worth its target, read after
 * the bind: the value itself stands in the outline once.
 */
export function lowerAssignment(node: Node, lowering: Lowering): Expr {
  const written = node.childForFieldName('left');
  const target = written?.type === 'parenthesized_expression' ? (partsOf(written)[0] ?? written) : written;
  const operator = node.childForFieldName('operator')?.type ?? '=';
  const value = lowerField(node, 'right', lowering);
  if (!target) return value;
  if (isPattern(target)) return bindPattern(target, value, { isDeclaration: false, lowering });
  const lowered = lowerExpr(target, lowering);
  const kind = operators[operator];
  // `a -= b` and the like make numbers.
  emit(lowering, {
    kind: 'bind',
    target: lowered,
    value: kind ? value : { kind: 'other', children: [value], at: value.at },
    operator: kind ?? '=',
    isDeclaration: false,
    at: rangeOf(node),
  });
  const worth = readAt(lowered, value.at, node);
  noteExport(lowered, worth, lowering);
  return worth;
}

function readAt(target: Expr, at: Expr['at'], node: Node): Expr {
  return target.kind === 'name' || target.kind === 'member' || target.kind === 'index'
    ? { ...target, at }
    : nothing(node);
}

/** `module.exports = x`, `exports.a = x`, `module.exports.a = x`. */
function noteExport(target: Expr, value: Expr, lowering: Lowering): void {
  if (target.kind !== 'member') return;
  if (isExports(target)) lowering.exports.push({ name: 'default', value, at: target.at });
  else if (isExports(target.object)) lowering.exports.push({ name: target.name, value, at: target.at });
}

const isExports = (expr: Expr): boolean =>
  (expr.kind === 'name' && expr.name === 'exports') ||
  (expr.kind === 'member' && expr.name === 'exports' && expr.object.kind === 'name' && expr.object.name === 'module');
