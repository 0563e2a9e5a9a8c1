import { writtenName } from '../../outline/written-name.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isOfObject } from './class-of-object.ts';
import { isGetter, returned } from './getters.ts';
import { classMember } from './members.ts';
import { baseClassesOf } from './related-classes.ts';
import { indexOf } from '../program/class-index.ts';
import { type ClassInfo, type FunctionInfo, isClass } from '../program/program.ts';
import type { Value } from '../values.ts';

/** What a class or module holds under a name; where several files write parts of it, any part. */
export function memberOfClass(evaluator: Evaluator, type: ClassInfo, name: string, context: Context): readonly Value[] {
  // What objects of the class have, asked for without one: `Api.prototype.get.call(this, path)`.
  if (name === 'prototype' && type.file.language === 'javascript') return [{ kind: 'class', class: type }];
  if (isHeldByObject(evaluator, type, name))
    return classMember(evaluator, type, name, { kind: 'instance', class: type }, context);
  const read = readOnHeir(evaluator, type, name, context);
  if (read) return read;
  const found = staticMember(evaluator, type, name, context).filter((value) => !isRubyObjects(type, value));
  const all = (found.length > 0 ? found : reopened(evaluator, type, name, context)).map((value) =>
    onClass(value, type),
  );
  return all.length === 0 && isMadeOutside(type, name) ? [{ kind: 'class', class: type }] : all;
}

/** What `cls`, `this`, `static` or `self` is in a method that a class has from its base: the class that it is called on. */
const onClass = (value: Value, type: ClassInfo): Value =>
  value.kind === 'function' &&
  isOfClass(value.fn) &&
  value.fn.owner !== type &&
  !value.self &&
  hasOwnClasses.test(type.file.language)
    ? { ...value, self: { kind: 'instance', class: type, isOfClass: true } }
    : value;

/** What a method gives that is read like a property, where a class has it from its base: `Users.client` runs on `Users`. */
function readOnHeir(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  context: Context,
): readonly Value[] | undefined {
  const { program } = evaluator;
  const isMeant = (method: FunctionInfo): boolean => isOfClass(method) && isGetter(method);
  if (!hasOwnClasses.test(type.file.language) || type.outline.bases.length === 0) return undefined;
  if (!program.methodsNamed(name).some(isMeant)) return undefined;
  const { methods, fields, assignments } = indexOf(program, type);
  if (methods.has(name) || fields.has(name) || assignments.has(name)) return undefined;
  const base = baseClassesOf(evaluator, type).find((one) => indexOf(program, one).methods.has(name));
  const getter = base && indexOf(program, base).methods.get(name)?.find(isMeant);
  return getter && returned(evaluator, getter, { kind: 'instance', class: type, isOfClass: true }, context);
}

/** Python says it with an annotation. */
const isOfClass = ({ isStatic, outline }: FunctionInfo): boolean =>
  isStatic || (outline?.annotations.some(({ callee }) => writtenName(callee) === 'classmethod') ?? false);

const hasOwnClasses = /^(?:python|ruby|php|javascript)$/;

/** Kotlin's `object Me : Route()`: what it has from its base it has as an object. */
function isHeldByObject({ program }: Evaluator, type: ClassInfo, name: string): boolean {
  if (type.file.language !== 'kotlin' || type.outline.kind !== 'class' || type.outline.bases.length === 0) return false;
  const { methods, fields } = indexOf(program, type);
  return !methods.has(name) && !fields.has(name) && !program.definitionIn(type.body, name);
}

/** Rust's `Client::new()` of a type that the program only adds to, and what the compiler writes: `T::default()`, structopt's `T::from_args()`. */
const isMadeOutside = ({ file, outline }: ClassInfo, name: string): boolean =>
  file.language === 'rust' &&
  (/^(?:default|from_args|try_parse|parse_from)$/.test(name) || (name === 'new' && outline.isPart === true));

/** Ruby's `self.class.get(path)` is no method of the objects, though one may have the name. */
const isRubyObjects = ({ outline, file }: ClassInfo, value: Value): boolean =>
  file.language === 'ruby' && outline.kind === 'class' && isOfObject(value);

function staticMember(evaluator: Evaluator, type: ClassInfo, name: string, context: Context): readonly Value[] {
  const inner = evaluator.program.definitionIn(type.body, name);
  if (inner && isClass(inner)) return [{ kind: 'class', class: inner }];
  if (type.outline.kind === 'enum' && isListOfMembers(type, name)) return [allMembers(type)];
  const values = classMember(evaluator, type, name, undefined, context);
  if (type.outline.kind !== 'enum') return values;
  if (!type.outline.fields.some((field) => field.name === name)) return values;
  return values.map((value): Value => {
    if (value.kind === 'text') return { ...value, of: { type, name } };
    // Python's `PURGE = auto()`, C#'s `Purge = 1 << 4`: the number is nobody's business, the name may be.
    const isAuto = value.kind === 'external' && value.path[0] === 'auto';
    const isNumbered = (value.kind === 'unknown' || isAuto) && /^(?:python|csharp)$/.test(type.file.language);
    return isNumbered ? { kind: 'text', pieces: [{ hole: name }], of: { type, name } } : value;
  });
}

/** Swift's `Scope.allCases`, `Scope.values()` of Java and Kotlin, Kotlin's `Scope.entries`. */
const isListOfMembers = ({ file, methods }: ClassInfo, name: string): boolean =>
  (listOfMembers[file.language]?.test(name) ?? false) && !methods.some((own) => own.name === name);

const listOfMembers: Readonly<Record<string, RegExp>> = {
  swift: /^allCases$/,
  java: /^values$/,
  kotlin: /^(?:values|entries)$/,
};

const allMembers = (type: ClassInfo): Value => ({
  kind: 'list',
  items: type.outline.fields.map(({ name, at }) => {
    const object = { kind: 'name', name: type.name, at } as const;
    return { expr: { kind: 'member', object, name, at }, fn: type.body, context: emptyContext };
  }),
});

/** Modules and classes that several files write parts of: what another part of the same name holds. */
function reopened(evaluator: Evaluator, type: ClassInfo, name: string, context: Context): readonly Value[] {
  const { hasGlobalTypes } = evaluator.program.traitsOf(type.file.language);
  const others = hasGlobalTypes
    ? evaluator.program
        .classesNamed(type.name)
        .filter((one) => one !== type && one.file.language === type.file.language)
    : [];
  for (const other of others.slice(0, 20)) {
    const found = staticMember(evaluator, other, name, context);
    if (found.length > 0) return found;
  }
  return [];
}
