import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { siteFor } from '../calls/sites.ts';
import { type Context, enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { appended } from '../names/appended-values.ts';
import { type Effect, effectsIn, effectsOf } from './effects-of-methods.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { isOf } from './related-classes.ts';
import type { InstanceValue, Thunk, Value } from '../values.ts';
import { asMade, lineOf, startOf, unchanged } from './starts-of-objects.ts';
import { mostWays, type Step, stepsBefore, waysOf } from './ways-of-steps.ts';

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
function after(object: InstanceValue, inside: Context, effects: readonly Effect[]): InstanceValue {
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

/** The object after a method has run on it, in each of the ways that this may have gone. */
function afterWays(
  evaluator: Evaluator,
  object: InstanceValue,
  effects: readonly Effect[],
  inside: Context,
): readonly InstanceValue[] {
  const ways = waysOf(evaluator, effects, inside);
  if (ways.length === 1 && ways[0]?.length === effects.length) return [after(object, inside, effects)];
  const before = unchanged(evaluator, object, effects);
  return ways.map((way) =>
    after(
      onWay(before, way, ({ value }) => value),
      inside,
      way,
    ),
  );
}

const onWay = <T>(object: InstanceValue, through: readonly T[], exprOf: (one: T) => Expr): InstanceValue => ({
  ...object,
  way: `${object.way ?? ''}/${through.map((one) => exprOf(one).at.start).join(',')}`,
});

/** What statements and methods have set a property of this very object to, or added to what it started with. */
export function ownSetting(evaluator: Evaluator, value: Value, name: string): readonly Value[] | undefined {
  const set = 'props' in value ? value.props?.get(name) : undefined;
  const grown = value.kind === 'instance' ? value.grown?.get(name) : undefined;
  if (value.kind !== 'instance' || !grown) return set?.flatMap((thunk) => evaluator.force(thunk));
  const starts = set ?? [startOf(evaluator, value, name)];
  const adders = lineOf(evaluator, value.class).flatMap((type) => addersOf(type, evaluator.program).get(name) ?? []);
  const steps = new Set(adders.flatMap((one) => [...one]));
  return starts
    .flatMap((start) => {
      const began = evaluator.force(start);
      // A flag is as it was: nothing of it is put together.
      return grown.length === 0 && began.every(({ kind }) => !/^(?:external|list|record)$/.test(kind))
        ? began
        : appended(evaluator, [start, ...grown]);
    })
    .map((one) => (one.kind === 'list' && steps.size > 0 ? { ...one, steps } : one));
}

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

/** What a method gives back is the object that it ran on, with what it has set: builders are understood so, step by step. */
export function withOwnSettings(
  evaluator: Evaluator,
  values: readonly Value[],
  method: FunctionInfo,
  inside: Context,
  object: Thunk | undefined,
): readonly Value[] {
  if (!setsFields(method, evaluator.program)) return values;
  const objects = object ? evaluator.force(object).map((one) => asMade(evaluator, one, object.expr)) : [];
  return withSettingsOn(evaluator, values, method, inside, objects);
}

/** The same where the object is known already. */
export function withSettingsOn(
  evaluator: Evaluator,
  values: readonly Value[],
  method: FunctionInfo,
  inside: Context,
  known: readonly Value[],
): readonly Value[] {
  const { program } = evaluator;
  const objects = known.filter((one) => one.kind === 'instance');
  const effects = effectsOf(method, program);
  return values.flatMap((value): readonly Value[] => {
    if (value.kind !== 'instance' || !isOf(evaluator, value.class, method.owner)) return [value];
    const isOnCopy = effects.some((one) => one.isOnCopy);
    const before = objects.filter(
      (one) => one.class === value.class && (isOnCopy || one.site?.expr === value.site?.expr),
    );
    if (isOnCopy) return [afterOnCopy(before[0], value, method, program, inside)];
    const sameWay = before.filter((one) => one.way === value.way);
    const all = [sameWay, before, [value]].find((some) => some.length > 0) ?? [];
    return all.slice(0, mostWays).flatMap((one) => afterWays(evaluator, one, effects, inside));
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
  const done = after(before ?? copy, inside, effects);
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

/**
 * The object after calls of its methods, one after the other, in a function that is entered in this context, and after what is chained to
 * them: in each of the ways that they may go.
 *
 * @param use - the place before which they are; undefined: the end of the function
 */
export function afterSetters(
  evaluator: Evaluator,
  object: InstanceValue,
  calls: readonly CallExpr[],
  fn: FunctionInfo,
  context: Context,
  use?: Expr,
): readonly InstanceValue[] {
  const { ways, effects } = stepsBefore(evaluator, object, calls, { fn, context, ...(use && { use }) });
  if (effects.length === 0) return [object];
  const start = unchanged(evaluator, object, effects);
  const objects = ways.flatMap((steps) =>
    steps.reduce(
      (before: readonly InstanceValue[], step) =>
        before.flatMap((one) => afterStep(evaluator, one, step, fn, context)).slice(0, mostWays),
      [ways.length > 1 ? onWay(start, steps, ({ call }) => call) : start],
    ),
  );
  return objects.slice(0, mostWays);
}

function afterStep(
  evaluator: Evaluator,
  object: InstanceValue,
  { call, method, effects }: Step,
  fn: FunctionInfo,
  context: Context,
): readonly InstanceValue[] {
  if (hasTaken(object, call)) return [object];
  const inside = enter(method, siteFor(call, fn, context, object, { kind: 'function', fn: method }), context);
  return afterWays(evaluator, object, effects, inside);
}

/** `request = request.with(part)`: the variable holds what the step has given. */
const hasTaken = ({ props, grown }: InstanceValue, call: CallExpr): boolean =>
  [...(props?.values() ?? []), ...(grown?.values() ?? [])]
    .flat()
    .some(({ context }) => context.frames?.site.call.expr === call);

/** `request.method('POST'); request.send()`: the object as the calls before this place have left it. */
export function withSettersCalled(
  evaluator: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  if (expr.kind !== 'name' || !values.some((value) => value.kind === 'instance' && value.site)) return values;
  const calls = evaluator.program.uses.callsOn(fn, expr.name);
  if (calls.length === 0 || calls.length > mostCalls) return values;
  const called = calls.map(({ expr: call }) => call);
  return values.flatMap((value): readonly Value[] =>
    value.kind === 'instance' && value.site ? afterSetters(evaluator, value, called, fn, context, expr) : [value],
  );
}
