import {
  type Diagnostic,
  type Evidence,
  fingerprintOf,
  type LedgerRow,
  type Report,
  type Summary,
} from '@mixer-oauth/core';
import { moveReport } from './move-report.ts';

/** A report and where its folder lies below the merged one's: ends with `/`, or is empty. */
export type ReportPart = Readonly<{ folder: string; report: Report }>;

/**
 * Reports of several folders as one: paths begin with the folder, and so do the names of clients, since two folders may have
 * clients of the same name.
 *
 * @param version - of the program that merges
 * @throws {RangeError} when a client is in two parts of the same folder: the caller tells its user before
 */
export function mergeReports(parts: readonly ReportPart[], version: string): Report {
  const reports = parts.map(placed);
  const clients = reports.flatMap((report) => report.clients);
  if (new Set(clients.map(({ id }) => id)).size < clients.length) throw new RangeError('a client is in two reports');
  // A part may be a merged report itself.
  const manifests = new Set(reports.flatMap(({ manifest }) => manifest?.split(', ') ?? []));
  return {
    version: 1,
    tool: { name: 'mixer-oauth', version },
    manifest: manifests.size > 0 ? [...manifests].toSorted().join(', ') : null,
    clients,
    evidence: reports.flatMap((report) => report.evidence),
    diagnostics: reports.flatMap((report) => report.diagnostics),
    summary: sumUp(reports.map((report) => report.summary)),
  };
}

function placed({ folder, report }: ReportPart): Report {
  if (folder === '') return report;
  const moved = moveReport(report, folder);
  const name = (id: string): string => folder + id;
  return {
    ...moved,
    clients: moved.clients.map((client) => ({
      ...client,
      id: name(client.id),
      scopes: client.scopes.map((row) => placedRow(row, name)),
    })),
    evidence: moved.evidence.map((one): Evidence => ({
      ...one,
      id: name(one.id),
      ...(one.client !== undefined && { client: name(one.client) }),
    })),
    diagnostics: moved.diagnostics.map((one): Diagnostic => ({
      ...one,
      ...(one.client !== undefined && { client: name(one.client) }),
      fingerprint: fingerprintOf([folder, one.fingerprint]),
    })),
  };
}

const placedRow = (row: LedgerRow, name: (id: string) => string): LedgerRow => ({
  ...row,
  requested: row.requested.map(name),
  needed: row.needed.map(name),
  ...(row.observed && { observed: row.observed.map(name) }),
});

const nothing: Summary = {
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  fixable: 0,
  rules: 0,
  clients: 0,
  files: {
    seen: 0,
    read: 0,
    audited: 0,
    skipped: { binary: 0, minified: 0, vendored: 0, generated: 0, huge: 0, test: 0, excluded: 0, unsupported: 0 },
    failed: [],
  },
  calls: 0,
  requests: 0,
  unresolved: 0,
};

/** Counts add up; of rules the same ones ran everywhere, or fewer where there was no code. */
function sumUp(summaries: readonly Summary[]): Summary {
  // A share that fell empty says nothing of rules.
  const withRules = summaries.filter(({ rules }) => rules > 0);
  const notRun = inAll((withRules.length > 0 ? withRules : summaries).map((one) => one.notRun ?? []));
  const crashed = [...new Set(summaries.flatMap((one) => one.crashed ?? []))].toSorted();
  return {
    ...summaries.map(countsOf).reduce(add, nothing),
    rules: Math.max(0, ...summaries.map(({ rules }) => rules)),
    ...(notRun.length > 0 && { notRun }),
    ...(crashed.length > 0 && { crashed }),
  };
}

const countsOf = ({ notRun: _notRun, crashed: _crashed, ...counts }: Summary): Summary => counts;

const inAll = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] =>
  first.filter((id) => others.every((list) => list.includes(id)));

function add<Value extends object>(left: Value, right: Value): Value {
  const entries = Object.entries(left).map(([key, one]) => {
    const other = right[key as keyof Value] as unknown;
    if (Array.isArray(one)) return [key, [...(one as unknown[]), ...(other as unknown[])]];
    if (typeof one === 'number') return [key, one + (other as number)];
    return [key, add(one as object, other as object)];
  });
  return Object.fromEntries(entries) as Value;
}
