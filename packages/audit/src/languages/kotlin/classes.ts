import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { baseNamed, classOfEntry, type Members, noMembers, ownTypeName } from '../class-members.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerDeeper, lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { argumentsOf, nameOf } from './expressions.ts';
import { annotationsOf } from './annotations.ts';
import { lowerBody, lowerMethod, paramsOf, receiverOf } from './functions.ts';
import { lowerProperty } from './properties.ts';

export const typeName = (node: Node, lowering: Lowering): string => ownTypeName(sourceOf(lowering, node));

const isClass = ({ type }: Node): boolean => type === 'class_declaration' || type === 'object_declaration';
export const lowerDefinition = (node: Node, lowering: Lowering): ClassOutline =>
  node.type === 'object_declaration' ? lowerObject(node, lowering) : lowerClass(node, lowering);

/** Classes, interfaces and enums. What its companion object holds is the class's own. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const named = name ? nameOf(name, lowering) : '';
  const parts = partsOf(node);
  const members = membersOf(bodyIn(parts), named, false, lowering);
  const primary = parts.find(({ type }) => type === 'primary_constructor');
  const isInterface = node.children.some((child) => child?.type === 'interface');
  const isEnum = /\benum\b/.test(modifiersText(node, lowering));
  if (!isInterface) addPrimary(node, primary, members, lowering);
  addDelegates(node, members, lowering);
  return {
    kind: isInterface ? 'interface' : isEnum ? 'enum' : 'class',
    name: named,
    bases: basesOf(node, named, lowering),
    ...members,
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}

const modifiersText = (node: Node, lowering: Lowering): string =>
  partsOf(node)
    .filter(({ type }) => type === 'modifiers')
    .map((modifiers) => sourceOf(lowering, modifiers))
    .join(' ');

/** `object A : B(c) { … }`, with or without name: there is one of it, so all that it holds belongs to the class. */
export function lowerObject(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const named = name ? nameOf(name, lowering) : '';
  const members = membersOf(bodyIn(partsOf(node)), named, node.type === 'object_declaration', lowering);
  if (node.type === 'object_declaration') addPrimary(node, undefined, members, lowering);
  addDelegates(node, members, lowering);
  const bases = basesOf(node, named, lowering);
  return {
    kind: 'class',
    ...(name && { name: named }),
    bases,
    ...members,
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}

/** `class A : B by c { … }` is read as a lambda handed to `c`; the lambda is the class's body. */
function bodyIn(parts: readonly Node[]): Node | undefined {
  const body = parts.find(({ type }) => type === 'class_body' || type === 'enum_class_body');
  if (body) return body;
  const specifiers = parts.find(({ type }) => type === 'delegation_specifiers');
  return (
    specifiers
      ?.descendantsOfType('explicit_delegation')
      .flatMap((one) => one?.descendantsOfType('lambda_literal') ?? [])[0] ?? undefined
  );
}

/** `object A : B by c.create(B::class.java)`: what is behind `by` runs when the object is made; a lambda there is the class's body. */
function addDelegates(node: Node, members: Members, lowering: Lowering): void {
  for (const delegation of specifiersOf(node)) {
    const value = delegation.type === 'explicit_delegation' ? partsOf(delegation)[1] : undefined;
    const isBody = value?.type === 'call_expression' && partsOf(value).at(-1)?.type === 'annotated_lambda';
    const made = isBody ? partsOf(value)[0] : value;
    if (made) members.body.push(...bodyOf(lowering, () => lowerStatements([made], lowering)));
  }
}

const specifiersOf = (node: Node): Node[] =>
  partsOf(node)
    .filter(({ type }) => type === 'delegation_specifiers')
    .flatMap((list) => partsOf(list))
    .flatMap((one) => (one.type === 'delegation_specifier' ? partsOf(one).slice(0, 1) : [one]));

function basesOf(node: Node, heir: string, lowering: Lowering): readonly Expr[] {
  return specifiersOf(node).flatMap((specifier) => {
    const type =
      specifier.type === 'user_type' ? specifier : partsOf(specifier).find((part) => part.type === 'user_type');
    return type ? [baseNamed(sourceOf(lowering, type), heir, rangeOf(type))] : [];
  });
}

/** `class A(val b: C) : D(b)`: parameters, of which some are fields, and the call of the base's constructor. */
function addPrimary(node: Node, primary: Node | undefined, members: Members, lowering: Lowering): void {
  const invocation = specifiersOf(node).find(({ type }) => type === 'constructor_invocation');
  const list = primary && partsOf(primary).find(({ type }) => type === 'class_parameters');
  const args = invocation && partsOf(invocation).find(({ type }) => type === 'value_arguments');
  if (!list && !(args && partsOf(args).length > 0)) return;
  const at = rangeOf(args ?? list ?? node);
  const body: Statement[] = args
    ? [
        {
          kind: 'expr',
          value: { kind: 'call', callee: nameAt('super', at), args: argumentsOf(args, lowering), isNew: false, at },
          at,
          arms: [],
        },
      ]
    : [];
  // First: it is the one that most constructions call.
  members.methods.unshift({
    name: 'constructor',
    params: list ? partsOf(list).map((param) => classParam(param, lowering)) : [],
    body,
    annotations: [],
    isConstructor: true,
    at: rangeOf(list ?? node),
  });
}

function classParam(node: Node, lowering: Lowering): Param {
  const parts = partsOf(node).filter(({ type }) => type !== 'modifiers');
  const [name, type, value] = parts;
  const annotations = annotationsOf(node, lowering);
  const isField = node.children.some((child) => child?.type === 'val' || child?.type === 'var');
  const isRest = partsOf(node).some((part) => part.type === 'modifiers' && /\bvararg\b/.test(sourceOf(lowering, part)));
  return {
    name: name ? nameOf(name, lowering) : '',
    ...(type && { type: sourceOf(lowering, type) }),
    ...(value && { default: lowerExpr(value, lowering) }),
    ...(isField && { isField }),
    ...(isRest && { isRest }),
    ...(annotations.length > 0 && { annotations }),
    at: rangeOf(node),
  };
}

function membersOf(body: Node | undefined, owner: string, isStatic: boolean, lowering: Lowering): Members {
  const members = noMembers();
  for (const part of body ? partsOf(body) : []) addMember(part, owner, isStatic, members, lowering);
  return members;
}

function addMember(node: Node, owner: string, isStatic: boolean, members: Members, lowering: Lowering): void {
  if (isClass(node)) lowerDeeper(node, lowering, () => members.classes.push(lowerDefinition(node, lowering)));
  else if (node.type === 'property_declaration') lowerProperty(node, isStatic, members, lowering);
  else if (node.type === 'function_declaration')
    members.methods.push({ ...methodOrExtension(node, lowering), ...(isStatic && { isStatic }) });
  else if (node.type === 'secondary_constructor') members.methods.push(secondary(node, lowering));
  else if (node.type === 'enum_entry') lowerDeeper(node, lowering, () => addEnumEntry(node, owner, members, lowering));
  else if (node.type === 'companion_object') {
    const body = partsOf(node).find(({ type }) => type === 'class_body');
    lowerDeeper(node, lowering, () => {
      for (const part of body ? partsOf(body) : []) addMember(part, owner, true, members, lowering);
    });
  } else if (node.type === 'anonymous_initializer')
    members.body.push(
      ...bodyOf(lowering, () =>
        lowerStatements(
          partsOf(node).flatMap((block) => partsOf(block)),
          lowering,
        ),
      ),
    );
}

/** `fun Builder.target(path: String)` in a class: a method of that class, which what it is called on is handed to. */
function methodOrExtension(node: Node, lowering: Lowering): FunctionOutline {
  const method = lowerMethod(node, lowering);
  const receiver = receiverOf(node);
  if (!receiver) return method;
  const at = rangeOf(receiver);
  return {
    ...method,
    params: [{ name: 'this', type: typeName(receiver, lowering), isReceiver: true, at }, ...method.params],
  };
}

/** `constructor(a: B) : this(a) { … }`. */
function secondary(node: Node, lowering: Lowering): FunctionOutline {
  const parts = partsOf(node);
  const delegation = parts.find(({ type }) => type === 'constructor_delegation_call');
  const at = rangeOf(delegation ?? node);
  const callee = nameAt(delegation && /^super\b/.test(sourceOf(lowering, delegation)) ? 'super' : 'this', at);
  const args = argumentsOf(delegation && partsOf(delegation).find(({ type }) => type === 'value_arguments'), lowering);
  const first: Statement[] = delegation
    ? [{ kind: 'expr', value: { kind: 'call', callee, args, isNew: false, at }, at, arms: [] }]
    : [];
  return {
    name: 'constructor',
    params: paramsOf(
      parts.find(({ type }) => type === 'function_value_parameters'),
      lowering,
    ),
    body: [
      ...first,
      ...lowerBody(
        parts.find(({ type }) => type === 'block'),
        lowering,
      ),
    ],
    annotations: annotationsOf(node, lowering),
    isConstructor: true,
    at: rangeOf(node),
  };
}

/** `ONE("a")` is an object of its enum. */
function addEnumEntry(node: Node, owner: string, members: Members, lowering: Lowering): void {
  const parts = partsOf(node);
  const name = parts.find(({ type }) => type === 'identifier');
  const list = parts.find(({ type }) => type === 'value_arguments');
  const body = parts.find(({ type }) => type === 'class_body');
  const at = rangeOf(node);
  const written = name ? nameOf(name, lowering) : '';
  const placed = name ? rangeOf(name) : at;
  const own = body ? classOfEntry(owner, written) : owner;
  const callee = nameAt(own, placed);
  if (body)
    members.classes.push({
      kind: 'class',
      name: own,
      bases: [nameAt(owner, placed)],
      ...membersOf(body, '', false, lowering),
      annotations: [],
      at,
    });
  members.fields.push({
    name: written,
    ...((list || body) && { value: { kind: 'call', callee, args: argumentsOf(list, lowering), isNew: true, at } }),
    isStatic: true,
    annotations: annotationsOf(node, lowering),
    at,
  });
}
