import type { Catalogue, Client, Evidence, LedgerRow, Located, ReportClient } from '@mixer-oauth/core';
import { push } from '../push.ts';
import { type ScopeUse, useOfScopes } from './use-of-scopes.ts';
import { isNeedless, type Sides, verdictOf } from './verdict.ts';

/** One client's ledger, with what rules need beside the plain rows. */
export interface ClientLedger {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly evidence: readonly Evidence[];
  readonly use: ScopeUse;
  /** Files and folders that may hold code of this client and were not read, or not whole: what they ask for and call is not known. */
  readonly unread: readonly string[];
  /** The code could have shown a need for this scope, and shows none. */
  readonly isNeedless: (scope: string) => boolean;
  readonly report: ReportClient;
}

/**
 * Sets what a client declares beside what its code asks for and needs.
 *
 * @param evidence - of this client alone, in any order
 * @param unread - what may hold more of it, and could not be read
 * @returns one row a scope seen on any side: declared ones in file order, then the others by name
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.3 scope names are case-sensitive, so they are compared as written
 */
export function joinLedger(
  client: Client,
  evidence: readonly Evidence[],
  catalogue: Catalogue,
  unread: readonly string[] = [],
): ClientLedger {
  const declared = client.scopes.map(({ value }) => value);
  const use = useOfScopes(evidence, declared, catalogue);
  const sides: Sides = { client, catalogue, use, unread, ...shownBy(evidence) };
  const names = [...new Set([...declared, ...[...sides.requests.keys(), ...use.needed].toSorted()])];
  const report: ReportClient = {
    id: client.id,
    ...(client.name && { name: client.name.value }),
    provider: catalogue.data.id,
    ...(client.environment !== undefined && { environment: client.environment }),
    span: client.span,
    ...declarationsOf(client),
    requests: sides.requestState,
    scopes: names.map((name) => rowOf(name, sides)),
  };
  return { client, catalogue, evidence, use, unread, isNeedless: (scope) => isNeedless(scope, sides), report };
}

type Declarations = Pick<ReportClient, 'clientId' | 'approvalPrompt' | 'hosts' | 'redirectUris'>;

/** What the manifest says beside scopes. */
function declarationsOf({ clientId, approvalPrompt, hosts, redirectUris }: Client): Declarations {
  const plain = (list: readonly Located<string>[]): readonly Located<string>[] =>
    list.map(({ value, span }) => ({ value, span }));
  return {
    ...(clientId && { clientId }),
    ...(approvalPrompt && { approvalPrompt }),
    ...(hosts.length > 0 && { hosts: plain(hosts) }),
    ...(redirectUris.length > 0 && { redirectUris: plain(redirectUris) }),
  };
}

type Shown = Pick<Sides, 'requests' | 'requestState' | 'hasHiddenRequest' | 'unresolved'>;

function shownBy(evidence: readonly Evidence[]): Shown {
  const asking = evidence.filter(({ kind }) => kind === 'request');
  const requests = new Map<string, Evidence[]>();
  for (const one of asking)
    if (one.scope !== undefined && one.certainty !== 'unresolved') push(requests, one.scope, one);
  return {
    requests,
    requestState: requests.size > 0 ? 'visible' : evidence.length > 0 ? 'not-visible' : 'none',
    hasHiddenRequest: asking.some(({ certainty }) => certainty === 'unresolved'),
    unresolved: evidence.filter(({ kind, certainty }) => kind === 'call' && certainty === 'unresolved').length,
  };
}

function rowOf(name: string, sides: Sides): LedgerRow {
  const scope = sides.client.scopes.find(({ value }) => value === name);
  const [verdict, because] = verdictOf(name, sides);
  const served = sides.use.servedBy(name).map(({ evidence }) => evidence);
  const observed = served.filter(({ kind }) => kind === 'traffic');
  return {
    name,
    declared: scope
      ? { span: scope.span, isOptional: scope.isOptional, ...(scope.reason !== undefined && { reason: scope.reason }) }
      : null,
    requested: (sides.requests.get(name) ?? []).map(({ id }) => id),
    needed: served.filter(({ kind }) => kind === 'call').map(({ id }) => id),
    ...(observed.length > 0 && { observed: observed.map(({ id }) => id) }),
    verdict,
    because,
  };
}
