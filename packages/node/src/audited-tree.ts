import type { Extraction } from '@mixer-oauth/audit';
import type { FileFates, IgnoreRow } from '@mixer-oauth/core';

/** How far an audit is, in files. */
export interface Progress {
  readonly step: 'search' | 'read';
  readonly done: number;
  readonly total: number;
}

/** What the code of a tree shows. */
export interface AuditedTree {
  readonly extraction: Extraction;
  /** Texts of the audited files. */
  readonly sources: ReadonlyMap<string, string>;
  /** Suppressions in comments of those texts. */
  readonly ignores: readonly IgnoreRow[];
  readonly files: FileFates;
  /** Code that may ask for scopes and make calls of which nothing is known. */
  readonly unread: readonly UnreadCode[];
  /** For the cache, where one is asked for. */
  readonly seen?: Seen;
}

/** A file that was not read, or not to its end; or a folder, with `/` at its end. */
export interface UnreadCode {
  readonly file: string;
  /** Ids of the providers that it names; absent: it may be any. */
  readonly providers?: readonly string[];
}

/** Every file that was searched, as it was before that. */
export interface Seen {
  readonly files: readonly string[];
  readonly stamps: Float64Array;
  readonly takenAt: number; // milliseconds
}
