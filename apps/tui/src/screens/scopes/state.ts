import type { Context } from '../../app/screen.ts';
import { type ReferenceRow, scopeRows } from '../../reference/rows.ts';
import {
  initialReference,
  type ReferenceAction,
  reduceReference,
  referenceRows,
  type ReferenceState,
} from '../../reference/state.ts';

export type ScopesState = ReferenceState;
export type ScopesAction = ReferenceAction;

export const initialScopes: ScopesState = initialReference;
export const reduceScopes = reduceReference(scopeRows);
export const rowsOf = (state: ScopesState, context: Pick<Context, 'model'>): readonly ReferenceRow[] =>
  referenceRows(scopeRows, state, context);
