import type { ReactNode } from 'react';
import type { Context, Head } from '../../app/screen.ts';
import { referenceOf } from '../../model.ts';
import type { Line } from '../../text/line.ts';
import { referenceHead, ReferenceView, spokenReference } from '../../reference/view.tsx';
import { rowsOf, type ScopesState } from './state.ts';

export interface ScopesViewProps {
  readonly state: ScopesState;
  readonly context: Context;
}

export const ScopesView = ({ state, context }: ScopesViewProps): ReactNode => (
  <ReferenceView state={state} rows={rowsOf(state, context)} context={context} />
);

export const spokenScopes = (state: ScopesState, context: Context): readonly Line[] =>
  spokenReference(state, rowsOf(state, context), context);

export const scopesHead = (state: ScopesState, context: Context): Head =>
  referenceHead(state.browse, rowsOf(state, context), {
    title: 'Scopes',
    provider: referenceOf(context.model)?.data.name ?? '',
    hint: 'type to search scopes and operations',
  });
