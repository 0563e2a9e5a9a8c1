import type { Span } from './span.ts';

export const severities = ['error', 'warning', 'info'] as const;
export type Severity = (typeof severities)[number];

/** Replaces the text between two offsets of one file. An insertion has `start === end`. */
export type Edit = Readonly<{ file: string; start: number; end: number; text: string }>;

/** Edits that belong together. `isSafe`: may be applied without a human looking, since it cannot change what users can do. */
export type Fix = Readonly<{ title: string; edits: readonly Edit[]; isSafe: boolean }>;

/** Another place that helps to understand a diagnostic. */
export type Related = Readonly<{ span: Span; message: string }>;

/** Why a diagnostic is not counted. */
export type Suppression = Readonly<{ kind: 'manifest' | 'inline' | 'baseline'; reason: string }>;

/** Plain JSON: no functions, no classes, no colour codes. */
export interface Diagnostic {
  readonly rule: string; // also names its source, its test and its docs page
  readonly severity: Severity;
  readonly message: string; // one clause that names the thing; no place, no full stop
  readonly span: Span;
  readonly client?: string; // key of the client, `key@environment` for an overlay
  readonly scope?: string;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  readonly docs: string; // URL of the page that says why
  readonly fingerprint: string; // rule, client, scope and normalised place; no line numbers
  readonly suppressed?: Suppression;
}
