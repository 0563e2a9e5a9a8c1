import type { Diagnostic } from '../diagnostic.ts';

/** Accepted diagnostics by fingerprint: rule, client, scope and place, without line numbers. */
export interface Baseline {
  readonly version: 1;
  readonly rows: readonly Readonly<{ fingerprint: string; rule: string; file: string; message: string }>[];
}

export const makeBaseline = (diagnostics: readonly Diagnostic[]): Baseline => ({
  version: 1,
  rows: diagnostics
    .filter(({ suppressed }) => !suppressed)
    .map(({ fingerprint, rule, span, message }) => ({ fingerprint, rule, file: span.file, message })),
});

/** @returns undefined when the text is no baseline */
export function parseBaseline(text: string): Baseline | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isBaseline(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== 'object' || value === null) return false;
  const { version, rows } = value as Partial<Baseline>;
  return version === 1 && Array.isArray(rows) && rows.every(isRow);
}

const isRow = (row: unknown): boolean =>
  typeof row === 'object' &&
  row !== null &&
  ['fingerprint', 'rule', 'file', 'message'].every((key) => typeof (row as Record<string, unknown>)[key] === 'string');

/** Marks what the baseline accepts. `stale`: rows that no diagnostic has any more, which the caller must tell and fail on. */
export function applyBaseline(
  diagnostics: readonly Diagnostic[],
  { rows }: Baseline,
): { diagnostics: readonly Diagnostic[]; stale: Baseline['rows'] } {
  const found = new Set(diagnostics.map(({ fingerprint }) => fingerprint));
  const marked = acceptKnown(diagnostics, new Set(rows.map(({ fingerprint }) => fingerprint)), 'in the baseline');
  return { diagnostics: marked, stale: rows.filter(({ fingerprint }) => !found.has(fingerprint)) };
}

/** Marks the diagnostics with these fingerprints as known before; whatever else suppresses one stays its reason. */
export const acceptKnown = (
  diagnostics: readonly Diagnostic[],
  fingerprints: ReadonlySet<string>,
  reason: string,
): readonly Diagnostic[] =>
  diagnostics.map((one): Diagnostic =>
    fingerprints.has(one.fingerprint) && !one.suppressed ? { ...one, suppressed: { kind: 'baseline', reason } } : one,
  );
