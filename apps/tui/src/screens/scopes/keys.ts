import type { Context } from '../../app/screen.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import { referenceBindings, referenceTyping } from '../../reference/keys.ts';
import { type ScopesAction, type ScopesState, rowsOf } from './state.ts';

export const scopesBindings = (state: ScopesState, context: Context): readonly Binding<ScopesAction>[] =>
  referenceBindings(state, context, rowsOf(state, context));

export const scopesTyping = (state: ScopesState, key: KeyPress): ScopesAction | undefined =>
  referenceTyping(state, key);
