import {
  type Catalogue,
  type Client,
  coveredBy,
  type Evidence,
  type LedgerRow,
  type ReportClient,
  type Verdict,
} from '@mixer-oauth/core';
import { type ScopeUse, useOfScopes } from './use-of-scopes.ts';

/** One client's ledger, with what rules need beside the plain rows. */
export interface ClientLedger {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly evidence: readonly Evidence[];
  readonly use: ScopeUse;
  readonly report: ReportClient;
}

interface Sides {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly use: ScopeUse;
  readonly requests: ReadonlyMap<string, readonly Evidence[]>;
  readonly requestState: ReportClient['requests'];
  readonly calls: readonly Evidence[];
  readonly unresolved: number;
}

/**
 * Sets what a client declares beside what its code asks for and needs.
 *
 * @param evidence - of this client alone, in any order
 * @returns one row a scope seen on any side: declared ones in file order, then the others by name
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.3 scope names are case-sensitive, so they are compared as written
 */
export function joinLedger(client: Client, evidence: readonly Evidence[], catalogue: Catalogue): ClientLedger {
  const declared = client.scopes.map(({ value }) => value);
  const use = useOfScopes(evidence, declared, catalogue);
  const requests = new Map<string, Evidence[]>();
  for (const one of evidence)
    if (one.kind === 'request' && one.scope !== undefined)
      requests.set(one.scope, [...(requests.get(one.scope) ?? []), one]);
  const calls = evidence.filter(({ kind, certainty }) => kind === 'call' && certainty !== 'unresolved');
  const requestState =
    requests.size > 0
      ? 'visible'
      : evidence.some(({ kind }) => kind === 'call' || kind === 'request')
        ? 'not-visible'
        : 'none';
  const unresolved = evidence.filter(({ kind, certainty }) => kind === 'call' && certainty === 'unresolved').length;
  const sides: Sides = { client, catalogue, use, requests, requestState, calls, unresolved };
  const names = [...new Set([...declared, ...[...new Set([...requests.keys(), ...use.needed])].toSorted()])];
  const report: ReportClient = {
    id: client.id,
    ...(client.name && { name: client.name.value }),
    provider: catalogue.data.id,
    ...(client.environment !== undefined && { environment: client.environment }),
    span: client.span,
    requests: requestState,
    scopes: names.map((name) => rowOf(name, sides)),
  };
  return { client, catalogue, evidence, use, report };
}

function rowOf(name: string, sides: Sides): LedgerRow {
  const scope = sides.client.scopes.find(({ value }) => value === name);
  const declared = scope
    ? { span: scope.span, isOptional: scope.isOptional, ...(scope.reason !== undefined && { reason: scope.reason }) }
    : null;
  const requested = (sides.requests.get(name) ?? []).map(({ id }) => id);
  const needed =
    sides.use.needed.has(name) || declared ? sides.use.servedBy(name).map(({ evidence }) => evidence.id) : [];
  const [verdict, because] = verdictOf(
    name,
    scope !== undefined,
    scope?.isOptional ?? false,
    requested.length > 0,
    needed.length,
    sides,
  );
  return { name, declared, requested, needed, verdict, because };
}

function verdictOf(
  name: string,
  isDeclared: boolean,
  isOptional: boolean,
  isRequested: boolean,
  needed: number,
  sides: Sides,
): readonly [Verdict, string] {
  const row = sides.catalogue.scope(name);
  if (!row) return ['unknown', `${sides.catalogue.data.name} has no such scope`];
  const isCovered =
    !isDeclared &&
    coveredBy(
      sides.client.scopes.map(({ value }) => value),
      sides.catalogue,
    ).has(name);
  if (!isDeclared && !isCovered) {
    if (sides.use.needed.has(name))
      return ['missing', `${callsOf(needed)} ${needed === 1 ? 'needs' : 'need'} it and the manifest lacks it`];
    return ['undeclared', 'the code asks for it and the manifest lacks it'];
  }
  const isAskedFor = isRequested || sides.requestState !== 'visible' || isOptional || isCovered;
  if (needed > 0)
    return isAskedFor
      ? ['ok', `${callsOf(needed)} ${needed === 1 ? 'needs' : 'need'} it`]
      : ['never-requested', 'declared and needed, and no request for scopes in the code asks for it'];
  return unneeded(name, isRequested, sides);
}

const callsOf = (count: number): string => (count === 1 ? 'one call' : `${count} calls`);

/** Declared, and no call surely needs it: unused only when code could have proved otherwise. */
function unneeded(name: string, isRequested: boolean, sides: Sides): readonly [Verdict, string] {
  const { catalogue, use, client, calls, unresolved } = sides;
  const dependent = client.scopes.find(
    ({ value }) => catalogue.scope(value)?.requires?.includes(name) && use.servedBy(value).length > 0,
  );
  if (dependent) return ['ok', `"${dependent.value}" is useless without it`];
  if (catalogue.scope(name)?.isBehavioural)
    return ['unprovable', 'it changes how the provider treats a token and leaves no trace in code'];
  const [maybe] = use.maybeUsedBy(name);
  if (maybe) return ['unprovable', `${maybe.method ?? ''} ${maybe.path ?? ''} may use it`.trim()];
  const isProvable = catalogue.data.operations.some(
    ({ needs }) => needs !== 'unknown' && needs.some((option) => option.includes(name)),
  );
  if (!isProvable) return ['unprovable', 'no operation is known that needs it'];
  if (calls.length === 0) return ['unprovable', 'no call to the provider is visible in the code of this client'];
  if (unresolved > 0) return ['unprovable', `${callsOf(unresolved)} could not be resolved`];
  const unknownNeed = calls.find(
    ({ operation }) => operation !== undefined && catalogue.operation(operation)?.needs === 'unknown',
  );
  if (
    unknownNeed &&
    catalogue.scope(name)?.resource ===
      catalogue
        .operation(unknownNeed.operation ?? '')
        ?.path?.split('/')[1]
        ?.replace(/s$/, '')
  )
    return ['unprovable', `it is not known what ${unknownNeed.method ?? ''} ${unknownNeed.path ?? ''} needs`];
  return ['unused', isRequested ? 'the code asks for it, and no call needs it' : 'no call needs it'];
}
