import type { ClassOutline, Expr, Field, Range } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { distinct } from '../alternatives.ts';
import { type Flag, flagsIn } from '../classes/flag-members.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { type FunctionInfo, lastName, type Program } from '../program/program.ts';
import type { Origin, Piece, Value } from '../values.ts';
import { paramValues } from './params.ts';

const mostParams = 4;
/** A type of its own, or any: `this Enum value`, `T value`. */
const isAny = /^(?:Enum|T|TEnum|object)$/;

/**
 * What a function gives that is called with members of an enum: of the texts that stand for a member each, those of the members named.
 * What it finds by reflection is the text of each member's attribute.
 */
export function withFlags(
  evaluator: Evaluator,
  target: FunctionInfo,
  inside: Context,
  values: readonly Value[],
): readonly Value[] {
  const { program } = evaluator;
  const handed = handedFlags(evaluator, target, inside);
  if (handed.length === 0) return values;
  const sets = handed.flatMap(({ value }) => {
    const flags = flagsIn(evaluator, value);
    return flags && flags.length > 0 ? [flags] : [];
  });
  // Callers tell which, where these are not chosen yet.
  const open = handed.flatMap(({ value }) => (value.kind === 'param' ? [value] : []));
  if (readsAttributes(program).has(target) && givesText(target) && values.every(hasNoText)) {
    const texts = sets.flatMap((flags) => textOfAttributes(flags) ?? []);
    return texts.length + open.length > 0 ? distinct([...texts, ...open]) : values;
  }
  const several = handed.filter(({ type }) => type !== undefined && severalTypes(program).has(type));
  const types = new Set([
    ...several.flatMap(({ type, value }) => (type !== undefined && value.kind === 'param' ? [type] : [])),
    // Without a type it may be of any.
    ...(handed.some(({ type, value }) => type === undefined && value.kind === 'param') ? severalTypes(program) : []),
    ...sets.flatMap((flags) => flags.flatMap(({ of }) => (isSeveral(of.type.outline) ? [of.type.name] : []))),
  ]);
  const named = new Set(sets.flatMap((flags) => flags.map(({ of }) => `${of.type.name}.${of.name}`)));
  const left = types.size > 0 ? values.map((value) => withoutOthers(program, value, types, named)) : values;
  if (left.every((value, at) => value === values[at])) return values;
  const some = left.filter((value, at) => value === values[at] || !isEmptied(value));
  return some.length + open.length > 0 ? [...some, ...open] : left;
}

type Handed = Readonly<{ type?: string; value: Value }>;

/** What is passed for the parameters that such members may be passed for. */
function handedFlags(evaluator: Evaluator, target: FunctionInfo, inside: Context): readonly Handed[] {
  const types = flagTypes(evaluator.program);
  if (types.size === 0) return [];
  return target.params.slice(0, mostParams).flatMap(({ type: written }, index): readonly Handed[] => {
    const type = written?.replace(/\?$/, '').split('.').at(-1);
    const isOne = type === undefined ? target.file.language === 'python' : types.has(type) || isAny.test(type);
    if (!isOne) return [];
    return paramValues(evaluator, target, index, inside).map((value) => ({
      ...(type !== undefined && { type }),
      value,
    }));
  });
}

/** Enums whose members are asked for several at once, or have a text in an attribute. */
const flagTypes = rememberingEach((program: Program): ReadonlySet<string> => {
  const found = program.classes.filter(({ outline }) => isOfFlags(outline));
  return new Set(found.map(({ name }) => name));
});

const isOfFlags = (type: ClassOutline): boolean =>
  isSeveral(type) || (type.kind === 'enum' && type.fields.some((field) => attributeText(field) !== undefined));

const severalTypes = rememberingEach((program: Program): ReadonlySet<string> => {
  const found = program.classes.filter(({ outline }) => isSeveral(outline));
  return new Set(found.map(({ name }) => name));
});

/** Made for several at once: `[Flags] enum` of C#, `class Scope(Flag)` of Python. */
const isSeveral = ({ kind, annotations, bases }: ClassOutline): boolean =>
  bases.some((base) => /^(?:Int)?Flag$/.test(lastName(base))) ||
  (kind === 'enum' && annotations.some(({ callee }) => writtenName(callee) === 'Flags'));

/** `[Description("chat:chat")]`, `[EnumMember(Value = "chat:chat")]`: the one text that the attributes of a member hold. */
function attributeText({ annotations }: Field): string | undefined {
  const texts = annotations.flatMap(({ callee, args }) =>
    writtenName(callee) === 'Obsolete' ? [] : args.flatMap(({ value }) => (value.kind === 'text' ? [value.value] : [])),
  );
  const [only, ...others] = new Set(texts);
  return others.length === 0 ? only : undefined;
}

/** One text of all, divided by spaces. A member without attribute, `None`, has none. */
function textOfAttributes(flags: readonly Flag[]): Value | undefined {
  const pieces = flags.flatMap(({ of, place }): readonly Piece[] => {
    const field = of.type.outline.fields.find(({ name }) => name === of.name);
    const text = field && attributeText(field);
    return text === undefined ? [] : [{ text, ...(place && { origin: place }) }];
  });
  if (pieces.length === 0) return undefined;
  return { kind: 'text', pieces: pieces.flatMap((piece, at) => (at === 0 ? [piece] : [{ text: ' ' }, piece])) };
}

const givesText = ({ outline }: FunctionInfo): boolean => /\bstring\b/i.test(outline?.returnType ?? 'string');

/** Nothing but what stands between the texts of a list. */
const hasNoText = (value: Value): boolean =>
  value.kind === 'text'
    ? value.pieces.every((piece) => 'hole' in piece || /^[\s,+|/]*$/.test(piece.text))
    : value.kind !== 'record';

const reflects = /^(?:GetCustomAttributes?|GetCustomAttributesData|GetAttributes?|GetAttributeOfType)$/;
const mostSteps = 3; // a function that asks another one for each member, and that one another

/** Functions that read attributes, in a callback or by way of another function too. */
const readsAttributes = rememberingEach((program: Program): ReadonlySet<FunctionInfo> => {
  const found = new Set<FunctionInfo>();
  let names = reflects;
  for (let step = 0; step < mostSteps; step += 1) {
    const before = found.size;
    for (const { expr, fn } of program.calls)
      if (fn.file.language === 'csharp' && names.test(writtenName(expr.callee)))
        for (let around: FunctionInfo | undefined = fn; around; around = around.outer)
          if (around.name) found.add(around);
    if (found.size === before) break;
    names = new RegExp(`^(?:${[...found].map(({ name }) => name.replaceAll(/\W/g, '')).join('|')})$`);
  }
  return found;
});

/** Where texts stand that are of some members of an enum alone: an entry under a member, what runs for a member. */
type Place = Readonly<{ at: Range; names: ReadonlySet<string> }>;

const placesIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Place[]> => {
  const found = new Map<string, Place[]>();
  const types = flagTypes(program);
  const add = (file: string, at: Range, members: readonly Expr[]): void => {
    const names = members.flatMap((one) =>
      one.kind === 'member' && types.has(lastName(one.object)) ? [`${lastName(one.object)}.${one.name}`] : [],
    );
    if (names.length > 0 && names.length === members.length) push(found, file, { at, names: new Set(names) });
  };
  for (const { expr, fn } of program.records)
    for (const { key, value } of expr.entries) if (typeof key !== 'string') add(fn.file.file, value.at, [key]);
  for (const { file, outline } of program.files.values())
    for (const { at, when } of outline.guards ?? [])
      for (const { values, isNot, asks } of when)
        if (asks === 'flag' ? !isNot : asks === undefined) add(file, at, isNot ? othersThan(program, values) : values);
  return found;
});

/** What a `default` is for: every member of the enum but those of the cases. */
function othersThan(program: Program, members: readonly Expr[]): readonly Expr[] {
  const [first] = members;
  if (first?.kind !== 'member') return [];
  const { object, at } = first;
  const [type] = program.classesNamed(lastName(object));
  const named = new Set(members.map((one) => writtenName(one)));
  return (type?.outline.fields ?? []).flatMap(({ name }): readonly Expr[] =>
    named.has(name) ? [] : [{ kind: 'member', object, name, at }],
  );
}

/** Without the texts that are of other members alone. */
function withoutOthers(program: Program, value: Value, types: ReadonlySet<string>, named: ReadonlySet<string>): Value {
  const places = placesIn(program);
  if (places.size === 0) return value;
  const isOfOthers = ({ file, at }: Origin): boolean =>
    (places.get(file) ?? []).some(
      (place) =>
        place.at.start <= at.start &&
        at.end <= place.at.end &&
        [...place.names].every((name) => types.has(name.replace(/\..*$/, '')) && !named.has(name)),
    );
  if (value.kind === 'text') {
    const pieces = value.pieces.filter((piece) => !('text' in piece && piece.origin && isOfOthers(piece.origin)));
    return pieces.length < value.pieces.length ? { ...value, pieces } : value;
  }
  if (value.kind !== 'list') return value;
  const items = value.items.filter(({ expr, fn }) => !isOfOthers({ file: fn.file.file, at: expr.at }));
  return items.length < value.items.length ? { ...value, items } : value;
}

const isEmptied = (value: Value): boolean => (value.kind === 'list' ? value.items.length === 0 : hasNoText(value));
