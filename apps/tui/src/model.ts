import type { Catalogue, Client, Fix, LogoState, Report } from '@mixer-oauth/core';
import type { TextRange } from '@mixer-oauth/core';

/** What a check found, as the screens show it: no secret is in it but in `hidden` ranges of texts. */
export interface Snapshot {
  readonly report: Report;
  readonly clients: readonly Client[];
  readonly hasManifest: boolean;
  readonly logos: ReadonlyMap<string, LogoState>;
  /** Files that the report names, for code frames. */
  readonly texts: ReadonlyMap<string, Readonly<{ text: string; hidden: readonly TextRange[] }>>;
  /** Why the result is not to be trusted as a whole: rules that crashed. */
  readonly crashes: readonly string[];
}

/** What is known at the moment. */
export interface Model {
  /** By the name that clients give their provider; the first is the reference that is shown. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly snapshot?: Snapshot;
  readonly isBusy: boolean;
  readonly progress?: Readonly<{ step: 'search' | 'read'; done: number; total: number }>;
  readonly trouble?: Readonly<{ message: string; hint: string }>;
  /** A written fix can be taken back. */
  readonly canUndo: boolean;
}

export type { Fix };

export const referenceOf = ({ catalogues }: Model): Catalogue | undefined => catalogues.values().next().value;
