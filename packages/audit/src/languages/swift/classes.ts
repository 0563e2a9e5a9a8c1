import type { Node } from 'web-tree-sitter';
import type { CallExpr, ClassOutline, Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { type Members, noMembers, ownTypeName } from '../class-members.ts';
import { getterMark, memberAt, nameAt } from '../expression-parts.ts';
import { lowerDeeper, lowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import { addBind, addFunction, itemAt, withLabels } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { named, typesOf, withNamed } from '../wanted-types.ts';
import { nameOf } from './expressions.ts';
import { moyaRequest } from './targets.ts';
import { annotationsOf, boundsOf, isStaticMember, lowerBody, lowerMethod, statementsIn } from './functions.ts';
import { pushAll } from '../../push-all.ts';

const kinds: Readonly<Record<string, ClassOutline['kind']>> = {
  enum: 'enum',
  struct: 'struct',
  protocol: 'interface',
};

/** Classes, structs, enums, actors, protocols. An extension is a part of the class that it names. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const kind = node.childForFieldName('declaration_kind')?.type ?? 'class';
  const members = noMembers();
  const body = node.childForFieldName('body');
  for (const member of body ? partsOf(body) : []) addMember(member, members, lowering);
  const bases = basesOf(node, lowering);
  if (bases.some((base) => base.kind === 'name' && base.name === 'TargetType')) members.methods.push(moyaRequest(node));
  const self = boundsOf(node, lowering).get('Self');
  return {
    kind: kinds[kind] ?? 'class',
    name: name ? ownTypeName(sourceOf(lowering, name)) : '',
    ...(kind === 'extension' && { isPart: true }),
    bases,
    ...withWanted(self === undefined ? members : madeOf(self, members)),
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}

function withWanted({ methods, ...rest }: Members): Members {
  const types = typesOf(rest.fields);
  return { ...rest, methods: methods.map((method) => withNamed(method, types)) };
}

/** `extension Endpoint where Self == Follow`: what it makes of itself is a `Follow`. */
function madeOf(self: string, { fields, methods, ...rest }: Members): Members {
  const typed = fields.map((field) => (field.type === 'Self' ? { ...field, type: self } : field));
  const made = methods.map((method) => (method.returnType === 'Self' ? { ...method, returnType: self } : method));
  return { ...rest, fields: typed, methods: made };
}

const basesOf = (node: Node, lowering: Lowering): readonly Expr[] =>
  partsOf(node)
    .filter(({ type }) => type === 'inheritance_specifier')
    .map((base) => nameAt(ownTypeName(sourceOf(lowering, base)), rangeOf(base)));

function addMember(node: Node, members: Members, lowering: Lowering): void {
  if (node.type === 'class_declaration' || node.type === 'protocol_declaration')
    lowerDeeper(node, lowering, () => members.classes.push(lowerClass(node, lowering)));
  else if (/^(?:function|init|protocol_function)_declaration$/.test(node.type))
    members.methods.push(lowerMethod(node, lowering));
  else if (node.type === 'enum_entry') pushAll(members.fields, casesOf(node, lowering));
  else if (node.type === 'property_declaration')
    for (const property of propertiesOf(node)) addProperty(property, node, members, lowering);
}

/** `case a = "b", c(D)`. */
function casesOf(node: Node, lowering: Lowering): Field[] {
  const fields: Field[] = [];
  node.children.forEach((child, at) => {
    const last = fields.at(-1);
    const field = node.fieldNameForChild(at);
    if (child?.isNamed && field === 'name')
      fields.push({ name: nameOf(child, lowering), isStatic: true, annotations: [], at: rangeOf(child) });
    else if (child?.isNamed && last && field === 'raw_value')
      fields[fields.length - 1] = { ...last, value: lowerExpr(child, lowering) };
  });
  return fields;
}

interface Property {
  readonly pattern: Node;
  type?: Node;
  value?: Node;
  computed?: Node;
}

/** `let a: B = c, d = e` declares several. */
function propertiesOf(node: Node): Property[] {
  const properties: Property[] = [];
  node.children.forEach((child, at) => {
    const [field, last] = [node.fieldNameForChild(at), properties.at(-1)];
    if (!child?.isNamed) return;
    if (field === 'name') properties.push({ pattern: child });
    else if (!last) return;
    else if (child.type === 'type_annotation') {
      const type = child.childForFieldName('name');
      if (type) last.type = type;
    } else if (field === 'value') last.value = child;
    else if (field === 'computed_value') last.computed = child;
  });
  return properties;
}

/** The statements of `{ … }` or `{ get { … } }`. */
function getterOf({ pattern, type, computed }: Property, node: Node, lowering: Lowering): FunctionOutline | undefined {
  if (!computed) return undefined;
  const getter = partsOf(computed).find((part) => part.type === 'computed_getter');
  return {
    name: nameOf(pattern, lowering),
    params: [],
    body: lowerBody(statementsIn(getter ?? computed), true, lowering),
    annotations: [getterMark(rangeOf(node))],
    ...(isStaticMember(node, lowering) && { isStatic: true }),
    ...(type && { returnType: sourceOf(lowering, type) }),
    at: rangeOf(node),
  };
}

/** `[(verb: String, path: String)]` names the places of the tuples in it. */
function valueOf(value: Node, type: Node | undefined, lowering: Lowering): Expr {
  const tuple = type?.descendantsOfType('tuple_type')[0];
  const labels = (tuple ? partsOf(tuple) : []).flatMap((item) => {
    const [label, inner] = item.childrenForFieldName('name');
    return label && inner ? [nameOf(label, lowering)] : [];
  });
  const lowered = lowerExpr(value, lowering);
  const typed = type ? named(lowered, sourceOf(lowering, type)) : lowered;
  return labels.length > 0 ? withLabels(typed, labels) : typed;
}

function addProperty(property: Property, node: Node, members: Members, lowering: Lowering): void {
  const getter = getterOf(property, node, lowering);
  if (getter) return void members.methods.push(getter);
  const { pattern, type, value } = property;
  const annotations = annotationsOf(node, lowering);
  members.fields.push({
    name: nameOf(pattern, lowering),
    ...(value ? { value: valueOf(value, type, lowering) } : handedBy(annotations)),
    ...(type && { type: sourceOf(lowering, type) }),
    ...(isStaticMember(node, lowering) && { isStatic: true }),
    annotations,
    at: rangeOf(node),
  });
}

/** Who keeps what such a property is handed: `@Environment(\.api)` of SwiftUI, `@Dependency(\.api)` of Point-Free. */
const keepers: Readonly<Record<string, string>> = { Environment: 'EnvironmentValues', Dependency: 'DependencyValues' };

/** The property of its keeper that an attribute names by a key path, or its type: `@Environment(Api.self)`. */
function handedBy(annotations: readonly CallExpr[]): Pick<Field, 'type' | 'value'> {
  for (const { callee, args } of annotations) {
    const keeper = callee.kind === 'name' ? keepers[callee.name] : undefined;
    const told = args[0]?.value;
    if (keeper === undefined || !told) continue;
    if (told.kind === 'name') return { type: told.name };
    if (told.kind === 'member' && told.object.kind === 'other')
      return { value: memberAt(nameAt(keeper, told.at), told.name, told.at) };
  }
  return {};
}

/** In a function or at the top of a file. */
export const lowerVariable: LowerStatement = (node, lowering) => {
  for (const property of propertiesOf(node)) {
    const getter = getterOf(property, node, lowering);
    if (getter) {
      addFunction(lowering, getter);
      continue;
    }
    const { pattern, type, value } = property;
    const lowered = value && valueOf(value, type, lowering);
    const typed = type ? { type: sourceOf(lowering, type) } : {};
    const names = partsOf(pattern).filter((part) => part.type === 'pattern');
    if (names.length === 0)
      addBind(lowering, nameAt(nameOf(pattern, lowering), rangeOf(pattern)), lowered, rangeOf(node), typed);
    names.forEach((one, index) => {
      const name = nameAt(nameOf(one, lowering), rangeOf(one));
      addBind(lowering, name, lowered && itemAt(lowered, index, rangeOf(one)), rangeOf(node));
    });
  }
};
