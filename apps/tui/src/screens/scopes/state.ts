import type { Context } from '../../app/screen.ts';
import { initialBrowse } from '../../browse/browse.ts';
import { type ReferenceRow, scopeRows } from '../../reference/rows.ts';
import { type ReferenceAction, reduceReference, referenceRows, type ReferenceState } from '../../reference/state.ts';

export type ScopesState = ReferenceState;
export type ScopesAction = ReferenceAction;

export const initialScopes: ScopesState = { browse: initialBrowse };
export const reduceScopes = reduceReference(scopeRows);
export const rowsOf = (state: ScopesState, context: Pick<Context, 'model'>): readonly ReferenceRow[] =>
  referenceRows(scopeRows, state, context);
