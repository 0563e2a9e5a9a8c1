import type { Context } from '../app/screen.ts';
import type { ListRow } from '../browse/browse.ts';
import { browseBindings, browseTyping } from '../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../keys.ts';
import { nextProvider } from '../model.ts';
import type { ReferenceAction, ReferenceState } from './state.ts';

export function referenceBindings(
  { browse }: ReferenceState,
  { model }: Context,
  rows: readonly ListRow[],
): readonly Binding<ReferenceAction>[] {
  const list: readonly Binding<ReferenceAction>[] = browseBindings(browse, rows.length === 0);
  if (browse.mode !== 'browse' || nextProvider(model) === undefined) return list;
  return [...list, { keys: [']'], label: 'next provider', action: { kind: 'next-provider' } }];
}

/** Any letter begins a search: who comes to look something up types its name. */
export const referenceTyping = ({ browse }: ReferenceState, key: KeyPress): ReferenceAction | undefined =>
  browseTyping(browse, key);
