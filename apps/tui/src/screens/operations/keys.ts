import type { Context } from '../../app/screen.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import { referenceBindings, referenceTyping } from '../../reference/keys.ts';
import { type OperationsAction, type OperationsState, rowsOf } from './state.ts';

export const operationsBindings = (state: OperationsState, context: Context): readonly Binding<OperationsAction>[] =>
  referenceBindings(state, context, rowsOf(state, context));

export const operationsTyping = (state: OperationsState, key: KeyPress): OperationsAction | undefined =>
  referenceTyping(state, key);
