import { type Catalogue, type Operation, operationTitle, protocols, type ScopeRow } from '@mixer-oauth/core';
import fuzzysort from 'fuzzysort';

/** `indexes`: the characters of the scope's name, or of the operation's title, that were asked for. */
export type Found =
  | Readonly<{ kind: 'scope'; scope: ScopeRow; indexes: readonly number[] }>
  | Readonly<{ kind: 'operation'; operation: Operation; indexes: readonly number[] }>;

export interface SearchOptions {
  readonly kinds: readonly Found['kind'][];
}

interface Target {
  readonly title: string;
  readonly text: string;
  readonly found: Found;
}

const threshold = 0.3;
const targets = new WeakMap<Catalogue, Record<Found['kind'], readonly Target[]>>();

/**
 * Scopes and operations that fit a query, best first. A call as it is made (`PATCH /channels/123`) and the exact name of a scope
 * or socket method go before everything else; titles weigh more than descriptions. An empty query finds nothing.
 */
export function searchCatalogue(query: string, catalogue: Catalogue, { kinds }: SearchOptions): readonly Found[] {
  const asked = query.trim();
  if (asked === '') return [];
  const known = targetsOf(catalogue);
  const rows = kinds.flatMap((kind) => known[kind]);
  // A match in a description alone counts less than any in a title.
  const found = fuzzysort.go(asked, rows, {
    keys: ['title', 'text'],
    limit: 0,
    threshold,
    scoreFn: ({ 0: title, 1: text }) => Math.max(title?.score ?? 0, (text?.score ?? 0) * 0.6),
  });
  const exact = kinds.includes('operation') ? operationsAt(asked, catalogue) : [];
  const rest = found.flatMap(({ obj, 0: title }): Found[] =>
    obj.found.kind === 'operation' && exact.includes(obj.found.operation)
      ? []
      : [{ ...obj.found, indexes: title?.indexes ?? [] }],
  );
  return [...exact.map((operation): Found => ({ kind: 'operation', operation, indexes: [] })), ...rest];
}

function targetsOf(catalogue: Catalogue): Record<Found['kind'], readonly Target[]> {
  const known = targets.get(catalogue);
  if (known) return known;
  const { scopes, operations } = catalogue.data;
  const made = {
    scope: scopes.map((scope): Target => ({
      title: scope.name,
      text: scope.description,
      found: { kind: 'scope', scope, indexes: [] },
    })),
    operation: operations.map((operation): Target => ({
      title: operationTitle(operation),
      text: operation.summary ?? '',
      found: { kind: 'operation', operation, indexes: [] },
    })),
  };
  targets.set(catalogue, made);
  return made;
}

/** What a call, method or event names when it is written as code makes it: ids in the place of variables, a host before the path. */
export function operationsAt(asked: string, catalogue: Catalogue): readonly Operation[] {
  const { method, path } =
    /^(?:(?<method>[A-Za-z]+)\s+)?(?<path>(?:https?:\/\/[^/]+)?\/\S*)$/.exec(asked)?.groups ?? {};
  if (path !== undefined) {
    const own = path.replace(/^https?:\/\/[^/]+/, '').replace(/^\/api\//, '/');
    const methods = method === undefined ? catalogue.methodsAt(own) : [method];
    return methods.flatMap((one) => catalogue.operationAt(one, own) ?? []);
  }
  const name = asked.split(/\s+/).at(-1) ?? '';
  const sockets = protocols.flatMap((protocol) => catalogue.socketMethod(protocol, name) ?? []);
  return [...sockets, ...(name.includes(':') ? [catalogue.eventAt(name) ?? []].flat() : [])];
}
