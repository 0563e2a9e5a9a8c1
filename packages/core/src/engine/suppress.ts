import type { Diagnostic } from '../diagnostic.ts';
import type { IgnoreRow } from '../manifest.ts';
import { nearestName } from '../manifest/nearest-name.ts';
import { invalidSuppression } from '../rules/invalid-suppression.ts';
import { diagnose, sortDiagnostics } from './run-rules.ts';

export interface SuppressOptions {
  readonly rows: readonly IgnoreRow[];
  readonly today: string; // ISO date: the clock is the caller's
  readonly knownRules: ReadonlySet<string>;
  /** Rules that did not run this time (no code was audited): a row for one of them is not called useless. */
  readonly notRun?: ReadonlySet<string>;
}

/**
 * Marks what the user has accepted, and tells of suppressions that are no longer any good. A suppressed diagnostic stays in the
 * report, marked; a row without a reason or past its date suppresses nothing.
 */
export function suppress(
  diagnostics: readonly Diagnostic[],
  { rows, today, knownRules, notRun }: SuppressOptions,
): readonly Diagnostic[] {
  const used = new Set<IgnoreRow>();
  const marked = diagnostics.map((diagnostic): Diagnostic => {
    const row = rows.find((one) => isValid(one, today) && matches(one, diagnostic));
    if (!row) return diagnostic;
    used.add(row);
    return { ...diagnostic, suppressed: { kind: row.kind, reason: row.reason ?? '' } };
  });
  const wrong = rows.flatMap((row) => {
    const why =
      defectOf(row, today, knownRules) ?? (used.has(row) || notRun?.has(row.rule) ? undefined : 'suppresses nothing');
    return why === undefined ? [] : [diagnose(invalidSuppression, { at: row.span, data: { rule: row.rule, why } })];
  });
  return sortDiagnostics([...marked, ...wrong]);
}

const isValid = (row: IgnoreRow, today: string): boolean => row.reason !== undefined && !isPast(row, today);
const isPast = ({ until }: IgnoreRow, today: string): boolean =>
  until !== undefined && (!isDate(until) || until < today);

/** YYYY-MM-DD, a day that the calendar has. */
function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function defectOf(row: IgnoreRow, today: string, knownRules: ReadonlySet<string>): string | undefined {
  if (row.rule === '') return 'names no rule; write "mixer-oauth-ignore RULE: REASON"';
  if (!knownRules.has(row.rule)) {
    const near = nearestName(row.rule, [...knownRules]);
    return `names a rule that does not exist${near === undefined ? '' : `; did you mean "${near}"?`}`;
  }
  if (row.reason === undefined) return 'has no reason';
  if (row.until !== undefined && !isDate(row.until)) return `has the date "${row.until}"; write it as YYYY-MM-DD`;
  return isPast(row, today) ? `ended on ${row.until}` : undefined;
}

function matches(row: IgnoreRow, { rule, client, scope, span }: Diagnostic): boolean {
  if (row.rule !== rule) return false;
  if (row.kind === 'inline') return row.span.file === span.file && (row.lines ?? []).includes(span.start.line);
  if (row.client !== undefined && row.client !== client && !client?.startsWith(`${row.client}@`)) return false;
  return row.scope === undefined || row.scope === scope;
}
