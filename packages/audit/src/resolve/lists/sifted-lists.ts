import { type Context, enter } from '../context.ts';
import { type Outcome, outcomeOf } from '../outcomes.ts';
import { partAsked, patternAsked } from '../../languages/parts-asked.ts';
import type { Condition, Expr } from '../../outline/outline.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Evaluator } from '../evaluator.ts';
import { withParts } from '../text/split-texts.ts';
import type { Input } from '../text/text-functions.ts';
import { type ListValue, type Piece, type Thunk, type Value, wholeText } from '../values.ts';
import { asksOfItem, isOfItem, lettingThrough } from './tested-items.ts';
import { oneByOne } from './united-lists.ts';

/** What leaves out items of a list that a function says no to, or yes. */
export const sifts =
  /^(?:filter|Filter|Where|select|find_all|filterTo|array_filter|reject|filterNot|Reject|filterNotTo|omit)$/;
const turnsRound = /^(?:reject|filterNot|Reject|filterNotTo|omit)$/;

/**
 * `scopes.filter((one) => one !== 'chat:whisper')`: without the items of which it is known that the function leaves them out; of others
 * nobody knows. Undefined where there is no list, or no function.
 */
export function siftedList(input: Input, name: string): readonly Value[] | undefined {
  const { evaluator, receiver, args, context } = input;
  const settled = evaluator.settle(receiver, context);
  const own = listsIn(settled);
  const callback = args.find((arg) => isFunction(input, arg));
  const given =
    own.length > 0 ? own : listsIn(args.filter((arg) => arg !== callback).flatMap((arg) => evaluator.force(arg)));
  const split = settled.filter((value) => value.kind === 'text' && value.split !== undefined);
  if (!callback || (given.length === 0 && split.length === 0)) return undefined;
  const [target] = evaluator.force(callback);
  if (target?.kind !== 'function') return undefined;
  const { fn } = target;
  const inside = (item: Thunk): Context => enter(fn, { call: callback, args: [{ value: item }] }, callback.context);
  const outcomeFor = outcomesOf(evaluator, fn, inside, turnsRound.test(name));
  if (!outcomeFor) return [...given, ...split];
  const lists = given.map((list) => ({
    ...list,
    items: lettingThrough(evaluator, oneByOne(evaluator, list.items), outcomeFor),
  }));
  const texts = split.map((value) =>
    withParts(value, (parts) => {
      const items = parts.map((part) => partThunk(part, callback));
      const left = new Set(lettingThrough(evaluator, items, outcomeFor));
      return parts.filter((_, at) => items[at] && left.has(items[at]));
    }),
  );
  return [...lists, ...texts];
}

/** A part that is not written out is a text that nobody knows. */
function partThunk([piece, ...more]: readonly Piece[], { expr: { at }, ...place }: Thunk): Thunk {
  const value = piece === undefined ? '' : 'text' in piece && more.length === 0 ? piece.text : undefined;
  return { ...place, expr: value === undefined ? { kind: 'other', children: [], at } : { kind: 'text', value, at } };
}

/**
 * Whether an item stays, by what the function says of it. Undefined where that is not whether it is what it is: whether the item is
 * there, or at which place it is.
 */
function outcomesOf(
  evaluator: Evaluator,
  fn: FunctionInfo,
  inside: (item: Thunk) => Context,
  isTurnedRound: boolean,
): ((item: Thunk) => Outcome) | undefined {
  const [only, ...others] = evaluator.program.given.returnsOf(fn);
  const [param, ...more] = fn.params;
  if (!only || !param) return undefined;
  const test = others.length > 0 ? undefined : testIn(only);
  if (!test) return more.length === 0 && isMore(only, param.name) ? () => 'open' : undefined;
  const isOpen = more.length === 0 && isOfItem(test, param.name);
  return (item) => {
    const outcome = outcomeOf(evaluator, test, fn, inside(item));
    if (outcome === 'open') return isOpen ? 'open' : 'holds';
    return isTurnedRound ? opposite(outcome) : outcome;
  };
}

/** `(one) => one`, `(one) => one.trim()` ask whether anything is there. */
const isMore = (given: Expr, name: string): boolean =>
  asksOfItem(given, name) && given.kind !== 'name' && !(given.kind === 'call' && given.args.length === 0);

/** `one !== 'chat:whisper'`, `one.startsWith('chat')` */
function testIn(expr: Expr): Condition | undefined {
  if (expr.kind === 'compare') return expr.test;
  const asked = expr.kind === 'call' ? (partAsked(expr) ?? patternAsked(expr)) : undefined;
  return asked && { subject: asked.subject, values: [asked.part], isNot: false, asks: asked.asks };
}

const opposite = (outcome: Outcome): Outcome =>
  outcome === 'open' ? outcome : outcome === 'holds' ? 'fails' : 'holds';

const without = /^(?:__sub__|minus|difference|subtracting|array_diff|Except|without|removing)$/;

export const isDifference = (name: string): boolean => without.test(name);

/** `all - some`, `all.difference(some)`, `array_diff($all, $some)`: without the texts that the others have. */
export function differenceOfLists({ evaluator, receiver, args, context }: Input): readonly Value[] | undefined {
  const own = listsIn(evaluator.settle(receiver, context));
  const [first, ...more] = args;
  const given = own.length > 0 || !first ? own : listsIn(evaluator.force(first));
  if (given.length === 0) return undefined;
  return given.map((list) => withoutTexts(evaluator, list, own.length > 0 ? args : more));
}

/** A list without the texts that stand for certain in what is taken away from it, by itself or in a list. */
export function withoutTexts(evaluator: Evaluator, list: ListValue, taken: readonly Thunk[]): ListValue {
  const texts = new Set(
    taken.flatMap((one) => {
      const values = evaluator.force(one);
      const [only] = values;
      if (!only || values.length > 1) return [];
      return only.kind === 'list'
        ? only.items.flatMap((item) => textOf(evaluator, item) ?? [])
        : (wholeText(only) ?? []);
    }),
  );
  if (texts.size === 0) return list;
  const items = oneByOne(evaluator, list.items).filter((item) => !texts.has(textOf(evaluator, item) ?? ''));
  return { ...list, items };
}

function textOf(evaluator: Evaluator, item: Thunk): string | undefined {
  const [only, ...others] = item.expr.kind === 'spread' ? [] : evaluator.force(item);
  return only && others.length === 0 ? wholeText(only) : undefined;
}

const isFunction = ({ evaluator }: Input, arg: Thunk): boolean =>
  evaluator.force(arg).some(({ kind }) => kind === 'function');

const listsIn = (values: readonly Value[]): readonly ListValue[] =>
  values.flatMap((value) => (value.kind === 'list' ? [value] : []));
