import type { Span as Place } from '@mixer-oauth/core';

/** What a key asks of the world; who runs the app carries it out. Diagnostics are numbered as in the report. */
export type Effect =
  | Readonly<{ kind: 'leave' }>
  | Readonly<{ kind: 'check' }>
  | Readonly<{ kind: 'show-provider'; name: string }>
  | Readonly<{ kind: 'plan-fixes'; diagnostics: readonly number[] }>
  | Readonly<{ kind: 'plan-manifest' }>
  | Readonly<{ kind: 'plan-undo' }>
  | Readonly<{ kind: 'write'; plan: number }>
  | Readonly<{ kind: 'edit'; place: Pick<Place, 'file' | 'start'> }>
  | Readonly<{ kind: 'copy'; text: string; what: string }>
  | Readonly<{ kind: 'make-url'; client: string; isForced: boolean }>;
