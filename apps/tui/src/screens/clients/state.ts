import { type Client, type Severity, severities } from '@mixer-oauth/core';
import { memoise } from '../../app/memoise.ts';
import type { Context, Step } from '../../app/screen.ts';
import { type Browse, type BrowseAction, initialBrowse, reduceBrowse, selectedIndex } from '../../browse/browse.ts';
import type { ListRow } from '../../browse/list-row.ts';
import type { Snapshot } from '../../model.ts';
import { clientCard } from './card.ts';

export interface ClientsState {
  readonly browse: Browse;
}
export type ClientsAction =
  | Readonly<{ kind: 'browse'; action: BrowseAction }>
  | Readonly<{ kind: 'edit' }>
  | Readonly<{ kind: 'init' }>;

export type ClientRow = ListRow & Readonly<{ id: string; client: Client; counts: Readonly<Record<Severity, number>> }>;

export const initialClients: ClientsState = { browse: initialBrowse };

const clientRows = memoise((snapshot: Snapshot, query: string): readonly ClientRow[] => {
  const words = query.toLowerCase().split(/\s+/);
  const { diagnostics } = snapshot.report;
  return snapshot.clients.flatMap((client): ClientRow[] => {
    const text = [
      client.id,
      client.name?.value,
      ...client.hosts.map(({ value }) => value),
      ...client.scopes.map(({ value }) => value),
    ];
    if (!words.every((word) => text.join(' ').toLowerCase().includes(word))) return [];
    const own = diagnostics.filter((one) => one.client === client.id && !one.suppressed);
    const counts = Object.fromEntries(
      severities.map((severity) => [severity, own.filter((one) => one.severity === severity).length]),
    ) as Record<Severity, number>;
    return [{ id: client.id, client, counts }];
  });
});

export const rowsOf = ({ browse }: ClientsState, { model }: Pick<Context, 'model'>): readonly ClientRow[] =>
  model.snapshot ? clientRows(model.snapshot, browse.query.text) : [];

export function selectedClient(state: ClientsState, context: Context): Client | undefined {
  const rows = rowsOf(state, context);
  return rows[selectedIndex(state.browse, rows)]?.client;
}

export function reduceClients(state: ClientsState, action: ClientsAction, context: Context): Step<ClientsState> {
  const client = selectedClient(state, context);
  if (action.kind === 'init') return { state, effects: [{ kind: 'plan-manifest' }] };
  if (action.kind === 'edit') return { state, effects: client ? [{ kind: 'edit', place: client.span }] : [] };
  const { layout, model } = context;
  const pageLines = (): number =>
    client && model.snapshot
      ? clientCard(client, model.catalogues.get(client.provider.value), model.snapshot, {
          width: layout.pageWidth,
          theme: { hasColour: false, isAscii: false },
        }).length
      : 0;
  return {
    state: {
      browse: reduceBrowse(state.browse, action.action, { ...layout, rows: rowsOf(state, context), pageLines }),
    },
  };
}
