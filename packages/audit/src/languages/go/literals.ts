import type { Node } from 'web-tree-sitter';
import type { Argument, Entry, Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';

export const lowerString: LowerExpr = (node, lowering) => {
  const source = sourceOf(lowering, node);
  const inner = source.slice(1, source.length > 1 && source.endsWith(source.charAt(0)) ? -1 : undefined);
  const value = source.startsWith('`') ? inner : decodeEscapes(inner, { letters: 'abfnrtv', numbers: 8 });
  return { kind: 'text', value, at: rangeOf(node) };
};

/** `T{A: 1}` is a construction with a record, `T{a, b}` one with arguments; maps are records, slices and arrays lists. */
export const compositeLiteral: LowerExpr = (node, lowering) => {
  const [type, body] = [node.childForFieldName('type'), node.childForFieldName('body')];
  return body ? literalOf(type, body, lowering) : other(node, []);
};

/** Inside a slice or map, `{A: 1}` alone is of the type of its elements. */
function literalOf(type: Node | null, body: Node, lowering: Lowering): Expr {
  const element = type?.childForFieldName(type.type === 'map_type' ? 'value' : 'element') ?? null;
  const values = valuesOf(body, element, type?.type === 'map_type', lowering);
  const isNamed = type && /^(?:type_identifier|qualified_type|generic_type|pointer_type)$/.test(type.type);
  const hasTextKeys = values.kind === 'record' && partsOf(body).some((part) => keyOf(part)?.type.endsWith('_literal'));
  const at = { start: type?.parent?.startIndex ?? body.startIndex, end: body.endIndex };
  // A named map (`url.Values{"scope": …}`) is its entries wherever it goes.
  if (!isNamed || hasTextKeys) return { ...inFields(values, type, lowering), at };
  const args: readonly Argument[] =
    values.kind === 'list' ? values.items.map((value) => ({ value })) : [{ value: values }];
  const named = type.type === 'pointer_type' ? (partsOf(type)[0] ?? type) : type;
  return { kind: 'call', callee: lowerExpr(named, lowering), args, isNew: true, at };
}

/**
 * `struct{ Verb, Path string }{"GET", "/x"}`: by the fields of a type without a name. What goes over the wire under the name in a
 * field's tag is there under both names.
 */
function inFields(
  values: Extract<Expr, { kind: 'list' | 'record' }>,
  type: Node | null,
  lowering: Lowering,
): Extract<Expr, { kind: 'list' | 'record' }> {
  const body = type?.type === 'struct_type' ? partsOf(type)[0] : undefined;
  if (!body) return values;
  const fields = partsOf(body).flatMap((field) => {
    const tag = field.childForFieldName('tag');
    const wire = tag && /\bjson:"([^",]+)/.exec(sourceOf(lowering, tag))?.[1];
    return field
      .childrenForFieldName('name')
      .flatMap((name) => (name ? [{ name: sourceOf(lowering, name), ...(wire && { wire }) }] : []));
  });
  const isPositional = values.kind === 'list' && values.items.length === fields.length;
  if (values.kind === 'list' && !isPositional) return values;
  const entries =
    values.kind === 'record'
      ? values.entries
      : values.items.map((value, at): Entry => ({ key: fields[at]?.name ?? '', value, at: value.at }));
  const sent = fields.flatMap(({ name, wire }): readonly Entry[] => {
    const entry = wire === undefined || wire === name ? undefined : entries.find(({ key }) => key === name);
    return entry && wire !== undefined ? [{ ...entry, key: wire }] : [];
  });
  return { kind: 'record', entries: [...entries, ...sent], at: values.at };
}

const keyOf = (part: Node): Node | undefined => {
  const key = part.type === 'keyed_element' ? part.childForFieldName('key') : null;
  return key ? partsOf(key)[0] : undefined;
};

/** `{A: 1, "b": 2}` or `{a, b}`. */
export const literalValue = (node: Node, lowering: Lowering): Expr => valuesOf(node, null, false, lowering);

function valuesOf(
  node: Node,
  element: Node | null,
  isMap: boolean,
  lowering: Lowering,
): Extract<Expr, { kind: 'list' | 'record' }> {
  const lower = (part: Node): Expr => {
    const inner = part.type === 'literal_element' ? (partsOf(part)[0] ?? part) : part;
    return inner.type === 'literal_value' && element
      ? { ...literalOf(element, inner, lowering), at: rangeOf(inner) }
      : lowerExpr(inner, lowering);
  };
  const parts = partsOf(node);
  if (!parts.some(({ type }) => type === 'keyed_element'))
    return { kind: 'list', items: parts.map((part) => lower(part)), at: rangeOf(node) };
  const entries = parts.flatMap((part): Entry[] => {
    const [key, value] = [keyOf(part), part.childForFieldName('value')];
    return key && value ? [{ key: keyName(key, isMap, lowering), value: lower(value), at: rangeOf(part) }] : [];
  });
  return { kind: 'record', entries, at: rangeOf(node) };
}

/** A name before the colon is a field of a struct, and a variable in a map. */
function keyName(key: Node, isMap: boolean, lowering: Lowering): string | Expr {
  const lowered = lowerExpr(key, lowering);
  if (lowered.kind === 'text') return lowered.value;
  return lowered.kind === 'name' && !isMap ? lowered.name : lowered;
}
