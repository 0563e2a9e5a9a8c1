import type { Thunk, Value } from '../values.ts';
import type { Input } from '../text/text-functions.ts';

// What a language's own functions do with the order of a list, with doubles in it, and with lists in it.
const arranges =
  /^(?:sort(?:ed|_?by)?|toSorted|reverse[d]?|toReversed|array_(?:unique|values|reverse)|uniq(?:ue|_?by)?|distinct(?:By)?|dedup|compact|shuffled?)$/i;
const flattens = /^flat(?:ten)?$/i;

export const isArranging = (name: string): boolean => arranges.test(name) || flattens.test(name);

/** `scopes.sort().reverse()`, `_.uniq(scopes)`, `array_unique($scopes)`, `groups.flat()`; undefined where that is no list. */
export function arrangedList(input: Input, name: string): readonly Value[] | undefined {
  if (!isArranging(name)) return undefined;
  const isFlat = flattens.test(name);
  const lists = listsOf(input);
  if (lists.length === 0) return undefined;
  return isFlat ? lists.map(({ items }) => ({ kind: 'list', items: flattened(input, items) })) : lists;
}

function listsOf({ evaluator, receiver, args: [first], isFree }: Input): readonly Extract<Value, { kind: 'list' }>[] {
  const own = receiver.flatMap((value) => (value.kind === 'list' ? [value] : []));
  if (own.length > 0 || !isFree || !first) return own;
  return evaluator.force(first).flatMap((value) => (value.kind === 'list' ? [value] : []));
}

const flattened = ({ evaluator }: Input, items: readonly Thunk[]): readonly Thunk[] =>
  items.flatMap((item) => {
    const [value] = evaluator.force(item);
    return value?.kind === 'list' ? value.items : [item];
  });
