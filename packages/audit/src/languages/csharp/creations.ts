import type { Node } from 'web-tree-sitter';
import type { Argument, Entry, Expr } from '../../outline/outline.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { argumentsOf } from './arguments.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, nameOf } from './lowering.ts';

/** `new Foo(a) { B = 1 }`: the initialiser is the last argument. A collection's items are a list. */
export function creation(node: Node, lowering: Lowering): Expr {
  const type = node.childForFieldName('type');
  const args = argumentsOf(
    node.childForFieldName('arguments') ?? partsOf(node).find((part) => part.type === 'argument_list') ?? null,
    lowering,
  );
  const initializer =
    node.childForFieldName('initializer') ?? partsOf(node).find((part) => part.type === 'initializer_expression');
  const filled = initializer ? [...args, { value: lowerExpr(initializer, lowering) }] : args;
  const callee: Expr = type
    ? { kind: 'name', name: typeName(type, lowering), at: rangeOf(type) }
    : { kind: 'name', name: 'new', at: rangeOf(node) };
  const [only] = filled;
  // `new List<string> { "a" }` is its items wherever it goes, a dictionary its entries.
  const isCollection =
    only?.value.kind === 'list' ||
    (only?.value.kind === 'record' &&
      (type ? typeName(type, lowering).endsWith('Dictionary') : initializer && hasKeys(initializer)));
  if (initializer && args.length === 0 && isCollection)
    return itemsOf({ ...only.value, at: rangeOf(node) }, type, lowering);
  return { kind: 'call', callee, args: filled, isNew: true, at: rangeOf(node) };
}

/** `new List<Route> { new("a") }`, `new Route[] { new("a") }`: each item is of the type that is written before them. */
export function itemsOf(items: Expr, type: Node | null | undefined, lowering: Lowering): Expr {
  const element =
    type && /([\w.]+)\??\s*(?:>|\[[^\]]*\])$/.exec(lowering.text.slice(type.startIndex, type.endIndex))?.[1];
  const name = element?.split('.').at(-1);
  if (name === undefined) return items;
  const named = (item: Expr): Expr =>
    item.kind === 'call' && item.isNew && item.callee.kind === 'name' && item.callee.name === 'new'
      ? { ...item, callee: { ...item.callee, name } }
      : item;
  if (items.kind === 'list') return { ...items, items: items.items.map((item) => named(item)) };
  return items.kind === 'record'
    ? { ...items, entries: items.entries.map((entry) => ({ ...entry, value: named(entry.value) })) }
    : items;
}

/** `new() { ["a"] = b }`: a dictionary, whatever its type is called. */
const hasKeys = (initializer: Node): boolean =>
  partsOf(initializer).every((part) => /bracket|element_binding/.test(part.childForFieldName('left')?.type ?? ''));

export const typeName = (node: Node, lowering: Lowering): string => nameOf(lowering, node).split('.').at(-1) ?? '';

/** `{ A = 1, ["b"] = 2 }` is a record, `{ { "k", "v" } }` too; `{ a, b }` a list. */
export function initializer(node: Node, lowering: Lowering): Expr {
  const parts = partsOf(node);
  const isPair = (part: Node): boolean =>
    part.type === 'assignment_expression' || (part.type === 'initializer_expression' && partsOf(part).length === 2);
  if (parts.length === 0 || !parts.every(isPair))
    return { kind: 'list', items: parts.map((part) => lowerExpr(part, lowering)), at: rangeOf(node) };
  return { kind: 'record', entries: parts.map((part) => entryOf(part, lowering)), at: rangeOf(node) };
}

function entryOf(part: Node, lowering: Lowering): Entry {
  const [left, right] =
    part.type === 'assignment_expression'
      ? [part.childForFieldName('left'), part.childForFieldName('right')]
      : partsOf(part);
  const at = rangeOf(part);
  const value = right ? lowerExpr(right, lowering) : other(part, []);
  if (left?.type === 'identifier') return { key: nameOf(lowering, left), value, at };
  const inner = left && /bracket|element_binding/.test(left.type) ? partsOf(left)[0] : left;
  const key = inner
    ? lowerExpr(inner.type === 'argument' ? (partsOf(inner)[0] ?? inner) : inner, lowering)
    : other(part, []);
  return { key: key.kind === 'text' ? key.value : key, value, at };
}

/** `new { a, B = c, x.Y }`: names come before values in a flat list of children. */
export function anonymousObject(node: Node, lowering: Lowering): Expr {
  const entries: Entry[] = [];
  const { children } = node;
  for (let at = 0; at < children.length; at += 1) {
    const child = children[at];
    if (!child?.isNamed || child.type.includes('comment')) continue;
    const value = children[at + 1]?.type === '=' ? children[at + 2] : undefined;
    if (value) {
      entries.push({
        key: nameOf(lowering, child),
        value: lowerExpr(value, lowering),
        at: { start: child.startIndex, end: value.endIndex },
      });
      at += 2;
    } else
      entries.push({
        key: nameOf(lowering, child).split('.').at(-1) ?? '',
        value: lowerExpr(child, lowering),
        at: rangeOf(child),
      });
  }
  return { kind: 'record', entries, at: rangeOf(node) };
}

/** `base with { Method = "PUT" }`: a copy, as if a method of that name made it. */
export function changedCopy(node: Node, lowering: Lowering): Expr {
  // `this` is no named part of the tree.
  const isOfThis = node.firstChild?.type === 'this';
  const [base, ...more] = isOfThis ? [node.firstChild, ...partsOf(node)] : partsOf(node);
  const changes = more.filter((one) => one.type === 'with_initializer');
  const args = changes.flatMap((change): readonly Argument[] => {
    const [name, value] = partsOf(change);
    return name && value ? [{ name: nameOf(lowering, name), value: lowerExpr(value, lowering) }] : [];
  });
  const object = base ? lowerExpr(base, lowering) : other(node, []);
  const callee: Expr = { kind: 'member', object, name: 'with', at: rangeOf(node) };
  return { kind: 'call', callee, args, isNew: false, at: rangeOf(node) };
}
