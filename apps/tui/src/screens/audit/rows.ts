import type { Diagnostic, LedgerRow, ReportClient, Severity, Verdict } from '@mixer-oauth/core';
import { memoise } from '../../app/memoise.ts';
import type { ListRow } from '../../browse/list-row.ts';
import type { Snapshot } from '../../model.ts';

/** A diagnostic and its number in the report. */
export interface Finding {
  readonly number: number;
  readonly diagnostic: Diagnostic;
}

export type AuditRow = ListRow &
  (
    | Readonly<{ kind: 'heading'; text: string; name: string; count: number }>
    | Readonly<{ kind: 'scope'; id: string; client: ReportClient; row: LedgerRow; findings: readonly Finding[] }>
    | Readonly<{ kind: 'finding'; id: string; client: string; findings: readonly [Finding] }>
  );

export interface Filters {
  readonly verdict?: Verdict | 'problems';
  readonly severity?: Severity;
  readonly client?: string;
}

/** The ledger of each client, and below it what was found that concerns none of its scopes. */
export const auditRows = memoise((snapshot: Snapshot, filters: Filters, query: string): readonly AuditRow[] => {
  const findings = snapshot.report.diagnostics.flatMap((diagnostic, number): Finding[] =>
    diagnostic.suppressed ? [] : [{ number, diagnostic }],
  );
  const words = query.toLowerCase().split(/\s+/);
  const isWanted = (row: AuditRow): boolean =>
    passes(row, filters) && words.every((word) => textOf(row).includes(word));
  const sections = snapshot.report.clients
    .filter(({ id }) => filters.client === undefined || id === filters.client)
    .map((client) => ({ text: client.id, name: client.name ?? '', rows: rowsOf(client, findings) }));
  const others = findings.filter(({ diagnostic: { client } }) => client === undefined);
  const rest = { text: 'the whole workspace', name: '', rows: others.map((one) => findingRow('', one)) };
  return [...sections, ...(filters.client === undefined ? [rest] : [])].flatMap(({ text, name, rows }): AuditRow[] => {
    const wanted = rows.filter(isWanted);
    return wanted.length === 0 ? [] : [{ kind: 'heading', text, name, count: wanted.length }, ...wanted];
  });
});

function rowsOf(client: ReportClient, findings: readonly Finding[]): readonly AuditRow[] {
  const own = findings.filter(({ diagnostic }) => diagnostic.client === client.id);
  const names = new Set(client.scopes.map(({ name }) => name));
  return [
    ...client.scopes.map((row): AuditRow => ({
      kind: 'scope',
      id: `${client.id} scope ${row.name}`,
      client,
      row,
      findings: own.filter(({ diagnostic }) => diagnostic.scope === row.name),
    })),
    ...own
      .filter(({ diagnostic: { scope } }) => scope === undefined || !names.has(scope))
      .map((one) => findingRow(client.id, one)),
  ];
}

/** Its id holds no line: an edit above it leaves it selected. */
const findingRow = (client: string, finding: Finding): AuditRow => ({
  kind: 'finding',
  id: `${client} finding ${finding.diagnostic.fingerprint}`,
  client,
  findings: [finding],
});

function passes(row: AuditRow, { verdict, severity }: Filters): boolean {
  if (row.kind === 'heading') return true;
  if (severity !== undefined && !row.findings.some(({ diagnostic }) => diagnostic.severity === severity)) return false;
  if (verdict === undefined) return true;
  if (row.kind === 'finding') return verdict === 'problems';
  if (verdict === 'problems') return row.findings.length > 0 || !['ok', 'unprovable'].includes(row.row.verdict);
  return row.row.verdict === verdict;
}

function textOf(row: AuditRow): string {
  if (row.kind === 'heading') return row.text;
  const found = row.findings.flatMap(({ diagnostic: { rule, message, span } }) => [rule, message, span.file]);
  const own = row.kind === 'scope' ? [row.client.id, row.row.name, row.row.verdict, row.row.because] : [row.client];
  return [...own, ...found].join(' ').toLowerCase();
}
