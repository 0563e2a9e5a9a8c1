import type { LedgerRow, ReportClient } from '@mixer-oauth/core';
import { count } from '../count.ts';
import { placeOf } from '../describe-evidence.ts';
import { verdictMarks } from '../ledger-text.ts';
import { codeHtml, escapeHtml } from './escape-html.ts';
import { frameHtml } from './frame.ts';
import { proofsHtml } from './proofs.ts';
import type { View } from './view.ts';

/** The ledger: a row for each scope, a column for each client. A cell opens what is behind it. */
export function matrixHtml(clients: readonly ReportClient[], view: View): string {
  const scopes = [...new Set(clients.flatMap(({ scopes: rows }) => rows.map(({ name }) => name)))].toSorted();
  if (scopes.length === 0) return '<p>No scope is declared, requested or needed.</p>';
  const columns = clients.map((client) => ({ client, rows: new Map(client.scopes.map((row) => [row.name, row])) }));
  const details: string[] = [];
  const body = scopes.map((scope, at) => {
    const cells = columns.map(({ client, rows }, column) => {
      const row = rows.get(scope);
      if (!row)
        return `<td data-client="${escapeHtml(client.id)}"><span class="absent" aria-label="no part of it">·</span></td>`;
      const id = `cell-${at}-${column}`;
      details.push(detailHtml(id, row, client, view));
      return cellHtml(id, row, client);
    });
    return `<tr data-scope="${escapeHtml(scope)}"><th scope="row">${codeHtml(scope)}</th>${cells.join('')}</tr>`;
  });
  const head = clients.map(headHtml).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="Ledger"><table id="ledger">
<caption>Scopes by client. Open a cell to see what it rests on.</caption>
<thead><tr><th scope="col">scope</th>${head}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>
${details.join('\n')}`;
}

const visibilities = {
  visible: '',
  'not-visible': 'requests for scopes cannot be seen',
  none: 'no code was audited',
} as const satisfies Record<ReportClient['requests'], string>;

function headHtml({ id, name, provider, requests }: ReportClient): string {
  const notes = [name, provider, visibilities[requests]].filter((note) => note !== undefined && note !== '');
  const small = notes.map((note) => `<small>${escapeHtml(note ?? '')}</small>`).join('');
  return `<th scope="col" data-client="${escapeHtml(id)}">${escapeHtml(id)}${small}</th>`;
}

function cellHtml(id: string, row: LedgerRow, client: ReportClient): string {
  const { verdict, declared, requested, needed, observed = [] } = row;
  const facts = [
    ...(declared ? [declared.isOptional ? 'optional' : 'declared'] : []),
    ...(requested.length > 0 ? [count(requested.length, 'request')] : []),
    ...(needed.length > 0 ? [count(needed.length, 'call')] : []),
    ...(observed.length > 0 ? [`${observed.length} recorded`] : []),
  ];
  const word = `<span class="mark" aria-hidden="true">${verdictMarks[verdict].mark}</span> ${verdict}`;
  const small = facts.length > 0 ? `<small>${facts.join(', ')}</small>` : '';
  return `<td data-client="${escapeHtml(client.id)}" data-verdict="${verdict}"><button type="button" popovertarget="${id}" class="verdict ${verdict}">${word}${small}</button></td>`;
}

function detailHtml(id: string, row: LedgerRow, client: ReportClient, view: View): string {
  const { name, verdict, because, declared, requested, needed, observed } = row;
  const reason = declared?.reason === undefined ? '' : `: ${escapeHtml(declared.reason)}`;
  const declaration = declared
    ? `<p>${codeHtml(placeOf(declared.span))}${reason}</p>${frameHtml(view.sourceOf(declared.span.file), declared.span)}`
    : '<p>no</p>';
  const proofs = (ids: readonly string[]): string => (ids.length > 0 ? proofsHtml(ids, view) : '<p>no</p>');
  return `<section id="${id}" popover class="detail" role="dialog" aria-labelledby="${id}-title">
<header><h3 id="${id}-title">${codeHtml(name)} for ${escapeHtml(client.id)}</h3>
<button type="button" popovertarget="${id}" popovertargetaction="hide" autofocus>Close</button></header>
<p class="verdict ${verdict}"><span class="mark" aria-hidden="true">${verdictMarks[verdict].mark}</span> ${verdict}: ${escapeHtml(because)}</p>
<h4>Declared</h4>${declaration}
<h4>Requested</h4>${proofs(requested)}
<h4>Needed</h4>${proofs(needed)}
${observed ? `<h4>Observed</h4>${proofs(observed)}` : ''}
</section>`;
}
