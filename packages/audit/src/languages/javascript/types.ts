import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { fieldOf } from './classes.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, sourceOf } from './lowering.ts';
import { nameOf } from './objects.ts';

/** `A`, `ns.A` and `A<B>` are the name `A`. */
export const typeName = (node: Node, lowering: Lowering): Expr => ({
  kind: 'name',
  name: sourceOf(lowering, node.childForFieldName('name') ?? node),
  at: rangeOf(node),
});

/**
 * What the type parameters of a function, class or type must at least be, which is nothing for most. What callers write for them leaves no
 * trace in the code that runs.
 */
export function boundsOf(node: Node, lowering: Lowering): Readonly<{ bounds?: Readonly<Record<string, string>> }> {
  const params = node.childForFieldName('type_parameters');
  if (!params) return {};
  const rows = partsOf(params).flatMap((param): readonly (readonly [string, string])[] => {
    const name = param.childForFieldName('name');
    const [type] = partsOf(param).flatMap((part) => (part.type === 'constraint' ? partsOf(part) : []));
    return name ? [[sourceOf(lowering, name), type ? sourceOf(lowering, type) : '']] : [];
  });
  return { bounds: Object.fromEntries(rows) };
}

/** Interfaces keep their name, bases and properties' types: they lead from a value's type to the classes behind it. */
export function lowerInterface(node: Node, lowering: Lowering): ClassOutline {
  const body = node.childForFieldName('body');
  const bases = partsOf(node)
    .filter(({ type }) => type === 'extends_type_clause')
    .flatMap((clause) => partsOf(clause).map((type) => typeName(type, lowering)));
  return { ...typeNamed(node, lowering), bases, fields: body ? propertiesOf(body, lowering) : [] };
}

/** What stands in the place of a class where only its name is known. */
function typeNamed(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  return {
    kind: 'interface',
    ...(name && { name: sourceOf(lowering, name) }),
    bases: [],
    fields: [],
    methods: [],
    classes: [],
    body: [],
    annotations: [],
    ...boundsOf(node, lowering),
    at: rangeOf(node),
  };
}

const propertiesOf = (body: Node, lowering: Lowering): readonly Field[] =>
  partsOf(body)
    .filter(({ type }) => type === 'property_signature')
    .map((child) => fieldOf(child, [], lowering));

const isName = /^(?:type_identifier|nested_type_identifier|generic_type)$/;

const isOther = /^(?:type_identifier|nested_type_identifier|generic_type|type_query|lookup_type)$/;

/** It has properties, or is another name for a type. */
export function leadsToClass(alias: Node): boolean {
  const value = alias.childForFieldName('value');
  return value !== null && (isOther.test(value.type) || partsJoined(value).some(({ type }) => type === 'object_type'));
}

/** `type Session = { call: Run }`, `Base & { call: Run }`, and another name for a type. Undefined of what leads to no class. */
export function lowerTypeAlias(node: Node, lowering: Lowering): ClassOutline | undefined {
  const value = node.childForFieldName('value');
  if (!value || !leadsToClass(node)) return undefined;
  const parts = partsJoined(value);
  if (parts.some(({ type }) => type === 'object_type')) {
    const bases = parts.flatMap((part) => (isName.test(part.type) ? [typeName(part, lowering)] : []));
    const fields = parts.flatMap((part) => (part.type === 'object_type' ? propertiesOf(part, lowering) : []));
    return { ...typeNamed(node, lowering), bases, fields };
  }
  return { ...typeNamed(node, lowering), means: sourceOf(lowering, value) };
}

/** `A & B & { c: C }` */
const partsJoined = (node: Node): readonly Node[] =>
  /^(?:intersection_type|parenthesized_type)$/.test(node.type) ? partsOf(node).flatMap(partsJoined) : [node];

export function lowerEnum(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const fields = (body ? partsOf(body) : []).map((member): Field => {
    const key = member.type === 'enum_assignment' ? member.childForFieldName('name') : member;
    const value = member.childForFieldName('value');
    return {
      name: key ? nameOf(key, lowering) : '',
      ...(value && { value: lowerExpr(value, lowering) }),
      isStatic: true,
      annotations: [],
      at: rangeOf(member),
    };
  });
  return {
    kind: 'enum',
    ...(name && { name: sourceOf(lowering, name) }),
    bases: [],
    fields,
    methods: [],
    classes: [],
    body: [],
    annotations: [],
    at: rangeOf(node),
  };
}
