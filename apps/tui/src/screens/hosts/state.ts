import { type Catalogue, explainRedirect } from '@mixer-oauth/core';
import { memoise } from '../../app/memoise.ts';
import type { Context, Step } from '../../app/screen.ts';
import { type Browse, type BrowseAction, initialBrowse, reduceBrowse, selectedIndex } from '../../browse/browse.ts';
import type { Snapshot } from '../../model.ts';
import { hostsPage } from './page.ts';
import type { HostsRow, MadeUrl } from './rows.ts';

export interface HostsState {
  /** The query is the URL that is tried. */
  readonly browse: Browse;
  readonly isForced: boolean;
  readonly made?: MadeUrl;
}

export type HostsAction =
  | Readonly<{ kind: 'browse'; action: BrowseAction }>
  | Readonly<{ kind: 'authorize' | 'force' | 'copy' | 'init' }>
  | Readonly<{ kind: 'made'; made: MadeUrl }>;

export const initialHosts: HostsState = { browse: initialBrowse, isForced: false };

/** Every client, and what its provider would say to the URL. */
const hostsRows = memoise(
  (snapshot: Snapshot, catalogues: ReadonlyMap<string, Catalogue>, uri: string): readonly HostsRow[] =>
    snapshot.clients.flatMap((client): HostsRow[] => {
      const catalogue = catalogues.get(client.provider.value);
      if (!catalogue) return [];
      const explanation = uri === '' ? undefined : explainRedirect(client, uri, catalogue);
      return [{ id: client.id, client, catalogue, ...(explanation && { explanation }) }];
    }),
);

export const rowsOf = ({ browse }: HostsState, { model }: Pick<Context, 'model'>): readonly HostsRow[] =>
  model.snapshot ? hostsRows(model.snapshot, model.catalogues, browse.query.text.trim()) : [];

export function selectedRow(state: HostsState, context: Context): HostsRow | undefined {
  const rows = rowsOf(state, context);
  return rows[selectedIndex(state.browse, rows)];
}

export function reduceHosts(state: HostsState, action: HostsAction, context: Context): Step<HostsState> {
  const row = selectedRow(state, context);
  switch (action.kind) {
    case 'browse':
      return { state: reduceList(state, action.action, context) };
    case 'init':
      return { state, effects: [{ kind: 'plan-manifest' }] };
    case 'made':
      return { state: { ...state, made: action.made } };
    case 'authorize':
    case 'force': {
      const isForced = action.kind === 'force';
      const effects = row ? [{ kind: 'make-url', client: row.id, isForced } as const] : [];
      return { state: { ...state, isForced }, effects };
    }
    case 'copy': {
      const url = row && state.made?.client === row.id ? state.made.url : undefined;
      return { state, effects: url === undefined ? [] : [{ kind: 'copy', text: url, what: 'The authorize URL' }] };
    }
  }
}

function reduceList(state: HostsState, action: BrowseAction, context: Context): HostsState {
  const rows = rowsOf(state, context);
  const row = selectedRow(state, context);
  const pageLines = (): number =>
    row
      ? hostsPage(row, state.made, { width: context.layout.pageWidth, theme: { hasColour: false, isAscii: false } })
          .length
      : 0;
  const browse = reduceBrowse(state.browse, action, { ...context.layout, rows, pageLines });
  // A URL that is typed is about all clients: who is selected stays selected.
  const kept = action.kind === 'type' && row ? { ...browse, selected: row.id } : browse;
  return { ...state, browse: kept };
}
