import type { Span } from '../span.ts';

/** A place in the code that stands behind a declaration, and what it does there. */
export type CodePlace = Readonly<{ span: Span; text: string }>;

/** An entry of a client's list that one side has and the other has not. */
export interface ListChange {
  readonly value: string;
  /** Where the manifest declares it: in the head, of a removed one in the base. */
  readonly declared: Span;
  readonly isOptional?: boolean; // scopes alone: of `optionalScopes`
  /** What needs, asks for or uses it on that side; empty where the code shows nothing. */
  readonly code: readonly CodePlace[];
}

export interface ListDiff {
  readonly added: readonly ListChange[];
  readonly removed: readonly ListChange[];
  /** Scopes that were required and are optional now, or the other way round. */
  readonly moved: readonly ListChange[];
}

export type Setting = 'provider' | 'clientId' | 'approvalPrompt';

/** `declared`: where the value of the head stands, of a removed one that of the base. */
export type SettingChange = Readonly<{ setting: Setting; from?: string; to?: string; declared?: Span }>;

/** Whether users who have approved the app must do so again, and why. */
export type Consent = Readonly<{ isNeeded: boolean; because: string }>;

/** One client, or one environment of it, of which something changed. */
export interface ClientDiff {
  readonly id: string;
  readonly formerId?: string; // where the key changed and the client id did not
  readonly name?: string;
  readonly provider: string;
  readonly environment?: string;
  readonly state: 'added' | 'removed' | 'changed';
  readonly consent: Consent;
  readonly settings: readonly SettingChange[];
  readonly scopes: ListDiff;
  readonly hosts: ListDiff;
  readonly redirectUris: ListDiff;
}

/** What changed between two reports (`schemas/diff.schema.json`). Same reports, same bytes. */
export interface ReportDiff {
  readonly version: 1;
  readonly base: string; // as the user named the side
  readonly head: string;
  readonly mustConsent: boolean;
  /** Clients of the head in its order, then those that only the base has; unchanged ones are left out. */
  readonly clients: readonly ClientDiff[];
  /** What may be missing from this diff: a manifest with errors, files that could not be read. */
  readonly gaps: readonly string[];
}
