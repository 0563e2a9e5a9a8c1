import type { Arm, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { withParts } from '../text/address.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { neverRuns, runsWhereUnset } from '../guards.ts';
import { coversBranch } from '../program/binds.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Placed, PlacedBind } from '../program/program.ts';
import { isSure } from './binds-in-context.ts';
import { counts } from './set-by-uncalled.ts';
import { isShared, settersElsewhere } from './page-globals.ts';
import { type Properties, type Thunk, unknown, type Value } from '../values.ts';

/** Adds what statements such as `options.url = …` set on the variable or field that an expression names. */
export function withAssignedProperties(
  evaluator: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  const { props, defaults, open, anew } = assignedTo(evaluator, expr, fn, context);
  if (props.size + defaults.size === 0) return values;
  const withProperties = (value: Value): Value => {
    const own = withOwn(value, props, open);
    const set = setOn(value, defaults.size > 0 ? new Map([...defaults, ...own]) : own, defaults);
    return set.kind === 'external' && anew.size > 0 ? { ...set, anew } : set;
  };
  return values.flatMap((value): readonly Value[] => {
    if (value.kind === 'text') return withParts(evaluator, value, new Map([...defaults, ...props]));
    if (value.kind !== 'param') return [withProperties(value)];
    // Which object a caller passes does not change what is set on it here.
    const settled = evaluator.settle([value], context).filter(({ kind }) => kind !== 'param');
    return [value, ...(settled.length > 0 ? settled : [unknown('object')]).map(withProperties)];
  });
}

/** What may not be there yet: the object's own is not gone. */
const withOwn = (value: Value, props: Properties, open: ReadonlySet<string>): Properties =>
  value.kind === 'record' && open.size > 0 && value.entries.size > 0
    ? new Map(
        [...props].map(([name, set]) => [name, open.has(name) ? [...(value.entries.get(name) ?? []), ...set] : set]),
      )
    : props;

/** What a record has already is no default's. */
export function setOn(value: Value, props: Properties, defaults: Properties): Value {
  if (value.kind === 'record') {
    // One map serves for all, where it says all: a table with a thousand functions is looked at from each of them.
    if (value.entries.size === 0) return { ...value, entries: props };
    const kept = [...value.entries].filter(([name]) => defaults.has(name) && props.get(name) === defaults.get(name));
    return { ...value, entries: new Map([...value.entries, ...props, ...kept]) };
  }
  if (value.kind === 'external' || value.kind === 'unknown' || value.kind === 'instance')
    return { ...value, props: new Map([...(value.props ?? []), ...props]) };
  return value;
}

/**
 * What is set, and what is set only where it is not there. `open`: of the first, what only other methods set, or only some branch;
 * `anew`: what is set for certain.
 */
interface Assigned {
  readonly props: Properties;
  readonly defaults: Properties;
  readonly open: ReadonlySet<string>;
  readonly anew: ReadonlySet<string>;
}

function assignedTo(evaluator: Evaluator, expr: Expr, fn: FunctionInfo, context: Context): Assigned {
  if (expr.kind !== 'name' && expr.kind !== 'member') return nothing;
  if (expr.kind === 'name' && (expr.name === 'this' || expr.name === 'super')) return nothing;
  if (isOfPage(evaluator, expr, fn)) return nothing;
  let found: { props: Map<string, Thunk[]>; defaults: Map<string, Thunk[]> } | undefined;
  const closed = new Set<string>();
  const anew = new Set<string>();
  const armsOf = new Map<string, (readonly Arm[])[]>();
  const elsewhere = settersElsewhere(evaluator, expr, fn);
  const scopes = [...(elsewhere?.setters ?? []), ...scopesOf(evaluator, expr, fn)];
  const count = scopes.reduce((sum, scope) => sum + evaluator.program.propertyBindsOf(scope, expr.name).length, 0);
  if (!evaluator.mayGoThrough(count, fn.file.file)) return nothing;
  for (const scope of scopes) {
    for (const { bind, fn: where } of evaluator.program.propertyBindsOf(scope, expr.name)) {
      if (bind.target.kind !== 'member' || !bind.value) continue;
      const isMeant = isSame(bind.target.object, expr);
      if (!isMeant && !(elsewhere && isShared(evaluator, bind.target.object, elsewhere.name, where))) continue;
      // What a local variable is given later is not there yet: `local send = client.send; client.send = function …`.
      if (scope === fn && expr.kind === 'name' && bind.at.start > expr.at.start) continue;
      // Nor is what is just being made: `url.path = join(url.path, 'users')`, `options.method = options.method || 'GET'`.
      if (where === fn && bind.value.kind !== 'function' && isInside(expr, bind.operator === '+=' ? bind : bind.value))
        continue;
      // `if (body) options.method = 'POST'` is for who passes a body.
      if (neverRuns(evaluator, where, bind.at.start, context)) continue;
      if (where !== fn && !counts(evaluator, { bind, fn: where })) continue;
      found ??= { props: new Map(), defaults: new Map() };
      const isDefault = bind.operator === 'default' || runsWhereUnset(where, bind.at.start, bind.target);
      const props = isDefault ? found.defaults : found.props;
      const isLast = expr.kind === 'name' && isCertain(evaluator, { bind, fn: where }, { expr, fn }, context);
      const isInBranch = where === fn && bind.arms.length > 0;
      const isWhole = isInBranch && coversBranch(bind.arms, armsOf.get(bind.target.name) ?? []);
      if (bind.arms.length > 0) push(armsOf, bind.target.name, bind.arms);
      if (isLast || isWhole) anew.add(bind.target.name);
      if (isLast || isWhole || (where === fn) === (expr.kind === 'member')) closed.add(bind.target.name);
      const list = isLast ? [] : (props.get(bind.target.name) ?? []);
      list.push({ expr: bind.operator === '+=' ? grown(bind, bind.value) : bind.value, fn: where, context });
      props.set(bind.target.name, list);
    }
  }
  if (!found) return nothing;
  return { ...found, anew, open: new Set([...found.props.keys()].filter((name) => !closed.has(name))) };
}

type Named = Extract<Expr, { kind: 'name' | 'member' }>;

/** A browser's `location`: what is set on it leads to another page, and on this one it is what it was. */
const isOfPage = ({ program }: Evaluator, expr: Named, fn: FunctionInfo): boolean =>
  fn.file.language === 'javascript' &&
  expr.name === 'location' &&
  (expr.kind === 'name'
    ? program.bindsOf(fn, 'location').length === 0 && !hasParam(fn, 'location')
    : expr.object.kind === 'name' && /^(?:window|document|self|globalThis|top|parent)$/.test(expr.object.name));

const nothing: Assigned = { props: new Map(), defaults: new Map(), open: new Set(), anew: new Set() };

/** Whatever was set before is gone: `request.method = 'GET'; if (body) request.method = 'POST'` for who passes a body. */
const isCertain = (evaluator: Evaluator, { bind, fn }: PlacedBind, use: Placed, context: Context): boolean =>
  bind.operator === '=' &&
  bind.at.end <= use.expr.at.start &&
  isSure(evaluator, { arms: bind.arms, position: bind.at.start, fn }, use, context);

/** A part of it, and not the whole. */
const isInside = ({ at }: Expr, { at: around }: Pick<Expr, 'at'>): boolean =>
  around.start <= at.start && at.end <= around.end && at.end - at.start < around.end - around.start;

const made = new WeakMap<PlacedBind['bind'], Expr>();

/** `url.pathname += 'users'` is what it was and what is added. One expression a statement, since answers are kept by it. */
function grown(bind: PlacedBind['bind'], value: Expr): Expr {
  const known = made.get(bind);
  if (known) return known;
  const whole: Expr = { kind: 'concat', parts: [bind.target, value], at: bind.at };
  made.set(bind, whole);
  return whole;
}

/** A local's properties are set in its function, a field's in any method of the class. */
function scopesOf(evaluator: Evaluator, expr: Named, fn: FunctionInfo): readonly FunctionInfo[] {
  const owner = fn.owner ?? fn.outer?.owner;
  if (owner && expr.kind !== 'name') return settersOf(evaluator, owner, expr);
  if (!owner || expr.kind !== 'name') return fn.outer ? [fn, fn.outer] : [fn];
  const { name } = expr;
  const binds = evaluator.program.bindsOf(fn, name);
  if (binds.length > 0 || hasParam(fn, name)) return fn.outer ? [fn, fn.outer] : [fn];
  // A field without its object; a method's own variable of that name is none.
  return settersOf(evaluator, owner, expr).filter(
    (method) =>
      !hasParam(method, name) && !evaluator.program.bindsOf(method, name).some(({ bind }) => bind.isDeclaration),
  );
}

const settersOf = ({ program }: Evaluator, owner: ClassInfo, { name }: Named): readonly FunctionInfo[] =>
  indexOf(program, owner).setters.get(name) ?? [];

const hasParam = ({ params }: FunctionInfo, name: string): boolean => params.some((one) => one.name === name);

export function isSame(left: Expr, right: Expr): boolean {
  if (left.kind === 'name' && right.kind === 'name') return left.name === right.name;
  if (left.kind === 'member' && right.kind === 'member')
    return left.name === right.name && isSame(left.object, right.object);
  return isBareField(left, right) || isBareField(right, left);
}

/** `x` and `this.x` are the same field where the object may be left out. */
const isBareField = (one: Expr, other: Expr): boolean =>
  one.kind === 'name' &&
  other.kind === 'member' &&
  other.object.kind === 'name' &&
  other.object.name === 'this' &&
  other.name === one.name;
