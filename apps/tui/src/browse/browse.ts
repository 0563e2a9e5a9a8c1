import { editField, emptyField, type FieldEdit, type TextField } from './text-field.ts';

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

/** A row of a list. Headings have no id: they cannot be selected. */
export interface ListRow {
  readonly id?: string;
}

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
export function selectedIndex({ selected }: Pick<Browse, 'selected'>, rows: readonly ListRow[]): number {
  const found = selected === undefined ? -1 : rows.findIndex(({ id }) => id === selected);
  return found >= 0 ? found : rows.findIndex(({ id }) => id !== undefined);
}

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
  const places = context.rows.flatMap(({ id }, index) => (id === undefined ? [] : [{ id, index }]));
  if (places.length === 0) return state;
  const at = selectedIndex(state, context.rows);
  const now = places.findIndex(({ index }) => index === at);
  const next = places[clamp(now + by, 0, places.length - 1)];
  return next ? { ...state, selected: next.id, scroll: 0 } : state;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
