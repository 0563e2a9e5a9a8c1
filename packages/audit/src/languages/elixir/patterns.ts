import type { Node } from 'web-tree-sitter';
import type { Condition, Expr } from '../../outline/outline.ts';
import { indexed, memberAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, itemAt } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { pairsOf } from './call-parts.ts';

const isLiteral = /^(?:atom|quoted_atom|string|integer|float|boolean|nil|charlist)$/;

/** A name that takes whatever stands there. */
export const isPlainName = (node: Node): boolean => node.type === 'identifier' && !node.text.startsWith('__');

interface Part {
  readonly pattern: Node;
  readonly value: Expr;
}

/** What the parts of a pattern are compared with or bound to. */
function partsOfPattern(pattern: Node, value: Expr, lowering: Lowering): readonly Part[] {
  const at = rangeOf(pattern);
  if (pattern.type === 'tuple' || pattern.type === 'list') return itemsOf(pattern, value, lowering);
  if (pattern.type === 'map') {
    const content = partsOf(pattern).find(({ type }) => type === 'map_content');
    return content ? partsOf(content).flatMap((part) => entriesOf(part, value, lowering)) : [];
  }
  // `"prefix" <> rest`, `name = pattern`, `pattern when test`
  if (pattern.type !== 'binary_operator') return [];
  const [left, right] = [pattern.childForFieldName('left'), pattern.childForFieldName('right')];
  const operator = pattern.childForFieldName('operator')?.type;
  if (!left || !right) return [];
  if (operator === '=') return [left, right].map((part) => ({ pattern: part, value }));
  if (operator === '<>') return [{ pattern: right, value: { kind: 'other', children: [value], at } }];
  if (operator === '\\\\' || operator === 'when' || operator === '::') return [{ pattern: left, value }];
  return [];
}

function itemsOf(pattern: Node, value: Expr, lowering: Lowering): readonly Part[] {
  return partsOf(pattern).flatMap((part, index): readonly Part[] => {
    if (part.type === 'keywords') return entriesOf(part, value, lowering);
    const isRest = part.type === 'binary_operator' && part.childForFieldName('operator')?.type === '|';
    const [left, right] = isRest ? [part.childForFieldName('left'), part.childForFieldName('right')] : [];
    if (!left || !right) return [{ pattern: part, value: itemAt(value, index, rangeOf(part)) }];
    return [
      { pattern: left, value: itemAt(value, index, rangeOf(left)) },
      { pattern: right, value },
    ];
  });
}

function entriesOf(part: Node, value: Expr, lowering: Lowering): readonly Part[] {
  if (part.type === 'keywords')
    return pairsOf(part).map(({ name, value: pattern, node }) => ({
      pattern,
      value: memberAt(value, name, rangeOf(node)),
    }));
  const [key, pattern] = [part.childForFieldName('left'), part.childForFieldName('right')];
  if (part.childForFieldName('operator')?.type !== '=>' || !key || !pattern) return [];
  return [{ pattern, value: indexed(value, lowerExpr(key, lowering), rangeOf(part)) }];
}

/** Binds each name of a pattern to its part of the value. */
export function bindPattern(pattern: Node, value: Expr, at: Node, lowering: Lowering): void {
  const open: Part[] = [{ pattern, value }];
  for (let next = open.pop(); next; next = open.pop()) {
    const name = isPlainName(next.pattern) ? sourceOf(lowering, next.pattern) : undefined;
    if (name === undefined) open.push(...partsOfPattern(next.pattern, next.value, lowering).toReversed());
    // What begins with `_` is named and not used.
    else if (!name.startsWith('_') && !isItself(next.value, name))
      addBind(lowering, { kind: 'name', name, at: rangeOf(next.pattern) }, next.value, rangeOf(at));
  }
}

const isItself = (value: Expr, name: string): boolean => value.kind === 'name' && value.name === name;

/** What must hold of a value for the pattern to take it. `isWhole`: nothing else is asked. */
export function conditionsOf(
  pattern: Node,
  value: Expr,
  lowering: Lowering,
): Readonly<{ all: readonly Condition[]; isWhole: boolean }> {
  const all: Condition[] = [];
  let isWhole = true;
  const open: Part[] = [{ pattern, value }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (isPlainName(next.pattern)) continue;
    const parts = partsOfPattern(next.pattern, next.value, lowering);
    open.push(...parts.toReversed());
    const isAsked = isLiteral.test(next.pattern.type) || next.pattern.type === 'alias';
    const written = isAsked ? lowerExpr(next.pattern, lowering) : undefined;
    const isClear = written?.kind === 'text' || written?.kind === 'literal' || written?.kind === 'name';
    const isNamed = next.value.kind === 'name' || next.value.kind === 'member';
    if (written && isClear && isNamed) all.push({ subject: next.value, values: [written], isNot: false });
    else if (next.pattern.type !== 'binary_operator' || next.pattern.childForFieldName('operator')?.type !== '\\\\')
      isWhole = false;
  }
  return { all, isWhole };
}
