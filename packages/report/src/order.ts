import { severityRank } from '@mixer-oauth/core';
import type { Diagnostic, Evidence, LedgerRow, Report, ReportClient, Span } from '@mixer-oauth/core';

type Key = string | number | undefined;

/** By code unit: a locale's order would differ from machine to machine. */
function compare(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (left === right) continue;
    if (left === undefined) return -1;
    if (right === undefined) return 1;
    return left < right ? -1 : 1;
  }
  return 0;
}

function sorted<T>(values: readonly T[], keysOf: (value: T) => readonly Key[]): T[] {
  const keyed = values.map((value) => ({ value, keys: keysOf(value) }));
  return keyed.toSorted((a, b) => compare(a.keys, b.keys)).map(({ value }) => value);
}

const place = ({ file, start, end }: Span): Key[] => [file, start.offset, end.offset];

/**
 * The report in the one order in which it is shown, so that the same findings give the same bytes however they were gathered.
 * Ledger rows, related places, edits and trace steps keep theirs: it carries meaning.
 */
export function orderReport(report: Report): Report {
  const evidence = sorted(report.evidence, keysOfEvidence);
  const rankById = new Map(evidence.map(({ id }, rank) => [id, rank]));
  const { files } = report.summary;
  return {
    ...report,
    clients: sorted(report.clients, keysOfClient).map((client) => ({
      ...client,
      scopes: client.scopes.map((row) => orderRow(row, rankById)),
    })),
    evidence,
    diagnostics: sorted(report.diagnostics, keysOfDiagnostic),
    summary: {
      ...report.summary,
      files: { ...files, failed: sorted(files.failed, (fate) => [fate.file, fate.reason]) },
    },
  };
}

function orderRow(row: LedgerRow, rankById: ReadonlyMap<string, number>): LedgerRow {
  const order = (ids: readonly string[]) => sorted(ids, (id) => [rankById.get(id) ?? rankById.size, id]);
  const { requested, needed, observed } = row;
  return {
    ...row,
    requested: order(requested),
    needed: order(needed),
    ...(observed && { observed: order(observed) }),
  };
}

// Clients as the manifest lists them; those without a place, found in code alone, by id.
const keysOfClient = ({ span, id }: ReportClient): Key[] => [
  span ? 0 : 1,
  span?.file,
  span?.start.offset,
  span?.end.offset,
  id,
];

const keysOfEvidence = (evidence: Evidence): Key[] => [
  ...place(evidence.span),
  evidence.kind,
  evidence.client,
  evidence.scope,
  evidence.id,
];

const keysOfDiagnostic = (diagnostic: Diagnostic): Key[] => [
  ...place(diagnostic.span),
  -severityRank[diagnostic.severity],
  diagnostic.rule,
  diagnostic.client,
  diagnostic.scope,
  diagnostic.message,
  diagnostic.fingerprint,
];
