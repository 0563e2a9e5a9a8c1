import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Evidence } from './evidence.ts';
import type { Located, Span } from './span.ts';

/**
 * - `ok`: declared, requested where requests are visible, and needed (or unprovable and asked for on purpose)
 * - `unused`: declared, provable, and no call needs it
 * - `missing`: a call needs it and the manifest lacks it
 * - `undeclared`: requested by code, not declared
 * - `never-requested`: declared and needed, and code that asks for scopes never asks for it
 * - `unknown`: not in the provider's catalogue
 * - `unprovable`: declared, and code cannot prove whether it is used
 */
export const verdicts = ['ok', 'unused', 'missing', 'undeclared', 'never-requested', 'unknown', 'unprovable'] as const;
export type Verdict = (typeof verdicts)[number];

/** A row of the ledger. Ids refer to `evidence`. */
export interface LedgerRow {
  readonly name: string;
  readonly declared: null | Readonly<{ span: Span; isOptional: boolean; reason?: string }>;
  readonly requested: readonly string[];
  /** Calls that this scope serves: in the minimal set of needed scopes. */
  readonly needed: readonly string[];
  /** Recorded requests that this scope serves; absent where none does. */
  readonly observed?: readonly string[];
  readonly verdict: Verdict;
  /** Why, in one clause; always set for `unprovable`. */
  readonly because: string;
}

export interface ReportClient {
  readonly id: string;
  readonly name?: string;
  readonly provider: string;
  readonly environment?: string;
  readonly span?: Span;
  readonly clientId?: Located<string>;
  readonly approvalPrompt?: Located<string>;
  /** As declared, in file order; absent where nothing is declared. */
  readonly hosts?: readonly Located<string>[];
  readonly redirectUris?: readonly Located<string>[];
  /** `not-visible`: the code talks to the provider, but no request for scopes can be seen in it. `none`: no code was audited. */
  readonly requests: 'visible' | 'not-visible' | 'none';
  readonly scopes: readonly LedgerRow[];
}

/** What became of the files of the audited tree. */
export interface FileFates {
  readonly seen: number;
  readonly read: number; // passed to the prefilter
  readonly audited: number; // lowered and searched
  readonly skipped: Readonly<
    Record<'binary' | 'minified' | 'vendored' | 'generated' | 'huge' | 'test' | 'excluded' | 'unsupported', number>
  >;
  readonly failed: readonly Readonly<{ file: string; reason: string }>[];
}

export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly suppressed: number;
  readonly fixable: number;
  readonly rules: number; // how many ran to their end
  /** Rules that had nothing to look at, or that the manifest switches off. Absent: all of them ran. */
  readonly notRun?: readonly string[];
  /** Rules that broke off by a fault of their own, so that what they look for is not known. Absent where none did. */
  readonly crashed?: readonly string[];
  readonly clients: number;
  readonly files: FileFates;
  readonly calls: number;
  readonly requests: number;
  readonly unresolved: number;
}

/** The JSON report, version 1 (`schemas/report.schema.json`). Same input, same bytes: sorted, no dates, no absolute paths. */
export interface Report {
  readonly version: 1;
  readonly tool: Readonly<{ name: 'mixer-oauth'; version: string }>;
  readonly manifest: string | null; // path relative to the workspace root
  readonly clients: readonly ReportClient[];
  readonly evidence: readonly Evidence[];
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
}

export const severityRank: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1 };
