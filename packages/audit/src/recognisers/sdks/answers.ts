import type { Sdk } from '@mixer-oauth/core';
import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Value } from '../../resolve/values.ts';

/** What only answers are asked for, or what gives one whose parts nobody declares. */
const reads = /^(?:as_(?:object|array|str|u64|i64)|json|graphql|entrySet)$/;

/** `octocrab.graphql(query).as_object().get("data")`: what is read of an answer is no object of the library. */
export const isData = (path: readonly string[]): boolean =>
  path.slice(0, -1).some((step, at) => path[at + 1] === '()' && reads.test(step));

const lastIn = (symbol: string): string => /\w+$/.exec(symbol)?.[0] ?? '';

/** Names of what the table has, and of what it goes through: `octocrab.issues().get`. */
const namesIn = rememberingEach(
  ({ symbols, genericCalls = [] }: Sdk): Readonly<{ generic: ReadonlySet<string>; own: ReadonlySet<string> }> => ({
    generic: new Set(genericCalls.map(({ symbol }) => lastIn(symbol))),
    own: new Set(symbols.flatMap(({ symbol }) => [lastIn(symbol), ...(symbol.match(/\w+(?=\(\))/g) ?? [])])),
  }),
);

/** `client.Request(verb, path).Header.Get("Link")`, `octocrab.issues(owner, repo).get(1)`: called on what the library gave. */
export function isGivenBy(value: Value, sdk: Sdk): boolean {
  if (value.kind !== 'external') return false;
  const { generic, own } = namesIn(sdk);
  const { path } = value;
  const isGiven = (step: string, at: number): boolean => {
    const next = path[at + 1];
    return (next === '()' && own.has(step)) || ((next === '()' || next === 'new') && generic.has(step));
  };
  return isData(path) || path.slice(0, -1).some(isGiven);
}

/** The same of a receiver that nobody sees, by what is written: the names in a chain of calls. */
export const isWrittenOfSent = (callee: Expr, sdk: Sdk): boolean => isOfSent(stepsOf(callee), sdk);

function stepsOf(expr: Expr): readonly string[] {
  const steps: string[] = [];
  for (let step: Expr | undefined = expr; step;) {
    if (step.kind === 'call') steps.unshift('()');
    else if ('name' in step) steps.unshift(step.name);
    step = step.kind === 'call' ? step.callee : step.kind === 'member' ? step.object : undefined;
  }
  return steps;
}

/** `helix.getUsers(ids).execute().getUsers()`: what is asked of a request that was sent is its answer, whatever names that has. */
export function isOfSent(path: readonly string[], sdk: Sdk): boolean {
  const { own } = namesIn(sdk);
  const { sends = [] } = sdk;
  const sent = path.findIndex((step, at) => at > 0 && sends.includes(step) && path[at + 1] === '()');
  return sent > 0 && sent < path.length - 1 && path.slice(0, sent).some((step) => own.has(step));
}
