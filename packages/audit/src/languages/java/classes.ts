import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { classOfEntry, baseNamed, type Members, noMembers } from '../class-members.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerDeeper, lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { argumentsOf } from './expressions.ts';
import { annotationsOf, hasModifier, lowerMethod, paramsOf } from './functions.ts';
import { finalFields, generatedMembers } from './generated-members.ts';
import { pushAll } from '../../push-all.ts';

const kinds: Readonly<Record<string, ClassOutline['kind']>> = {
  class_declaration: 'class',
  record_declaration: 'class',
  interface_declaration: 'interface',
  annotation_type_declaration: 'interface',
  enum_declaration: 'enum',
};

/** Classes, records, interfaces, enums. A record's components are parameters of its constructor and fields. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const named = name ? sourceOf(lowering, name) : '';
  const body = node.childForFieldName('body');
  const members = membersOf(body, named, lowering);
  const annotations = annotationsOf(node, lowering);
  pushAll(members.methods, generatedMembers(annotations, members.fields, members.methods, finalFields(body, lowering)));
  const components = node.type === 'record_declaration' ? node.childForFieldName('parameters') : null;
  if (components) members.methods.push(recordConstructor(components, lowering));
  return {
    kind: kinds[node.type] ?? 'class',
    name: named,
    bases: basesOf(node, named, lowering),
    ...members,
    annotations,
    at: rangeOf(node),
  };
}

/** `new A() { … }`: a class without name whose base is `A`. */
export function anonymousClass(body: Node, base: Expr, lowering: Lowering): ClassOutline {
  return { kind: 'class', bases: [base], ...membersOf(body, '', lowering), annotations: [], at: rangeOf(body) };
}

const recordConstructor = (components: Node, lowering: Lowering): FunctionOutline => ({
  name: 'constructor',
  params: paramsOf(components, lowering, true),
  body: [],
  annotations: [],
  isConstructor: true,
  at: rangeOf(components),
});

function membersOf(body: Node | null, owner: string, lowering: Lowering): Members {
  const members = noMembers();
  for (const part of body ? partsOf(body) : []) {
    if (part.type === 'enum_body_declarations')
      for (const inner of partsOf(part)) addMember(inner, owner, members, lowering);
    else addMember(part, owner, members, lowering);
  }
  return members;
}

function addMember(node: Node, owner: string, members: Members, lowering: Lowering): void {
  if (node.type in kinds) lowerDeeper(node, lowering, () => members.classes.push(lowerClass(node, lowering)));
  else if (/^(?:method|constructor)_declaration$/.test(node.type)) members.methods.push(lowerMethod(node, lowering));
  else if (node.type === 'annotation_type_element_declaration') members.methods.push(elementOf(node, lowering));
  else if (node.type === 'field_declaration' || node.type === 'constant_declaration')
    pushAll(members.fields, fieldsOf(node, lowering));
  else if (node.type === 'enum_constant') addEnumConstant(node, owner, members, lowering);
  else if (node.type === 'block' || node.type === 'static_initializer')
    pushAll(
      members.body,
      bodyOf(lowering, () => lowerStatements(partsOf(node), lowering)),
    );
}

/** `String[] value() default {}` of an annotation: a method that gives its default. */
function elementOf(node: Node, lowering: Lowering): FunctionOutline {
  const given = node.childForFieldName('value');
  const method = lowerMethod(node, lowering);
  if (!given) return method;
  const value = lowerExpr(given, lowering);
  return { ...method, body: [{ kind: 'return', value, at: value.at, arms: [] }] };
}

function basesOf(node: Node, heir: string, lowering: Lowering): readonly Expr[] {
  const clauses = partsOf(node).filter(({ type }) => /^(?:superclass|super_interfaces|extends_interfaces)$/.test(type));
  return clauses
    .flatMap((clause) => partsOf(clause).flatMap((part) => (part.type === 'type_list' ? partsOf(part) : [part])))
    .map((base) => baseNamed(sourceOf(lowering, base), heir, rangeOf(base)));
}

/** Constants of an interface are static without saying so. */
function fieldsOf(node: Node, lowering: Lowering): readonly Field[] {
  const type = node.childForFieldName('type');
  const isStatic = node.type === 'constant_declaration' || hasModifier(node, 'static');
  return partsOf(node).flatMap((declarator): Field[] => {
    if (declarator.type !== 'variable_declarator') return [];
    const [name, value] = [declarator.childForFieldName('name'), declarator.childForFieldName('value')];
    return [
      {
        name: name ? sourceOf(lowering, name) : '',
        ...(value && { value: lowerExpr(value, lowering) }),
        ...(type && { type: sourceOf(lowering, type) }),
        ...(isStatic && { isStatic }),
        annotations: annotationsOf(node, lowering),
        at: rangeOf(declarator),
      },
    ];
  });
}

/** `ONE("a")` is an object of its enum; `A { … }` a class of its own. */
function addEnumConstant(node: Node, owner: string, members: Members, lowering: Lowering): void {
  const [name, list, body] = ['name', 'arguments', 'body'].map((one) => node.childForFieldName(one));
  const at = rangeOf(node);
  const written = name ? sourceOf(lowering, name) : '';
  const placed = name ? rangeOf(name) : at;
  const own = body ? classOfEntry(owner, written) : owner;
  const callee = nameAt(own, placed);
  if (body)
    lowerDeeper(body, lowering, () =>
      members.classes.push({ ...anonymousClass(body, nameAt(owner, placed), lowering), name: own }),
    );
  members.fields.push({
    name: written,
    ...((list || body) && { value: { kind: 'call', callee, args: argumentsOf(list, lowering), isNew: true, at } }),
    isStatic: true,
    annotations: annotationsOf(node, lowering),
    at,
  });
}
