import { withAssumed } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { lastName } from '../program/infos.ts';
import { joinSegments } from './joined-addresses.ts';
import { isWritten, mapped, restAsked } from '../lists/list-functions.ts';
import { viewOf } from '../lists/record-views.ts';
import type { Input, TextFunction } from './text-functions.ts';
import { withSeparator } from './split-texts.ts';
import { combinations, type Piece, piecesOf, type Thunk, type Value, wholeText } from '../values.ts';

/** Each of several texts, with a separator between. */
export const joinPieces = (evaluator: Evaluator, items: readonly Thunk[], separator: string): readonly Value[] => {
  const lists = items
    .slice(0, 120)
    .map((item) => evaluator.force(item).map((value) => piecesOf(withSeparator(value, separator))));
  return combinations<readonly Piece[]>(lists, 4).map((all) => ({
    kind: 'text',
    pieces: all.flatMap((pieces, at) => (at === 0 ? pieces : [{ text: separator }, ...pieces])),
  }));
};

/** PHP has one kind of array: one with keys is a list of its values, too. */
export const asList = (value: Value): Value => (value.kind === 'record' ? viewOf(value, '#values') : value);

/** Joins each list among `lists` with each separator; `a.join(' ')` and `' '.join(a)`, `string.Join(" ", a)`, `implode(' ', $a)`. */
export function join(
  { evaluator, receiver, args, context, isFree: isOfModule }: Input,
  listOf: (value: Value) => Value = (value) => value,
): readonly Value[] | undefined {
  const asked = restAsked(evaluator, [...receiver, ...args.flatMap((arg) => evaluator.force(arg))]);
  if (asked) return [asked];
  const passed = args.flatMap((arg) => evaluator.settle(evaluator.force(arg), context));
  const all = [...evaluator.settle(receiver, context), ...passed].map(listOf);
  const lists = all.flatMap((value) => (value.kind === 'list' ? [value] : []));
  if (lists.length === 0) {
    // Java's `String.join("/", a, b)`: texts one by one.
    const [first, ...items] = args;
    const [between] =
      first && items.length > 1 ? evaluator.force(first).flatMap((value) => wholeText(value) ?? []) : [];
    if (isOfModule && between !== undefined && /^\W*$/.test(between)) return joinPieces(evaluator, items, between);
    const rejoined = joinedAgain(isOfModule ? passed.map(listOf) : all);
    if (rejoined) return rejoined;
    // Java's `String.join(" ", names)` of what nobody knows is no path of two segments.
    const isSeparated =
      first !== undefined && evaluator.force(first).some((value) => /^[\s,;|&+-]+$/.test(wholeText(value) ?? ''));
    const slashed = isSeparated ? undefined : joinSegments(evaluator, receiver, args);
    if (slashed) return slashed;
    // A text that was split is joined again: `'a,b'.split(',').join(' ')`.
    const isBetween = args.length < 2 && passed.every((value) => /^(?:\W*|%20)$/.test(wholeText(value) ?? 'a'));
    const split = isBetween ? receiver.filter((value) => value.kind === 'text' && isWritten(value)) : [];
    if (split.length > 0) return split;
    const param = all.find(({ kind }) => kind === 'param');
    return param && !all.some(({ kind }) => kind === 'external') ? [param] : undefined;
  }
  // What is joined may be some more text beside the list.
  const saying = receiver.some(({ kind }) => kind === 'list') ? passed : all;
  const separator = saying.flatMap((value) => wholeText(value) ?? [])[0] ?? ',';
  // What a caller's caller passes for some of them is known where that one is chosen.
  const chosen = (item: Thunk): Thunk => ({ ...item, context: withAssumed(item.context, context.assumed) });
  return lists
    .flatMap(({ items }) => flatten(evaluator, context.assumed.isEmpty ? items : items.map(chosen)))
    .slice(0, mostLists)
    .flatMap((items) => joinPieces(evaluator, items, separator));
}

/** `'a,b'.split(',').join('/')`, `'/'.join('a,b'.split(','))`; undefined where that is no text that was split and a separator. */
function joinedAgain(values: readonly Value[]): readonly Value[] | undefined {
  const split = values.filter((value) => value.kind === 'text' && value.split);
  const [other, ...more] = values.filter((value) => !split.includes(value));
  const separator = other && wholeText(other);
  if (split.length === 0 || more.length > 0 || separator === undefined || /\w/.test(separator)) return undefined;
  return split.map((value) => withSeparator(value, separator));
}

/** Kotlin's `names.joinToString(" ") { it.value }`. */
export const joinMapped: TextFunction = (input) => {
  const { evaluator, receiver, args } = input;
  const block = args.at(-1);
  const items = block?.expr.kind === 'function' ? mapped(evaluator, receiver, block) : undefined;
  return join(items ? { ...input, receiver: items, args: args.slice(0, -1) } : input);
};

/** Java's `names.collect(Collectors.joining(" "))`. */
export const joinCollected: TextFunction = (input) => {
  const [first] = input.args;
  if (first?.expr.kind !== 'call' || lastName(first.expr.callee) !== 'joining') return undefined;
  const args = first.expr.args.map(({ value }): Thunk => ({ ...first, expr: value }));
  return join({ ...input, args });
};

const mostLists = 12;
const deepest = 6; // each step of a builder takes over the parts of the one before: `[...this.parts, part]`

type Ways = readonly (readonly Thunk[])[];

/**
 * Items with what stands for several among them taken apart; where that may be one list or another, each way by itself. `known` has
 * the lists that were met, by how deep: a builder of many branches takes over the same ones again and again.
 */
const flatten = (
  evaluator: Evaluator,
  items: readonly Thunk[],
  depth = 0,
  known: readonly Map<readonly Thunk[], Ways>[] = Array.from({ length: deepest }, () => new Map()),
): Ways => {
  const ways = items.map((item): Ways => {
    if (item.expr.kind !== 'spread' || depth === deepest) return [[item]];
    const values = evaluator.force(item);
    const lists = values.flatMap((value) => {
      if (value.kind !== 'list') return [];
      const flat = known[depth]?.get(value.items) ?? flatten(evaluator, value.items, depth + 1, known);
      known[depth]?.set(value.items, flat);
      return flat;
    });
    // What only callers know stands for one part until they are asked, beside what it is where they pass nothing.
    if (values.some(({ kind }) => kind === 'param')) return [[item], ...lists];
    if (lists.length > 0) return lists;
    // `[*names.split(), more]`, and what nobody knows the items of. A field that is never set holds none.
    const isNothing = item.expr.value.kind === 'name' || item.expr.value.kind === 'member';
    const isOpen = ({ kind }: Value): boolean =>
      kind === 'text' || kind === 'external' || (kind === 'unknown' && !isNothing);
    return values.some(isOpen) ? [[item]] : [[]];
  });
  return combinations<readonly Thunk[]>(ways, mostLists).map((all) => all.flat());
};
