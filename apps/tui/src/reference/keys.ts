import type { Context } from '../app/screen.ts';
import { selectedIndex } from '../browse/browse.ts';
import { browseBindings, browseTyping } from '../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../keys.ts';
import { nextProvider } from '../model.ts';
import { type ReferenceRow, scopesOf } from './rows.ts';
import { placesOf } from '../text/places.ts';
import { placedPage, type ReferenceAction, type ReferenceState } from './state.ts';

export function referenceBindings(
  state: ReferenceState,
  context: Context,
  rows: readonly ReferenceRow[],
): readonly Binding<ReferenceAction>[] {
  const { browse } = state;
  const list: readonly Binding<ReferenceAction>[] = browseBindings(browse, rows.length === 0);
  if (browse.mode === 'details') return [...onPage(state, context, rows), ...list];
  if (browse.mode !== 'browse' || nextProvider(context.model) === undefined) return list;
  return [...list, { keys: [']'], label: 'next provider', action: { kind: 'next-provider' } }];
}

/** What can be done with what an open page shows. */
function onPage(
  state: ReferenceState,
  context: Context,
  rows: readonly ReferenceRow[],
): readonly Binding<ReferenceAction>[] {
  const scopes = scopesOf(rows[selectedIndex(state.browse, rows)]);
  const { length } = placesOf(placedPage(state, rows, context));
  return [
    ...(scopes.length > 0
      ? [{ keys: ['c', 'y'], label: `copy ${scopes.join(' ')}`, action: { kind: 'copy' } } as const]
      : []),
    ...(length > 0 ? [{ keys: ['e'], label: 'edit', action: { kind: 'edit' } } as const] : []),
    ...(length > 1
      ? [
          { keys: ['n'], label: 'next place', action: { kind: 'place', by: 1 } } as const,
          { keys: ['N', 'p'], action: { kind: 'place', by: -1 } } as const,
        ]
      : []),
  ];
}

/** Any letter begins a search: who comes to look something up types its name. */
export const referenceTyping = ({ browse }: ReferenceState, key: KeyPress): ReferenceAction | undefined =>
  browseTyping(browse, key);
