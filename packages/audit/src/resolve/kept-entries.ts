import type { Evaluator } from './evaluator.ts';
import { fromRows } from './list-functions.ts';
import { type ListValue, type RecordValue, type Thunk, type Value, wholeText } from './values.ts';

/** What a map is asked by a key with, in whatever language. */
const asks = /^(?:get|at|fetch|find|getOrDefault|getOrElse|GetValueOrDefault|get_or|getValue|get_unchecked|dig)$/;
const mostRows = 200; // of a map
const mostEntries = 12; // where the key is not known

/** A record, or a list of rows of two: `new Map([['a', '/x']])`, `HashMap::from([("a", "/x")])`. */
const mapsIn = (evaluator: Evaluator, values: readonly Value[]): readonly RecordValue[] =>
  values.flatMap((value): readonly RecordValue[] => {
    if (value.kind === 'record') return [value];
    const made = value.kind === 'list' ? fromRows(evaluator, value.items) : undefined;
    return (made ?? []).flatMap((one) => (one.kind === 'record' ? [one] : []));
  });

/**
 * `paths.get('follow')`, `paths.at(kind)`: what a map of the program holds under a key, any of it where a parameter is the key.
 * Undefined where it is no map or has no such key: then it may be a client.
 */
export function entryAsked(
  evaluator: Evaluator,
  receiver: readonly Value[],
  name: string,
  [key, fallback]: readonly Thunk[],
): readonly Value[] | undefined {
  if (!key || !asks.test(name)) return undefined;
  const maps = mapsIn(evaluator, receiver).filter(({ entries }) => !entries.has(name));
  if (maps.length === 0) return undefined;
  const keys = evaluator.force(key);
  const names = keys.flatMap((value) => wholeText(value) ?? []);
  const found = maps.flatMap(({ entries }) => names.flatMap((one) => entries.get(one) ?? []));
  const entries = found.length > 0 || names.length > 0 ? found : entriesOfMaps(evaluator, maps, keys);
  if (entries.length === 0) return undefined;
  // An entry as a whole: `paths.find("follow")->second`.
  if (name === 'find') return entries.map((entry) => ({ kind: 'list', items: [key, entry] }));
  return [...entries, ...(fallback && found.length === 0 ? [fallback] : [])].flatMap((entry) => evaluator.force(entry));
}

/** Where callers tell the key, any entry of a map of texts. */
function entriesOfMaps(evaluator: Evaluator, maps: readonly RecordValue[], keys: readonly Value[]): readonly Thunk[] {
  if (!keys.every(({ kind }) => kind === 'param') || maps.some(({ isOpen }) => isOpen)) return [];
  const entries = maps.flatMap((map) => [...map.entries.values()].flat());
  const isText = (entry: Thunk): boolean => evaluator.force(entry).every(({ kind }) => kind === 'text');
  return entries.length <= mostEntries && entries.every(isText) ? entries : [];
}

/** `map["follow"]` of a map that is written as rows. Undefined where it is a list of something else. */
export function rowNamed(evaluator: Evaluator, { items }: ListValue, name: string): readonly Thunk[] | undefined {
  if (/^(?:\d+|length|size|count)$/i.test(name) || items.length > mostRows) return undefined;
  if (!items.every(({ expr }) => expr.kind === 'list' && expr.items.length === 2)) return undefined;
  const [made] = fromRows(evaluator, items) ?? [];
  return made?.kind === 'record' ? made.entries.get(name) : undefined;
}

/** The same as a question: the receiver is a map of the program that has this key. */
export const hasEntry = (evaluator: Evaluator, receiver: readonly Value[], name: string, key: Thunk): boolean => {
  const names = evaluator.force(key).flatMap((value) => wholeText(value) ?? []);
  return mapsIn(evaluator, receiver).some(({ entries }) => !entries.has(name) && names.some((one) => entries.has(one)));
};
