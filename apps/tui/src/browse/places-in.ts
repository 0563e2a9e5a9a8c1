import type { ListRow } from './list-row.ts';

/** The rows of a list that can be selected. */
export interface Places {
  readonly indexes: readonly number[]; // where each stands among all rows
  readonly placeOf: ReadonlyMap<string, number>; // its place among them, from 0
}

const known = new WeakMap<readonly ListRow[], Places>();

/** Looked up once for a list: a key asks several times, and a list may be long. */
export function placesIn(rows: readonly ListRow[]): Places {
  const found = known.get(rows) ?? findPlaces(rows);
  known.set(rows, found);
  return found;
}

function findPlaces(rows: readonly ListRow[]): Places {
  const indexes: number[] = [];
  const placeOf = new Map<string, number>();
  for (const [index, { id }] of rows.entries()) {
    if (id === undefined) continue;
    placeOf.set(id, indexes.length);
    indexes.push(index);
  }
  return { indexes, placeOf };
}
