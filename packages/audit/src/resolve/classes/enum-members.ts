import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { literalText, type TextValue, type Value } from '../values.ts';

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
    for (const name of new Set(ownMembers(type))) push(found, `${type.file.language} ${name}`, type);
  return found;
});

/** Swift's `.chat` is of the type that is asked for. Where one type of the program alone has such a member, it is that. */
export function typeWith(program: Program, name: string, { file }: FunctionInfo): ClassInfo | undefined {
  const [only, ...others] = typesOf(program).get(`${file.language} ${name}`) ?? [];
  return others.length === 0 ? only : undefined;
}

/** Kotlin's and Python's `command.name`, whatever the member is written as. */
export function nameOfMember({ of, pieces }: TextValue): Value {
  const [first] = pieces;
  return literalText(of?.name ?? '', first && 'text' in first ? first.origin : undefined);
}
