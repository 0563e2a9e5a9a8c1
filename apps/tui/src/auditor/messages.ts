import type { ProviderData } from '@mixer-oauth/core';
import type { Preview } from '../app/preview.ts';
import type { Progress, Snapshot, Trouble } from '../model.ts';

/** Where the thread looks; part of what the app was opened with. */
export interface Workplace {
  readonly root: string;
  readonly manifest?: string;
  /** Whose calls are looked for where there is no manifest. */
  readonly provider: string;
  readonly version: string;
}

/** What the app asks of the thread. Diagnostics are numbered as in the report of the last snapshot. */
export type Request =
  | Readonly<{ kind: 'check' }>
  | Readonly<{ kind: 'plan-fixes'; diagnostics: readonly number[] }>
  | Readonly<{ kind: 'plan-manifest' }>
  | Readonly<{ kind: 'plan-undo' }>
  | Readonly<{ kind: 'write'; plan: number }>;

/** What the thread tells, all of it plain data. */
export type News =
  | Readonly<{ kind: 'busy' }>
  | Readonly<{ kind: 'progress'; progress: Progress }>
  | Readonly<{
      kind: 'snapshot';
      snapshot: Snapshot;
      /** Providers of the clients in file order: the data of one's own, nothing for those that are built in. */
      providers: readonly (readonly [name: string, own: ProviderData | null])[];
    }>
  | Readonly<{ kind: 'trouble'; trouble: Trouble }>
  | Readonly<{ kind: 'preview'; preview: Preview }>
  | Readonly<{ kind: 'written'; text: string; canUndo: boolean }>;

/** What the thread that watches tells. */
export type WatchNews = Readonly<{ kind: 'changed' }> | Extract<News, { kind: 'trouble' }>;
