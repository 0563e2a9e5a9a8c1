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
import { addedToArgument, itemsAdded } from '../names/appends.ts';
import { armsAt } from '../program/arms-at.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import type { InstanceValue, Thunk, Value } from '../values.ts';

const mostCalls = 40; // on one variable, of which those before a place are looked at

/** What a method does to one field of its object whenever it runs: `this.verb = verb`, or (`isAdded`) `this.parts.push(part)`. */
interface Effect {
  readonly field: string;
  readonly value: Expr;
  readonly fn: FunctionInfo;
  readonly isAdded: boolean;
}

/** By method, each in source order. Under a condition nothing is sure. */
const effectsIn = rememberingEach((type: ClassInfo, program: Program): ReadonlyMap<FunctionInfo, readonly Effect[]> => {
  const found = new Map<FunctionInfo, Effect[]>();
  for (const [field, binds] of indexOf(program, type).assignments)
    for (const { bind, fn } of binds) {
      const method = methodRunning(fn, program);
      if (!method || !bind.value || bind.arms.length > 0 || bind.operator === 'default') continue;
      const added = bind.operator === '+=' ? [bind.value] : addedToItself(bind.value, field);
      for (const value of added ?? [bind.value])
        push(found, method, { field, value, fn, isAdded: added !== undefined });
    }
  for (const method of type.methods)
    for (const fn of [
      method,
      ...program.innerFunctionsOf(method).filter((one) => methodRunning(one, program) === method),
    ])
      for (const effect of appendsIn(fn, method)) push(found, method, effect);
  return found;
});

const puts = /^(?:concat|plus|union|Concat|Union|array_merge)$/;

/** `this.scopes = this.scopes.concat(more)`, `scopes = scopes + more`, `[...this.scopes, more]`: what is added; undefined of another value. */
function addedToItself(value: Expr, field: string): readonly Expr[] | undefined {
  const isIt = (expr: Expr | undefined): boolean =>
    (expr?.kind === 'name' && expr.name === field) ||
    (expr?.kind === 'member' && expr.name === field && expr.object.kind === 'name' && expr.object.name === 'this');
  if (value.kind === 'concat') return isIt(value.parts[0]) ? value.parts.slice(1) : undefined;
  if (value.kind === 'list') {
    const [first, ...rest] = value.items;
    return first?.kind === 'spread' && isIt(first.value) ? [{ kind: 'list', items: rest, at: value.at }] : undefined;
  }
  if (value.kind !== 'call' || !puts.test(writtenName(value.callee))) return undefined;
  const args = value.args.map((one) => one.value);
  if (value.callee.kind !== 'member') return isIt(args[0]) ? args.slice(1) : undefined;
  const { object } = value.callee;
  const before = isIt(object) ? [] : addedToItself(object, field);
  return before && [...before, ...args];
}

/** Kotlin's `apply { this.path = path }` runs where it stands. */
function methodRunning(fn: FunctionInfo, { uses }: Program): FunctionInfo | undefined {
  if (fn.owner) return fn;
  const call = fn.outer?.owner && fn.outline ? uses.callOfBlock(fn.outline) : undefined;
  return call && /^(?:apply|also|run|tap)$/.test(writtenName(call.expr.callee)) ? fn.outer : undefined;
}

/** Of a method, or of a block that runs in it, whose last statement is what it gives. */
const appendsIn = (fn: FunctionInfo, method: FunctionInfo): readonly Effect[] =>
  fn.body.flatMap((statement): readonly Effect[] => {
    const isRun = statement.kind === 'expr' || (statement.kind === 'return' && fn !== method);
    const call = isRun && statement.arms.length === 0 ? statement.value : undefined;
    if (call?.kind !== 'call' || call.callee.kind !== 'member') return [];
    const { list, items } = addedToArgument(call) ?? { list: call.callee.object, items: itemsAdded(call) };
    const field = items.length > 0 ? ownField(list, fn, method) : undefined;
    const value: Expr = { kind: 'list', items, at: call.at };
    return field === undefined ? [] : [{ field, value, fn, isAdded: true }];
  });

/** `this.parts`, or `parts` where the object may be left out and nothing else has the name. */
function ownField(expr: Expr, { params }: FunctionInfo, method: FunctionInfo): string | undefined {
  if (expr.kind === 'member') return expr.object.kind === 'name' && expr.object.name === 'this' ? expr.name : undefined;
  const isField = expr.kind === 'name' && method.owner?.outline.fields.some(({ name }) => name === expr.name);
  const isParam = expr.kind === 'name' && [...params, ...method.params].some(({ name }) => name === expr.name);
  return isField && !isParam ? expr.name : undefined;
}

function effectsOf(fn: FunctionInfo, program: Program): readonly Effect[] {
  if (!fn.owner || fn.isConstructor || fn.isStatic) return [];
  return effectsIn(fn.owner, program).get(fn) ?? [];
}

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
function after(object: InstanceValue, method: FunctionInfo, program: Program, inside: Context): InstanceValue {
  const props = new Map(object.props);
  const grown = new Map(object.grown);
  for (const { field, value, fn, isAdded } of effectsOf(method, program)) {
    const thunk: Thunk = { expr: value, fn, context: inside };
    if (isAdded) grown.set(field, [...(grown.get(field) ?? []), thunk]);
    else {
      props.set(field, [thunk]);
      grown.delete(field);
    }
  }
  return { ...object, props, grown };
}

const nothing: Expr = { kind: 'list', items: [], at: { start: 0, end: 0 } };

/** What statements and methods have set a property of this very object to, or added to what it started with. */
export function ownSetting(evaluator: Evaluator, value: Value, name: string): readonly Value[] | undefined {
  const set = 'props' in value ? value.props?.get(name) : undefined;
  const grown = value.kind === 'instance' ? value.grown?.get(name) : undefined;
  if (value.kind !== 'instance' || !grown) return set?.flatMap((thunk) => evaluator.force(thunk));
  const starts = set ?? [startOf(evaluator, value, name)];
  return starts.flatMap((start) => appended(evaluator, [start, ...grown]));
}

function startOf(evaluator: Evaluator, object: InstanceValue, name: string): Thunk {
  const { body } = object.class;
  const { fields, assignments } = indexOf(evaluator.program, object.class);
  const context = contextOf(evaluator, object.class, object, emptyContext);
  const made = assignments.get(name)?.find(({ bind, fn }) => fn.isConstructor && bind.operator === '=' && bind.value);
  if (made?.bind.value) return { expr: made.bind.value, fn: made.fn, context };
  const value = fields.get(name)?.find((field) => field.value)?.value;
  const inBody = evaluator.program.bindsOf(body, name).find(({ bind }) => bind.value)?.bind.value;
  return { expr: value ?? inBody ?? nothing, fn: body, context };
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
    if (value.kind !== 'instance' || value.class !== method.owner) return value;
    const before = objects.find((one) => one.class === value.class && one.site?.expr === value.site?.expr);
    return after(before ?? value, method, program, inside);
  });
}

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
    const method = indexOf(program, before.class).methods.get(writtenName(call.callee))?.[0];
    if (!method || !setsFields(method, program) || !isRun(call)) return before;
    const site = siteFor(call, fn, context, before, { kind: 'function', fn: method });
    return after(before, method, program, enter(method, site, context));
  }, object);
}

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
