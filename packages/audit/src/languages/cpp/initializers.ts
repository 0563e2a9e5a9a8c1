import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { isCollection, isTextType } from './types.ts';
import { elementTypeOf, stepsOf } from './declarators.ts';

/** `{a, b}` is a list, `{.a = b}` and `{{"a", b}, {"c", d}}` are records. */
export const initializerList: LowerExpr = (node, lowering) => {
  const parts = partsOf(node);
  const at = rangeOf(node);
  const isRecord = parts.length > 0 && parts.every((part) => isPair(part));
  if (!isRecord) return { kind: 'list', items: parts.map((part) => lowerExpr(part, lowering)), at };
  return { kind: 'record', entries: parts.flatMap((part) => entryOf(part, lowering)), at };
};

const isText = (node: Node | undefined): boolean =>
  node !== undefined &&
  (/^(?:raw_string_literal|string_literal|concatenated_string)$/.test(node.type) ||
    (node.type === 'call_expression' && /^(?:U|_T|TEXT|QStringLiteral|QLatin1String)\b/.test(node.text.slice(0, 16))));

function isPair(part: Node): boolean {
  if (part.type === 'initializer_pair') return true;
  const parts = part.type === 'initializer_list' ? partsOf(part) : [];
  return parts.length === 2 && isText(parts[0]);
}

function entryOf(part: Node, lowering: Lowering): Entry[] {
  const at = rangeOf(part);
  if (part.type === 'initializer_pair') {
    const [designator, value] = [part.childForFieldName('designator'), part.childForFieldName('value')];
    const name = designator && sourceOf(lowering, designator).replaceAll(/^\.|^\[\s*|\s*\]$/g, '');
    return name && value ? [{ key: name, value: lowerExpr(value, lowering), at }] : [];
  }
  const [key, value] = partsOf(part);
  if (!key || !value) return [];
  const lowered = lowerExpr(key, lowering);
  return [{ key: lowered.kind === 'text' ? lowered.value : lowered, value: lowerExpr(value, lowering), at }];
}

/** `Row rows[] = {{"a", b}, {"c", d}}`: each a row of that type, which has names for its places. */
export function rowsOf(list: Node, element: string, lowering: Lowering): Expr {
  const items = partsOf(list).map((part) =>
    part.type === 'initializer_list' && !isTextType(element)
      ? construction(element, part, part, lowering)
      : lowerExpr(part, lowering),
  );
  return { kind: 'list', items, at: rangeOf(list) };
}

/** Types of addresses, of which the program may have one of its own: the resolver knows. */
const mayBeOwn = /^(?:const\s+)?(?!(?:std|fs|boost|web|http|Poco)::)(?:\w+::)*(?:path|uri)$/;

/** `T x(a)`, `T{a}`, `new T(a)`: text types and collections are what they are made of. */
export function construction(type: string, list: Node, node: Node, lowering: Lowering): Expr {
  const name = stepsOf(type).at(-1)?.replace(/^.*\s/, '') ?? '';
  const parts = partsOf(list);
  const [only] = parts;
  const isText = isTextType(name) && !mayBeOwn.test(type);
  if (isText && only && parts.length === 1) return { ...lowerExpr(only, lowering) };
  // `std::array<T, 2> all{{a, b}}`: the array in it has brackets of its own.
  if (name === 'array' && only?.type === 'initializer_list' && parts.length === 1 && isArrayOf(type, only))
    return construction(type, only, node, lowering);
  if (list.type === 'initializer_list') {
    const whole = initializerList(list, lowering);
    const element = elementTypeOf(type);
    if (element !== undefined && !isCollection(element) && parts.some((part) => part.type === 'initializer_list'))
      return rowsOf(list, element, lowering);
    if (isCollection(name) || isText) return whole;
    const at = rangeOf(node);
    const args = whole.kind === 'list' ? whole.items.map((value) => ({ value })) : [{ value: whole }];
    return { kind: 'call', callee: nameAt(name, at), args, isNew: true, at };
  }
  if (isCollection(name) && only && parts.length === 1) return lowerExpr(only, lowering);
  const args = parts.map((part) => ({ value: lowerExpr(part, lowering) }));
  return { kind: 'call', callee: nameAt(name, rangeOf(node)), args, isNew: true, at: rangeOf(node) };
}

/** Brackets in brackets, or texts: one row of a structure stands in brackets as well. */
const isArrayOf = (type: string, inner: Node): boolean =>
  partsOf(inner).some((part) => part.type === 'initializer_list') ||
  /<\s*(?:const\s+)?(?:char|(?:std::)?string)/.test(type);

export const compoundLiteral: LowerExpr = (node, lowering) => {
  const [type, value] = [node.childForFieldName('type'), node.childForFieldName('value')];
  return type && value ? construction(sourceOf(lowering, type), value, node, lowering) : other(node, []);
};

export const newExpression: LowerExpr = (node, lowering) => {
  const [type, list] = [node.childForFieldName('type'), node.childForFieldName('arguments')];
  const name = type ? (stepsOf(sourceOf(lowering, type)).at(-1) ?? '') : '';
  if (list) return construction(name, list, node, lowering);
  return { kind: 'call', callee: nameAt(name, rangeOf(node)), args: [], isNew: true, at: rangeOf(node) };
};
