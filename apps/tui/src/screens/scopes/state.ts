import type { Context } from '../../app/screen.ts';
import { type BrowseAction, initialBrowse } from '../../browse/browse.ts';
import { type ReferenceRow, scopeRows } from '../../reference/rows.ts';
import { reduceReference, referenceRows, type ReferenceState } from '../../reference/state.ts';

export type ScopesState = ReferenceState;
export type ScopesAction = BrowseAction;

export const initialScopes: ScopesState = { browse: initialBrowse };
export const reduceScopes = reduceReference(scopeRows);
export const rowsOf = (state: ScopesState, context: Context): readonly ReferenceRow[] =>
  referenceRows(scopeRows, state, context);
