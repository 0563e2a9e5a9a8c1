import type { Catalogue } from '@mixer-oauth/core';
import type { Context, Step } from '../app/screen.ts';
import { type Browse, type BrowseAction, reduceBrowse, selectedIndex } from '../browse/browse.ts';
import { nextProvider, referenceOf } from '../model.ts';
import { referencePage } from './pages.ts';
import { type ReferenceRow, scopesOf } from './rows.ts';

/** The state of a screen that looks things up. */
export interface ReferenceState {
  readonly browse: Browse;
}

export type ReferenceAction = BrowseAction | Readonly<{ kind: 'next-provider' }> | Readonly<{ kind: 'copy' }>;

type RowsFor = (catalogue: Catalogue, query: string) => readonly ReferenceRow[];

export function referenceRows(
  rowsFor: RowsFor,
  { browse }: ReferenceState,
  { model }: Pick<Context, 'model'>,
): readonly ReferenceRow[] {
  const catalogue = referenceOf(model);
  return catalogue ? rowsFor(catalogue, browse.query.text) : [];
}

export const reduceReference =
  (rowsFor: RowsFor) =>
  (state: ReferenceState, action: ReferenceAction, context: Context): Step<ReferenceState> => {
    if (action.kind === 'next-provider') {
      const name = nextProvider(context.model);
      return { state, effects: name === undefined ? [] : [{ kind: 'show-provider', name }] };
    }
    const rows = referenceRows(rowsFor, state, context);
    if (action.kind === 'copy') {
      const text = scopesOf(rows[selectedIndex(state.browse, rows)]).join(' ');
      return { state, effects: text === '' ? [] : [{ kind: 'copy', text, what: text }] };
    }
    const { layout, model } = context;
    const catalogue = referenceOf(model);
    const options = {
      width: layout.pageWidth,
      theme: { isAscii: false, hasColour: false },
      ...(model.snapshot && { report: model.snapshot.report }),
    };
    const pageLines = (): number =>
      catalogue ? referencePage(rows[selectedIndex(state.browse, rows)], catalogue, options).length : 0;
    return { state: { browse: reduceBrowse(state.browse, action, { ...layout, rows, pageLines }) } };
  };
