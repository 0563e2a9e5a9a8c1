import { browseBindings, browseTyping } from '../../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import type { OperationsAction, OperationsState } from './state.ts';

export const operationsBindings = ({ browse }: OperationsState): readonly Binding<OperationsAction>[] =>
  browseBindings(browse);

/** Any letter begins a search: who comes to look something up types its name. */
export const operationsTyping = ({ browse }: OperationsState, key: KeyPress): OperationsAction | undefined =>
  browseTyping(browse, key);
