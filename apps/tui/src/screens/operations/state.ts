import type { Context } from '../../app/screen.ts';
import { type ReferenceRow, operationRows } from '../../reference/rows.ts';
import {
  initialReference,
  type ReferenceAction,
  reduceReference,
  referenceRows,
  type ReferenceState,
} from '../../reference/state.ts';

export type OperationsState = ReferenceState;
export type OperationsAction = ReferenceAction;

export const initialOperations: OperationsState = initialReference;
export const reduceOperations = reduceReference(operationRows);
export const rowsOf = (state: OperationsState, context: Pick<Context, 'model'>): readonly ReferenceRow[] =>
  referenceRows(operationRows, state, context);
