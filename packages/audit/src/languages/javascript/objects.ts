import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { accessorOf, lowerFunction } from './functions.ts';
import { type Lowering, nothing, sourceOf } from './lowering.ts';
import { lowerField } from './operators.ts';
import { stringValue } from './strings.ts';

/** `{ a: 1, b, [c]: 2, d() {}, get e() {}, ...f }` */
export function lowerObject(node: Node, lowering: Lowering): Expr {
  return { kind: 'record', entries: partsOf(node).flatMap((child) => entryOf(child, lowering)), at: rangeOf(node) };
}

function entryOf(node: Node, lowering: Lowering): readonly Entry[] {
  const at = rangeOf(node);
  switch (node.type) {
    case 'pair': {
      const key = node.childForFieldName('key');
      return [{ key: key ? keyOf(key, lowering) : '', value: lowerField(node, 'value', lowering), at }];
    }
    case 'shorthand_property_identifier':
      return [{ key: sourceOf(lowering, node), value: lowerExpr(node, lowering), at }];
    case 'spread_element':
      return [spreadEntry(node, lowering)];
    case 'method_definition':
      return [methodEntry(node, lowering)];
    default:
      return [];
  }
}

export function spreadEntry(node: Node, lowering: Lowering): Entry {
  const [inner] = partsOf(node);
  return { key: '...', value: inner ? lowerExpr(inner, lowering) : nothing(node), at: rangeOf(node) };
}

/** A getter's entry is what calling it gives; a setter is kept under a key that nothing reads. */
function methodEntry(node: Node, lowering: Lowering): Entry {
  const at = rangeOf(node);
  const name = node.childForFieldName('name');
  const key = name ? keyOf(name, lowering) : '';
  const value: Expr = { kind: 'function', fn: lowerFunction(node, lowering), at };
  const accessor = accessorOf(node);
  if (accessor === 'get') return { key, value: { kind: 'call', callee: value, args: [], isNew: false, at }, at };
  return { key: accessor === 'set' && typeof key === 'string' ? `set ${key}` : key, value, at };
}

/** A key as text where it is written, as an expression where it is computed. */
export function keyOf(node: Node, lowering: Lowering): string | Expr {
  if (node.type === 'string') return stringValue(node, lowering);
  if (node.type !== 'computed_property_name') return sourceOf(lowering, node);
  const [inner] = partsOf(node);
  const key = inner ? lowerExpr(inner, lowering) : nothing(node);
  return key.kind === 'text' ? key.value : key;
}

/** The name of a field or method; a computed one has the name of its source text. */
export function nameOf(node: Node, lowering: Lowering): string {
  const key = keyOf(node, lowering);
  return typeof key === 'string' ? key : sourceOf(lowering, node);
}
