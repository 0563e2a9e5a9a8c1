import type { ReactNode } from 'react';
import type { Context, Head } from '../../app/screen.ts';
import { selectedIndex } from '../../browse/browse.ts';
import { ListAndPage } from '../../components/list-and-page.tsx';
import { glyph, markOf, severityLooks, spokenTheme, type Theme } from '../../looks.ts';
import { hasManifest, type Model } from '../../model.ts';
import { cell, type Line, lineOf, span } from '../../text/line.ts';
import { paragraph } from '../../text/wrap-text.ts';
import { clientCard } from './card.ts';
import { type ClientRow, type ClientsState, rowsOf, selectedClient } from './state.ts';

export interface ClientsViewProps {
  readonly state: ClientsState;
  readonly context: Context;
}

export function ClientsView({ state, context }: ClientsViewProps): ReactNode {
  const { layout, model } = context;
  return (
    <ListAndPage
      browse={state.browse}
      rows={rowsOf(state, context)}
      layout={layout}
      lineOf={clientLine}
      pageOf={(theme) => pageOf(state, context, theme)}
      emptyOf={(width) => noClients(model, width)}
    />
  );
}

function pageOf(state: ClientsState, { model, layout }: Context, theme: Theme): readonly Line[] {
  const client = selectedClient(state, { model, layout });
  if (!client || !model.snapshot) return [];
  const catalogue = model.catalogues.get(client.provider.value);
  return clientCard(client, catalogue, model.snapshot, { width: layout.pageWidth, theme });
}

const marksWidth = 20; // three counts with their marks

export function clientLine({ client, counts }: ClientRow, width: number, theme: Theme): Line {
  const marks = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] > 0
      ? [span(`${markOf(severityLooks[severity], theme)} ${counts[severity]}  `, severityLooks[severity].tone)]
      : [],
  );
  const idWidth = Math.max(12, Math.min(30, Math.floor(width * 0.4)));
  const ellipsis = glyph('ellipsis', theme);
  const nameWidth = width - idWidth - marksWidth;
  // A name that would be cut says less than the id, which then has its room.
  const hasName = nameWidth >= 14;
  return [
    cell(client.id, hasName ? idWidth : width - marksWidth, 'strong', ellipsis),
    ...(hasName ? [cell(` ${client.name?.value ?? ''}`, nameWidth, 'dim', ellipsis)] : []),
    span(' '),
    ...(marks.length === 0 ? [span('nothing found', 'good')] : marks),
  ];
}

/** Why there is no row. `others`: what is said where the manifest has clients, and none of them is shown. */
export function noClients(
  { snapshot, isBusy, trouble }: Model,
  width: number,
  others = 'No client is like this.',
): readonly Line[] {
  if (trouble) return [...paragraph(trouble.message, width, 'bad'), ...paragraph(trouble.hint, width)];
  if (!snapshot) return [lineOf(isBusy ? 'Reading the manifest.' : 'Nothing was checked yet.', 'dim')];
  if (!hasManifest(snapshot))
    return paragraph('There is no mixer-oauth.yml here. i writes one from the code; it is shown first.', width);
  return paragraph(snapshot.clients.length === 0 ? 'The manifest has no clients.' : others, width, 'dim');
}

export function clientsHead(state: ClientsState, context: Context): Head {
  const client = selectedClient(state, context);
  const count = rowsOf(state, context).length;
  return {
    label: '/',
    field: state.browse.query,
    hint: 'search names, hosts and scopes',
    count: `${count} ${count === 1 ? 'client' : 'clients'}`,
    crumbs: state.browse.mode === 'details' && client ? ['Clients', client.id] : ['Clients'],
  };
}

export function spokenClients(state: ClientsState, context: Context): readonly Line[] {
  const rows = rowsOf(state, context);
  const at = selectedIndex(state.browse, rows);
  if (at < 0) return noClients(context.model, context.layout.columns);
  return [lineOf(`${at + 1} of ${rows.length}`), ...pageOf(state, context, spokenTheme)];
}
