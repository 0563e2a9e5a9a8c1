import type { Context } from '../app/screen.ts';
import { selectedIndex } from '../browse/browse.ts';
import { browseBindings, browseTyping } from '../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../keys.ts';
import { nextProvider } from '../model.ts';
import { type ReferenceRow, scopesOf } from './rows.ts';
import type { ReferenceAction, ReferenceState } from './state.ts';

export function referenceBindings(
  { browse }: ReferenceState,
  { model }: Context,
  rows: readonly ReferenceRow[],
): readonly Binding<ReferenceAction>[] {
  const list: readonly Binding<ReferenceAction>[] = browseBindings(browse, rows.length === 0);
  const scopes = scopesOf(rows[selectedIndex(browse, rows)]);
  if (browse.mode === 'details' && scopes.length > 0)
    return [{ keys: ['c', 'y'], label: `copy ${scopes.join(' ')}`, action: { kind: 'copy' } }, ...list];
  if (browse.mode !== 'browse' || nextProvider(model) === undefined) return list;
  return [...list, { keys: [']'], label: 'next provider', action: { kind: 'next-provider' } }];
}

/** Any letter begins a search: who comes to look something up types its name. */
export const referenceTyping = ({ browse }: ReferenceState, key: KeyPress): ReferenceAction | undefined =>
  browseTyping(browse, key);
