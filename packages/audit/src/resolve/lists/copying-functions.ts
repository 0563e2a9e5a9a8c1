import type { Input } from '../text/text-functions.ts';
import { slicedList } from './sliced-lists.ts';
import { united } from './united-lists.ts';
import type { Value } from '../values.ts';

/** Functions that give a copy of a list, which is the first argument, or what they are called on. */
const copies =
  /^(?:structuredClone|clone(?:Deep)?|deep(?:_dup|[cC]opy)|Clone|ToList|ToArray|ToHashSet|array_slice|subList|from_iter)$/;
/** Functions that put all that is in others into the first and give it: `Object.assign([], scopes)`, `$.merge([], scopes)`. */
const fills = /^(?:assign|extend|merge)$/;

/** `structuredClone(scopes)`, `slices.Clone(scopes)`, `scopes.deep_dup`, `new Array(...scopes)`; undefined of what is no list. Of some of its items these. */
export function copyOfList(input: Input, name: string, isNew: boolean): readonly Value[] | undefined {
  const some = slicedList(input, name);
  if (some) return some;
  const { evaluator, receiver, args } = input;
  const [first, ...more] = args;
  // JavaScript's `new Array(4)` is a list of nothing.
  if (isNew && name === 'Array' && first)
    return more.length > 0 || evaluator.force(first).every(({ kind }) => kind === 'text')
      ? [{ kind: 'list', items: args }]
      : undefined;
  if (!copies.test(name) && !fills.test(name)) return undefined;
  const own = receiver.filter(({ kind }) => kind === 'list');
  if (copies.test(name) && own.length > 0) return own;
  if (!first || own.length > 0) return undefined;
  if (copies.test(name)) return listsOnly(evaluator.force(first));
  const isOfLists = fills.test(name) && more.length > 0 && args.every((arg) => listsOnly(evaluator.force(arg)));
  const list = isOfLists ? united(evaluator, args) : undefined;
  return list && [list];
}

const listsOnly = (values: readonly Value[]): readonly Value[] | undefined =>
  values.length > 0 && values.every(({ kind }) => kind === 'list') ? values : undefined;
