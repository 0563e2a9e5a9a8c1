import type { Evidence, Operation, Strength } from '@mixer-oauth/core';

/** How surely a call needs its scopes: what a diagnostic may say follows from it. */
export type NeedStrength = 'documented' | Strength;

export interface CallNeed {
  readonly evidence: Evidence;
  /** Absent for a call that the catalogue lacks, of which a refusal told what it needs. */
  readonly operation?: Operation;
  readonly options: readonly (readonly string[])[];
  readonly strength: NeedStrength;
}

/** What one call needs; nothing where no source names it or the call goes through without. */
export function needOf(
  evidence: Evidence,
  operation: Operation | undefined,
  scopeFreeTokens: readonly string[] = [],
): readonly CallNeed[] {
  // The provider's own word goes before what is known of the operation.
  if (evidence.refusedFor && evidence.refusedFor.length > 0)
    return [{ evidence, ...(operation && { operation }), options: [evidence.refusedFor], strength: 'documented' }];
  if (!operation || operation.needs === 'unknown') return [];
  // Sent with a kind of token that needs no scope here.
  const exempt = [...scopeFreeTokens, ...(operation.scopeFreeTokens ?? [])];
  if (evidence.tokenKind !== undefined && exempt.includes(evidence.tokenKind)) return [];
  if (operation.needs.length === 0 || operation.needs.some((option) => option.length === 0)) return [];
  const strength: NeedStrength = operation.confidence === 'documented' ? 'documented' : (operation.strength ?? 'weak');
  return [{ evidence, operation, options: operation.needs, strength }];
}

/** Kinds of token with which the call would need no scope; none where the code tells which kind is sent. */
export const exemptTokensOf = ({
  evidence,
  operation,
}: {
  readonly evidence: Evidence;
  readonly operation?: Operation | undefined;
}): readonly string[] => (evidence.tokenKind === undefined ? (operation?.scopeFreeTokens ?? []) : []);

/** The call is certainly made, and certainly refused without its scopes. */
export const isSureNeed = ({ strength, evidence, operation }: CallNeed): boolean =>
  (strength === 'documented' || strength === 'strong') &&
  evidence.certainty === 'certain' &&
  exemptTokensOf({ evidence, operation }).length === 0;

/** As the provider's documentation names it. */
export function nameOfCall({ protocol, method, path }: Evidence): string {
  if (protocol === 'constellation' || protocol === 'event' || (protocol !== 'rest' && method === undefined))
    return path === undefined ? `a call of ${protocol ?? 'an unknown kind'}` : `the event "${path}"`;
  if (protocol === 'rest') return `${method ?? ''} ${path ?? ''}`.trim();
  return `the ${protocol ?? ''} method "${method ?? ''}"`;
}
