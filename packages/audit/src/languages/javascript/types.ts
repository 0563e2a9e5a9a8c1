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

/** Interfaces keep their name, bases and properties' types: they lead from a value's type to the classes behind it. */
export function lowerInterface(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const bases = partsOf(node)
    .filter(({ type }) => type === 'extends_type_clause')
    .flatMap((clause) => partsOf(clause).map((type) => typeName(type, lowering)));
  const fields = (body ? partsOf(body) : [])
    .filter(({ type }) => type === 'property_signature')
    .map((child) => fieldOf(child, [], lowering));
  return {
    kind: 'interface',
    ...(name && { name: sourceOf(lowering, name) }),
    bases,
    fields,
    methods: [],
    classes: [],
    body: [],
    annotations: [],
    at: rangeOf(node),
  };
}

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
