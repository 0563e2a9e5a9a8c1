import type { Context } from '../../app/screen.ts';
import { browseBindings, browseTyping } from '../../browse/browse-keys.ts';
import type { Binding, KeyPress } from '../../keys.ts';
import { lacksManifest } from '../../model.ts';
import { type HostsAction, type HostsState, rowsOf, selectedRow } from './state.ts';

export function hostsBindings(state: HostsState, context: Context): readonly Binding<HostsAction>[] {
  const { browse, made } = state;
  if (browse.mode !== 'search' && lacksManifest(context.model))
    return [{ keys: ['i'], label: 'write a manifest', action: { kind: 'init' } }];
  const list = browseBindings(browse, rowsOf(state, context).length === 0).map((one): Binding<HostsAction> => ({
    ...one,
    ...(one.action.kind === 'search' && { label: 'type a URL' }),
    action: { kind: 'browse', action: one.action },
  }));
  const row = selectedRow(state, context);
  if (browse.mode === 'search' || !row) return list;
  const canForce = row.catalogue.data.authorizeParameters.some(({ forcesConsent }) => forcesConsent !== undefined);
  return [
    { keys: ['a'], label: 'authorize URL', action: { kind: 'authorize' } },
    ...(canForce ? [{ keys: ['f'], label: 'with forced approval', action: { kind: 'force' } } as const] : []),
    ...(made?.client === row.id && made.url !== undefined
      ? [{ keys: ['c', 'y'], label: 'copy', action: { kind: 'copy' } } as const]
      : []),
    ...list,
  ];
}

/** A letter that does nothing else begins a URL, and so does a paste, where there is a client to judge it. */
export function hostsTyping(state: HostsState, key: KeyPress, context: Context): HostsAction | undefined {
  const action = rowsOf(state, context).length === 0 ? undefined : browseTyping(state.browse, key);
  return action && { kind: 'browse', action };
}
