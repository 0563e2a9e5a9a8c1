import { browseBindings, browseTyping } from '../../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import type { ScopesAction, ScopesState } from './state.ts';

export const scopesBindings = ({ browse }: ScopesState): readonly Binding<ScopesAction>[] => browseBindings(browse);

/** Any letter begins a search: who comes to look something up types its name. */
export const scopesTyping = ({ browse }: ScopesState, key: KeyPress): ScopesAction | undefined =>
  browseTyping(browse, key);
