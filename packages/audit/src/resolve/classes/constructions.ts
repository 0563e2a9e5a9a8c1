import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { meantOf } from '../forks.ts';
import { constructorsOf } from '../calls/overloads.ts';
import { memberOf } from './members.ts';
import { constructionsNamed } from './implied-types.ts';
import { indexOf } from '../program/class-index.ts';
import { baseClassesOf } from './related-classes.ts';
import type { ClassInfo, Placed } from '../program/program.ts';
import type { InstanceValue, ParamValue, Thunk, Value } from '../values.ts';

/**
 * What constructions give a field: `T{name: …}`, `new T { Name = … }`, `T(name: …)`, or by position where no constructor says otherwise. Where
 * it is not known which object is meant, any construction of the class, in functions that are called as `context` assumes.
 */
export function initialised(
  evaluator: Evaluator,
  type: ClassInfo,
  name: string,
  self: Value | undefined,
  context: Context,
): readonly Value[] {
  const places = placesOf(evaluator, type, name);
  const isGiving = (call: CallExpr): boolean => mayGive(call, name, places);
  return constructionsOf(evaluator, type, self, context, isGiving).flatMap((site) => {
    const args = site.expr.kind === 'call' ? site.expr.args : [];
    const { records, given, own } = givenIn(args, name, places);
    // Rust's `T { method, ..base }`
    const taken = given.length === 0 ? records.filter(({ key }) => key === '...') : [];
    if (taken.length > 0)
      return taken
        .flatMap(({ value }) => evaluator.evaluate(value, site.fn, site.context))
        .flatMap((one) =>
          one.kind === 'instance' && !isItself(one, type, site) ? memberOf(evaluator, one, name) : [],
        );
    const spread = own.length > 0 || places.position < 0 ? [] : inSpreads(evaluator, args, name, site);
    return [...[...given, ...own].flatMap((expr) => evaluator.evaluate(expr, site.fn, site.context)), ...spread];
  });
}

/** What an object is made with for a field: see `initialised`. Undefined where that says nothing of it, or is not known. */
export function givenTo(evaluator: Evaluator, { class: type, site }: InstanceValue, name: string): Thunk | undefined {
  if (site?.expr.kind !== 'call') return undefined;
  const { given, own } = givenIn(site.expr.args, name, placesOf(evaluator, type, name));
  const [expr] = [...given, ...own];
  return expr && { ...site, expr };
}

interface Places {
  readonly position: number;
  readonly isFilled: boolean;
}

function placesOf(evaluator: Evaluator, type: ClassInfo, name: string): Places {
  const place = placeOf(evaluator, type, name) ?? -1;
  const isConstructed = hasConstructor(type, evaluator);
  // Elsewhere a record is an argument like any other: the constructor says what becomes of it.
  const isFilled = !isConstructed || fillsFields.test(type.file.language);
  return { position: place < 0 || isConstructed ? -1 : place, isFilled };
}

/** What stands under the name in braces, and what is handed over for it by name or place. */
function givenIn(
  args: CallExpr['args'],
  name: string,
  { position, isFilled }: Places,
): Readonly<{ records: RecordExpr['entries']; given: readonly Expr[]; own: readonly Expr[] }> {
  const records = isFilled ? args.flatMap(({ value }) => (value.kind === 'record' ? value.entries : [])) : [];
  const given = records.filter(({ key }) => key === name).map(({ value }) => value);
  const named = position < 0 ? undefined : args.find((one) => one.name === name);
  const placed = named ?? (records.length === 0 && args[position]?.name === undefined ? args[position] : undefined);
  // A spread fills places of its own: see below.
  return { records, given, own: placed && placed.value.kind !== 'spread' ? [placed.value] : [] };
}

type RecordExpr = Extract<Expr, { kind: 'record' }>;

/** Python's `Platform(**settings)`: what stands under the field's name in what is taken apart. */
const inSpreads = (evaluator: Evaluator, args: CallExpr['args'], name: string, site: Thunk): readonly Value[] =>
  args
    .flatMap(({ value }) => (value.kind === 'spread' ? evaluator.evaluate(value, site.fn, site.context) : []))
    .flatMap((value) =>
      value.kind === 'record' ? (value.entries.get(name) ?? []).flatMap((thunk) => evaluator.force(thunk)) : [],
    );

/**
 * Which argument fills a field where no constructor says it: infinitely far where only its name could. Undefined where there is no such
 * field.
 */
export function placeOf(evaluator: Evaluator, type: ClassInfo, name: string): number | undefined {
  const place = indexOf(evaluator.program, type).places.get(name);
  if (place === undefined) return undefined;
  // Fields of bases come first.
  const isFirst = baseClassesOf(evaluator, type).every(({ outline }) => outline.fields.length === 0);
  return isFirst && takesFieldsInOrder(type) ? place : Number.POSITIVE_INFINITY;
}

/** Elsewhere a class without a constructor has that of its base, perhaps of a library, which knows nothing of its fields. */
function takesFieldsInOrder({ file, outline }: ClassInfo): boolean {
  switch (file.language) {
    case 'python':
      return (
        outline.annotations.some(({ callee }) => ofPlainData.test(writtenName(callee))) ||
        outline.bases.some((base) => /^(?:NamedTuple|Struct)$/.test(writtenName(base)))
      );
    case 'swift':
      return outline.kind === 'struct';
    default:
      return !/^(?:javascript|php)$/.test(file.language);
  }
}

/** Decorators of the standard library, of attrs, and of libraries that do the same. */
const ofPlainData = /^(?:\w*dataclass|attrs?|attributes|s|define|frozen|mutable)$/;

/** Where what stands in braces behind a type is set in the object that is made. */
export const fillsFields = /^(?:csharp|rust|go|cpp|swift)$/;

/**
 * The call hands over something for the field of that name. `position`: its place, where no constructor says otherwise; `isFilled`: what
 * stands in braces behind the type is set in the object.
 */
export const mayGive = ({ args }: CallExpr, name: string, { position, isFilled }: Places): boolean =>
  args.some(({ name: label, value }, at) =>
    value.kind === 'record'
      ? isFilled && value.entries.some(({ key }) => key === name || key === '...')
      : position >= 0 && (value.kind === 'spread' || (label === undefined ? at === position : label === name)),
  );

/** `Self { method, ..self }`: of any object of the class, what it is made with is what any construction says, this one too. */
const isItself = ({ class: own, site }: InstanceValue, type: ClassInfo, made: Thunk): boolean =>
  own === type && (!site || site.expr === made.expr);

/** Its own, or that of a class that it derives from. */
const hasConstructor = rememberingEach((type: ClassInfo, evaluator: Evaluator): boolean =>
  [type, ...baseClassesOf(evaluator, type)].some((one) => constructorsOf(one).length > 0),
);

function constructionsOf(
  evaluator: Evaluator,
  type: ClassInfo,
  self: Value | undefined,
  context: Context,
  isGiving: (call: CallExpr) => boolean,
): readonly Thunk[] {
  if (self?.kind !== 'instance' || !self.site) {
    const made = constructionsNamed(evaluator.program, type.name)
      .filter((placed) => placed.fn.file.language === type.file.language && !makesNamesake(evaluator, type, placed))
      .take(8)
      .toArray();
    // Which of them it is does not matter where all are the same in it. Where nothing but its name tells that an object is made, who
    // calls its methods is asked instead: see `left-to-objects.ts`.
    if (!made.some(({ expr }) => isGiving(expr)) || (made.length > 1 && !made.some(({ expr }) => expr.isNew)))
      return [];
    return meantSites(
      type,
      made.map((placed) => ({ ...placed, context })),
      context,
    );
  }
  if (self.class === type) return [self.site];
  // Inside the construction of what embeds it.
  return initialised(evaluator, self.class, type.name, self, context).flatMap((value) =>
    value.kind === 'instance' && value.class === type && value.site ? [value.site] : [],
  );
}

/** Of two packages that each have a `Client`, the other one's. */
const makesNamesake = (evaluator: Evaluator, type: ClassInfo, { expr, fn }: Placed): boolean =>
  evaluator.program.classesNamed(type.name).length > 1 &&
  evaluator.evaluate(expr, fn).some((made) => made.kind === 'instance' && made.class !== type);

/** Each construction is another object: what the one is made with does not go with what another one is. */
const meantSites = (type: ClassInfo, sites: readonly Thunk[], context: Context): readonly Thunk[] =>
  meantOf(
    sites.map((site) => ({ kind: 'instance', class: type, site })),
    context,
  ).flatMap((one) => (one.kind === 'instance' && one.site ? [one.site] : []));

/** A container makes the object: nobody in the code calls the constructor that hands this on. */
export const isLeftToContainer = (evaluator: Evaluator, value: ParamValue): boolean =>
  value.param.fn.isConstructor &&
  value.members !== undefined &&
  evaluator.settle([value]).every(({ kind }) => kind !== 'text') &&
  (evaluator.sites.get(value.param.fn)?.length ?? 0) === 0;
