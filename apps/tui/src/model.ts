import type { Catalogue, Client, LogoState, Report, TextRange } from '@mixer-oauth/core';

/** What a check found, as the screens show it: secrets are masked, in texts by their `hidden` ranges. */
export interface Snapshot {
  readonly report: Report;
  /** As the manifest declares them; none without a manifest. */
  readonly clients: readonly Client[];
  readonly logos: ReadonlyMap<string, LogoState>;
  /** Files that the report names, for code frames. */
  readonly texts: ReadonlyMap<string, Readonly<{ text: string; hidden: readonly TextRange[] }>>;
  /** Rules that crashed: the result is not to be trusted as a whole. */
  readonly crashes: readonly string[];
}

export interface Progress {
  readonly step: 'search' | 'read';
  readonly done: number;
  readonly total: number;
}

export interface Trouble {
  readonly message: string;
  readonly hint: string;
}

/** What is known at the moment. */
export interface Model {
  /** By the name that clients give their provider; the first is the reference that is shown. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly snapshot?: Snapshot;
  readonly isBusy: boolean;
  readonly progress?: Progress;
  readonly trouble?: Trouble;
  /** A written fix can be taken back. */
  readonly canUndo: boolean;
}

export const referenceOf = ({ catalogues }: Model): Catalogue | undefined => catalogues.values().next().value;

export const hasManifest = ({ report }: Snapshot): boolean => report.manifest !== null;
