import type { Report } from '@mixer-oauth/core';
import { orderReport } from './order.ts';
import type { ReportContext } from './reporter.ts';
import { makeSecrets } from './secrets.ts';
import { makeSource } from './source.ts';
import type { Source } from './source.ts';

export interface PreparedReport {
  readonly report: Report;
  /** The text behind a span of this report. */
  readonly sourceOf: (file: string) => Source | undefined;
}

// What the tool itself writes. A secret that happens to read "error" must not blot out the severities.
const ownKeys = new Set(
  'rule severity docs kind certainty verdict requests protocol tool endpoint carrier parameters'.split(' '),
);

/** What every reporter starts from: the report in its one order, without a secret in it, and the sources without theirs. */
export function prepareReport(report: Report, context: Pick<ReportContext, 'masked' | 'sources'>): PreparedReport {
  const ordered = orderReport(report);
  const { rangesIn, redact } = makeSecrets(context);
  const sources = new Map<string, Source | undefined>();
  for (const file of context.sources.keys()) {
    const shown = redact(file);
    // Two files that look alike once redacted: no frame rather than a wrong one.
    sources.set(shown, sources.has(shown) ? undefined : sourceOf(file, context, rangesIn));
  }
  return {
    report: redactValue(ordered, redact) as Report,
    sourceOf: (file) => sources.get(file),
  };
}

const sourceOf = (
  file: string,
  { sources }: Pick<ReportContext, 'sources'>,
  rangesIn: ReturnType<typeof makeSecrets>['rangesIn'],
): Source => {
  const text = (): string => sources.get(file) ?? '';
  return makeSource(text, () => rangesIn(file, text()));
};

/** Plain data without a secret in any of its texts. */
export function redactValue(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map((item) => redactValue(item, redact));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]): [string, unknown] => [
    key,
    key === 'edits' ? redactEdits(item, redact) : ownKeys.has(key) ? item : redactValue(item, redact),
  ]);
  return Object.fromEntries(entries);
}

// Edits with a hole in them would write the hole into the user's file, so all of them go; `mixer-oauth fix` still has them.
function redactEdits(edits: unknown, redact: (text: string) => string): unknown {
  const redacted = redactValue(edits, redact);
  return JSON.stringify(redacted) === JSON.stringify(edits) ? edits : [];
}
