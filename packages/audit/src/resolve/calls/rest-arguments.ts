import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { memberOf } from '../classes/members.ts';
import { type CallSite, type Context, emptyContext, type SiteArgument, withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Properties, Thunk, Value } from '../values.ts';
import { hidesArguments } from './hidden-arguments.ts';

export const isRest = (value: Value): boolean =>
  value.kind === 'param' && !value.members && value.param.fn.params[value.param.index]?.isRest === true;

export const isNamedRest = (value: Value): boolean =>
  isRest(value) && value.kind === 'param' && value.param.fn.params[value.param.index]?.isNamed === true;

/** `send(path, **options)`: what the objects that are taken apart name. */
export function namedInSpreads(evaluator: Evaluator, { args }: CallSite, context: Context): Properties {
  const found = new Map<string, readonly Thunk[]>();
  for (const argument of args) {
    if (!argument.isSpread || argument.name !== undefined) continue;
    for (const value of forceIn(evaluator, argument.value, context)) {
      const entries = value.kind === 'record' ? value.entries : value.kind === 'unknown' ? value.props : undefined;
      for (const [name, thunks] of entries ?? []) found.set(name, [...(found.get(name) ?? []), ...thunks]);
    }
  }
  return found;
}

export const forceIn = (evaluator: Evaluator, thunk: Thunk, context: Context): readonly Value[] =>
  evaluator.evaluate(thunk.expr, thunk.fn, withAssumed(thunk.context, context.assumed));

/** `*args` is the list of what is left, `**kwargs` a record of what is named. */
export function restOf(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  site: CallSite,
  context: Context,
): readonly Value[] {
  const names = new Set(fn.params.map(({ name }) => name));
  const named = site.args.filter((one) => one.name !== undefined && !names.has(one.name));
  const spread = [...namedInSpreads(evaluator, site, context)].filter(([name]) => !names.has(name));
  const isNaming = named.length + spread.length > 0;
  const isKeywords =
    fn.params[index]?.isNamed === true ||
    fn.params.slice(0, index).some(({ isRest }) => isRest) ||
    (isNaming && fn.params.length === index + 1);
  if (isKeywords) {
    const own = named.map(({ name, value }) => [name ?? '', [value]] as const);
    const isOpen = site.args.some((one) => one.isSpread && hidesArguments(forceIn(evaluator, one.value, context)));
    // What is handed on as it came is known where that is called.
    const handedOn = isNaming ? [] : site.args.flatMap((one) => namedRests(evaluator, one, context));
    if (handedOn.length > 0) return handedOn;
    return [{ kind: 'record', entries: new Map([...spread, ...own]), ...(isOpen && { isOpen }) }];
  }
  const block = index < fn.params.length - 1 ? blockBehind(site) : undefined;
  const rest = site.args.filter((one) => one.name === undefined && one !== block).slice(index);
  const isWhole = rest.length === 1 && takesWhole.test(fn.file.language);
  const items = rest.flatMap((one) => {
    if (!one.isSpread && !isWhole) return [one.value];
    const values = forceIn(evaluator, one.value, context);
    // What is handed on as it came is known where that is called.
    if (values.some(isRest)) return [{ ...one.value, expr: spreadOf(one.value.expr) }];
    const lists = values.flatMap((value) => (value.kind === 'list' ? value.items : []));
    return one.isSpread || values.some(({ kind }) => kind === 'list') ? lists : [one.value];
  });
  return [{ kind: 'list', items }];
}

/** `send("users", id) { method = Put }`: the block is no one of the many, where a parameter stands behind them. */
export function blockBehind({ args }: CallSite): SiteArgument | undefined {
  const last = args.findLast(({ name }) => name === undefined);
  return last?.value.expr.kind === 'function' ? last : undefined;
}

/** An array in the place of the arguments is all of them. */
const takesWhole = /^(?:csharp|java)$/;

/** One expression for each, since answers are kept by it. */
export const spreadOf = rememberingEach((value: Expr): Expr => ({ kind: 'spread', value, at: value.at }));

/** `Transport(token, **options)` in a function that is called with these `**options`: what its callers may name. */
export function namedByOthers(
  evaluator: Evaluator,
  fn: FunctionInfo,
  index: number,
  { args }: CallSite,
  context: Context,
): readonly Value[] {
  const name = fn.params[index]?.label ?? fn.params[index]?.name;
  if (name === undefined) return [];
  return args
    .flatMap((one) => namedRests(evaluator, one, context))
    .flatMap((value) => memberOf(evaluator, value, name));
}

const namedRests = (evaluator: Evaluator, one: SiteArgument, context: Context): readonly Value[] =>
  one.isSpread && one.name === undefined ? forceIn(evaluator, one.value, context).filter(isNamedRest) : [];

/** `Transport(token, *more)` in a function that is called with these `*more`: what its callers may pass in that place. */
export function handedOnAt(passed: readonly Value[], index: number, { args }: CallSite): readonly Value[] {
  const first = args.filter(({ name }) => name === undefined).findIndex((one) => one.isSpread);
  const isHandedOn = (one: Value): boolean =>
    one.kind === 'param' && one.members?.length === 1 && one.param.fn.params[one.param.index]?.isRest === true;
  return first >= 0 && first <= index && passed.every(isHandedOn) ? passed : [];
}

/** Every known caller passes it, so what it is without that says nothing. */
export function isPassedByAll(evaluator: Evaluator, value: Value): boolean {
  const name = value.kind === 'param' ? value.members?.[0] : undefined;
  if (value.kind !== 'param' || name === undefined) return false;
  const { fn, index } = value.param;
  evaluator.dependsOnCallers();
  const sites = (evaluator.sites.get(fn) ?? []).filter(({ isSupposed }) => !isSupposed);
  const holds = (one: Value): boolean =>
    one.kind === 'list' ? one.items.length > Number(name) : one.kind === 'record' && one.entries.has(name);
  return sites.length > 0 && sites.every((site) => restOf(evaluator, fn, index, site, emptyContext).some(holds));
}
