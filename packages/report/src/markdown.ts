import type { Diagnostic, LedgerRow, Report, ReportClient } from '@mixer-oauth/core';
import { count } from './count.ts';
import { placeOf } from './describe-evidence.ts';
import { codeMarkdown, escapeMarkdown, linkMarkdown } from './escape-markdown.ts';
import { verdictMarks } from './ledger-text.ts';
import { prepareReport } from './prepare-report.ts';
import type { ReportContext } from './reporter.ts';
import { clientsText, crashedWords, fixLines, skippedFates, verdictLine } from './summary-text.ts';
import { takeBlocks } from './take-blocks.ts';

/** `maximumLength` in UTF-16 units. A comment on GitHub holds 65,536 characters. */
export type MarkdownOptions = Readonly<{ maximumLength?: number }>;

// Some room for the line that says what was cut.
const reserve = 200;

export const icons = { error: '❌', warning: '⚠️', info: 'ℹ️' } as const;

/** For a job summary or a comment on a pull request. What does not fit is counted, never dropped silently. */
export function markdown(
  report: Report,
  context: ReportContext,
  { maximumLength = 60_000 }: MarkdownOptions = {},
): string {
  const { report: prepared } = prepareReport(report, context);
  const shown = prepared.diagnostics.filter(({ suppressed }) => !suppressed);
  const head = `## ${reportIcon(prepared)} mixer-oauth: ${verdictLine(prepared.summary)}\n`;
  const done = `\n${doneLines(prepared).join('\n')}\n`;
  const room = { left: maximumLength - head.length - done.length - reserve };

  const table = takeBlocks(
    shown.map(diagnosticRow),
    room,
    '\n| severity | place | rule | message |\n| --- | --- | --- | --- |\n',
  );
  const blind = takeBlocks(failedRows(prepared), room, '\n**Not read, so nothing is known of:**\n\n');
  const ledgers = takeBlocks(prepared.clients.map(ledgerMarkdown), room, '');
  const cut = cutLine(
    shown.length - table.taken,
    failedRows(prepared).length - blind.taken,
    prepared.clients.length - ledgers.taken,
  );
  return [head, table.text, cut, blind.text, ledgers.text, done].join('');
}

export function reportIcon({ summary: { errors, warnings, rules, crashed, files, unresolved } }: Report): string {
  if (errors > 0 || crashed !== undefined) return icons.error;
  if (rules === 0) return icons.info;
  return warnings > 0 || files.failed.length > 0 || unresolved > 0 ? icons.warning : '✅';
}

function cutLine(diagnostics: number, files: number, ledgers: number): string {
  const parts = [
    ...(diagnostics > 0 ? [count(diagnostics, 'diagnostic')] : []),
    ...(files > 0 ? [count(files, 'unread file')] : []),
    ...(ledgers > 0 ? [`the ledger of ${count(ledgers, 'client')}`] : []),
  ];
  return parts.length > 0 ? `\n_Cut to fit: ${parts.join(', ')}. The JSON report has everything._\n` : '';
}

function diagnosticRow({ severity, span, rule, docs, message, client, fix }: Diagnostic): string {
  const owner = client === undefined ? '' : `${codeMarkdown(client)} `;
  const hint = fix ? `<br>fix: ${escapeMarkdown(fix.title)}` : '';
  return `| ${icons[severity]} ${severity} | ${codeMarkdown(placeOf(span))} | ${linkMarkdown(rule, docs)} | ${owner}${escapeMarkdown(message)}${hint} |\n`;
}

export const failedRows = ({ summary: { files, crashed = [] } }: Report): string[] => [
  ...crashed.map((rule) => `- ${escapeMarkdown(crashedWords(rule))}\n`),
  ...files.failed.map(({ file, reason }) => `- ${codeMarkdown(file)} ${escapeMarkdown(reason)}\n`),
];

/** The ledger of a client, folded away. */
export function ledgerMarkdown({ id, provider, requests, scopes }: ReportClient): string {
  const notes = {
    visible: '',
    'not-visible': '\nWhere this client asks for scopes cannot be seen, so _requested_ proves nothing.\n',
    none: '\nNo code was audited for this client.\n',
  } as const;
  const table =
    scopes.length > 0
      ? `\n| scope | declared | requested | needed | verdict | because |\n| --- | --- | --- | --- | --- | --- |\n${scopes.map(ledgerRow).join('')}`
      : '';
  const title = `${codeMarkdown(id)} on ${codeMarkdown(provider)}: ${count(scopes.length, 'scope')}`;
  return `\n<details><summary>${title}</summary>\n${notes[requests]}${table}\n</details>\n`;
}

function ledgerRow({ name, declared, requested, needed, verdict, because }: LedgerRow): string {
  const cells = [
    codeMarkdown(name),
    declared ? `line ${declared.span.start.line}${declared.isOptional ? ', optional' : ''}` : 'no',
    requested.length > 0 ? count(requested.length, 'place') : 'no',
    needed.length > 0 ? count(needed.length, 'call') : 'no',
    `${escapeMarkdown(verdictMarks[verdict].mark)} ${verdict}`,
    escapeMarkdown(because),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

function doneLines(report: Report): string[] {
  const { manifest, summary } = report;
  const { rules, files, calls, requests, unresolved } = summary;
  const skipped =
    skippedFates(files.skipped)
      .map(([fate, amount]) => `${amount} ${fate}`)
      .join(', ') || 'none';
  return [
    `${count(rules, 'rule')} on ${clientsText(report)}${manifest === null ? ', without a manifest' : ''}.`,
    `Files: ${files.seen} seen, ${files.read} read, ${files.audited} audited, ${files.failed.length} failed; skipped: ${skipped}.`,
    `Code: ${count(calls, 'call')}, ${count(requests, 'request')} for scopes; ${unresolved} unresolved${unresolved > 0 ? ', so proof of nothing' : ''}.`,
    ...fixLines(report).map((line) => `\n${escapeMarkdown(line)}.`),
  ];
}
