import { editField, emptyField, type FieldEdit, type TextField } from './text-field.ts';
import { type Places, placesIn } from './places-in.ts';
import type { ListRow } from './list-row.ts';

/** What every screen with a list has: a search, a row that is selected, and its page beside or below. */
export interface Browse {
  /** `search`: keys go into the query. `details`: the page of the selected row has the keys. */
  readonly mode: 'browse' | 'search' | 'details';
  readonly query: TextField;
  /** Id of the selected row; undefined: the first. */
  readonly selected?: string;
  /** How many lines of the page are above its window. */
  readonly scroll: number;
}

export type BrowseAction =
  | Readonly<{ kind: 'move'; by: number }>
  | Readonly<{ kind: 'page'; by: number }>
  | Readonly<{ kind: 'jump'; to: 'first' | 'last' }>
  | Readonly<{ kind: 'search' | 'keep' | 'open' | 'back' }>
  | Readonly<{ kind: 'type'; edit: FieldEdit }>;

/** What is known when a key is pressed. */
export interface BrowseContext {
  readonly rows: readonly ListRow[];
  readonly listHeight: number;
  readonly pageHeight: number;
  /** Lines of the page of the selected row. */
  readonly pageLines: () => number;
}

export const initialBrowse: Browse = { mode: 'browse', query: emptyField, scroll: 0 };

/** Where the selected row stands; a row that is gone makes the first one selected, -1 where there is none. */
export function selectedIndex(browse: Pick<Browse, 'selected'>, rows: readonly ListRow[]): number {
  const places = placesIn(rows);
  return places.indexes[selectedPlace(browse, places)] ?? -1;
}

/** How many rows can be selected, and which of them is, from 1. */
export function countRows(
  browse: Pick<Browse, 'selected'>,
  rows: readonly ListRow[],
): Readonly<{ place: number; count: number }> {
  const places = placesIn(rows);
  return { place: selectedPlace(browse, places) + 1, count: places.indexes.length };
}

const selectedPlace = ({ selected }: Pick<Browse, 'selected'>, { placeOf }: Places): number =>
  (selected === undefined ? undefined : placeOf.get(selected)) ?? 0;

export function reduceBrowse(state: Browse, action: BrowseAction, context: BrowseContext): Browse {
  switch (action.kind) {
    case 'move':
      return step(state, action.by, context);
    case 'page':
      return step(state, action.by * heightOf(state, context), context);
    case 'jump':
      return step(state, action.to === 'first' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY, context);
    case 'search':
      return { ...state, mode: 'search' };
    case 'keep':
      return { ...pinned(state, context), mode: 'browse' };
    case 'open':
      return selectedIndex(state, context.rows) < 0 ? state : { ...state, mode: 'details', scroll: 0 };
    case 'back':
      return back(pinned(state, context));
    case 'type': {
      const query = editField(state.query, action.edit);
      if (query.text === state.query.text) return { ...state, mode: 'search', query };
      const { selected: _gone, ...rest } = state; // the best match is what is meant
      return { ...rest, mode: 'search', query, scroll: 0 };
    }
  }
}

/** The row that is selected stays so among others, too. */
function pinned(state: Browse, { rows }: BrowseContext): Browse {
  const id = rows[selectedIndex(state, rows)]?.id;
  return id === undefined ? state : { ...state, selected: id };
}

/** Out of the page, then out of the search, then the search itself goes. */
function back(state: Browse): Browse {
  if (state.mode === 'details') return { ...state, mode: 'browse', scroll: 0 };
  if (state.mode === 'search' && state.query.text !== '') return { ...state, query: emptyField, mode: 'browse' };
  return { ...state, mode: 'browse', query: emptyField };
}

const heightOf = ({ mode }: Browse, { listHeight, pageHeight }: BrowseContext): number =>
  Math.max(1, (mode === 'details' ? pageHeight : listHeight) - 1);

function step(state: Browse, by: number, context: BrowseContext): Browse {
  if (state.mode === 'details') {
    const last = Math.max(0, context.pageLines() - context.pageHeight);
    return { ...state, scroll: clamp(state.scroll + by, 0, last) };
  }
  const places = placesIn(context.rows);
  const next = clamp(selectedPlace(state, places) + by, 0, places.indexes.length - 1);
  const id = context.rows[places.indexes[next] ?? -1]?.id;
  return id === undefined ? state : { ...state, selected: id, scroll: 0 };
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
