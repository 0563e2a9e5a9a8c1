import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, nothing, sourceOf } from './lowering.ts';
import { spreadEntry } from './objects.ts';

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};
const child = /^jsx_(?:element|self_closing_element|expression)$/;

/** `<A b="c" {...d}>e</A>`: a call of `A` with a record of the attributes, then the children. A fragment is a call of nothing. */
export function lowerJsx(node: Node, lowering: Lowering): Expr {
  const open = node.type === 'jsx_element' ? (node.childForFieldName('open_tag') ?? node) : node;
  const tag = open.childForFieldName('name');
  const callee = tag ? lowerExpr(tag, lowering) : nothing(open);
  const attributes = open.childrenForFieldName('attribute');
  const entries = attributes.flatMap((attribute) => (attribute ? attributeOf(attribute, lowering) : []));
  const record: Expr = { kind: 'record', entries, at: rangeOf(open) };
  const children = node.type === 'jsx_element' ? partsOf(node).filter(({ type }) => child.test(type)) : [];
  const args = [record, ...children.map((one) => lowerExpr(one, lowering))].map((value) => ({ value }));
  return { kind: 'call', callee, args, isNew: false, at: rangeOf(node) };
}

function attributeOf(node: Node, lowering: Lowering): readonly Entry[] {
  const at = rangeOf(node);
  const [key, value] = partsOf(node);
  if (node.type !== 'jsx_attribute') return key?.type === 'spread_element' ? [spreadEntry(key, lowering)] : [];
  if (!key) return [];
  return [
    {
      key: sourceOf(lowering, key),
      value: value ? attributeValue(value, lowering) : { kind: 'literal', value: 'true', at },
      at,
    },
  ];
}

/** Attribute strings have HTML's character references, and no escapes. */
function attributeValue(node: Node, lowering: Lowering): Expr {
  if (node.type !== 'string') return lowerExpr(node, lowering);
  const value = sourceOf(lowering, node)
    .slice(1, -1)
    .replaceAll(/&(\w+);/g, (whole, name: string) => characters[name] ?? whole);
  return { kind: 'text', value, at: rangeOf(node) };
}
