import { type Catalogue, type Operation, operationTitle, protocols, type ScopeRow } from '@mixer-oauth/core';
import fuzzysort, { type Prepared } from 'fuzzysort';

/** `indexes`: the characters of the scope's name, or of the operation's title, that were asked for. */
export type Found =
  | Readonly<{ kind: 'scope'; scope: ScopeRow; indexes: readonly number[] }>
  | Readonly<{ kind: 'operation'; operation: Operation; indexes: readonly number[] }>;

export interface SearchOptions {
  readonly kinds: readonly Found['kind'][];
  /** Only so many, the best ones; default: all. */
  readonly limit?: number;
}

interface Target {
  readonly title: Prepared;
  readonly words: string; // the description, in lower case
  readonly found: Found;
}

const threshold = 0.3;
const targets = new WeakMap<Catalogue, Record<Found['kind'], readonly Target[]>>();

/**
 * Scopes and operations that fit a query, best first: a call as it is made (`PATCH /channels/123`), titles in which the letters of
 * the query stand in order, then descriptions that have all its words. An empty query finds nothing.
 */
export function searchCatalogue(
  query: string,
  catalogue: Catalogue,
  { kinds, limit = 0 }: SearchOptions,
): readonly Found[] {
  const asked = query.trim();
  if (asked === '') return [];
  const known = targetsOf(catalogue);
  const rows = kinds.flatMap((kind) => known[kind]);
  const exact = kinds.includes('operation') ? operationsAt(asked, catalogue) : [];
  const titled = fuzzysort.go(asked, rows, { key: 'title', limit, threshold });
  const taken = new Set(titled.map(({ obj }) => obj));
  const words = asked.toLowerCase().split(/\s+/);
  const isFull = limit > 0 && titled.length >= limit;
  const described = isFull
    ? []
    : rows.filter((row) => !taken.has(row) && words.every((word) => row.words.includes(word)));
  const all = [
    ...exact.map((operation): Found => ({ kind: 'operation', operation, indexes: [] })),
    ...titled.map(({ obj, indexes }): Found => ({ ...obj.found, indexes })),
    ...described.map(({ found }) => found),
  ];
  const first = new Set(exact);
  const once = all.filter((one, at) => at < exact.length || one.kind === 'scope' || !first.has(one.operation));
  return limit > 0 ? once.slice(0, limit) : once;
}

function targetsOf(catalogue: Catalogue): Record<Found['kind'], readonly Target[]> {
  const known = targets.get(catalogue);
  if (known) return known;
  const { scopes, operations } = catalogue.data;
  const made = {
    scope: scopes.map((scope): Target => ({
      title: fuzzysort.prepare(scope.name),
      words: scope.description.toLowerCase(),
      found: { kind: 'scope', scope, indexes: [] },
    })),
    operation: operations.map((operation): Target => ({
      title: fuzzysort.prepare(operationTitle(operation)),
      words: (operation.summary ?? '').toLowerCase(),
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
