import type { Evaluator } from '../evaluator.ts';
import { numberOf } from '../text/cut-texts.ts';
import { withParts } from '../text/split-texts.ts';
import type { Input } from '../text/text-functions.ts';
import type { Thunk, Value } from '../values.ts';
import { withItems } from './list-functions.ts';

/** From the first item that is taken to the first that is not; below nothing they are counted from behind. */
type Bounds = readonly [from: number, to?: number | undefined];
type BoundsOf = (told: readonly number[]) => Bounds | undefined;

const named = (bounds: BoundsOf, names: string): readonly (readonly [string, BoundsOf])[] =>
  names.split(' ').map((name) => [name, bounds]);

const sized: BoundsOf = ([from, size]) => {
  if (from === undefined || size === undefined) return from === undefined ? undefined : [from];
  return [from, size < 0 ? size : from + size];
};

const byName = new Map<string, BoundsOf>([
  ...named(([from, to]) => (from === undefined ? undefined : [from, to]), 'slice subList'),
  ...named(sized, 'array_slice'),
  ...named(([many]) => (many === undefined ? undefined : [many]), 'drop skip Skip'),
  ...named(([many = 1]) => [many], 'dropFirst'),
  ...named(([many]) => (many === undefined ? undefined : [0, many]), 'take Take limit prefix first'),
  ...named(([many = 1]) => [0, -many], 'dropLast SkipLast'),
  ...named(([many]) => (many === undefined ? undefined : [-many]), 'takeLast TakeLast suffix last'),
]);

const turnsRound = /^(?:reversed?|toReversed|asReversed|array_reverse)$/i;

export const isSlicing = (name: string): boolean => byName.has(name) || turnsRound.test(name);

/**
 * `parts.slice(1)`, `array_slice($parts, 0, 2)`, `'x/y'.split('/').drop(1)`, `parts.reverse()`: those of the items, or of the parts of a
 * text that was split, in that order. Undefined where that is no such call, or where nobody can tell which these are.
 */
export function slicedList(input: Input, name: string): readonly Value[] | undefined {
  if (!isSlicing(name)) return undefined;
  const { evaluator, receiver, args, isFree, context } = input;
  const [first, ...rest] = args;
  // Of a parameter what its callers pass, where it is not the parameter that stands for some of its own items.
  const own = turnsRound.test(name) ? evaluator.settle(receiver, context) : receiver;
  const isOnValue = own.some((value) => hasItems(value));
  const values = isOnValue ? own : isFree && first ? evaluator.force(first) : [];
  const taken = values.some((value) => hasItems(value)) ? takenBy(name, isOnValue ? args : rest) : undefined;
  return taken && values.map((value) => sliced(evaluator, value, taken));
}

const hasItems = (value: Value): boolean =>
  value.kind === 'list' || (value.kind === 'text' && value.split !== undefined);

function takenBy(name: string, args: readonly Thunk[]): Bounds | 'reversed' | undefined {
  if (turnsRound.test(name)) return 'reversed';
  const told = args.flatMap((arg) => numberOf(arg) ?? []);
  if (told.length < args.length) return undefined;
  // Ruby's says how many.
  const isSized = name === 'slice' && args[0]?.fn.file.language === 'ruby';
  return (isSized ? sized : byName.get(name))?.(told);
}

function sliced(evaluator: Evaluator, value: Value, taken: Bounds | 'reversed'): Value {
  const take = <T>(all: readonly T[]): readonly T[] => (taken === 'reversed' ? all.toReversed() : all.slice(...taken));
  if (value.kind === 'text') return withParts(value, take);
  if (value.kind !== 'list') return value;
  const items = withItems(evaluator, value.items);
  const open = items.findIndex(({ expr }) => expr.kind === 'spread');
  // Nobody knows how many items stand for such a one.
  const isCounted =
    open < 0 || taken === 'reversed' || taken.every((at) => at === undefined || (at >= 0 && at <= open));
  return isCounted ? { ...value, items: take(items) } : value;
}
