import { type Catalogue, coveredBy, type Evidence, type Operation, type Strength } from '@mixer-oauth/core';
import { minimalScopes, type Need } from './minimal-scopes.ts';

/** How surely a call needs its scopes: what a diagnostic may say follows from it. */
export type NeedStrength = 'documented' | Strength;

export interface CallNeed {
  readonly evidence: Evidence;
  readonly operation: Operation;
  readonly options: readonly (readonly string[])[];
  readonly strength: NeedStrength;
}

/** What the calls of one client mean for scopes. */
export interface ScopeUse {
  readonly needs: readonly CallNeed[];
  /** The minimal set for all calls that surely need something. */
  readonly needed: ReadonlySet<string>;
  /** Calls by the scope that serves them: of the minimal set, or any that they could use. */
  readonly servedBy: (scope: string) => readonly CallNeed[];
  /** Calls that may use a scope, although that is not established. */
  readonly maybeUsedBy: (scope: string) => readonly Evidence[];
}

const ranks = { low: 0, medium: 1, high: 2, critical: 3 } as const;

export function useOfScopes(
  evidence: readonly Evidence[],
  declared: readonly string[],
  catalogue: Catalogue,
): ScopeUse {
  const calls = evidence.filter(({ kind, certainty }) => kind === 'call' && certainty !== 'unresolved');
  const needs = calls.flatMap((one) => needOf(one, catalogue));
  const maybe = maybeUses(calls, catalogue);
  const known = new Map<string, ReadonlySet<string>>();
  const covers = (scope: string): ReadonlySet<string> => {
    const set = known.get(scope) ?? coveredBy([scope], catalogue);
    known.set(scope, set);
    return set;
  };
  const isDeclared = new Set(declared);
  const options: readonly Need[] = needs.filter(({ strength }) => strength !== 'weak');
  const costs = {
    isDeclared: (scope: string) => isDeclared.has(scope),
    sensitivity: (scope: string) => ranks[catalogue.scope(scope)?.sensitivity ?? 'medium'],
    covers,
  };
  const needed = new Set(minimalScopes(options, costs, declared));
  return {
    needs,
    needed,
    servedBy: (scope) =>
      needs.filter((need) => need.options.some((option) => option.some((one) => covers(scope).has(one)))),
    maybeUsedBy: (scope) => maybe.get(scope) ?? [],
  };
}

function needOf(evidence: Evidence, catalogue: Catalogue): readonly CallNeed[] {
  const operation = evidence.operation === undefined ? undefined : catalogue.operation(evidence.operation);
  if (!operation || operation.needs === 'unknown' || operation.isOAuthEndpoint || evidence.isAnonymous) return [];
  if (operation.needs.length === 0 || operation.needs.some((option) => option.length === 0)) return [];
  const strength: NeedStrength = operation.confidence === 'documented' ? 'documented' : (operation.strength ?? 'weak');
  return [{ evidence, operation, options: operation.needs, strength }];
}

/** Candidates, conditional needs, scopes of single fields, and all that a weak inference names. */
function maybeUses(calls: readonly Evidence[], catalogue: Catalogue): ReadonlyMap<string, readonly Evidence[]> {
  const uses = new Map<string, Evidence[]>();
  for (const call of calls) {
    const operation = call.operation === undefined ? undefined : catalogue.operation(call.operation);
    if (!operation) continue;
    const conditional = (operation.conditional ?? []).flatMap(({ needs }) => (needs === 'unknown' ? [] : needs.flat()));
    for (const scope of new Set([
      ...(operation.candidates ?? []),
      ...conditional,
      ...Object.values(operation.fieldScopes ?? {}),
    ]))
      uses.set(scope, [...(uses.get(scope) ?? []), call]);
  }
  return uses;
}
