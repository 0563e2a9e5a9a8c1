import type { Argument, CallExpr, Entry, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import { nothing } from '../told-apart.ts';
import type { Thunk, Value } from '../values.ts';
import { basesOf } from './related-classes.ts';
import { asLoaded } from './told-by-loaders.ts';

const asksOne =
  /^(?:GetCustomAttribute|GetAttribute|getAnnotation|getDeclaredAnnotation|findAnnotation|findMergedAnnotation|synthesizeAnnotation)$/;
const asksMany =
  /^(?:GetCustomAttributes|GetAttributes|getAnnotationsByType|getDeclaredAnnotationsByType|findAnnotations)$/;
/** What is asked with the class as its first argument: `Attribute.GetCustomAttribute(type, typeof(Needs))`. */
const helpers =
  /^(?:\w*Attribute|\w*AnnotationUtils|\w*AnnotatedElementUtils|AnnotationSupport|CustomAttributeExtensions)$/;

const mostBases = 4;

/**
 * `plugin.GetType().GetCustomAttribute<Needs>()`, `type.getAnnotation(Needs.class)`, `plugin::class.findAnnotation<Needs>()`: what is
 * written at the class, as an object of the annotation's own class. Undefined where no class of the program is asked.
 */
export function annotationsRead(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (call.callee.kind !== 'member') return undefined;
  const isMany = asksMany.test(call.callee.name);
  if (!isMany && !asksOne.test(call.callee.name)) return undefined;
  const asked = askedIn(call);
  if (!asked) return undefined;
  const classes = classesIn(evaluator, asked.subject, fn, context);
  if (classes.length === 0) return undefined;
  const types = lookUpType(evaluator, asked.type, fn).flatMap((value) => (value.kind === 'class' ? [value.class] : []));
  const found = classes.map(({ type, isLoaded }) =>
    types.flatMap((wanted) => annotationsAt(evaluator, type, wanted).map((thunk) => ({ thunk, isLoaded, wanted }))),
  );
  if (isMany) return [{ kind: 'list', items: found.flat().map(({ thunk }) => thunk) }];
  return found.flatMap(([first]) => {
    if (!first) return [nothing];
    const values =
      first.wanted.outline.kind === 'interface'
        ? [recordOf(evaluator, first.thunk, first.wanted)]
        : evaluator.force(first.thunk);
    return first.isLoaded ? values.map(asLoaded) : values;
  });
}

/** The annotation that a call asks a class for, by its name. */
export function annotationAsked(call: CallExpr): string | undefined {
  const name = call.callee.kind === 'member' ? call.callee.name : '';
  return asksOne.test(name) || asksMany.test(name) ? askedIn(call)?.type : undefined;
}

/** Types that such a call names: the annotation, and the class where it is asked by name. */
export function typesAsked(call: CallExpr): readonly string[] {
  const type = annotationAsked(call);
  const subject = type === undefined ? undefined : askedIn(call)?.subject;
  const named = subject?.kind === 'name' && /^[A-Z]/.test(subject.name) ? [subject.name] : [];
  return type === undefined ? [] : [type, ...named];
}

/** The expression whose class is asked, and the name of the annotation. */
function askedIn({ callee, args, types = [] }: CallExpr): Readonly<{ subject: Expr; type: string }> | undefined {
  const handed = args.map(({ value }) => value);
  if (callee.kind !== 'member') return undefined;
  const isHelped = helpers.test(writtenName(callee.object));
  const subject = isHelped ? handed.shift() : callee.object;
  const [named] = handed;
  const type = types[0] ?? (named?.kind === 'name' || named?.kind === 'member' ? named.name : undefined);
  const last = type?.replace(/<.*/s, '').split('.').at(-1);
  return subject && last !== undefined ? { subject, type: last } : undefined;
}

const givesClass = /^(?:GetType|GetTypeInfo|getClass|getJavaClass|AsType|getUserClass|getTargetClass)$/;
const isClassOf = /^(?:class|javaClass|java|kotlin|javaObjectType)$/;

/** The classes that an expression stands for: itself, or those of the objects that it is asked of. */
function classesIn(
  evaluator: Evaluator,
  subject: Expr,
  fn: FunctionInfo,
  context: Context,
): readonly Readonly<{ type: ClassInfo; isLoaded: boolean }>[] {
  let object = subject;
  for (let inner = objectIn(object); inner; inner = objectIn(object)) object = inner;
  return evaluator
    .settle(evaluator.evaluate(object, fn, context), context)
    .flatMap((value) =>
      value.kind === 'class' || value.kind === 'instance'
        ? [{ type: value.class, isLoaded: value.isLoaded ?? false }]
        : [],
    );
}

/** `plugin` of `plugin.GetType()`, `plugin::class`, `plugin.javaClass.kotlin`. */
function objectIn(expr: Expr): Expr | undefined {
  if (expr.kind === 'member') return isClassOf.test(expr.name) ? expr.object : undefined;
  if (expr.kind !== 'call' || !givesClass.test(writtenName(expr.callee))) return undefined;
  return expr.args[0]?.value ?? (expr.callee.kind === 'member' ? expr.callee.object : undefined);
}

/** Those of one class; where it has none, what .NET's classes have from the one that they derive from. */
function annotationsAt(evaluator: Evaluator, type: ClassInfo, wanted: ClassInfo): readonly Thunk[] {
  let next: ClassInfo | undefined = type;
  for (let depth = 0; next && depth < mostBases; depth += 1) {
    const { outline, outer }: ClassInfo = next;
    const found = outline.annotations.filter(({ callee }) => isAnnotation(writtenName(callee), wanted.name));
    if (found.length > 0)
      return found.map((one) => ({ expr: constructionOf(one, wanted), fn: outer, context: emptyContext }));
    const bases: readonly Value[] = type.file.language === 'csharp' ? basesOf(evaluator, next) : [];
    next = bases.flatMap((base) => (base.kind === 'class' ? [base.class] : []))[0];
  }
  return [];
}

/** C# writes `[Needs]` of a class `NeedsAttribute`. */
export const isAnnotation = (written: string, name: string): boolean =>
  written === name || `${written}Attribute` === name;

/** `new NeedsAttribute("chat") { Level = 2 }` for `[Needs("chat", Level = 2)]`. One for each: answers are kept by it. */
const constructionOf = rememberingEach((annotation: CallExpr, { name, file }: ClassInfo): CallExpr => {
  const { at, args } = annotation;
  const isSet = (one: Argument): boolean => file.language === 'csharp' && /^[A-Z]/.test(one.name ?? '');
  const entries = args.flatMap((one): readonly Entry[] =>
    isSet(one) ? [{ key: one.name ?? '', value: one.value, at: one.value.at }] : [],
  );
  const set: readonly Argument[] = entries.length > 0 ? [{ value: { kind: 'record', entries, at } }] : [];
  const made = [...args.filter((one) => !isSet(one)), ...set];
  return { kind: 'call', callee: { kind: 'name', name, at }, args: made, isNew: true, at };
});

/** Java's annotations are asked by methods: `needs.value()` is a list too where one text stands for it, or what is so by default. */
function recordOf({ program }: Evaluator, { expr, fn, context }: Thunk, { methods }: ClassInfo): Value {
  const args = expr.kind === 'call' ? expr.args : [];
  const written = new Map(args.map(({ name = 'value', value }) => [name, value]));
  const entries = methods.flatMap((method): (readonly [string, readonly Thunk[]])[] => {
    const own = written.get(method.name);
    if (!own)
      return program.given.returnsOf(method).map((value) => [method.name, [{ expr: value, fn: method, context }]]);
    const isList = (method.outline?.returnType ?? '').endsWith('[]');
    return [[method.name, [{ expr: isList ? asList(own) : own, fn, context }]]];
  });
  return { kind: 'record', entries: new Map(entries) };
}

const asList = rememberingEach((value: Expr): Expr =>
  value.kind === 'list' ? value : { kind: 'list', items: [value], at: value.at },
);
