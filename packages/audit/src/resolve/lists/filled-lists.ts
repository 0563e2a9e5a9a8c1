import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { spreadOf } from '../calls/rest-arguments.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isCollectionType } from '../names/appended-values.ts';
import { allOf, isUnion, itemsAdded, startsList } from '../names/appends.ts';
import { itemsOfCallers } from './items-of-callers.ts';
import { type Home, homesOf, isChannel, isSameHome, type PlacedName, type Start, startsOf } from './list-homes.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { isPutBack } from './put-back.ts';
import { isStream, putIntoStream, streamSet } from './streams.ts';
import { itemsWhere } from './tested-items.ts';
import type { ExternalValue, ListValue, Thunk, Value } from '../values.ts';

/** A call that adds, `queue.push(job)`, by what it adds to. */
type Addition = Readonly<{
  to: PlacedName;
  items: readonly Expr[];
  isSent: boolean;
  isPut: boolean;
  isUnion: boolean;
  isGrown: boolean;
}>;

/** By the last name of what is added to; those under any name apart: to a parameter, and at the other end of a channel. */
interface Additions {
  readonly byName: ReadonlyMap<string, readonly Addition[]>;
  readonly elsewhere: readonly Addition[];
}

const additionsIn = rememberingEach((program: Program): Additions => {
  const byName = new Map<string, Addition[]>();
  const elsewhere: Addition[] = [];
  const add = (
    object: Expr,
    fn: FunctionInfo,
    items: readonly Expr[],
    { isSent = false, isPut = false, isUnion = false, isGrown = false } = {},
  ): void => {
    if ((object.kind !== 'name' && object.kind !== 'member') || items.length === 0) return;
    const meant = items.map((item) => itemsWhere(item, fn, program) ?? item);
    const addition = { to: { expr: object, fn }, items: meant, isSent, isPut, isUnion, isGrown };
    push(byName, object.name, addition);
    const isParam = object.kind === 'name' && fn.params.some(({ name }) => name === object.name);
    if (isParam || isSent) elsewhere.push(addition);
  };
  for (const { expr, fn } of program.calls) {
    if (expr.callee.kind !== 'member') continue;
    const put = putIntoStream(expr);
    const isAll = isUnion(expr, fn.file);
    const items = isAll ? expr.args.map(({ value }) => allOf(value)) : itemsAdded(expr);
    add(expr.callee.object, fn, put ? [put] : items, {
      isSent: sends.test(expr.callee.name),
      isPut: put !== undefined,
      isUnion: isAll,
    });
  }
  // `scopes += name`, `$jobs[] = $job`
  for (const { bind, fn } of program.binds) {
    if (!bind.value) continue;
    const stream = streamSet(bind.target);
    if (stream) add(stream, fn, [bind.value], { isPut: true });
    else if (bind.operator === '+=')
      add(bind.target, fn, bind.value.kind === 'list' ? bind.value.items : [bind.value], { isGrown: true });
  }
  return { byName, elsewhere };
});

const sends = /^(?:(?:try_|blocking_)?send|trySend)$/;
const manyAdditions = 100; // to lists of one name: more are no code that people write

/**
 * What code anywhere adds to a list, queue or channel, where it starts empty or with written items: in callbacks, in other
 * functions and methods, at the other end of a channel. In which order that happens nobody knows. What the function of the
 * variable itself appends stands in the value already (`names/appends.ts`), unless the list seems empty at this place.
 */
export function withFilling(
  evaluator: Evaluator,
  expr: PlacedName['expr'],
  fn: FunctionInfo,
  context: Context,
  values: readonly Value[],
): readonly Value[] {
  const { byName, elsewhere } = additionsIn(evaluator.program);
  if (byName.size === 0) return values;
  const isAddedTo = byName.has(expr.name);
  const isOfObject = isAddedTo && expr.kind === 'member';
  if (!values.some((one) => mayBeFilled(one, isAddedTo) || (isOfObject && isEmptyOfCallers(evaluator, one))))
    return values;
  if (isObject(evaluator.program, expr, fn)) return values;
  const candidates = [...(byName.get(expr.name) ?? []), ...elsewhere];
  if (candidates.length === 0) return values;
  if (candidates.length > manyAdditions && !evaluator.mayTake(candidates.length, fn.file.file)) return values;
  const homes = homesOf(evaluator, expr, fn).filter((home) => {
    const starts = startsOf(evaluator, home);
    return starts.length > 0 && starts.every((start) => startsAsList(start));
  });
  if (homes.length === 0) return values;
  const isOfStream = homes.some((home) => startsOf(evaluator, home).some(({ value }) => value && isStream(value)));
  const isOfLists = homes.every((home) => startsOf(evaluator, home).every(({ value }) => value && startsList(value)));
  evaluator.dependsOnCallers();
  const known = homesKnown(evaluator.sites);
  const added = [...new Set([...candidates, ...homes.flatMap(({ name }) => byName.get(name) ?? [])])].filter((one) => {
    // `input.value = x` adds to nothing but a stream.
    if ((one.isPut && !isOfStream) || (one.isUnion && !isOfLists)) return false;
    const own = known.get(one) ?? homesOf(evaluator, one.to.expr, one.to.fn);
    known.set(one, own);
    if (!own.some((to) => homes.some((home) => isSameHome(home, to)))) return false;
    return !one.items.every((item) => isPutBack(evaluator, item, one.to.fn, homes));
  });
  const lists = added.length === 0 ? [] : filled(evaluator, values, added, homes, context);
  return lists.some(({ items }) => items.length > 0) ? lists : values;
}

/** `api.put = function …`: what has functions set on it is an object, whatever these are called. */
const isObject = (program: Program, { name }: PlacedName['expr'], fn: FunctionInfo): boolean =>
  [fn, fn.file.top].some((scope) =>
    program.propertyBindsOf(scope, name).some(({ bind }) => bind.value?.kind === 'function'),
  );

/** Where each addition goes, for as long as no further callers are known. */
const homesKnown = rememberingEach<object, [], Map<Addition, readonly Home[]>>(() => new Map());

/** It is, or may be, a list: what is added is only looked for then. */
const mayBeFilled = (value: Value, isAddedTo: boolean): boolean => {
  if (value.kind === 'list') return isAddedTo || value.items.length === 0;
  if (value.kind === 'record') return value.entries.size === 0 && isAddedTo;
  if (value.kind === 'external' && isEndOfChannel(value)) return true;
  return (value.kind === 'external' || value.kind === 'unknown') && isAddedTo;
};

/** Callers hand over an object with an empty list: whatever is in it later is the same for all of them. */
const isEmptyOfCallers = (evaluator: Evaluator, value: Value): boolean => {
  if (value.kind !== 'param') return false;
  const passed = evaluator.settle([value]);
  return passed.length > 0 && passed.every((one) => one.kind === 'list' && one.items.length === 0);
};

const isEndOfChannel = ({ parent }: ExternalValue): boolean =>
  parent?.call?.expr.kind === 'call' && isChannel(parent.call.expr);

/** `[]`, `new Queue()`, `std::queue<std::string> q;`, `make(chan string)`, written items. */
const startsAsList = ({ value, type }: Start): boolean => {
  if (!value) return type === undefined || isCollectionType(type);
  if (value.kind === 'list') return true;
  if (value.kind === 'record') return value.entries.length === 0;
  return value.kind === 'call' && (startsList(value) || isChannel(value) || isStream(value));
};

/** `all |= plugin.scopes` adds all of a list, which what is written out as a list is not taken for again. */
const itemsIn = (
  evaluator: Evaluator,
  expr: Expr,
  { to: { fn }, isGrown }: Addition,
  context: Context,
): readonly Thunk[] =>
  itemsOfCallers(evaluator, expr, fn, context).map((item) => {
    const isList =
      isGrown &&
      /^(?:call|member|name)$/.test(item.expr.kind) &&
      evaluator.force(item).some(({ kind }) => kind === 'list');
    return isList ? { ...item, expr: spreadOf(item.expr) } : item;
  });

function filled(
  evaluator: Evaluator,
  values: readonly Value[],
  added: readonly Addition[],
  homes: readonly Home[],
  context: Context,
): readonly ListValue[] {
  const lists = values.flatMap((value) => (value.kind === 'list' ? [value] : []));
  const isStream = added.some(({ isSent }) => isSent);
  // Each of several lists by itself; what is no list yet is one as soon as something is in it.
  return (lists.length > 0 ? lists : [{ items: [] }]).map(({ items: own, steps }: Omit<ListValue, 'kind'>) => {
    const known = new Set(own.map(({ expr }) => expr));
    const isOwn = ({ to }: Addition): boolean => homes.some((home) => home.in === to.fn);
    const items = added
      .filter((one) => !steps?.has(one.to.fn) && (own.length === 0 || !isOwn(one)))
      .flatMap((one) => one.items.flatMap((expr) => itemsIn(evaluator, expr, one, context)))
      .filter(({ expr }) => !known.has(expr));
    return { kind: 'list', items: [...own, ...items], ...(isStream && { isStream }) };
  });
}
