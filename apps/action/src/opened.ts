import type { CheckRun } from './check-run.ts';
import type { Api } from './github-api.ts';

/** What is under way at GitHub from the first moment on. */
export interface Opened {
  readonly api: Promise<Api> | undefined;
  readonly checkRun: Promise<CheckRun> | undefined;
}
