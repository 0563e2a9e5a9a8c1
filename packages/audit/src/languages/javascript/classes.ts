import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { annotationsOf } from './annotations.ts';
import { lowerExpr } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { inBlock, type Lowering, sourceOf } from './lowering.ts';
import { keyOf } from './objects.ts';
import { lowerStatements } from './statements.ts';

/** Classes, abstract ones and class expressions. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const methods: FunctionOutline[] = [];
  const fields: Field[] = [];
  const statements: Statement[] = [];
  for (const child of body ? partsOf(body) : []) {
    if (child.type === 'method_definition' || child.type === 'abstract_method_signature') methods.push(lowerFunction(child, lowering));
    else if (child.type === 'field_definition' || child.type === 'public_field_definition') fields.push(fieldOf(child, lowering));
    else if (child.type === 'class_static_block') inBlock(lowering, { into: statements, arms: [] }, () => lowerStatements(partsOf(child).flatMap((block) => partsOf(block)), lowering));
  }
  return {
    kind: 'class',
    ...(name && { name: sourceOf(lowering, name) }),
    bases: basesOf(node, lowering),
    fields,
    methods,
    classes: [],
    body: statements,
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}

function fieldOf(node: Node, lowering: Lowering): Field {
  const name = node.childForFieldName('property') ?? node.childForFieldName('name');
  const value = node.childForFieldName('value');
  const type = node.childForFieldName('type');
  const key = name ? keyOf(name, lowering) : '';
  return {
    name: typeof key === 'string' ? key : '',
    ...(value && { value: lowerExpr(value, lowering) }),
    ...(type && { type: sourceOf(lowering, type).replace(/^:\s*/, '') }),
    ...(node.children.some((child) => child?.type === 'static') && { isStatic: true }),
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}

/** `extends Base implements A, B`; JavaScript has the expression right under the heritage. */
function basesOf(node: Node, lowering: Lowering): readonly Expr[] {
  const heritage = partsOf(node).find(({ type }) => type === 'class_heritage');
  if (!heritage) return [];
  return partsOf(heritage).flatMap((clause) => {
    if (clause.type === 'extends_clause') {
      const value = clause.childForFieldName('value');
      return value ? [lowerExpr(value, lowering)] : [];
    }
    if (clause.type === 'implements_clause') return partsOf(clause).map((type) => typeName(type, lowering));
    return [lowerExpr(clause, lowering)];
  });
}

const typeName = (node: Node, lowering: Lowering): Expr => ({ kind: 'name', name: sourceOf(lowering, node.childForFieldName('name') ?? node), at: rangeOf(node) });

/** Interfaces keep their name and bases, so that a value's type leads to the classes behind it. */
export function lowerInterface(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const bases = partsOf(node).filter(({ type }) => /extends/.test(type)).flatMap((clause) => partsOf(clause).map((type) => typeName(type, lowering)));
  const body = node.childForFieldName('body');
  const fields = (body ? partsOf(body) : []).filter(({ type }) => type === 'property_signature').map((child) => fieldOf(child, lowering));
  return { kind: 'interface', ...(name && { name: sourceOf(lowering, name) }), bases, fields, methods: [], classes: [], body: [], annotations: [], at: rangeOf(node) };
}

export function lowerEnum(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const fields = (body ? partsOf(body) : []).map((member): Field => {
    const key = member.type === 'enum_assignment' ? member.childForFieldName('name') : member;
    const value = member.childForFieldName('value');
    const label = key ? keyOf(key, lowering) : '';
    return { name: typeof label === 'string' ? label : '', ...(value && { value: lowerExpr(value, lowering) }), isStatic: true, annotations: [], at: rangeOf(member) };
  });
  return { kind: 'enum', ...(name && { name: sourceOf(lowering, name) }), bases: [], fields, methods: [], classes: [], body: [], annotations: [], at: rangeOf(node) };
}
