import type { Context } from '../../app/screen.ts';
import { browseBindings, browseTyping } from '../../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import { type ClientsAction, type ClientsState, rowsOf } from './state.ts';
import { lacksManifest } from '../../model.ts';

export function clientsBindings(state: ClientsState, context: Context): readonly Binding<ClientsAction>[] {
  const rows = rowsOf(state, context);
  const list = browseBindings(state.browse, rows.length === 0).map((one): Binding<ClientsAction> => ({
    ...one,
    action: { kind: 'browse', action: one.action },
  }));
  if (state.browse.mode === 'search') return list;
  if (lacksManifest(context.model))
    return [{ keys: ['i'], label: 'write a manifest', action: { kind: 'init' } }, ...list];
  if (rows.length === 0) return list;
  return [...list, { keys: ['e'], label: 'edit in the manifest', action: { kind: 'edit' } }];
}

export function clientsTyping({ browse }: ClientsState, key: KeyPress): ClientsAction | undefined {
  const action = browse.mode === 'search' ? browseTyping(browse, key) : undefined;
  return action && { kind: 'browse', action };
}
