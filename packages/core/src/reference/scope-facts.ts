import type { Catalogue, Operation, ScopeRow } from '../catalogue.ts';
import type { Report, Verdict } from '../report.ts';
import { operationTitle } from './operation-facts.ts';
import { placesIn } from './places-in.ts';

/** What one client of the workspace has to do with a scope. Places are `file:line`. */
export interface ScopeUser {
  readonly client: string;
  readonly verdict: Verdict;
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

export function scopeFacts(scope: ScopeRow, { data }: Catalogue, users?: readonly ScopeUser[]): ScopeFacts {
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

/** Which clients of a provider declare, ask for or need a scope of it, by the report of a check. */
export function scopeUsers(report: Report, scope: string, provider: string): readonly ScopeUser[] {
  const places = placesIn(report);
  return report.clients.flatMap(({ id, scopes, provider: own }): ScopeUser[] => {
    const row = own === provider ? scopes.find(({ name }) => name === scope) : undefined;
    if (!row) return [];
    const { verdict, because, declared, requested, needed } = row;
    return [
      {
        client: id,
        verdict,
        because,
        declared: declared ? `${declared.span.file}:${declared.span.start.line}` : null,
        requested: places(requested),
        needed: places(needed),
      },
    ];
  });
}

function needOf(operation: Operation, scope: string): readonly OperationNeed[] {
  const { needs, confidence, strength, summary, isOAuthEndpoint } = operation;
  if (isOAuthEndpoint || needs === 'unknown' || !needs.some((option) => option.includes(scope))) return [];
  return [
    {
      operation: operationTitle(operation),
      ...(summary !== undefined && { summary }),
      certainty: confidence === 'documented' ? 'documented' : (strength ?? confidence),
      alternatives: needs,
    },
  ];
}
