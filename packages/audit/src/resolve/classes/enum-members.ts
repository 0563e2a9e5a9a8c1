import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { type EnumMember, literalText, type TextValue, type Value } from '../values.ts';

const plainType = (type: string): string => type.replace(/<.*/s, '').replace(/[?!]$/, '');

/** Members that are themselves of the type: those of an enum, and what a class or struct makes of itself (`static func me() -> Route`). */
export function ownMembers({ name: own, outline, methods }: ClassInfo): readonly string[] {
  if (outline.kind === 'enum') return outline.fields.map(({ name }) => name);
  const isOwn = (type: string | undefined): boolean =>
    type !== undefined && (type === 'Self' || plainType(type) === own);
  const isMade = (value: Expr | undefined): boolean =>
    value?.kind === 'call' && value.callee.kind === 'name' && value.callee.name === own;
  return [
    ...methods.flatMap(({ name, isStatic, outline: fn }) => (isStatic && isOwn(fn?.returnType) ? [name] : [])),
    ...outline.fields.flatMap(({ name, isStatic, type, value }) =>
      isStatic && (isOwn(type) || isMade(value)) ? [name] : [],
    ),
  ];
}

/** The types of a program that have such a member, by language and name. */
const typesOf = rememberingEach((program: Program): ReadonlyMap<string, readonly ClassInfo[]> => {
  const found = new Map<string, ClassInfo[]>();
  for (const type of program.classes)
    for (const name of new Set([...ownMembers(type), ...membersOfHeirs(program, type)]))
      push(found, `${type.file.language} ${name}`, type);
  return found;
});

/** `extension Endpoint { static var me: Me { .init() } }`: static members that are of a type which derives from it. */
function membersOfHeirs(program: Program, { name: own, file, outline, methods }: ClassInfo): readonly string[] {
  if (file.language !== 'swift' || outline.kind === 'enum') return [];
  const isHeir = (type: string | undefined): boolean =>
    type !== undefined && derivesFrom(program, plainType(type).replace(/^.*\./s, ''), own);
  return [
    ...methods.flatMap(({ name, isStatic, outline: fn }) => (isStatic && isHeir(fn?.returnType) ? [name] : [])),
    ...outline.fields.flatMap(({ name, isStatic, type }) => (isStatic && isHeir(type) ? [name] : [])),
  ];
}

const longestLine = 6;

/** By the names that are written, of classes of the program. */
const derivesFrom = (program: Program, name: string, base: string, depth = 0): boolean =>
  depth < longestLine &&
  program
    .classesNamed(name)
    .some(({ outline: { bases } }) =>
      bases.some(
        (one) => one.kind === 'name' && (one.name === base || derivesFrom(program, one.name, base, depth + 1)),
      ),
    );

/** Swift's `.chat` is of the type that is asked for. Where one type of the program alone has such a member, it is that. */
export function typeWith(program: Program, name: string, { file }: FunctionInfo): ClassInfo | undefined {
  const [only, ...others] = typesOf(program).get(`${file.language} ${name}`) ?? [];
  return others.length === 0 ? only : undefined;
}

/** The number that a member stands for: the one that is written, or how many stand before it. Undefined where that is not known. */
export function numberOf(program: Program, value: Value, fn: FunctionInfo): number | undefined {
  const member = value.kind === 'text' ? value.of : bareMember(program, value, fn);
  if (member?.type.outline.kind !== 'enum') return undefined;
  const isCounted = countsWritten.test(member.type.file.language);
  let next: number | undefined = 0;
  for (const { name, value: written } of member.type.outline.fields.filter(({ isStatic }) => isStatic !== false)) {
    const number: number | undefined = isCounted && written ? numberIn(written) : next;
    if (name === member.name) return number;
    next = number === undefined ? undefined : number + 1;
  }
  return undefined;
}

/** Languages in which a member's value is its number; in others it is handed to a constructor. */
const countsWritten = /^(?:cpp|csharp|rust|javascript)$/;

const numberIn = (written: Expr): number | undefined =>
  written.kind === 'literal' && /^(?:\d+|0x[\da-f]+)$/i.test(written.value) ? Number(written.value) : undefined;

/** C's `GET_VERB` is a member without the name of its enum. */
export function bareMember(program: Program, value: Value, fn: FunctionInfo): EnumMember | undefined {
  if (value.kind !== 'external' || fn.file.language !== 'cpp' || value.module !== '' || value.path.length !== 1)
    return undefined;
  const [name = ''] = value.path;
  const type = typeWith(program, name, fn);
  return type && { type, name };
}

/** Kotlin's and Python's `command.name`, whatever the member is written as. */
export function nameOfMember({ of, pieces }: TextValue): Value {
  const [first] = pieces;
  return literalText(of?.name ?? '', first && 'text' in first ? first.origin : undefined);
}

/**
 * What the language gives each member of an enum, where a method of that asks for it without object: Swift's `rawValue`, `name` and
 * `toString()` of Java and Kotlin. Undefined for anything else, also where it is not known which member it is.
 */
export function givenToMember(self: Value | undefined, name: string, { file }: FunctionInfo): Value | undefined {
  const type = self?.kind === 'text' ? self.of?.type : undefined;
  if (self?.kind !== 'text' || type?.outline.kind !== 'enum') return undefined;
  if (file.language === 'swift') return name === 'rawValue' ? self : undefined;
  if (file.language !== 'java' && file.language !== 'kotlin') return undefined;
  // Of Java's enums these are methods: the field of a class around it has such a name too.
  if (file.language === 'java' && type.parent?.outline.fields.some((field) => field.name === name)) return undefined;
  if (name === 'name') return nameOfMember(self);
  return name === 'ordinal' || name === 'toString' ? self : undefined;
}
