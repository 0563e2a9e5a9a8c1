import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline, Statement } from '../../outline/outline.ts';
import { baseNamed } from '../class-members.ts';
import { withLabels } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { named, typesOf, withNamed } from '../wanted-types.ts';
import { argumentsOf } from './arguments.ts';
import { typeName } from './creations.ts';
import { lowerExpr } from './expressions.ts';
import { annotationsOf, hasModifier, lowerBody, lowerMethod, paramsOf } from './functions.ts';
import { lowerDeeper } from '../lowering.ts';
import { type Lowering, nameOf, sourceOf } from './lowering.ts';
import { pushAll } from '../../push-all.ts';

const kinds: Readonly<Record<string, ClassOutline['kind']>> = {
  class_declaration: 'class',
  record_declaration: 'class',
  struct_declaration: 'struct',
  record_struct_declaration: 'struct',
  interface_declaration: 'interface',
  enum_declaration: 'enum',
};

export const isType = (node: Node): boolean => node.type in kinds;

/** Classes, records, structs, interfaces and enums. Constructor parameters of the declaration itself are fields. */
export function lowerClass(node: Node, lowering: Lowering): ClassOutline {
  const name = node.childForFieldName('name');
  const body = node.childForFieldName('body');
  const members = body ? partsOf(body) : [];
  const methods: FunctionOutline[] = [];
  const fields: Field[] = [];
  const classes: ClassOutline[] = [];
  for (const member of members) {
    if (/^(?:method|constructor|operator|conversion_operator)_declaration$/.test(member.type))
      methods.push(lowerMethod(member, lowering));
    else if (member.type === 'field_declaration' || member.type === 'event_field_declaration')
      pushAll(fields, fieldsOf(member, lowering));
    else if (member.type === 'property_declaration') lowerProperty(member, fields, methods, lowering);
    else if (member.type === 'enum_member_declaration') fields.push(enumMember(member, lowering));
    else if (isType(member)) lowerDeeper(member, lowering, () => classes.push(lowerClass(member, lowering)));
  }
  const primary = partsOf(node).find(({ type }) => type === 'parameter_list');
  if (primary)
    methods.push({
      name: 'constructor',
      params: paramsOf(primary, lowering, true),
      body: baseCall(node, lowering),
      annotations: [],
      isConstructor: true,
      at: rangeOf(primary),
    });
  const types = typesOf(fields);
  return {
    kind: kinds[node.type] ?? 'class',
    ...(name && { name: nameOf(lowering, name) }),
    ...(hasModifier(node, 'partial', lowering) && { isPart: true }),
    bases: basesOf(node, name ? nameOf(lowering, name) : '', lowering),
    fields: [...fields, ...optionsOf(node, lowering)],
    methods: methods.map((method) => withNamed(method, types)),
    classes,
    body: [],
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}

/** `record Purge(string User) : Packet("purge", User)`: what the base is made with. */
function baseCall(node: Node, lowering: Lowering): readonly Statement[] {
  const list = partsOf(node).find(({ type }) => type === 'base_list');
  const parts = list ? partsOf(list) : [];
  const [args] = parts.flatMap((part) =>
    part.type === 'argument_list' ? [part] : partsOf(part).filter(({ type }) => type === 'argument_list'),
  );
  if (!args) return [];
  const at = rangeOf(args);
  const callee = { kind: 'name', name: 'super', at } as const;
  const value = { kind: 'call', callee, args: argumentsOf(args, lowering), isNew: false, at } as const;
  return [{ kind: 'expr', value, at, arms: [] }];
}

function basesOf(node: Node, heir: string, lowering: Lowering): readonly Expr[] {
  const list = partsOf(node).find(({ type }) => type === 'base_list');
  return (list ? partsOf(list) : [])
    .filter(({ type }) => type !== 'argument_list')
    .map((base) => (base.type === 'primary_constructor_base_type' ? (partsOf(base)[0] ?? base) : base))
    .map((base) => {
      const [name, at] = [typeName(base, lowering), rangeOf(base)];
      return name === heir ? baseNamed(sourceOf(lowering, base), heir, at) : { kind: 'name', name, at };
    });
}

/** `class MixerHandler : OAuthHandler<MixerOptions>`: the handlers of ASP.NET have an object of their type as `Options`. */
function optionsOf(node: Node, lowering: Lowering): readonly Field[] {
  const list = partsOf(node).find(({ type }) => type === 'base_list');
  return (list ? partsOf(list) : []).flatMap((base) => {
    const [, type] = /^(?:\w+\.)*\w*Handler<\s*([\w.]*Options)\s*>$/.exec(sourceOf(lowering, base)) ?? [];
    return type === undefined ? [] : [{ name: 'Options', type, annotations: [], at: rangeOf(base) }];
  });
}

function fieldsOf(node: Node, lowering: Lowering): readonly Field[] {
  const declaration = partsOf(node).find(({ type }) => type === 'variable_declaration');
  const type = declaration?.childForFieldName('type');
  const isStatic = hasModifier(node, 'static', lowering) || hasModifier(node, 'const', lowering);
  return (declaration ? partsOf(declaration) : []).flatMap((declarator): Field[] => {
    if (declarator.type !== 'variable_declarator') return [];
    const name = declarator.childForFieldName('name');
    const value = declaratorValue(declarator);
    return [
      {
        name: name ? nameOf(lowering, name) : '',
        ...(value && { value: valueOfType(value, type, lowering) }),
        ...(type && { type: sourceOf(lowering, type) }),
        ...(isStatic && { isStatic }),
        annotations: annotationsOf(node, lowering),
        at: rangeOf(declarator),
      },
    ];
  });
}

/** A value where one of a written type is wanted: what that says of `new(…)` and of the places of tuples. */
export function valueOfType(value: Node, type: Node | null | undefined, lowering: Lowering): Expr {
  const isWritten = type && type.type !== 'implicit_type';
  return named(labelled(lowerExpr(value, lowering), type, lowering), isWritten ? sourceOf(lowering, type) : undefined);
}

/** `(string Verb, string Path)[]` names the places of the tuples in it. */
function labelled(value: Expr, type: Node | null | undefined, lowering: Lowering): Expr {
  const [tuple] = type?.descendantsOfType('tuple_type') ?? [];
  const labels = (tuple ? partsOf(tuple) : []).flatMap((element) => element.childForFieldName('name') ?? []);
  return labels.length > 0
    ? withLabels(
        value,
        labels.map((label) => nameOf(lowering, label)),
      )
    : value;
}

/** What stands after `=` in `a = 1`. */
export function declaratorValue(declarator: Node): Node | undefined {
  const at = declarator.children.findIndex((child) => child?.type === '=');
  return at < 0 ? undefined : (declarator.children[at + 1] ?? undefined);
}

/** `{ get; set; } = x` is a field; `=> x` and `get { return x; }` are methods without parameters. */
function lowerProperty(node: Node, fields: Field[], methods: FunctionOutline[], lowering: Lowering): void {
  const [name, type, value] = [
    node.childForFieldName('name'),
    node.childForFieldName('type'),
    node.childForFieldName('value'),
  ];
  const label = name ? nameOf(lowering, name) : '';
  const accessors = node.childForFieldName('accessors');
  const getter =
    accessors &&
    partsOf(accessors).find(
      (accessor) => accessor.children.some((child) => child?.type === 'get') && accessor.childForFieldName('body'),
    );
  const body = value?.type === 'arrow_expression_clause' ? value : getter?.childForFieldName('body');
  if (body) {
    const into: FunctionOutline['body'][number][] = [];
    lowerBody(body, into, lowering);
    methods.push({
      name: label,
      params: [],
      body: into,
      annotations: [
        {
          kind: 'call',
          callee: { kind: 'name', name: 'getter', at: rangeOf(node) },
          args: [],
          isNew: false,
          at: rangeOf(node),
        },
      ],
      ...(type && { returnType: sourceOf(lowering, type) }),
      at: rangeOf(node),
    });
    return;
  }
  fields.push({
    name: label,
    ...(value && { value: valueOfType(value, type, lowering) }),
    ...(type && { type: sourceOf(lowering, type) }),
    ...(hasModifier(node, 'static', lowering) && { isStatic: true }),
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  });
}

function enumMember(node: Node, lowering: Lowering): Field {
  const [name, value] = [node.childForFieldName('name'), node.childForFieldName('value')];
  return {
    name: name ? nameOf(lowering, name) : '',
    ...(value && { value: lowerExpr(value, lowering) }),
    isStatic: true,
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  };
}
