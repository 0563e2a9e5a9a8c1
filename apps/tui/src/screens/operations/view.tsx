import type { ReactNode } from 'react';
import type { Context, Head } from '../../app/screen.ts';
import { referenceOf } from '../../model.ts';
import type { Line } from '../../text/line.ts';
import { referenceHead, ReferenceView, spokenReference } from '../../reference/view.tsx';
import { rowsOf, type OperationsState } from './state.ts';

export interface OperationsViewProps {
  readonly state: OperationsState;
  readonly context: Context;
}

export const OperationsView = ({ state, context }: OperationsViewProps): ReactNode => (
  <ReferenceView state={state} rows={rowsOf(state, context)} context={context} />
);

export const spokenOperations = (state: OperationsState, context: Context): readonly Line[] =>
  spokenReference(state, rowsOf(state, context), context);

export const operationsHead = (state: OperationsState, context: Context): Head =>
  referenceHead(state.browse, rowsOf(state, context), {
    title: 'Operations',
    provider: referenceOf(context.model)?.data.name ?? '',
    hint: 'type a path, a method or an event, as in PATCH /channels/123',
  });
