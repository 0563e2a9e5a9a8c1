import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import type { Context } from '../context.ts';
import { answerTo, named } from './names-asked.ts';
import { answeredByMaker, hasProxies } from './proxies.ts';
import { baseClassesOf } from './related-classes.ts';
import type { InstanceValue, Thunk, Value } from '../values.ts';

export const verbs = /^(?:get|post|put|patch|delete|head)$/;

/**
 * A member that a class has no method for and answers all the same: Python's `__getattr__`, Ruby's `method_missing`, PHP's `__get`
 * and `__call`;
 * `get(url)` of a client of a library whose `request(method, url)` the class has written anew.
 */
export function answeredMember(
  evaluator: Evaluator,
  self: InstanceValue,
  name: string,
  context: Context,
): readonly Value[] {
  const { program } = evaluator;
  const { methods, fields, assignments } = indexOf(program, self.class);
  if (methods.has(name) || fields.has(name) || assignments.has(name) || isInherited(evaluator, self.class, name))
    return [];
  // .NET hands options over in something around them.
  if (self.class.file.language === 'csharp' && /^(?:Value|CurrentValue)$/.test(name)) return [self];
  const own = (called: string): FunctionInfo | undefined => methods.get(called)?.[0];
  const request = verbs.test(name) && self.class.outline.bases.length > 0 ? own('request') : undefined;
  if (request && /method|verb/i.test(request.params[0]?.name ?? '') && !isDefinedByBase(evaluator, self.class, name))
    return [{ kind: 'function', fn: request, self, given: [{ value: named(name.toUpperCase(), request) }] }];
  const missing = own('method_missing') ?? own('__call');
  if (missing) return [{ kind: 'function', fn: missing, self, given: [{ value: named(name, missing) }] }];
  const asked = own('__getattr__') ?? own('__get') ?? byKey.flatMap((one) => own(one) ?? [])[0];
  if (name.startsWith('__')) return [];
  return asked
    ? answer(evaluator, asked, self, named(name, asked), context)
    : answeredByMaker(evaluator, self, name, context);
}

/** What `object['key']` asks. */
const byKey = ['[]', '__getitem__', 'offsetGet'];
/** What `object.name` asks. */
const byName = ['__getattr__', '__getattribute__', '__get', '__call', 'method_missing'];

/**
 * What an object gives whose class answers for what stands in brackets, or for what stands behind a dot, and is asked in the one way or
 * the other. Undefined where it does not matter which.
 */
export function answeredThere(
  evaluator: Evaluator,
  self: Value,
  { name, isKey, object: { at } }: Extract<Expr, { kind: 'member' }>,
  context: Context,
): readonly Value[] | undefined {
  if (self.kind !== 'instance' || at.start === at.end) return undefined;
  const { methods, fields, assignments } = indexOf(evaluator.program, self.class);
  const [key] = byKey.flatMap((one) => methods.get(one)?.[0] ?? []);
  // `__getattr__ = __getitem__`
  const answersName = byName.some((one) => methods.has(one) || fields.has(one));
  if (key ? !isKey && answersName : !isKey || !answersName) return undefined;
  if (isKey) return key ? answer(evaluator, key, self, named(name, key), context) : [];
  const isThere = methods.has(name) || fields.has(name) || assignments.has(name);
  return isThere || isInherited(evaluator, self.class, name) ? undefined : [];
}

/** A base class has the member. */
const isInherited = (evaluator: Evaluator, type: ClassInfo, name: string): boolean =>
  baseClassesOf(evaluator, type).some((base) => {
    const { methods, fields, assignments } = indexOf(evaluator.program, base);
    return methods.has(name) || fields.has(name) || assignments.has(name);
  });

/** `object[key]` of an object whose class says what that gives; undefined where it does not. */
export function answeredIndex(
  evaluator: Evaluator,
  self: InstanceValue,
  key: Thunk,
  context: Context,
): readonly Value[] | undefined {
  const { methods } = indexOf(evaluator.program, self.class);
  const asked = byKey.flatMap((name) => methods.get(name)?.[0] ?? [])[0];
  return asked && answer(evaluator, asked, self, key, context);
}

/** What it gives for a name or key, asked on the object. */
const answer = (
  evaluator: Evaluator,
  asked: FunctionInfo,
  self: InstanceValue,
  value: Thunk,
  context: Context,
): readonly Value[] => answerTo(evaluator, asked, { call: value, args: [{ value }], self }, context);

/** Some class, or a proxy, answers to names that stand nowhere. */
export const answersAnything = rememberingEach(
  (program: Program): boolean =>
    ['__getattr__', 'method_missing', '__call'].some((name) => program.methodsNamed(name).length > 0) ||
    hasProxies(program),
);

const isDefinedByBase = ({ program }: Evaluator, { outline }: ClassInfo, name: string): boolean =>
  outline.bases.some((base) =>
    'name' in base ? program.classesNamed(base.name).some((one) => indexOf(program, one).methods.has(name)) : false,
  );
