import type { Catalogue, Client, LogoState, Report, TextRange } from '@mixer-oauth/core';
import type { Highlight } from './highlight/code-look.ts';

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
  /** By the name that clients give their provider, those of clients first. */
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Providers whose reference can be shown, loaded or not. */
  readonly providers: readonly string[];
  /** Whose reference was asked for; else that of the first client is shown. */
  readonly reference?: string;
  readonly snapshot?: Snapshot;
  readonly isBusy: boolean;
  readonly progress?: Progress;
  readonly trouble?: Trouble;
  /** How code looks; absent until it is loaded, and where it is never coloured. */
  readonly highlight?: Highlight;
  /** A written fix can be taken back. */
  readonly canUndo: boolean;
}

export const referenceOf = ({ catalogues, reference }: Model): Catalogue | undefined =>
  (reference === undefined ? undefined : catalogues.get(reference)) ?? catalogues.values().next().value;

/** The provider after the one that is shown; undefined where there is no other. */
export function nextProvider({ catalogues, providers, reference }: Model): string | undefined {
  const names = [...new Set([...catalogues.keys(), ...providers])].toSorted();
  const [first] = catalogues.keys();
  const next = names[(names.indexOf(reference ?? first ?? '') + 1) % names.length];
  return names.length > 1 ? next : undefined;
}

/** It was looked for, and is not there. */
export const lacksManifest = ({ snapshot }: Model): boolean => snapshot !== undefined && !hasManifest(snapshot);

export const hasManifest = ({ report }: Snapshot): boolean => report.manifest !== null;
