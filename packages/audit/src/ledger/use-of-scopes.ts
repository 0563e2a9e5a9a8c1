import { type Catalogue, type Evidence, type Operation, rightsOf } from '@mixer-oauth/core';
import { type CallNeed, needOf } from './call-need.ts';
import { push } from '../push.ts';
import { minimalScopes } from './minimal-scopes.ts';

/** What the calls of one client mean for scopes. */
export interface ScopeUse {
  /** The minimal set for all calls that surely or probably need something. */
  readonly needed: ReadonlySet<string>;
  /** Everything that holding this scope gives, itself included. */
  readonly covers: (scope: string) => ReadonlySet<string>;
  /** Calls that a scope of the minimal set lets through; none for any other scope. */
  readonly servedBy: (scope: string) => readonly CallNeed[];
  /** Calls that the scope would let through, alone or with others, whatever serves them now. */
  readonly acceptedBy: (scope: string) => readonly CallNeed[];
  /** Calls that may use a scope, although that is not established. */
  readonly maybeUsedBy: (scope: string) => readonly Evidence[];
  /** Calls of which nobody knows what they need. */
  readonly opaque: readonly Evidence[];
  /** Calls in code that a token is or may be sent with: what a recording lacks shows nothing. */
  readonly authorised: readonly Evidence[];
  /** Calls with a token that no scopes belong to, such as a bot's. */
  readonly scopeFree: readonly Evidence[];
}

const ranks = { low: 0, medium: 1, high: 2, critical: 3 } as const;

export function useOfScopes(
  evidence: readonly Evidence[],
  declared: readonly string[],
  catalogue: Catalogue,
): ScopeUse {
  const operationOf = ({ operation }: Evidence): Operation | undefined =>
    operation === undefined ? undefined : catalogue.operation(operation);
  // An OAuth endpoint proves a flow, and a call without a token proves nothing of what the token may do.
  const calls = evidence.filter(
    (one) =>
      (one.kind === 'call' || one.kind === 'traffic') &&
      one.certainty !== 'unresolved' &&
      one.isAnonymous !== true &&
      operationOf(one)?.isOAuthEndpoint !== true,
  );
  const { scopeFreeTokens } = catalogue.data;
  // Nor does one with a token that no scopes belong to, unless it carries the user's beside it.
  const isOfUser = (one: Evidence): boolean =>
    one.tokenKind === undefined ||
    !isScopeFree(one.tokenKind, catalogue) ||
    needOf(one, operationOf(one), scopeFreeTokens).length > 0;
  // What a sign-in library reads by itself uses scopes, and says nothing of what the app does.
  const sent = calls.filter((one) => isOfUser(one) && one.isByLibrary !== true);

  const covers = coversIn(catalogue);
  const held = new Set(declared.flatMap((scope) => [...covers(scope)]));
  const mayReplace = (scope: string): boolean => held.has(scope) && !catalogue.scope(scope)?.isBehavioural;
  const all = calls
    .flatMap((one) => needOf(one, operationOf(one), scopeFreeTokens))
    .map((need) => orCandidate(need, held, mayReplace));
  const needs = all.filter(({ strength }) => strength !== 'weak');
  const isDeclared = new Set(declared);
  const costs = {
    isDeclared: (scope: string) => isDeclared.has(scope),
    sensitivity: (scope: string) => ranks[catalogue.scope(scope)?.sensitivity ?? 'medium'],
    covers,
  };
  const needed = new Set(minimalScopes(needs, costs, declared));
  const served = servedCalls(needs, needed, covers);
  const maybe = [
    ...calls.map((call) => ({ call, scopes: possibleScopes(operationOf(call)) })),
    ...all
      .filter(({ strength }) => strength === 'weak')
      .map((need) => ({ call: need.evidence, scopes: need.options.flat() })),
  ];
  return {
    needed,
    covers,
    servedBy: (scope) => served.get(scope) ?? [],
    acceptedBy: (scope) => needs.filter(({ options }) => options.flat().some((one) => covers(scope).has(one))),
    maybeUsedBy: (scope) =>
      maybe.flatMap(({ call, scopes }) => (scopes.some((one) => covers(scope).has(one)) ? [call] : [])),
    opaque: sent.filter((one) => isOpaque(operationOf(one))),
    authorised: sent.filter(({ kind }) => kind === 'call'),
    scopeFree: calls.filter((one) => !isOfUser(one)),
  };
}

const freeKinds = new WeakMap<Catalogue, ReadonlySet<string>>();

/** A kind of token that needs no scope for some operation, as a bot's. */
function isScopeFree(kind: string, catalogue: Catalogue): boolean {
  const { operations, scopeFreeTokens = [] } = catalogue.data;
  const kinds =
    freeKinds.get(catalogue) ??
    new Set([...scopeFreeTokens, ...operations.flatMap((one) => one.scopeFreeTokens ?? [])]);
  freeKinds.set(catalogue, kinds);
  return kinds.has(kind);
}

/** A need whose place a declared candidate may take (a narrower scope, for public things) is no ground for asking for more. */
function orCandidate(need: CallNeed, held: ReadonlySet<string>, mayReplace: (scope: string) => boolean): CallNeed {
  const isMet = need.options.some((option) => option.every((scope) => held.has(scope)));
  const isReplaced = !isMet && (need.operation?.candidates ?? []).some(mayReplace);
  return isReplaced ? { ...need, strength: 'weak' } : need;
}

function coversIn(catalogue: Catalogue): ScopeUse['covers'] {
  const known = new Map<string, ReadonlySet<string>>();
  return (scope) => {
    const set = known.get(scope) ?? rightsOf([scope], catalogue);
    known.set(scope, set);
    return set;
  };
}

/** Each call is put down to the scopes of the minimal set that meet its shortest option. */
function servedCalls(
  needs: readonly CallNeed[],
  needed: ReadonlySet<string>,
  covers: ScopeUse['covers'],
): ReadonlyMap<string, readonly CallNeed[]> {
  const holderOf = (scope: string): string | undefined =>
    needed.has(scope) ? scope : [...needed].find((one) => covers(one).has(scope));
  const served = new Map<string, CallNeed[]>();
  for (const need of needs) {
    const options = need.options.map((option) => option.map(holderOf));
    const met = options.filter((option) => option.every((one) => one !== undefined));
    const [shortest = []] = met.toSorted((left, right) => left.length - right.length);
    for (const scope of new Set(shortest)) if (scope !== undefined) push(served, scope, need);
  }
  return served;
}

/** Candidates, conditional needs and scopes of single fields. */
function possibleScopes(operation: Operation | undefined): readonly string[] {
  if (!operation) return [];
  const conditional = (operation.conditional ?? []).flatMap(({ needs }) => (needs === 'unknown' ? [] : needs.flat()));
  return [...(operation.candidates ?? []), ...conditional, ...Object.values(operation.fieldScopes ?? {})];
}

/** "No data" is never "no scope needed": a call outside the catalogue, or one whose needs no source even guesses. */
const isOpaque = (operation: Operation | undefined): boolean =>
  !operation ||
  (operation.needs === 'unknown' && possibleScopes(operation).length === 0) ||
  (operation.conditional ?? []).some(({ needs }) => needs === 'unknown');
