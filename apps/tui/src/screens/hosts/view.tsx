import type { ReactNode } from 'react';
import type { Context, Head } from '../../app/screen.ts';
import { selectedIndex } from '../../browse/browse.ts';
import { ListAndPage } from '../../components/list-and-page.tsx';
import { glyph, markOf, spokenTheme, type Theme, verdictOfRedirect } from '../../looks.ts';
import { cell, type Line, lineOf, span } from '../../text/line.ts';
import { lacksManifest } from '../../model.ts';
import { noClients } from '../clients/view.tsx';
import { hostsPage } from './page.ts';
import { type HostsState, rowsOf, selectedRow } from './state.ts';
import type { HostsRow } from './rows.ts';

const unknownProviders =
  'No client has a provider that is known, so nothing can be asked. Screen 2 says what is wrong.';

export interface HostsViewProps {
  readonly state: HostsState;
  readonly context: Context;
}

export function HostsView({ state, context }: HostsViewProps): ReactNode {
  const { layout, model } = context;
  return (
    <ListAndPage
      browse={state.browse}
      rows={rowsOf(state, context)}
      layout={layout}
      lineOf={hostsLine}
      pageOf={(theme) => pageOf(state, context, theme)}
      emptyOf={(width) => noClients(model, width, unknownProviders)}
    />
  );
}

function pageOf(state: HostsState, context: Context, theme: Theme): readonly Line[] {
  const row = selectedRow(state, context);
  return row ? hostsPage(row, state.made, { width: context.layout.pageWidth, theme }) : [];
}

/** The client and the rule that decides, or how many refuse. */
export function hostsLine({ client, explanation }: HostsRow, width: number, theme: Theme): Line {
  const nameWidth = Math.max(14, Math.min(34, Math.floor(width * 0.45)));
  const ellipsis = glyph('ellipsis', theme);
  const rest = Math.max(0, width - nameWidth - 3);
  if (!explanation)
    return [
      span('  '),
      cell(client.id, nameWidth, 'strong', ellipsis),
      cell(` ${client.hosts.map(({ value }) => value).join(', ')}`, rest, 'dim', ellipsis),
    ];
  const { isAllowed, rules } = explanation;
  const look = verdictOfRedirect[isAllowed ? 'accepted' : 'refused'];
  const by = rules.find((one) => one.isAllowed);
  const why = by ? `by ${by.rule}` : refusal(rules.length);
  return [
    span(`${markOf(look, theme)} `, look.tone),
    cell(client.id, nameWidth, 'strong', ellipsis),
    cell(` ${isAllowed ? 'accepts' : 'refuses'}: ${why}`, rest, look.tone, ellipsis),
  ];
}

const refusal = (rules: number): string => {
  if (rules === 0) return 'it has no rule';
  return rules === 1 ? 'its one rule does not allow it' : `none of its ${rules} rules allows it`;
};

export function hostsHead(state: HostsState, context: Context): Head {
  const rows = rowsOf(state, context);
  const row = selectedRow(state, context);
  const accepting = rows.filter(({ explanation }) => explanation?.isAllowed).length;
  return {
    label: 'URL',
    field: state.browse.query,
    hint: lacksManifest(context.model)
      ? 'no manifest: i writes one'
      : 'type or paste a redirect URI, as in https://app.example.com/callback',
    count: state.browse.query.text === '' ? '' : `${accepting} of ${rows.length} accept it`,
    crumbs: state.browse.mode === 'details' && row ? ['Hosts', row.id] : ['Hosts'],
  };
}

export function spokenHosts(state: HostsState, context: Context): readonly Line[] {
  const theme = spokenTheme;
  const rows = rowsOf(state, context);
  const at = selectedIndex(state.browse, rows);
  const row = rows[at];
  if (!row) return noClients(context.model, context.layout.columns, unknownProviders);
  return [lineOf(`${at + 1} of ${rows.length}`), ...pageOf(state, context, theme)];
}
