import type { Catalogue, Operation, ScopeRow } from '@mixer-oauth/core';
import { searchCatalogue } from '@mixer-oauth/providers/search';
import type { ListRow } from '../browse/list-row.ts';
import { memoise } from '../app/memoise.ts';

/** A line of the reference: a scope, an operation, or the name of the group below it. */
export type ReferenceRow = ListRow &
  (
    | Readonly<{ kind: 'heading'; text: string; count: number }>
    | Readonly<{ kind: 'scope'; id: string; scope: ScopeRow; indexes: readonly number[] }>
    | Readonly<{ kind: 'operation'; id: string; operation: Operation; indexes: readonly number[] }>
  );

/** What a manifest would have to declare for a row; none where nothing is needed, or that is not known. */
export function scopesOf(row: ReferenceRow | undefined): readonly string[] {
  if (row?.kind === 'scope') return [row.scope.name];
  if (row?.kind !== 'operation' || row.operation.needs === 'unknown') return [];
  return row.operation.needs.find((option) => option.length > 0) ?? [];
}

const scopeRow = (scope: ScopeRow, indexes: readonly number[] = []): ReferenceRow => ({
  kind: 'scope',
  id: `scope ${scope.name}`,
  scope,
  indexes,
});
const operationRow = (operation: Operation, indexes: readonly number[] = []): ReferenceRow => ({
  kind: 'operation',
  id: `operation ${operation.id}`,
  operation,
  indexes,
});

/** All scopes by resource; with a query, scopes and operations that fit it, best first. */
export const scopeRows = memoise((catalogue: Catalogue, query: string): readonly ReferenceRow[] => {
  if (query.trim() !== '') return foundRows(catalogue, query, ['scope', 'operation']);
  return grouped(catalogue.data.scopes, ({ resource }) => resource, scopeRow);
});

/** All operations by protocol and the first word of their path; with a query, those that fit it, best first. */
export const operationRows = memoise((catalogue: Catalogue, query: string): readonly ReferenceRow[] => {
  if (query.trim() !== '') return foundRows(catalogue, query, ['operation']);
  return grouped(catalogue.data.operations, groupOf, operationRow);
});

/** Nobody walks through more, and each costs time between a key and the screen. */
export const mostFound = 300;

const foundRows = (catalogue: Catalogue, query: string, kinds: readonly ('scope' | 'operation')[]): ReferenceRow[] =>
  searchCatalogue(query, catalogue, { kinds, limit: mostFound }).map((one) =>
    one.kind === 'scope' ? scopeRow(one.scope, one.indexes) : operationRow(one.operation, one.indexes),
  );

const groupOf = ({ protocol, path }: Operation): string =>
  protocol === 'rest' ? `/${path?.split('/')[1] ?? ''}` : protocol;

function grouped<T>(
  list: readonly T[],
  nameOf: (item: T) => string,
  rowOf: (item: T) => ReferenceRow,
): readonly ReferenceRow[] {
  const groups = Map.groupBy(list, nameOf);
  return [...groups].flatMap(([text, items]): ReferenceRow[] => [
    { kind: 'heading', text, count: items.length },
    ...items.map((item) => rowOf(item)),
  ]);
}
