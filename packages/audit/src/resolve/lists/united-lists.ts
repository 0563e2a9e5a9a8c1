import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { isRest, spreadOf } from '../calls/rest-arguments.ts';
import { isMadeCollection } from '../names/appended-values.ts';
import { emptyContext, enter } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { returnsIn } from '../guards.ts';
import type { Input } from '../text/text-functions.ts';
import { type ListValue, type Thunk, type Value, wholeText } from '../values.ts';

// Lists that are made of several.

const adds = /^(?:\+|\||concat|union)$/;
const mostReturns = 4; // of one callback

/** What stands in all of some lists; of a text that was taken apart the text. Undefined where none of them is a list. */
export function united(evaluator: Evaluator, parts: readonly Thunk[]): ListValue | undefined {
  const values = parts.map((part) => evaluator.force(part));
  if (!values.some((all) => all.some(({ kind }) => kind === 'list'))) return undefined;
  const items = parts.flatMap((part, at): readonly Thunk[] => {
    const all = values[at] ?? [];
    const lists = all.flatMap((value) => (value.kind === 'list' ? value.items : []));
    if (all.some(({ kind }) => kind === 'list')) return lists;
    // What only callers pass is asked for where it is put into a text.
    if (all.some(({ kind }) => kind === 'param')) return [{ ...part, expr: spreadOf(part.expr) }];
    return all.some(({ kind }) => kind === 'text') ? [part] : [];
  });
  return { kind: 'list', items };
}

/** `base.union(more, others)`, `base | more`, `Stream.concat(base, more)`, `set().union(*lists)`. */
export function union({ evaluator, receiver, args, object }: Input): readonly Value[] | undefined {
  const isOnList = receiver.some(({ kind }) => kind === 'list' || kind === 'text');
  const list = united(evaluator, isOnList && object ? [object, ...args] : args);
  return list && [list];
}

/** `chain.from_iterable(lists)`, `sum(lists, [])`, `Sets.union`: what lists in a list hold. */
export function flattened({ evaluator, args: [first] }: Input): readonly Value[] | undefined {
  if (!first) return undefined;
  const lists = evaluator.force(first).flatMap((value) => (value.kind === 'list' ? [value] : []));
  return lists.length > 0
    ? [{ kind: 'list', items: lists.flatMap(({ items }) => itemsInside(evaluator, items)) }]
    : undefined;
}

const deepest = 4;
const mostItems = 300; // lists that are made of each other have any number

/** Lists among the items taken apart, whichever of several one is. */
export function itemsInside(evaluator: Evaluator, items: readonly Thunk[], depth = 0): readonly Thunk[] {
  const found: Thunk[] = [];
  for (const item of items) {
    if (found.length >= mostItems) break;
    const lists = evaluator.force(item).flatMap((value) => (value.kind === 'list' ? [value] : []));
    const inside = lists.flatMap((list) => list.items.slice(0, mostItems));
    // What is spread stands in the list itself, and lists in it are lists in that.
    const isOpened = item.expr.kind === 'spread' && depth < deepest;
    const all = lists.length === 0 ? [item] : isOpened ? itemsInside(evaluator, inside, depth + 1) : inside;
    found.push(...all.slice(0, mostItems - found.length));
  }
  return found;
}

/** The same of what is spread alone: a list among the items is a row, and one of them. */
export const oneByOne = (evaluator: Evaluator, items: readonly Thunk[]): readonly Thunk[] =>
  items.flatMap((item) => (item.expr.kind === 'spread' ? itemsInside(evaluator, [item]) : [item]));

export const foldsLists =
  /^(?:reduce|inject|fold|foldLeft|fold_left|Aggregate|array_reduce|foldl|each_with_object|with_object)$/;

/**
 * `plugins.reduce((all, one) => all.concat(one.scopes), base)`: what it begins with, and what the callback gives for each item.
 * Undefined where that is no list.
 */
export function foldedList(
  { evaluator, receiver, args, context, object, isFree }: Input,
  isReversed: boolean,
): readonly Value[] | undefined {
  // Of a parameter what its callers pass.
  const own = evaluator.settle(receiver, context);
  const isOnList = own.some(({ kind }) => kind === 'list');
  // Of a list that nobody knows some item is in it, which may be a key: `types.reduce((all, type) => all.concat(scopes[type]), [])`.
  const isUnknown = receiver.length > 0 && receiver.every(({ kind }) => /^(?:param|unknown|external)$/.test(kind));
  const isMethod = !isFree && args.length === 2 && args.some(({ expr }) => expr.kind === 'function');
  const unknownItem = !isOnList && isUnknown && isMethod && object && { ...object, expr: anyItem(object.expr) };
  const source = isOnList || unknownItem ? undefined : args.find(({ expr }) => expr.kind !== 'function');
  const lists = isOnList ? own : source ? evaluator.force(source) : [];
  // A field may begin as an empty list: what it holds later is what counts.
  const items = unknownItem ? [unknownItem] : lists.flatMap((value) => (value.kind === 'list' ? value.items : []));
  if (items.length === 0) return undefined;
  const rest = args.filter((arg) => arg !== source);
  const callback = rest.find((arg) => evaluator.force(arg).some(({ kind }) => kind === 'function'));
  const [start, ...more] = rest.filter((arg) => arg !== callback);
  if (!callback)
    return more.concat(start ?? []).some((arg) => isSum(evaluator, arg)) ? summed(evaluator, rest, items) : undefined;
  if (!start || !evaluator.force(start).some(({ kind }) => kind === 'list' || kind === 'text')) return undefined;
  const turns = evaluator.force(callback).flatMap((target): readonly Thunk[] => {
    if (target.kind !== 'function') return [];
    return items.flatMap((item) => {
      const passed = isReversed ? [item, start] : [start, item];
      const site = { call: callback, args: passed.map((value) => ({ value })) };
      const context = enter(target.fn, site, callback.context);
      return returnsIn(evaluator, target.fn, context, mostReturns).map((expr) => ({ expr, fn: target.fn, context }));
    });
  });
  if (!turns.some((turn) => evaluator.force(turn).some(({ kind }) => kind === 'list'))) return undefined;
  const all = united(evaluator, [start, ...turns]);
  return all && [{ kind: 'list', items: distinctItems(all.items) }];
}

/** One expression for each, since answers are kept by it. */
export const anyItem = rememberingEach((object: Expr): Expr => {
  const { at } = object;
  return { kind: 'index', object, key: { kind: 'other', children: [], at }, at };
});

/** Ruby's `lists.inject(base, :+)`, `lists.reduce(:|)`. */
const isSum = (evaluator: Evaluator, arg: Thunk): boolean =>
  evaluator.force(arg).some((value) => adds.test(wholeText(value) ?? ''));

function summed(evaluator: Evaluator, args: readonly Thunk[], items: readonly Thunk[]): readonly Value[] | undefined {
  const all = united(evaluator, [...args.slice(0, -1), ...items]);
  return all && [all];
}

/** What it begins with is in what every turn gives. */
function distinctItems(items: readonly Thunk[]): readonly Thunk[] {
  const known = new Set<unknown>();
  return items.filter(({ expr, context }) => {
    if (context !== emptyContext && expr.kind !== 'text') return true;
    const isNew = !known.has(expr);
    known.add(expr);
    return isNew;
  });
}

/** C++'s `list.begin(), list.end()`: the list. */
export function rangeOf([first, second]: readonly Expr[]): Expr | undefined {
  const isAt = (expr: Expr | undefined, name: RegExp): boolean =>
    expr?.kind === 'call' && expr.callee.kind === 'member' && name.test(expr.callee.name) && expr.args.length === 0;
  if (!isAt(first, /^c?begin$/) || !isAt(second, /^c?end$/)) return undefined;
  return first?.kind === 'call' && first.callee.kind === 'member' ? first.callee.object : undefined;
}

/** Items of a list; what only callers pass is some of them, and what nobody knows is one that is open, where a list begins. */
export function itemsPut(
  values: readonly Value[],
  part: Thunk | undefined,
  isBehindList: boolean,
): readonly Thunk[] | undefined {
  const list = values.find((value) => value.kind === 'list');
  if (list || !part) return list?.items;
  if (isMadeCollection(part.expr) && values.some(({ kind }) => kind === 'text')) return [part];
  if (isBehindList && values.every(({ kind }) => kind === 'external' || kind === 'unknown')) return [part];
  // Kotlin's `names + "user:update"` is the list with one more.
  if (isBehindList && part.fn.file.language === 'kotlin' && values.some(({ kind }) => kind === 'text')) return [part];
  return values.some(isRest) ? [{ ...part, expr: spreadOf(part.expr) }] : undefined;
}
