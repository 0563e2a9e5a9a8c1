import type { Catalogue, Operation, ScopeRow } from '@mixer-oauth/core';

/** What one client of the workspace has to do with a scope. Places are `file:line`. */
export interface ScopeUser {
  readonly client: string;
  readonly verdict: string;
  readonly because: string;
  readonly declared: string | null;
  readonly requested: readonly string[];
  readonly needed: readonly string[];
}

export interface OperationNeed {
  readonly operation: string; // `PUT /channels/{id}/follow`
  readonly summary?: string;
  readonly certainty: string; // documented, or the strength of an inference
  readonly alternatives: readonly (readonly string[])[];
}

/** Everything that is known of a scope. */
export interface ScopeFacts extends ScopeRow {
  readonly provider: string;
  readonly impliedBy: readonly string[];
  readonly requiredBy: readonly string[];
  readonly neededBy: readonly OperationNeed[];
  /** Absent without a manifest. */
  readonly users?: readonly ScopeUser[];
}

export function scopeFacts(scope: ScopeRow, { data }: Catalogue, users: readonly ScopeUser[] | undefined): ScopeFacts {
  const { name } = scope;
  return {
    ...scope,
    provider: data.id,
    impliedBy: data.scopes.filter(({ implies }) => implies?.includes(name)).map((one) => one.name),
    requiredBy: data.scopes.filter(({ requires }) => requires?.includes(name)).map((one) => one.name),
    neededBy: data.operations.flatMap((operation) => needOf(operation, name)),
    ...(users && { users }),
  };
}

function needOf(operation: Operation, scope: string): readonly OperationNeed[] {
  const { needs, confidence, strength, method, path, protocol, summary, isOAuthEndpoint } = operation;
  if (isOAuthEndpoint || needs === 'unknown' || !needs.some((option) => option.includes(scope))) return [];
  const words = protocol === 'rest' ? [method, path] : [protocol, method ?? path];
  return [
    {
      operation: words.filter((word) => word !== undefined).join(' '),
      ...(summary !== undefined && { summary }),
      certainty: confidence === 'documented' ? 'documented' : (strength ?? confidence),
      alternatives: needs,
    },
  ];
}
