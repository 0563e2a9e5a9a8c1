import type { Needs, Operation, ProviderData, Sdk } from '@mixer-oauth/core';
import { closest, distance } from 'fastest-levenshtein';
import { findCycle } from './find-cycle.ts';
import type { NodePath, Problem } from './problem.ts';

/** What the schema cannot say: names are unique, and every name that a row uses exists. */
export function checkReferences(data: ProviderData): Problem[] {
  const scopes = new Set(data.scopes.map(({ name }) => name));
  const operations = new Set(data.operations.map(({ id }) => id));
  return [
    ...duplicates(data),
    ...cycles(data),
    ...scopeReferences(data).flatMap((reference) => unknown(reference, scopes, 'scope')),
    ...operationReferences(data).flatMap((reference) => unknown(reference, operations, 'operation')),
    ...versionReferences(data),
  ];
}

type Reference = Readonly<{ path: NodePath; name: string }>;

function unknown({ path, name }: Reference, known: ReadonlySet<string>, kind: string): Problem[] {
  if (known.has(name)) return [];
  const near = known.size > 0 ? closest(name, [...known]) : undefined;
  const hint =
    near !== undefined && distance(name, near) <= Math.max(2, name.length / 4) ? `; did you mean "${near}"?` : '';
  return [{ path, at: 'value', message: `no ${kind} is named "${name}"${hint}` }];
}

const each = (names: readonly string[] | undefined, path: NodePath): Reference[] =>
  (names ?? []).map((name, index) => ({ path: [...path, index], name }));

const inNeeds = (needs: Needs, path: NodePath): Reference[] =>
  needs === 'unknown' ? [] : needs.flatMap((all, index) => each(all, [...path, index]));

function scopeReferences({ scopes, operations, sdks }: ProviderData): Reference[] {
  return [
    ...scopes.flatMap(({ replacedBy, implies, requires }, index) => [
      ...(replacedBy === undefined ? [] : [{ path: ['scopes', index, 'replacedBy'], name: replacedBy }]),
      ...each(implies, ['scopes', index, 'implies']),
      ...each(requires, ['scopes', index, 'requires']),
    ]),
    ...operations.flatMap((row, index) => ofOperation(row, ['operations', index])),
    ...sdks.flatMap((sdk, index) => ofSdk(sdk, ['sdks', index])),
  ];
}

function ofOperation({ needs, conditional, candidates, fieldScopes }: Operation, path: NodePath): Reference[] {
  return [
    ...inNeeds(needs, [...path, 'needs']),
    ...(conditional ?? []).flatMap((row, index) => inNeeds(row.needs, [...path, 'conditional', index, 'needs'])),
    ...each(candidates, [...path, 'candidates']),
    ...Object.entries(fieldScopes ?? {}).map(([field, name]) => ({ path: [...path, 'fieldScopes', field], name })),
  ];
}

function ofSdk({ defaultScopes, symbols }: Sdk, path: NodePath): Reference[] {
  return [
    ...each(defaultScopes, [...path, 'defaultScopes']),
    ...symbols.flatMap(({ scopes }, index) => each(scopes, [...path, 'symbols', index, 'scopes'])),
  ];
}

const operationReferences = ({ operations: all, sdks }: ProviderData): Reference[] => [
  ...all.flatMap(({ replacedBy }, index) =>
    replacedBy === undefined ? [] : [{ path: ['operations', index, 'replacedBy'], name: replacedBy }],
  ),
  ...sdks.flatMap(({ symbols }, sdk) =>
    symbols.flatMap(({ operations }, symbol) => each(operations, ['sdks', sdk, 'symbols', symbol, 'operations'])),
  ),
];

function versionReferences({ urls, operations }: ProviderData): Problem[] {
  const known = new Set(urls.apiBases.flatMap(({ version }) => version ?? []));
  return operations
    .flatMap(({ versions }, index) => each(versions, ['operations', index, 'versions']))
    .filter(({ name }) => !known.has(name))
    .map(({ path, name }) => ({ path, at: 'value', message: `no API base has the version "${name}"` }));
}

function duplicates({ scopes, operations, sdks, flows, authorizeParameters }: ProviderData): Problem[] {
  return [
    ...repeated(
      'scopes',
      'name',
      scopes.map(({ name }) => name),
    ),
    ...repeated(
      'operations',
      'id',
      operations.map(({ id }) => id),
    ),
    ...repeated(
      'sdks',
      'id',
      sdks.map(({ id }) => id),
    ),
    ...repeated(
      'flows',
      'id',
      flows.map(({ id }) => id),
    ),
    ...repeated(
      'authorizeParameters',
      'name',
      authorizeParameters.map(({ name }) => name),
    ),
    ...sameCalls(operations),
  ];
}

function repeated(list: string, key: string, names: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ path: [list, index, key], at: 'value', message: `"${name}" is already in "${list}"` } as const];
  });
}

/** Two rows for one call: only the first would ever be found. */
function sameCalls(operations: readonly Operation[]): Problem[] {
  const first = new Map<string, string>();
  return operations.flatMap(({ id, protocol, method, path, versions, aliases }, index) => {
    const calls = [path, ...(aliases ?? [])].flatMap((at) =>
      (versions ?? ['']).map((version) => [protocol, method, version, at?.replaceAll(/\{[^{}]*\}/g, '{}')].join(' ')),
    );
    const other = calls.map((call) => first.get(call)).find((found) => found !== undefined && found !== id);
    for (const call of calls) if (!first.has(call)) first.set(call, id);
    if (other === undefined) return [];
    return [
      { path: ['operations', index, 'id'], at: 'value', message: `"${id}" is the same call as "${other}"` } as const,
    ];
  });
}

function cycles({ scopes }: ProviderData): Problem[] {
  const indexOf = new Map(scopes.map(({ name }, index) => [name, index]));
  const find = (key: 'implies' | 'replacedBy', verb: string): Problem[] => {
    const next = new Map(scopes.map((row) => [row.name, [row[key] ?? []].flat()]));
    const cycle = findCycle(next);
    if (!cycle) return [];
    const path = ['scopes', indexOf.get(cycle[0] ?? '') ?? 0, key];
    return [{ path, at: 'value', message: `a scope ${verb} itself: ${[...cycle, cycle[0]].join(' > ')}` }];
  };
  return [...find('implies', 'includes'), ...find('replacedBy', 'replaces')];
}
