import type { Node } from 'web-tree-sitter';
import type { CallExpr, ClassOutline, Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { callAt, nameAt } from '../expression-parts.ts';
import { type Lowering, sourceOf } from '../lowering.ts';
import { addFunction } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { addClass, emptyClass } from '../unit.ts';
import { lowerFunction, lowerMethod, namesOf, typeNameOf } from './functions.ts';
import { pushAll } from '../../push-all.ts';

/** The types of a file with their methods. Methods of a type that another file declares are a part of it. */
export function takeTypes(nodes: readonly Node[], lowering: Lowering): void {
  const methods = new Map<string, FunctionOutline[]>();
  for (const node of nodes) {
    if (node.type !== 'method_declaration') continue;
    const name = receiverType(node, lowering);
    methods.set(name, [...(methods.get(name) ?? []), lowerMethod(node, lowering)]);
  }
  for (const node of nodes) {
    if (node.type !== 'type_declaration') continue;
    for (const spec of partsOf(node)) {
      const [name, type] = [spec.childForFieldName('name'), spec.childForFieldName('type')];
      if (!name || !type) continue;
      const label = sourceOf(lowering, name);
      if (type.type === 'struct_type' || type.type === 'interface_type') {
        addClass(lowering, lowerType(label, type, methods.get(label) ?? [], lowering));
        methods.delete(label);
      } else if (methods.has(label) && type.type === 'type_identifier' && !basic.test(sourceOf(lowering, type))) {
        addClass(lowering, definedType(label, type, methods.get(label) ?? [], lowering));
        methods.delete(label);
      } else addFunction(lowering, conversion(label, spec));
    }
  }
  for (const [name, own] of methods) {
    const [first] = nodes.filter((node) => node.type === 'method_declaration' && receiverType(node, lowering) === name);
    if (first) addClass(lowering, { ...emptyClass(name, rangeOf(first)), methods: own, isPart: true });
  }
}

const basic = /^(?:string|bool|byte|rune|error|any|u?int(?:8|16|32|64|ptr)?|float(?:32|64)|complex(?:64|128))$/;

/** `type ChannelsService service`: a type of its own with the fields of another. */
const definedType = (
  name: string,
  type: Node,
  methods: readonly FunctionOutline[],
  lowering: Lowering,
): ClassOutline => ({
  ...emptyClass(name, rangeOf(type)),
  kind: 'struct',
  bases: [baseOf(type, lowering)],
  methods,
});

const receiverType = (node: Node, lowering: Lowering): string => {
  const receiver = node.childForFieldName('receiver');
  const type = receiver && partsOf(receiver)[0]?.childForFieldName('type');
  return type ? (/\w+/.exec(sourceOf(lowering, type))?.[0] ?? '') : '';
};

/** `type Scope string`: converting to it gives back what is converted. */
function conversion(name: string, node: Node): FunctionOutline {
  const at = rangeOf(node);
  return {
    name,
    params: [{ name: 'value', at }],
    body: [{ kind: 'return', value: nameAt('value', at), at, arms: [] }],
    annotations: [],
    at,
  };
}

/** Embedded types are bases: their methods are called on the type itself. */
function lowerType(name: string, type: Node, methods: readonly FunctionOutline[], lowering: Lowering): ClassOutline {
  const members = partsOf(type).flatMap((part) => (part.type === 'field_declaration_list' ? partsOf(part) : [part]));
  const bases: Expr[] = [];
  const fields: Field[] = [];
  const declared: FunctionOutline[] = [];
  for (const member of members) {
    if (member.type === 'field_declaration') pushAll(fields, fieldsOf(member, name, bases, lowering));
    else if (member.type === 'method_elem') declared.push(lowerFunction(member, lowering));
    else if (member.type === 'type_elem') bases.push(baseOf(member, lowering));
  }
  const kind = type.type === 'interface_type' ? 'interface' : 'struct';
  return { ...emptyClass(name, rangeOf(type)), kind, bases, fields, methods: [...declared, ...methods] };
}

const baseOf = (node: Node, lowering: Lowering): Expr =>
  nameAt(
    sourceOf(lowering, node)
      .replace(/\[[^]*/, '')
      .split(/[.*]/)
      .at(-1) ?? '',
    rangeOf(node),
  );

function fieldsOf(node: Node, owner: string, bases: Expr[], lowering: Lowering): Field[] {
  const type = node.childForFieldName('type');
  const tag = node.childForFieldName('tag');
  const names = namesOf(node);
  const annotations = tag ? tagsOf(tag, lowering) : [];
  const typeName = ownType(type, names[0], owner, lowering) ?? typeNameOf(type, lowering);
  const typed = { ...(typeName !== undefined && { type: typeName }), annotations };
  if (names.length > 0) return names.map((name) => ({ name: sourceOf(lowering, name), ...typed, at: rangeOf(name) }));
  if (!type) return [];
  const base = baseOf(type, lowering);
  bases.push(base);
  return [{ name: base.kind === 'name' ? base.name : '', ...typed, at: rangeOf(node) }];
}

/** `Platforms struct { Mixer Mixer }`: a type without a name gets one of its own. @returns that; undefined of any other type */
function ownType(type: Node | null, field: Node | undefined, owner: string, lowering: Lowering): string | undefined {
  const struct = type?.type === 'pointer_type' ? partsOf(type)[0] : type;
  if (struct?.type !== 'struct_type' || !field) return undefined;
  const name = `${owner}_${sourceOf(lowering, field)}`;
  addClass(lowering, lowerType(name, struct, [], lowering));
  return name;
}

/** `json:"name,omitempty" yaml:"n"`, each the annotation that it is. */
function tagsOf(tag: Node, lowering: Lowering): CallExpr[] {
  const source = sourceOf(lowering, tag).replaceAll(String.raw`\"`, '"');
  return [...source.matchAll(/(\w+):"([^",]*)[^"]*"/g)].map(([, name = '', value = '']) =>
    callAt(nameAt(name, rangeOf(tag)), [{ kind: 'text', value, at: rangeOf(tag) }], rangeOf(tag)),
  );
}
