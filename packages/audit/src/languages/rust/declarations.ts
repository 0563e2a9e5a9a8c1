import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, ClassOutline, Field, FunctionOutline } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, lowerStatements, type LowerStatement, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { addClass, emptyClass } from '../unit.ts';
import { itemsMadeBy } from './expanded-text.ts';
import { boundsOf, lowerFunction, typeNameOf } from './functions.ts';

/** `#[serde(rename = "x")]` before an item, as the call that it is. */
export function attributesOf(node: Node, lowering: Lowering): CallExpr[] {
  const found: CallExpr[] = [];
  for (let before = node.previousNamedSibling; before; before = before.previousNamedSibling) {
    if (before.type.includes('comment')) continue;
    if (before.type !== 'attribute_item') break;
    found.unshift(attribute(before, lowering));
  }
  return found;
}

function attribute(node: Node, lowering: Lowering): CallExpr {
  const source = sourceOf(lowering, node);
  const at = rangeOf(node);
  const args = [...source.matchAll(/(\w+)\s*=\s*(?:String::from\(\s*)?"((?:\\[^]|[^"\\])*)"/g)].map(
    ([, name = '', value = '']): Argument => ({ name, value: { kind: 'text', value, at } }),
  );
  const name = /^#\s*\[\s*([\w:]+)/.exec(source)?.[1] ?? '';
  return { kind: 'call', callee: nameAt(name, at), args, isNew: false, at };
}

/** Code that is only there for tests. */
export function isTest(node: Node, lowering: Lowering): boolean {
  for (let before = node.previousNamedSibling; before; before = before.previousNamedSibling) {
    if (before.type !== 'attribute_item') return false;
    if (/^#\s*\[\s*(?:test\b|cfg\s*\(\s*test\s*\)|\w+::test\b)/.test(sourceOf(lowering, before))) return true;
  }
  return false;
}

const nameOf = (node: Node, lowering: Lowering): string => {
  const name = node.childForFieldName('name');
  return name ? sourceOf(lowering, name) : '';
};

const kinds: Readonly<Record<string, ClassOutline['kind']>> = {
  struct_item: 'struct',
  union_item: 'struct',
  enum_item: 'enum',
  trait_item: 'trait',
};

export const lowerType: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  const members = body ? membersOf(body, lowering) : [];
  addClass(lowering, {
    ...emptyClass(nameOf(node, lowering), rangeOf(node)),
    kind: kinds[node.type] ?? 'struct',
    fields: [...ownFields(node, members, lowering), ...constantsOf(members, lowering)],
    methods: methodsOf(members, lowering),
    annotations: attributesOf(node, lowering),
  });
};

/** `struct Client<T: Transport> { transport: T }`: some Transport. */
function ownFields(node: Node, members: readonly Node[], lowering: Lowering): readonly Field[] {
  const bounds = boundsOf(node, lowering);
  const fields = members.flatMap((member, at) => fieldOf(member, at, lowering));
  return bounds.size === 0
    ? fields
    : fields.map((field) => {
        const type = bounds.get(field.type ?? '');
        return type === undefined ? field : { ...field, type };
      });
}

/** `impl Trait for T`: the methods of T, which is a Trait. */
export const lowerImpl: LowerStatement = (node, lowering) => {
  const [type, trait, body] = ['type', 'trait', 'body'].map((name) => node.childForFieldName(name));
  const name = typeNameOf(type ?? null, lowering)
    ?.split('.')
    .at(-1);
  const base = trait && typeNameOf(trait, lowering)?.split('.').at(-1);
  const members = body ? membersOf(body, lowering) : [];
  if (name === undefined) return;
  addClass(lowering, {
    ...emptyClass(name, rangeOf(node)),
    bases: trait && base !== undefined ? [nameAt(base ?? '', rangeOf(trait))] : [],
    fields: constantsOf(members, lowering),
    methods: methodsOf(members, lowering),
    isPart: true,
  });
};

/** `mod a { … }`: what stands in it is reached through its name. */
export const lowerModule: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  const statements = bodyOf(lowering, () => lowerStatements(body ? partsOf(body) : [], lowering));
  addClass(lowering, {
    ...emptyClass(nameOf(node, lowering), rangeOf(node)),
    kind: 'module',
    methods: statements.flatMap((one) => (one.kind === 'function' ? [one.fn] : [])),
    classes: statements.flatMap((one) => (one.kind === 'class' ? [one.class] : [])),
    body: statements.filter(({ kind }) => kind !== 'function' && kind !== 'class'),
  });
};

/** What stands in a body, and what macros make there. */
const membersOf = (body: Node, lowering: Lowering): readonly Node[] =>
  partsOf(body).flatMap((member) => itemsMadeBy(member, lowering) ?? [member]);

const methodsOf = (members: readonly Node[], lowering: Lowering): FunctionOutline[] =>
  members
    .filter((member) => member.type === 'function_item' && !isTest(member, lowering))
    .map((member) => lowerFunction(member, attributesOf(member, lowering), lowering));

function constantsOf(members: readonly Node[], lowering: Lowering): Field[] {
  return members.flatMap((member): Field[] => {
    const value = member.childForFieldName('value');
    if (member.type !== 'const_item') return [];
    return [
      {
        name: nameOf(member, lowering),
        ...(value && { value: lowerExpr(value, lowering) }),
        isStatic: true,
        annotations: [],
        at: rangeOf(member),
      },
    ];
  });
}

/** A named field, one of a tuple (called by its place), or a member of an enum. */
function fieldOf(member: Node, position: number, lowering: Lowering): Field[] {
  const at = rangeOf(member);
  if (member.type === 'enum_variant')
    return [{ name: nameOf(member, lowering), isStatic: true, annotations: attributesOf(member, lowering), at }];
  const isTuple = member.parent?.type === 'ordered_field_declaration_list';
  if (member.type !== 'field_declaration' && !(isTuple && member.type !== 'visibility_modifier')) return [];
  const type = typeNameOf(isTuple ? member : member.childForFieldName('type'), lowering);
  const annotations = attributesOf(member, lowering);
  const value = defaultOf(annotations);
  return [
    {
      name: isTuple ? String(position) : nameOf(member, lowering),
      ...(value && { value }),
      ...(type !== undefined && { type }),
      annotations,
      at,
    },
  ];
}

/** `#[serde(default = "base_url")]`: what is not in the data is what the function says. */
function defaultOf(annotations: readonly CallExpr[]): CallExpr | undefined {
  const serde = annotations.filter(({ callee }) => callee.kind === 'name' && callee.name === 'serde');
  const [named] = serde.flatMap(({ args }) => args.filter(({ name }) => name === 'default'));
  if (named?.value.kind !== 'text' || !/^\w+$/.test(named.value.value)) return undefined;
  const { value, at } = named.value;
  return { kind: 'call', callee: nameAt(value, at), args: [], isNew: false, at };
}
