import type { Located, Span } from './span.ts';

/**
 * An entry of a list, and what to cut so that the list stays well-formed and its neighbours stay byte-identical; undefined where
 * that would change other places too (anchors, aliases, merge keys).
 */
export type Item<T> = Located<T> & Readonly<{ removal?: Removal }>;

/** What to cut; `text` stands in its place where the list would otherwise be no list any more. */
export type Removal = Readonly<{ start: number; end: number; text?: string }>;

export const clientTypes = ['confidential', 'public'] as const;
export type ClientType = (typeof clientTypes)[number];

export interface DeclaredScope extends Item<string> {
  readonly reason?: string;
  readonly isOptional: boolean; // from `optionalScopes`: asked for later, on demand
}

/** One OAuth app, or one environment of it: overlays are resolved, so every field is what holds there. */
export interface Client {
  readonly key: string; // as used on the command line
  readonly id: string; // `key`, or `key@environment`
  readonly environment?: string;
  readonly provider: Located<string>;
  readonly span: Span; // the key in the manifest
  readonly body: Span; // the client's mapping
  readonly name?: Located<string>;
  readonly website?: Located<string>;
  readonly logo?: Located<string>;
  readonly clientId?: Located<string>;
  readonly clientSecret?: Located<string>;
  readonly type?: Located<ClientType>;
  readonly flows: readonly Item<string>[];
  readonly approvalPrompt?: Located<string>;
  readonly hosts: readonly Item<string>[]; // a comma-separated string is split; each entry has its own span
  readonly redirectUris: readonly Item<string>[];
  readonly scopes: readonly DeclaredScope[]; // `scopes`, then `optionalScopes`, in file order
  readonly code?: readonly string[]; // globs; undefined: everything that no other client claims
  /** Where a missing entry of a list can be added; undefined when the file has no safe place for it. */
  readonly insertions: Readonly<Partial<Record<'scopes' | 'hosts' | 'redirectUris', Insertion>>>;
}

/**
 * Text that adds one entry to a list: `before + entry + after` put at `offset`. `replaces`: characters from `offset` on that
 * `after` or `before` repeat, so that of two entries added to an empty list one waits for the next run.
 */
export type Insertion = Readonly<{ file: string; offset: number; before: string; after: string; replaces?: number }>;

/** An `ignore` row of the manifest, or a `mixer-oauth-ignore` comment. */
export interface IgnoreRow {
  readonly kind: 'manifest' | 'inline';
  readonly rule: string;
  readonly client?: string;
  readonly scope?: string;
  readonly reason?: string;
  readonly until?: string; // ISO date, the last day on which it holds
  readonly span: Span;
  /** Inline only: the lines of `span.file` that it covers (its own and the next line of code). */
  readonly lines?: readonly number[];
}

export interface Manifest {
  readonly file: string;
  readonly text: string;
  readonly clients: readonly Client[];
  readonly ignore: readonly IgnoreRow[];
  /** Globs of files that are not audited. */
  readonly exclude: readonly string[];
  /** Severities that the manifest sets: rule id to `off` or a severity. */
  readonly rules: ReadonlyMap<string, 'off' | 'error' | 'warning' | 'info'>;
}
