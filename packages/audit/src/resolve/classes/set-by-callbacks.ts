import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { type Context, enter, inClosure } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isItem } from '../lists/loops.ts';
import { setOn } from '../names/assigned-properties.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';
import { siteFor } from '../calls/sites.ts';
import { afterSetters } from './set-by-methods.ts';
import type { FunctionValue, ParamValue, Thunk, Value } from '../values.ts';

/** A call of a function that callers hand over: `setup(request)`, `setup.accept(request)`, Kotlin's `request.setup()`. */
interface SetUp {
  readonly call: CallExpr;
  readonly callback: Expr;
  /** Which argument the object is; undefined where the callback runs on it. */
  readonly index: number | undefined;
  /** In a loop through callbacks each of them runs. */
  readonly isEach: boolean;
}

const mostSetUps = 20; // of one variable
const runs = /^(?:accept|apply|invoke|Invoke|call|run)$/;

/** By the name of the variable that is handed to a callback. */
const setUpsIn = rememberingEach((fn: FunctionInfo, program: Program): ReadonlyMap<string, readonly SetUp[]> => {
  const found = new Map<string, SetUp[]>();
  const add = (call: CallExpr, callback: Expr, isEach: boolean): void => {
    for (const [index, { value }] of call.args.entries())
      if (value.kind === 'name') push(found, value.name, { call, callback, index, isEach });
  };
  for (const { expr } of program.uses.bareCallsIn(fn)) {
    if (expr.callee.kind !== 'name') continue;
    const isEach = isFromLoop(program, expr.callee.name, fn);
    if (isEach || isParam(fn, expr.callee.name)) add(expr, expr.callee, isEach);
  }
  for (const { name } of fn.params)
    for (const { expr } of program.uses.callsOn(fn, name))
      if (expr.callee.kind === 'member' && runs.test(expr.callee.name)) add(expr, expr.callee.object, false);
  return kept(found);
});

const isParam = ({ params }: FunctionInfo, name: string): boolean => params.some((one) => one.name === name);

const isFromLoop = (program: Program, name: string, fn: FunctionInfo): boolean =>
  program.bindsOf(fn, name).some(({ bind }) => bind.value && isItem(bind.value));

/** A variable's object as the callbacks leave it that the function has handed it to: `setup(request); send(request.path)`. */
export function withCallbacksRun(
  evaluator: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  if (expr.kind !== 'name' || !values.some(isObject)) return values;
  const all = [...(setUpsIn(fn, evaluator.program).get(expr.name) ?? []), ...runOn(evaluator, expr.name, fn)];
  const before = all.filter(({ call }) => call.at.end <= expr.at.start);
  let set = values;
  for (const one of before.slice(0, mostSetUps)) set = setUpBy(evaluator, one, fn, context, set);
  return set;
}

const isObject = ({ kind }: Value): boolean => kind === 'instance' || kind === 'record';

/** Kotlin's `request.setup()` for `setup: Request.() -> Unit`. */
const runOn = ({ program }: Evaluator, name: string, fn: FunctionInfo): readonly SetUp[] =>
  fn.file.language !== 'kotlin' || fn.params.length === 0
    ? []
    : program.uses.callsOn(fn, name).flatMap(({ expr: call }) => {
        const { callee } = call;
        if (callee.kind !== 'member' || !isParam(fn, callee.name)) return [];
        return [{ call, callback: { ...callee, kind: 'name' }, index: undefined, isEach: false }];
      });

/** `Request().apply(setup)` */
export const withBlockRun = (
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] => {
  const callback = call.args[0]?.value;
  if (!callback) return values;
  // `also { request -> request.path = path }`, Ruby's `tap { |request| … }`: the object is what the block calls so.
  const isNamed = callback.kind === 'function' && callback.fn.params.some(({ name }) => name !== 'it');
  const index = isNamed ? 0 : undefined;
  return setUpBy(evaluator, { call, callback, index, isEach: false }, fn, context, values);
};

function setUpBy(
  evaluator: Evaluator,
  setUp: SetUp,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  const callbacks = evaluator.evaluate(setUp.callback, fn, context);
  const functions = callbacks.flatMap((one) => (one.kind === 'function' ? [one] : []));
  const open = callbacks.find((one) => one.kind === 'param');
  if (functions.length === 0 && open) return askedOf(evaluator, open, setUp, fn, context, values);
  return values.flatMap((value) => {
    if (!isObject(value)) return [value];
    const afterOf = (objects: readonly Value[], one: FunctionValue): readonly Value[] =>
      objects.flatMap((object) => after(evaluator, object, one, setUp, fn, context));
    if (functions.length === 1 || setUp.isEach) return functions.reduce(afterOf, [value]);
    // One of them has run, nobody knows which.
    const [first, ...others] = functions.flatMap((one) => afterOf([value], one));
    return [first === undefined ? value : others.reduce((object, other) => either(object, other), first)];
  });
}

/** Only who hands the callback over knows what it sets: such properties depend on the callers. */
function askedOf(
  evaluator: Evaluator,
  { param, kind }: ParamValue,
  setUp: SetUp,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  const known = evaluator.settle([{ kind, param }]);
  const passed = known
    .flatMap((one) => (one.kind === 'list' ? one.items.flatMap((item) => evaluator.force(item)) : [one]))
    .flatMap((one) => (one.kind === 'function' ? [one] : []));
  const callback: Thunk = { expr: setUp.callback, fn, context };
  return values.map((value) => {
    if (!isObject(value)) return value;
    const names = passed
      .flatMap((one) => after(evaluator, value, one, setUp, fn, context))
      .flatMap((now) => changed(value, now));
    return names.length > 0 ? setOn(value, new Map(names.map((name) => [name, [callback]])), new Map()) : value;
  });
}

const propertiesOf = (value: Value): ReadonlyMap<string, readonly Thunk[]> =>
  value.kind === 'record' ? value.entries : value.kind === 'instance' ? (value.props ?? new Map()) : new Map();

const changed = (before: Value, now: Value): readonly string[] =>
  [...propertiesOf(now)].flatMap(([name, thunks]) => (propertiesOf(before).get(name) === thunks ? [] : [name]));

/** What the callback calls the object: its parameter, or no name at all. */
const nameIn = ({ params }: FunctionInfo, { index }: SetUp): string | undefined =>
  index === undefined ? undefined : params[index]?.name;

function bindsIn(program: Program, fn: FunctionInfo, setUp: SetUp): readonly PlacedBind[] {
  const name = nameIn(fn, setUp);
  if (name !== undefined) return program.propertyBindsOf(fn, name);
  if (setUp.index !== undefined) return [];
  // `{ path = "/users/current" }`: what the callback does not declare itself is the object's.
  const bare = [...program.namedBindsOf(fn).values()].flat().filter(({ bind }) => !bind.isDeclaration);
  return [...bare, ...program.propertyBindsOf(fn, 'this'), ...program.propertyBindsOf(fn, 'it')];
}

const callsIn = (program: Program, fn: FunctionInfo, setUp: SetUp): readonly CallExpr[] => {
  const name = nameIn(fn, setUp);
  if (name !== undefined) return program.uses.callsOn(fn, name).map(({ expr }) => expr);
  return setUp.index === undefined ? program.uses.bareCallsIn(fn).map(({ expr }) => expr) : [];
};

function after(
  evaluator: Evaluator,
  object: Value,
  callback: FunctionValue,
  setUp: SetUp,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] {
  const { fn: target, within, self } = callback;
  const inside = enter(target, siteFor(setUp.call, fn, context, self, callback), inClosure(within, context));
  const props = new Map<string, readonly Thunk[]>();
  for (const { bind, fn: where } of bindsIn(evaluator.program, target, setUp)) {
    const name = bind.target.kind === 'member' || bind.target.kind === 'name' ? bind.target.name : undefined;
    if (name === undefined || !bind.value || bind.operator !== '=' || !isMember(evaluator, object, name)) continue;
    const thunk = { expr: bind.value, fn: where, context: inside };
    props.set(name, bind.arms.length === 0 ? [thunk] : [...(props.get(name) ?? []), thunk]);
  }
  const set = props.size > 0 ? setOn(object, props, new Map()) : object;
  const calls = callsIn(evaluator.program, target, setUp);
  return set.kind === 'instance' && calls.length > 0 ? afterSetters(evaluator, set, calls, target, inside) : [set];
}

/** A record may be given anything; an object of a class has what its class says. */
const isMember = ({ program }: Evaluator, object: Value, name: string): boolean => {
  if (object.kind !== 'instance') return true;
  const { fields, assignments } = indexOf(program, object.class);
  return fields.has(name) || assignments.has(name) || object.class.outline.fields.length === 0;
};

/** An object of which each property is the one's or the other's. */
function either(one: Value, other: Value): Value {
  if (one.kind === 'record' && other.kind === 'record') return { ...one, entries: merged(one.entries, other.entries) };
  if (one.kind === 'instance' && other.kind === 'instance')
    return { ...one, props: merged(one.props ?? new Map(), other.props ?? new Map()) };
  return one;
}

const merged = (
  one: ReadonlyMap<string, readonly Thunk[]>,
  other: ReadonlyMap<string, readonly Thunk[]>,
): ReadonlyMap<string, readonly Thunk[]> =>
  new Map(
    [...new Set([...one.keys(), ...other.keys()])].map((name) => [
      name,
      [...new Set([...(one.get(name) ?? []), ...(other.get(name) ?? [])])],
    ]),
  );
