import type { Catalogue, Report } from '@mixer-oauth/core';
import { memoise } from '../app/memoise.ts';
import type { Context, Step } from '../app/screen.ts';
import { type Browse, type BrowseAction, initialBrowse, reduceBrowse, selectedIndex } from '../browse/browse.ts';
import { scrollTo } from '../browse/scroll-to.ts';
import { nextProvider, referenceOf } from '../model.ts';
import { referencePage } from './pages.ts';
import type { Line } from '../text/line.ts';
import { openable, placesOf } from '../text/places.ts';
import { type ReferenceRow, scopesOf } from './rows.ts';

/** The state of a screen that looks things up. */
export interface ReferenceState {
  readonly browse: Browse;
  /** Which place of an open page would be opened in the editor. */
  readonly place: number;
}

export type ReferenceAction =
  | BrowseAction
  | Readonly<{ kind: 'next-provider' | 'copy' | 'edit' }>
  | Readonly<{ kind: 'place'; by: number }>;

export const initialReference: ReferenceState = { browse: initialBrowse, place: 0 };

type RowsFor = (catalogue: Catalogue, query: string) => readonly ReferenceRow[];

export function referenceRows(
  rowsFor: RowsFor,
  { browse }: ReferenceState,
  { model }: Pick<Context, 'model'>,
): readonly ReferenceRow[] {
  const catalogue = referenceOf(model);
  return catalogue ? rowsFor(catalogue, browse.query.text) : [];
}

/** The page of the selected row, as a reducer sees it: where its places stand, not how it looks. */
export function placedPage(
  { browse }: ReferenceState,
  rows: readonly ReferenceRow[],
  { model, layout }: Context,
): readonly Line[] {
  const catalogue = referenceOf(model);
  const row = rows[selectedIndex(browse, rows)];
  return row && catalogue ? plainPage(row, catalogue, layout.pageWidth, model.snapshot?.report) : [];
}

// A key asks for it several times.
const plainPage = memoise(
  (row: ReferenceRow, catalogue: Catalogue, width: number, report: Report | undefined): readonly Line[] =>
    referencePage(row, catalogue, { width, theme: { isAscii: false, hasColour: false }, ...(report && { report }) }),
);

export const reduceReference =
  (rowsFor: RowsFor) =>
  (state: ReferenceState, action: ReferenceAction, context: Context): Step<ReferenceState> => {
    const rows = referenceRows(rowsFor, state, context);
    switch (action.kind) {
      case 'next-provider': {
        const name = nextProvider(context.model);
        return { state, effects: name === undefined ? [] : [{ kind: 'show-provider', name }] };
      }
      case 'copy': {
        const text = scopesOf(rows[selectedIndex(state.browse, rows)]).join(' ');
        return { state, effects: text === '' ? [] : [{ kind: 'copy', text, what: text }] };
      }
      case 'edit': {
        const place = openable(placesOf(placedPage(state, rows, context))[state.place]?.place ?? '');
        return { state, effects: place ? [{ kind: 'edit', place }] : [] };
      }
      case 'place':
        return { state: movePlace(state, action.by, placedPage(state, rows, context), context) };
      default: {
        const pageLines = (): number => placedPage(state, rows, context).length;
        const browse = reduceBrowse(state.browse, action, { ...context.layout, rows, pageLines });
        return { state: { browse, place: action.kind === 'open' ? 0 : state.place } };
      }
    }
  };

/** Another place of the page, brought into its window. */
function movePlace(state: ReferenceState, by: number, lines: readonly Line[], { layout }: Context): ReferenceState {
  const places = placesOf(lines);
  if (places.length === 0) return state;
  const place = (state.place + by + places.length) % places.length;
  const scroll = scrollTo(places[place]?.line ?? 0, state.browse.scroll, lines.length, layout.pageHeight);
  return { place, browse: { ...state.browse, scroll } };
}
