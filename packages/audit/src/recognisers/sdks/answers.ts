import type { Sdk } from '@mixer-oauth/core';
import { rememberingEach } from '../../remembering.ts';
import type { Value } from '../../resolve/values.ts';

/** What only answers are asked for, or what gives one whose parts nobody declares. */
const reads = /^(?:as_(?:object|array|str|u64|i64)|json|graphql|entrySet)$/;

const isCalled = (path: readonly string[], is: (name: string) => boolean): boolean =>
  path.some((part, at) => path[at + 1] === '()' && is(part));

/** `octocrab.graphql(query).as_object().get("data")`: what is read of an answer is no object of the library. */
export const isData = (path: readonly string[]): boolean => isCalled(path.slice(0, -1), (name) => reads.test(name));

const namesIn = rememberingEach(
  ({ symbols, genericCalls = [] }: Sdk): ReadonlySet<string> =>
    new Set([...symbols, ...genericCalls].flatMap(({ symbol }) => symbol.match(/\w+/g)?.slice(1) ?? [])),
);

/** `octocrab.issues(owner, repo).get(1)`: what the library's own methods give is no client of it that calls any path. */
export function isOfAnswer(value: Value, sdk: Sdk): boolean {
  if (value.kind !== 'external') return false;
  const names = namesIn(sdk);
  return isData(value.path) || isCalled(value.path.slice(0, -1), (name) => names.has(name));
}
