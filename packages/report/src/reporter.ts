import type { Report, Severity, Span } from '@mixer-oauth/core';

/** What a report has to be told about a rule: its summary is one clause, its `docs` a URL. */
export type RuleFacts = Readonly<{ summary: string; severity: Severity; docs: string }>;

/** What a report is shown with; none of it changes what the report says. */
export interface ReportContext {
  /** File texts for code frames, by path as in spans. A file that is absent is shown without a frame. */
  readonly sources: ReadonlyMap<string, string>;
  readonly isColour: boolean;
  /** Cells of the terminal's line. */
  readonly width: number;
  /** Ranges, secrets of clients above all, that no output may show: neither in a frame nor in words. */
  readonly masked: readonly Span[];
  /** URL of the folder `docs`, without a slash at the end. */
  readonly docsBase: string;
  /** SARIF: tells runs over several folders of one repository apart; empty for the whole. Without slashes around it. */
  readonly category?: string;
  /** Every rule that ran, by id. */
  readonly rules: ReadonlyMap<string, RuleFacts>;
}

/** Returns the whole output. Pure: who calls it decides where the string goes. */
export type Reporter = (report: Report, context: ReportContext) => string;
