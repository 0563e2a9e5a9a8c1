import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { siteFor } from '../calls/sites.ts';
import { type Context, emptyContext, enter } from '../context.ts';
import { contextOf } from './construction.ts';
import type { Evaluator } from '../evaluator.ts';
import { isSure } from '../names/binds-in-context.ts';
import { appended } from '../names/appended-values.ts';
import { armsAt } from '../program/arms-at.ts';
import { effectsIn, effectsOf } from './effects-of-methods.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Placed, Program } from '../program/program.ts';
import { baseClassesOf, inherited, isOf } from './related-classes.ts';
import type { InstanceValue, Thunk, Value } from '../values.ts';

const mostCalls = 40; // on one variable, of which those before a place are looked at

/** `method(verb) { this.verb = verb; return this; }` */
export const setsFields = (fn: FunctionInfo, program: Program): boolean => effectsOf(fn, program).length > 0;

/** The methods that set a field or add to it, by the field. */
export const settersOf = rememberingEach(
  (type: ClassInfo, program: Program): ReadonlyMap<string, readonly FunctionInfo[]> => {
    const found = new Map<string, FunctionInfo[]>();
    for (const [method, effects] of effectsIn(type, program))
      if (!method.isConstructor && !method.isStatic)
        for (const field of new Set(effects.map((one) => one.field))) push(found, field, method);
    return found;
  },
);

/** The object after a method has run on it. */
function after(
  object: InstanceValue,
  method: FunctionInfo,
  program: Program,
  inside: Context,
  effects = effectsOf(method, program),
): InstanceValue {
  const props = new Map(object.props);
  const grown = new Map(object.grown);
  for (const { field, value, fn, isAdded, isKept } of effects) {
    if (isKept) continue;
    const thunk: Thunk = { expr: value, fn, context: inside };
    if (isAdded) grown.set(field, [...(grown.get(field) ?? []), thunk]);
    else {
      props.set(field, [thunk]);
      grown.delete(field);
    }
  }
  return { ...object, props, grown };
}

const blank: Expr = { kind: 'text', value: '', at: { start: 0, end: 0 } };
const nothing: Expr = { kind: 'list', items: [], at: { start: 0, end: 0 } };

/** What statements and methods have set a property of this very object to, or added to what it started with. */
export function ownSetting(evaluator: Evaluator, value: Value, name: string): readonly Value[] | undefined {
  const set = 'props' in value ? value.props?.get(name) : undefined;
  const grown = value.kind === 'instance' ? value.grown?.get(name) : undefined;
  if (value.kind !== 'instance' || !grown) return set?.flatMap((thunk) => evaluator.force(thunk));
  const starts = set ?? [startOf(evaluator, value, name)];
  const adders = lineOf(evaluator, value.class).flatMap((type) => addersOf(type, evaluator.program).get(name) ?? []);
  const steps = new Set(adders.flatMap((one) => [...one]));
  return starts
    .flatMap((start) => appended(evaluator, [start, ...grown]))
    .map((one) => (one.kind === 'list' && steps.size > 0 ? { ...one, steps } : one));
}

/** A class and what it derives from, the nearest first. */
const lineOf = (evaluator: Evaluator, type: ClassInfo): readonly ClassInfo[] => [
  type,
  ...baseClassesOf(evaluator, type),
];

/** By field the functions that add to it whenever a method runs. */
const addersOf = rememberingEach(
  (type: ClassInfo, program: Program): ReadonlyMap<string, ReadonlySet<FunctionInfo>> => {
    const found = new Map<string, Set<FunctionInfo>>();
    for (const effects of effectsIn(type, program).values())
      for (const { field, fn, isAdded } of effects)
        if (isAdded) found.set(field, (found.get(field) ?? new Set()).add(fn));
    return found;
  },
);

function startOf(evaluator: Evaluator, object: InstanceValue, name: string): Thunk {
  const context = contextOf(evaluator, object.class, object, emptyContext);
  for (const type of lineOf(evaluator, object.class)) {
    const start = startIn(evaluator.program, type, name);
    if (start) return { ...start, context };
  }
  // Elsewhere a text that is not set is no text.
  const isText = lineOf(evaluator, object.class).some(
    (type) =>
      /^(?:cpp|go|csharp)$/.test(type.file.language) &&
      indexOf(evaluator.program, type)
        .fields.get(name)
        ?.some((field) => /^(?:std::)?Q?[sS]tring$/.test(field.type ?? '')),
  );
  return { expr: isText ? blank : nothing, fn: object.class.body, context };
}

/** What a class sets a field to where an object of it is made. */
function startIn(program: Program, type: ClassInfo, name: string): Placed | undefined {
  const { fields, assignments } = indexOf(program, type);
  const made = assignments.get(name)?.find(({ bind, fn }) => fn.isConstructor && bind.operator === '=' && bind.value);
  if (made?.bind.value) return { expr: made.bind.value, fn: made.fn };
  const value = fields.get(name)?.find((field) => field.value)?.value;
  const expr = value ?? program.bindsOf(type.body, name).find(({ bind }) => bind.value)?.bind.value;
  return expr && { expr, fn: type.body };
}

/** What a method gives back is the object that it ran on, with what it has set: builders are understood so, step by step. */
export function withOwnSettings(
  evaluator: Evaluator,
  values: readonly Value[],
  method: FunctionInfo,
  inside: Context,
  object: Thunk | undefined,
): readonly Value[] {
  const { program } = evaluator;
  if (!setsFields(method, program)) return values;
  const objects = object ? evaluator.force(object).filter((one) => one.kind === 'instance') : [];
  return values.map((value) => {
    if (value.kind !== 'instance' || !isOf(evaluator, value.class, method.owner)) return value;
    const isOnCopy = effectsOf(method, program).some((one) => one.isOnCopy);
    const before = objects.find(
      (one) => one.class === value.class && (isOnCopy || one.site?.expr === value.site?.expr),
    );
    if (!isOnCopy) return after(before ?? value, method, program, inside);
    return afterOnCopy(before, value, method, program, inside);
  });
}

/**
 * The copy has what is sure of the object and of the method, and what the method sets besides where it goes one way or another. What is
 * added to something that nobody knows is not all that there is.
 */
function afterOnCopy(
  before: InstanceValue | undefined,
  copy: InstanceValue,
  method: FunctionInfo,
  program: Program,
  inside: Context,
): InstanceValue {
  const effects = effectsOf(method, program);
  const done = after(before ?? copy, method, program, inside, effects);
  const sure = new Set(effects.map(({ field }) => field));
  const besides = [...(copy.props ?? [])].filter(
    ([field, set]) => !sure.has(field) && before?.props?.get(field) !== set,
  );
  const isKnown = (field: string): boolean => before?.site !== undefined || before?.props?.has(field) === true;
  const open = new Set([
    ...effects.flatMap(({ field, isAdded }) => (isAdded && !isKnown(field) ? [field] : [])),
    ...besides.flatMap(([field]) => (done.grown?.has(field) ? [field] : [])),
  ]);
  const unknowns = [...open].map((field) => [field, [{ expr: anything, fn: method, context: inside }]] as const);
  const grown = new Map([...(done.grown ?? [])].filter(([field]) => !open.has(field)));
  return { ...done, props: new Map([...(done.props ?? []), ...besides, ...unknowns]), grown };
}

const anything: Expr = { kind: 'other', children: [], at: { start: 0, end: 0 } };

/** The object as its method sees it: while that adds to a field, what stands in it is not only what was added before. */
export function asSeenBy(method: FunctionInfo, self: Value, { program }: Evaluator): Value {
  if (self.kind !== 'instance' || !self.grown || self.grown.size === 0) return self;
  const added = effectsOf(method, program).flatMap(({ field, isAdded }) => (isAdded ? [field] : []));
  if (!added.some((field) => self.grown?.has(field))) return self;
  return { ...self, grown: new Map([...self.grown].filter(([field]) => !added.includes(field))) };
}

/** The object after calls of its methods, one after the other, in a function that is entered in this context. */
export function afterSetters(
  evaluator: Evaluator,
  object: InstanceValue,
  calls: readonly CallExpr[],
  fn: FunctionInfo,
  context: Context,
  isRun: (call: CallExpr) => boolean = () => true,
): InstanceValue {
  const { program } = evaluator;
  return calls.reduce((before, call) => {
    const name = writtenName(call.callee);
    const method = indexOf(program, before.class).methods.get(name)?.[0] ?? inherited(evaluator, before.class, name)[0];
    if (!method || runsOnCopy(method) || !isRun(call)) return before;
    const effects = effectsOf(method, program).filter((one) => !one.isOnCopy);
    if (effects.length === 0) return before;
    const site = siteFor(call, fn, context, before, { kind: 'function', fn: method });
    return after(before, method, program, enter(method, site, context), effects);
  }, object);
}

/** Go's `func (r request) with(verb string) request`: what it sets, it sets on a copy. */
const runsOnCopy = ({ outline }: FunctionInfo): boolean => outline?.isOnCopy === true;

/** `request.method('POST'); request.send()`: the object as the calls before this place have left it. */
export function withSettersCalled(
  evaluator: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  if (expr.kind !== 'name' || !values.some((value) => value.kind === 'instance' && value.site)) return values;
  const { program } = evaluator;
  const calls = program.uses.callsOn(fn, expr.name);
  if (calls.length === 0 || calls.length > mostCalls) return values;
  const before = calls.flatMap(({ expr: call }) => (call.at.end <= expr.at.start ? [call] : []));
  const isRun = ({ at: { start: position } }: CallExpr): boolean =>
    isSure(evaluator, { arms: armsAt(fn, position), position, fn }, { expr, fn }, context);
  return values.map((value) =>
    value.kind === 'instance' && value.site ? afterSetters(evaluator, value, before, fn, context, isRun) : value,
  );
}
