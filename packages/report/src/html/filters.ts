import { type Report, type Severity, verdicts } from '@mixer-oauth/core';
import { verdictMarks } from '../ledger-text.ts';
import { escapeHtml } from './escape-html.ts';

const severities = ['error', 'warning', 'info'] as const satisfies readonly Severity[];

/** Choices of what is shown. Without scripts they do nothing, so the script is what shows them. */
export function filtersHtml({ clients, diagnostics }: Report): string {
  const rows = clients.flatMap(({ scopes }) => scopes);
  const choice = (name: string, value: string, label: string, amount?: number): string =>
    `<label><input type="checkbox" name="${name}" value="${escapeHtml(value)}" checked> ${label}${amount === undefined ? '' : ` <small>${amount}</small>`}</label>`;
  const verdictChoices = verdicts.flatMap((verdict) => {
    const amount = rows.filter((row) => row.verdict === verdict).length;
    return amount > 0 ? [choice('verdict', verdict, `${verdictMarks[verdict].mark} ${verdict}`, amount)] : [];
  });
  const severityChoices = severities.flatMap((severity) => {
    const amount = diagnostics.filter((one) => one.severity === severity).length;
    return amount > 0 ? [choice('severity', severity, severity, amount)] : [];
  });
  const clientChoices = clients.map(({ id }) => choice('client', id, escapeHtml(id)));
  const group = (title: string, choices: readonly string[]): string =>
    choices.length > 1 ? `<fieldset><legend>${title}</legend>${choices.join('')}</fieldset>` : '';
  return `<form id="filters" hidden>
<label>Search <input type="search" name="text" placeholder="scope, file, message" autocomplete="off"></label>
${group('Verdicts', verdictChoices)}${group('Severities', severityChoices)}${group('Clients', clientChoices)}
<output aria-live="polite"></output>
</form>`;
}
