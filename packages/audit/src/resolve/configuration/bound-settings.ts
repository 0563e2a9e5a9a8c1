import type { CallExpr, Field, Param } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { wireName } from '../classes/wire-names.ts';
import { valuesOfType } from '../classes/types.ts';
import { classesOfVariables, variableFor } from './classes-of-variables.ts';
import { settingLike } from './configuration.ts';
import { configFileNamed } from './config-files.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { lookUpType } from '../names/names.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../program/program.ts';
import { type InstanceValue, type Value, wholeText } from '../values.ts';

/** Annotations that fill the fields of a class from a section of the settings (Spring, Quarkus, Micronaut). */
const annotated = /^(?:ConfigurationProperties|ConfigMapping|ConfigProperties|EachProperty)$/;
/** Calls that fill an object of a class from a section (.NET). */
const sections = /^(?:Configure|Get|Bind|BindConfiguration|AddOptions|ConfigureOptions)$/;
/** Calls that make an object of a file that is read, or fill one. */
const reads =
  /^(?:Unmarshal\w*|Decode\w*|from_str|from_reader|from_slice|try_deserialize|deserialize|Deserialize\w*|readValue|fromJson|decode\w*|ReadConfig|parse_file|unmarshal)$/;

type Bound = ReadonlyMap<ClassInfo, readonly string[]>;

const none: Bound = new Map();
const beingAsked = new WeakSet<Evaluator>();

/**
 * Dotted sections of the settings by the class whose objects they fill; the file's own name where the whole file does. What names a
 * section is not filled itself.
 */
function boundIn(evaluator: Evaluator): Bound {
  if (beingAsked.has(evaluator)) return none;
  beingAsked.add(evaluator);
  try {
    return sectionsByClass(evaluator);
  } finally {
    beingAsked.delete(evaluator);
  }
}

const sectionsByClass = rememberingEach((evaluator: Evaluator): Bound => {
  const found = new Map<ClassInfo, string[]>();
  for (const type of evaluator.program.classes)
    for (const annotation of type.outline.annotations)
      if (annotated.test(writtenName(annotation.callee)))
        for (const text of textsIn(evaluator, annotation, type.outer)) push(found, type, text);
  for (const placed of evaluator.program.calls) {
    const name = writtenName(placed.expr.callee);
    const isSection = sections.test(name);
    if (!isSection && !reads.test(name)) continue;
    const keys = isSection ? sectionsIn(evaluator, placed) : filesIn(evaluator, placed);
    for (const type of keys.length > 0 ? typesIn(evaluator, placed) : [])
      for (const key of keys) push(found, type, key);
  }
  addParts(evaluator, found);
  return found;
});

const deepest = 4;

/** Also those that are parameters of its constructor: `data class Api(val base: String = "")`. */
const fieldsOf = ({ outline, methods }: ClassInfo): readonly Field[] => [
  ...outline.fields,
  ...methods.flatMap(({ isConstructor, params }) =>
    (isConstructor ? params.filter(({ isField }) => isField) : []).map(asField),
  ),
];

export const asField = ({ name, type, annotations = [], at }: Param): Field => ({
  name,
  ...(type !== undefined && { type }),
  annotations,
  at,
});

/** What a section holds under a field's name fills the objects of that field's class. */
function addParts(evaluator: Evaluator, found: Map<ClassInfo, string[]>): void {
  let open = [...found].flatMap(([type, keys]) => keys.map((key) => ({ type, key })));
  for (let depth = 0; open.length > 0 && depth < deepest; depth += 1)
    open = open.flatMap(({ type, key }) =>
      fieldsOf(type).flatMap((field) => {
        const inner = `${key}.${wireName(field, type.outline)}`;
        return partsOf(evaluator, type, field).flatMap((part) => {
          if (found.get(part.class)?.includes(inner) === true) return [];
          push(found, part.class, inner);
          return [{ type: part.class, key: inner }];
        });
      }),
    );
}

/** The object that a field is of a class of the program for, whose own fields are filled from the section within. */
const partsOf = (evaluator: Evaluator, type: ClassInfo, field: Field): readonly InstanceValue[] =>
  valuesOfType(evaluator, field.type ?? constructedIn(field), type.body).filter((value) => value.kind === 'instance');

/** Classes in whose objects a section puts such a value, and those that have such an object as a part. */
export function filledWith(evaluator: Evaluator, isOne: (value: Value) => boolean): ReadonlySet<ClassInfo> {
  const filled = [...boundIn(evaluator).keys(), ...classesOfVariables(evaluator.program)];
  const valuesOf = (type: ClassInfo, field: Field): readonly Value[] => [
    ...boundSetting(evaluator, type, field),
    ...variableFor(evaluator, type, field),
  ];
  const found = new Set(filled.filter((type) => fieldsOf(type).some((field) => valuesOf(type, field).some(isOne))));
  const hasPart = (type: ClassInfo, part: ClassInfo): boolean =>
    fieldsOf(type).some((field) => partsOf(evaluator, type, field).some((one) => one.class === part));
  // A set goes on to what is added to it on the way.
  for (const part of found) for (const type of filled) if (hasPart(type, part)) found.add(type);
  return found;
}

/** `var api = Api()`: the class that is not written as the field's type. */
const constructedIn = ({ value }: Field): string | undefined =>
  value?.kind === 'call' && value.callee.kind === 'name' && value.args.length === 0 ? value.callee.name : undefined;

/** What the settings say for a field. Empty where the class is not filled from them. */
export function boundSetting(evaluator: Evaluator, type: ClassInfo, field: Field): readonly Value[] {
  const keys = boundIn(evaluator).get(type) ?? [];
  if (keys.length === 0) return [];
  const parts = partsOf(evaluator, type, field);
  if (parts.length > 0) return parts;
  return keys.flatMap((key) => {
    const own = settingLike(evaluator, `${key}.${wireName(field, type.outline)}`);
    return own.length > 0 ? own : settingLike(evaluator, `${key}.${field.name}`);
  });
}

/** `config.GetSection("Mixer").Get<Options>()`: an object of the class, filled from the section. */
export function filledFromSection(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): readonly Value[] {
  const { callee, types: [type] = [] } = call;
  if (type === undefined || callee.kind !== 'member' || callee.name !== 'Get' || callee.object.kind !== 'call')
    return [];
  if (!getsSection.test(writtenName(callee.object.callee))) return [];
  return lookUpType(evaluator, /\w+$/.exec(type)?.[0] ?? type, fn).flatMap((value) =>
    value.kind === 'class' ? [{ kind: 'instance', class: value.class }] : [],
  );
}

const getsSection = /^Get(?:Required)?Section$/;

const textsIn = (evaluator: Evaluator, { args }: CallExpr, fn: FunctionInfo): readonly string[] =>
  args
    .filter(({ name }) => name === undefined || /^(?:value|prefix)$/.test(name))
    .flatMap(({ value }) => evaluator.evaluate(value, fn).flatMap((one) => wholeText(one) ?? []));

/** `Mixer` of `Configure<Options>(config.GetSection("Mixer"))` and `config.GetSection("Mixer").Get<Options>()`. */
function sectionsIn(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly string[] {
  const around = [expr, evaluator.program.uses.chainedOn(expr)?.expr, ownObject(expr)];
  const calls = around.flatMap((one) => (one ? [one, ...one.args.flatMap(({ value }) => callIn(value))] : []));
  return calls
    .filter(
      ({ callee, args }) =>
        getsSection.test(writtenName(callee)) ||
        writtenName(callee) === 'BindConfiguration' ||
        // `config.Bind("Mixer", options)`
        (writtenName(callee) === 'Bind' && args.length > 1),
    )
    .flatMap((call) => textsIn(evaluator, { ...call, args: call.args.slice(0, 1) }, fn))
    .map((text) => text.replaceAll(':', '.'));
}

const callIn = (value: CallExpr['callee']): readonly CallExpr[] => (value.kind === 'call' ? [value] : []);
const ownObject = ({ callee }: CallExpr): CallExpr | undefined =>
  callee.kind === 'member' && callee.object.kind === 'call' ? callee.object : undefined;

function filesIn(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly string[] {
  const name = configFileNamed(evaluator, expr, fn, emptyContext);
  const stem = name === undefined ? undefined : /([^/\\.]+)\.\w+$/.exec(name)?.[1];
  return stem === undefined ? [] : [stem];
}

/** The class of the object: a type argument, an argument that is one or its class, what the result is declared as. */
function typesIn(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): readonly ClassInfo[] {
  const named = (expr.types ?? []).flatMap((type) => lookUpType(evaluator, /\w+$/.exec(type)?.[0] ?? type, fn));
  const given = expr.args.flatMap(({ value }) =>
    value.kind === 'name' || value.kind === 'member' ? evaluator.evaluate(value, fn) : [],
  );
  const declared = boundTo(evaluator, expr);
  return [...named, ...given, ...declared].flatMap((value) =>
    value.kind === 'class' || value.kind === 'instance' ? [value.class] : [],
  );
}

/** `let config: Config = from_str(&text).unwrap()` */
function boundTo(evaluator: Evaluator, expr: CallExpr): readonly Value[] {
  const { uses } = evaluator.program;
  let last = expr;
  for (let next = uses.chainedOn(last); next; next = uses.chainedOn(last)) last = next.expr;
  const bound = uses.bindOfValue(last);
  return bound?.bind.type === undefined ? [] : valuesOfType(evaluator, bound.bind.type, bound.fn);
}
