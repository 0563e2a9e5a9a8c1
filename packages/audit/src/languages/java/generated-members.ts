import type { Node } from 'web-tree-sitter';
import type { CallExpr, Field, FunctionOutline, Param } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { type Lowering, sourceOf } from '../lowering.ts';
import { partsOf } from '../syntax.ts';
import { hasModifier } from './functions.ts';

/**
 * What Lombok makes of a class and nobody writes: `getApi()` and `setApi(api)` of `@Data`, `@Value`, `@Getter` and `@Setter`, which
 * stand at the class or at a field, and the constructors of `@RequiredArgsConstructor` and its like.
 */
export function generatedMembers(
  annotations: readonly CallExpr[],
  fields: readonly Field[],
  written: readonly FunctionOutline[],
  finals: ReadonlySet<string>,
): readonly FunctionOutline[] {
  const own = fields.filter(({ isStatic }) => isStatic !== true);
  const names = new Set(written.map(({ name }) => name));
  const made = own.flatMap((field): readonly FunctionOutline[] => {
    // At a field `@Value` is Spring's.
    const isRead = has(annotations, givesGetters) || has(field.annotations ?? [], /^Getter$/);
    const isSet = has(annotations, givesSetters) || has(field.annotations ?? [], /^Setter$/);
    return [...(isRead ? [getter(field)] : []), ...(isSet ? [setter(field)] : [])];
  });
  const constructor = written.some(({ isConstructor }) => isConstructor) ? [] : constructorOf(annotations, own, finals);
  return [...made.filter(({ name }) => !names.has(name)), ...constructor];
}

/** Fields that a constructor has to set, by their names. */
export const finalFields = (body: Node | null, lowering: Lowering): ReadonlySet<string> =>
  new Set(
    (body ? partsOf(body) : []).flatMap((node) => {
      if (node.type !== 'field_declaration' || !hasModifier(node, 'final')) return [];
      return partsOf(node).flatMap((one) => {
        const name = one.type === 'variable_declarator' ? one.childForFieldName('name') : null;
        return name ? [sourceOf(lowering, name)] : [];
      });
    }),
  );

const givesGetters = /^(?:Data|Value|Getter)$/;
const givesSetters = /^(?:Data|Setter)$/;
const has = (annotations: readonly CallExpr[], wanted: RegExp): boolean =>
  annotations.some(({ callee }) => wanted.test(writtenName(callee)));

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const empty = { annotations: [], params: [] } as const;

const getter = ({ name, type, at }: Field): FunctionOutline => ({
  ...empty,
  name: `${type === 'boolean' ? 'is' : 'get'}${capital(name)}`,
  body: [{ kind: 'return', value: memberAt(nameAt('this', at), name, at), at, arms: [] }],
  ...(type !== undefined && { returnType: type }),
  at,
});

const setter = (field: Field): FunctionOutline => ({
  ...empty,
  name: `set${capital(field.name)}`,
  params: [paramOf(field)],
  body: [assigned(field)],
  at: field.at,
});

function constructorOf(
  annotations: readonly CallExpr[],
  fields: readonly Field[],
  finals: ReadonlySet<string>,
): readonly FunctionOutline[] {
  const isAll = has(annotations, /^(?:AllArgsConstructor|Value)$/);
  if (!isAll && !has(annotations, /^(?:RequiredArgsConstructor|Data)$/)) return [];
  const set = fields.filter(({ name, value }) => !value && (isAll || finals.has(name)));
  const [first] = set;
  if (!first) return [];
  return [
    {
      name: 'constructor',
      params: set.map((field) => paramOf(field)),
      body: set.map((field) => assigned(field)),
      annotations: [],
      isConstructor: true,
      at: first.at,
    },
  ];
}

const paramOf = ({ name, type, at }: Field): Param => ({ name, ...(type !== undefined && { type }), at });

const assigned = ({ name, at }: Field): FunctionOutline['body'][number] => ({
  kind: 'bind',
  target: memberAt(nameAt('this', at), name, at),
  value: nameAt(name, at),
  operator: '=',
  isDeclaration: false,
  at,
  arms: [],
});
