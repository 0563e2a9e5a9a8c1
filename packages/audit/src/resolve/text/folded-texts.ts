import { enter } from '../context.ts';
import { returnsIn } from '../guards.ts';
import { rowOf, turnsIn } from '../lists/loops.ts';
import { anyItem } from '../lists/united-lists.ts';
import { type FunctionValue, piecesOf, type Thunk, type Value } from '../values.ts';
import type { Input } from './text-functions.ts';
import { isTextual } from './text-subject.ts';

const mostItems = 8; // each is a step into the one before: deeper than that nobody looks

type Fold = Readonly<{ source: Thunk; start: Thunk; callback: Thunk; step: FunctionValue; isItemFirst: boolean }>;

/**
 * `Object.entries(params).reduce((path, [name, value]) => path.replace(`:${name}`, value), template)`: a text that each item of a list
 * makes another. Of items that nobody knows it is what it begins with, where one of them leaves that as it is: a place in a template
 * that is filled under a name which is not known. Undefined where that is no text, or one that they may make longer.
 */
export function foldedText(input: Input): readonly Value[] | undefined {
  const { evaluator } = input;
  const fold = foldIn(input);
  if (!fold) return undefined;
  const begun = evaluator.force(fold.start);
  if (begun.length === 0 || !begun.every((value) => isTextual(value) || value.kind === 'param')) return undefined;
  const items = itemsOf(input, fold.source);
  if (items) {
    let so: Thunk | undefined = fold.start;
    for (const item of items) {
      so = so && stepFrom(input, fold, so, item);
      // One after the other: asked for inside of the next, it is the same expression in itself. Where an item is asked which it is, nobody
      // knows which way it goes.
      if (so && evaluator.force(so).length > begun.length) return undefined;
    }
    return so && evaluator.force(so);
  }
  const { expr } = fold.source;
  const once = stepFrom(input, fold, fold.start, { ...fold.source, expr: anyItem(expr) });
  const texts = new Set(begun.map((value) => shown(value)));
  return once && evaluator.force(once).every((value) => texts.has(shown(value))) ? begun : undefined;
}

function foldIn({ evaluator, args, object, isFree }: Input): Fold | undefined {
  const isFunction = (thunk: Thunk): boolean => evaluator.force(thunk).some(({ kind }) => kind === 'function');
  const callback = args.find((thunk) => thunk.expr.kind === 'function') ?? args.find(isFunction);
  const [first, second, ...more] = args.filter((thunk) => thunk !== callback);
  const [step, ...others] = callback ? evaluator.force(callback) : [];
  if (!callback || !first || more.length > 0 || step?.kind !== 'function' || others.length > 0) return undefined;
  if (second) return { source: first, start: second, callback, step, isItemFirst: step.fn.file.language === 'elixir' };
  return object && !isFree ? { source: object, start: first, callback, step, isItemFirst: false } : undefined;
}

/** Undefined where some may be others than those that are known. */
function itemsOf({ evaluator, context }: Input, source: Thunk): readonly Thunk[] | undefined {
  const [only, ...others] = evaluator.settle(evaluator.force(source), context);
  if (!only || others.length > 0 || (only.kind === 'record' && only.isOpen)) return undefined;
  const items =
    only.kind === 'list' ? only.items : only.kind === 'record' ? turnsIn(only).map((turn) => rowOf(turn)) : [];
  const isKnown = items.length > 0 && items.length <= mostItems && items.every(({ expr }) => expr.kind !== 'spread');
  return isKnown ? items : undefined;
}

/** What the callback gives for one item and what there is so far; undefined where it may be one thing or another. */
function stepFrom(
  { evaluator }: Input,
  { callback, step, isItemFirst }: Fold,
  so: Thunk,
  item: Thunk,
): Thunk | undefined {
  const args = (isItemFirst ? [item, so] : [so, item]).map((value) => ({ value }));
  const context = enter(step.fn, { call: callback, args }, callback.context);
  const [only, ...others] = returnsIn(evaluator, step.fn, context, 2);
  return only && others.length === 0 ? { expr: only, fn: step.fn, context } : undefined;
}

const shown = (value: Value): string =>
  piecesOf(value)
    .map((piece) => ('hole' in piece ? `{${piece.hole}}` : piece.text))
    .join('');
