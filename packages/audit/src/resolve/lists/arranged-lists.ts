import { isBlank } from '../told-apart.ts';
import type { ListValue, Value } from '../values.ts';
import { differenceOfLists, isDifference, siftedList, sifts } from './sifted-lists.ts';
import { isSlicing } from './sliced-lists.ts';
import { itemsInside } from './united-lists.ts';
import type { Input } from '../text/text-functions.ts';

// What a language's own functions do with the order of a list, with doubles in it, and with lists in it.
const arranges =
  /^(?:sort(?:ed|_?by)?|toSorted|array_(?:unique|values)|uniq(?:ue|_?by)?|distinct(?:By)?|dedup|compact|shuffled?)$/i;
const flattens = /^flat(?:ten)?$/i;

const drops = /^(?:filter|compact|filterNotNull|array_filter)$/;

export const isArranging = (name: string): boolean =>
  arranges.test(name) ||
  isSlicing(name) ||
  flattens.test(name) ||
  drops.test(name) ||
  sifts.test(name) ||
  isDifference(name);

/** `scopes.sort().reverse()`, `_.uniq(scopes)`, `array_unique($scopes)`, `groups.flat()`; undefined where that is no list. */
export function arrangedList(input: Input, name: string): readonly Value[] | undefined {
  if (!isArranging(name)) return undefined;
  if (isDifference(name)) return differenceOfLists(input);
  if (sifts.test(name)) {
    const sifted = siftedList(input, name);
    if (sifted || !drops.test(name)) return sifted;
  }
  if (drops.test(name)) return isOfNothing(input, name) ? withoutBlanks(input) : undefined;
  if (flattens.test(name)) return flatOf(input);
  const lists = arranges.test(name) ? listsOf(input) : [];
  return lists.length > 0 ? lists : undefined;
}

function flatOf(input: Input): readonly ListValue[] | undefined {
  const lists = listsOf(input).map(({ items }): ListValue => ({
    kind: 'list',
    items: itemsInside(input.evaluator, items),
  }));
  return lists.length > 0 ? lists : undefined;
}

/** Of a list its items that are there; of PHP's array with keys all entries, as those that are not there say nothing. */
function withoutBlanks(input: Input): readonly Value[] | undefined {
  const lists = listsOf(input);
  if (lists.length > 0 || !input.isFree) return lists.map((list) => withoutNothing(input, list));
  const records = input.args.flatMap((arg) => input.evaluator.force(arg)).filter(({ kind }) => kind === 'record');
  return records.length > 0 ? records : undefined;
}

/** Of a parameter what its callers pass. */
function listsOf({ evaluator, receiver, args: [first], isFree, context }: Input): readonly ListValue[] {
  const own = evaluator.settle(receiver, context).flatMap((value) => (value.kind === 'list' ? [value] : []));
  if (own.length > 0 || !isFree || !first) return own;
  return evaluator.force(first).flatMap((value) => (value.kind === 'list' ? [value] : []));
}

/** `parts.filter(Boolean)`, `parts.compact`, `array_filter($parts)`: what is not there is left out. */
function isOfNothing({ args, receiver }: Input, name: string): boolean {
  const isOnList = receiver.some(({ kind }) => kind === 'list');
  const [test] = isOnList ? args : args.slice(1);
  return name === 'filter' ? test?.expr.kind === 'name' && test.expr.name === 'Boolean' : !test;
}

const withoutNothing = ({ evaluator }: Input, { items }: ListValue): ListValue => ({
  kind: 'list',
  items: items
    .flatMap((item) => {
      const lists = item.expr.kind === 'spread' ? evaluator.force(item) : [];
      const [only] = lists;
      return only?.kind === 'list' && lists.length === 1 ? only.items : [item];
    })
    .filter((item) => item.expr.kind === 'spread' || !evaluator.force(item).every((value) => isBlank(value))),
});
