import type { Node } from 'web-tree-sitter';
import type { ClassOutline, Expr, Field, FunctionOutline } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerDeeper, lowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { addClass, emptyClass } from '../unit.ts';
import { declaredBy, isListType, stepsOf, typeNameOf } from './declarators.ts';
import { declareFunction, lowerFunction } from './functions.ts';
import { construction, rowsOf } from './initializers.ts';
import { withoutEnds } from './packs.ts';
import { pushAll } from '../../push-all.ts';

export const isType = ({ type }: Node): boolean => /^(?:class|struct|union|enum)_specifier$/.test(type);

/** Classes and enums with a body; without one it is only a mention. */
export const lowerType: LowerStatement = (node, lowering) => {
  if (node.childForFieldName('body')) addClass(lowering, typeOutline(node, lowering));
};

function typeOutline(node: Node, lowering: Lowering): ClassOutline {
  const name = stepsOf(node.childForFieldName('name')?.text ?? '').at(-1) ?? '';
  const body = node.childForFieldName('body');
  const members = body ? membersIn(body) : [];
  const shell = emptyClass(name, rangeOf(node));
  if (node.type === 'enum_specifier')
    return { ...shell, kind: 'enum', fields: members.flatMap((member) => enumerator(member, lowering)) };
  const bases = basesOf(node, lowering);
  const owner = { name, bases: bases.map((base) => (base.kind === 'name' ? base.name : '')) };
  const methods: FunctionOutline[] = [];
  const fields: Field[] = [];
  const classes: ClassOutline[] = [];
  for (const member of members) {
    const type = member.childForFieldName('type');
    const inner = [member, type].find((one) => one && isType(one) && one.childForFieldName('body'));
    if (inner) lowerDeeper(inner, lowering, () => classes.push(typeOutline(inner, lowering)));
    if (member.type === 'function_definition') {
      const declared = declaredBy(member.childForFieldName('declarator'), lowering);
      if (declared && !declared.name.startsWith('~')) methods.push(lowerFunction(member, declared, owner, lowering));
    } else if (member.type === 'field_declaration') pushAll(fields, fieldsOf(member, name, lowering));
  }
  const kind = node.type === 'class_specifier' ? 'class' : 'struct';
  return { ...shell, kind, bases, fields, methods: withoutEnds(methods, (one) => one), classes };
}

const around = /^(?:preproc_(?:if|ifdef|else|elif)|template_declaration|declaration_list)$/;

/** Members, also those behind `#if` and `template`. Iterative: thousands may stand one in the other. */
function membersIn(body: Node): Node[] {
  const members: Node[] = [];
  const open = partsOf(body).toReversed();
  for (let node = open.pop(); node; node = open.pop())
    if (around.test(node.type)) pushAll(open, partsOf(node).toReversed());
    else members.push(node);
  return members;
}

function basesOf(node: Node, lowering: Lowering): Expr[] {
  const clause = partsOf(node).find(({ type }) => type === 'base_class_clause');
  return (clause ? partsOf(clause) : [])
    .filter(({ type }) => /identifier$|template_type$/.test(type))
    .map((base) => nameAt(stepsOf(sourceOf(lowering, base)).at(-1) ?? '', rangeOf(base)));
}

/** A field's value follows its declarator; a declared method is no field. */
function fieldsOf(node: Node, owner: string, lowering: Lowering): Field[] {
  const written = node.childForFieldName('type');
  const type = typeNameOf(written, lowering);
  const isStatic = partsOf(node).some(
    (part) => part.type === 'storage_class_specifier' && /static|constexpr/.test(sourceOf(lowering, part)),
  );
  const fields: Field[] = [];
  node.children.forEach((child, index) => {
    if (!child || node.fieldNameForChild(index) !== 'declarator') return;
    const declared = declaredBy(child, lowering);
    if (declared?.fn) return declareFunction(node, declared, owner, lowering);
    if (!declared) return;
    const next = node.children.findIndex((one, at) => at > index && one?.type !== '=' && one !== null);
    const value = node.fieldNameForChild(next) === 'default_value' ? node.children[next] : undefined;
    const empty = isListType(written, lowering)
      ? { value: { kind: 'list' as const, items: [], at: rangeOf(child) } }
      : {};
    fields.push({
      name: declared.name,
      ...(value ? { value: valueOf(value, written, lowering, declared.node) } : empty),
      ...(type !== undefined && { type }),
      ...(isStatic && { isStatic }),
      annotations: [],
      at: rangeOf(child),
    });
  });
  return fields;
}

/** `T x = v`, `T x{v}`, `T x(v)`, `T x[] = {{v}}`. `name`: what is declared, where it has a name. */
export function valueOf(value: Node, type: Node | null, lowering: Lowering, name?: Node): Expr {
  const element = type?.type === 'type_identifier' ? sourceOf(lowering, type) : undefined;
  if (value.type === 'initializer_list' && element !== undefined && name?.parent?.type === 'array_declarator')
    return rowsOf(value, element, lowering);
  return value.type === 'initializer_list' || value.type === 'argument_list'
    ? construction(type ? sourceOf(lowering, type) : '', value, value, lowering)
    : lowerExpr(value, lowering);
}

function enumerator(node: Node, lowering: Lowering): Field[] {
  const [name, value] = [node.childForFieldName('name'), node.childForFieldName('value')];
  if (node.type !== 'enumerator' || !name) return [];
  return [
    {
      name: sourceOf(lowering, name),
      ...(value && { value: lowerExpr(value, lowering) }),
      isStatic: true,
      annotations: [],
      at: rangeOf(node),
    },
  ];
}
