import type { Context } from '../../app/screen.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import { referenceBindings, referenceTyping } from '../../reference/keys.ts';
import type { OperationsAction, OperationsState } from './state.ts';

export const operationsBindings = (state: OperationsState, context: Context): readonly Binding<OperationsAction>[] =>
  referenceBindings(state, context);

export const operationsTyping = (state: OperationsState, key: KeyPress): OperationsAction | undefined =>
  referenceTyping(state, key);
