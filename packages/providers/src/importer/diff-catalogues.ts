import type { Needs, Operation, ProviderData } from '@mixer-oauth/core';

/** What became of one scope or operation between two catalogues. */
export interface CatalogueChange {
  readonly what: 'scope' | 'operation';
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly details: readonly string[]; // of a changed one: each a clause
}

/** What an update of a catalogue brings: scopes first, each by name. */
export function diffCatalogues(before: ProviderData, after: ProviderData): readonly CatalogueChange[] {
  return [
    ...changes('scope', byName(before.scopes, 'name'), byName(after.scopes, 'name'), (left, right) => [
      ...turned('status', left.status, right.status),
      ...turned('replacement', left.replacedBy, right.replacedBy),
      ...turned('inclusion', left.implies?.join(' '), right.implies?.join(' ')),
      ...turned('sensitivity', left.sensitivity, right.sensitivity),
    ]),
    ...changes('operation', byName(before.operations, 'id'), byName(after.operations, 'id'), operationDetails),
  ];
}

function byName<K extends string, T extends Readonly<Record<K, string>>>(
  rows: readonly T[],
  key: K,
): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row[key], row]));
}

function changes<T>(
  what: CatalogueChange['what'],
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  detailsOf: (left: T, right: T) => readonly string[],
): readonly CatalogueChange[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].toSorted();
  return names.flatMap((name): readonly CatalogueChange[] => {
    const left = before.get(name);
    const right = after.get(name);
    if (left === undefined) return [{ what, name, change: 'added', details: [] }];
    if (right === undefined) return [{ what, name, change: 'removed', details: [] }];
    const details = detailsOf(left, right);
    return details.length > 0 ? [{ what, name, change: 'changed', details }] : [];
  });
}

const operationDetails = (left: Operation, right: Operation): readonly string[] => [
  ...turned('call', `${left.method ?? ''} ${left.path ?? ''}`, `${right.method ?? ''} ${right.path ?? ''}`),
  ...turned('needs', shown(left.needs), shown(right.needs)),
  ...turned('list in the document', shown(left.declaredScopes), shown(right.declaredScopes)),
  ...turned('status', left.status ?? 'current', right.status ?? 'current'),
];

const turned = (what: string, left: string | undefined, right: string | undefined): readonly string[] =>
  left === right ? [] : [`${what}: ${left ?? 'none'} becomes ${right ?? 'none'}`];

/** `a and b, or c`; a catalogue's own words for none and for unknown. */
const shown = (needs: Needs | undefined): string | undefined =>
  needs === undefined || needs === 'unknown'
    ? needs
    : needs.length === 0
      ? 'no scope'
      : needs.map((set) => set.join(' and ')).join(', or ');
