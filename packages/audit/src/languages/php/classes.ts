import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerFunction } from './functions.ts';
import { variableName } from './names.ts';
import { pushAll } from '../../push-all.ts';

export const classKinds: Readonly<Record<string, ClassOutline['kind']>> = {
  class_declaration: 'class',
  interface_declaration: 'interface',
  trait_declaration: 'trait',
  enum_declaration: 'enum',
};

/** Classes, interfaces, enums and traits. A used trait is a base like any other. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const members = body ? partsOf(body) : [];
  const outer = lowering.owner;
  lowering.owner = name ? sourceOf(lowering, name) : undefined;
  const fields: Field[] = [];
  const methods: FunctionOutline[] = [];
  for (const member of members) {
    if (member.type === 'method_declaration') methods.push(lowerFunction(member, true, lowering));
    else pushAll(fields, fieldsOf(member, lowering));
  }
  lowering.owner = outer;
  return {
    kind: classKinds[node.type] ?? 'class',
    ...(name && { name: sourceOf(lowering, name) }),
    bases: basesOf(node, members, lowering),
    fields,
    methods,
    classes: [],
    body: [],
    annotations: [],
    at: rangeOf(node),
  };
}

function basesOf(node: Node, members: readonly Node[], lowering: Lowering): readonly Expr[] {
  const clauses = partsOf(node).filter(({ type }) => type === 'base_clause' || type === 'class_interface_clause');
  const traits = members.filter(({ type }) => type === 'use_declaration');
  return [...clauses, ...traits]
    .flatMap((clause) => partsOf(clause))
    .filter(({ type }) => type === 'name' || type === 'qualified_name')
    .map((base) => lowerExpr(base, lowering));
}

function fieldsOf(member: Node, lowering: Lowering): readonly Field[] {
  if (member.type === 'enum_case') return [fieldOf(member, member.childForFieldName('value'), member, lowering)];
  const isConstant = member.type === 'const_declaration';
  if (!isConstant && member.type !== 'property_declaration') return [];
  return partsOf(member)
    .filter(({ type }) => type === 'const_element' || type === 'property_element')
    .map((element) => {
      const value = isConstant ? partsOf(element)[1] : element.childForFieldName('default_value');
      return fieldOf(element, value ?? null, member, lowering);
    });
}

function fieldOf(element: Node, value: Node | null, member: Node, lowering: Lowering): Field {
  const name = element.childForFieldName('name') ?? partsOf(element)[0];
  const type = member.childForFieldName('type');
  const isStatic =
    member.type !== 'property_declaration' || member.children.some((child) => child?.type === 'static_modifier');
  return {
    name: name ? variableName(name, lowering) : '',
    ...(value && { value: lowerExpr(value, lowering) }),
    ...(type && { type: sourceOf(lowering, type).replace(/^\?/, '') }),
    ...(isStatic && { isStatic }),
    annotations: [],
    at: rangeOf(element),
  };
}
