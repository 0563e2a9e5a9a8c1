import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { memberAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';

type Item = Readonly<{ key?: Node; value?: Node; isSpread: boolean; node: Node }>;

const itemsOf = (node: Node): readonly Item[] =>
  partsOf(node)
    .filter(({ type }) => type === 'array_element_initializer')
    .map((item): Item => {
      const [first, second] = partsOf(item);
      const isSpread = first?.type === 'variadic_unpacking';
      if (second && first) return { key: first, value: second, isSpread, node: item };
      const [inner] = isSpread && first ? partsOf(first) : [];
      const value = isSpread ? inner : first;
      return value ? { value, isSpread, node: item } : { isSpread, node: item };
    });

/** A list when nothing in it has a key, else a record in which positions are keys. */
export const array: LowerExpr = (node, lowering) => {
  const items = itemsOf(node);
  const at = rangeOf(node);
  const valueOf = ({ value, node: item }: Item): Expr =>
    value ? lowerExpr(value, lowering) : { kind: 'other', children: [], at: rangeOf(item) };
  if (items.length > 0 && items.every(({ key }) => !key))
    return {
      kind: 'list',
      items: items.map((item): Expr => {
        const value = valueOf(item);
        return item.isSpread ? { kind: 'spread', value, at: rangeOf(item.node) } : value;
      }),
      at,
    };
  let position = 0;
  const entries = items.map((item): Entry => {
    const value = valueOf(item);
    const place = rangeOf(item.node);
    if (item.isSpread) return { key: '...', value, at: place };
    const key = item.key && lowerExpr(item.key, lowering);
    if (!key) return { key: String(position++), value, at: place };
    return { key: key.kind === 'text' || key.kind === 'literal' ? key.value : key, value, at: place };
  });
  return { kind: 'record', entries, at };
};

/** `list($a, , $b) = …` and `['k' => $a, [$b]] = …`: a bind for each variable. */
export function bindPattern(pattern: Node, value: Expr, lowering: Lowering): void {
  let position = 0;
  let key: string | undefined;
  for (const child of pattern.children) {
    if (!child || child.type === 'comment') continue;
    if (child.type === ',') {
      position += 1;
      key = undefined;
    } else if (child.type === '=>') continue;
    else if (child.nextSibling?.type === '=>') {
      const lowered = lowerExpr(child, lowering);
      key = lowered.kind === 'text' || lowered.kind === 'literal' ? lowered.value : '';
    } else if (child.isNamed) {
      const item = memberAt(value, key ?? String(position), rangeOf(child));
      if (child.type === 'list_literal' || child.type === 'array_creation_expression')
        bindPattern(child, item, lowering);
      else addBind(lowering, lowerExpr(child, lowering), item, rangeOf(child));
    }
  }
}
