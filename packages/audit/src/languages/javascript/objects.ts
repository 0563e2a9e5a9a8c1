import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { type Lowering, sourceOf } from './lowering.ts';
import { decodeEscapes } from './strings.ts';

/** `{ a: 1, b, [c]: 2, d() {}, get e() {}, ...f }` */
export function lowerObject(node: Node, lowering: Lowering): Expr {
  return { kind: 'record', entries: partsOf(node).flatMap((child) => entryOf(child, lowering)), at: rangeOf(node) };
}

function entryOf(node: Node, lowering: Lowering): readonly Entry[] {
  const at = rangeOf(node);
  if (node.type === 'pair') {
    const key = node.childForFieldName('key');
    const value = node.childForFieldName('value');
    return [{ key: key ? keyOf(key, lowering) : '', value: value ? lowerExpr(value, lowering) : other(node, []), at }];
  }
  if (node.type === 'shorthand_property_identifier') return [{ key: sourceOf(lowering, node), value: lowerExpr(node, lowering), at }];
  if (node.type === 'spread_element') {
    const value = lowerExpr(node, lowering);
    return [{ key: '...', value: value.kind === 'spread' ? value.value : value, at }];
  }
  if (node.type !== 'method_definition') return [];
  const name = node.childForFieldName('name');
  return [{ key: name ? keyOf(name, lowering) : '', value: { kind: 'function', fn: lowerFunction(node, lowering), at }, at }];
}

/** A key as text where it is written, as an expression where it is computed. */
export function keyOf(node: Node, lowering: Lowering): string | Expr {
  if (node.type === 'string') return decodeEscapes(sourceOf(lowering, node).slice(1, -1));
  if (node.type !== 'computed_property_name') return sourceOf(lowering, node);
  const [inner] = partsOf(node);
  const key = inner ? lowerExpr(inner, lowering) : other(node, []);
  return key.kind === 'text' ? key.value : key;
}
