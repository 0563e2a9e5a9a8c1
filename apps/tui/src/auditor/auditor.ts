import { Worker } from 'node:worker_threads';
import type { News, Request, Workplace } from './messages.ts';

/** The thread that checks, as the app sees it. */
export class Auditor {
  readonly #worker: Worker;

  constructor(place: Workplace, tell: (news: News) => void) {
    // What a library prints there must not run over the screen.
    this.#worker = new Worker(new URL('./audit-thread.mjs', import.meta.url), {
      workerData: place,
      stdout: true,
      stderr: true,
    });
    this.#worker.on('message', tell);
    this.#worker.on('error', (error) => {
      const hint = 'This is a bug in mixer-oauth: please report it. The reference still works.';
      tell({ kind: 'trouble', trouble: { message: `internal error: ${error.message}`, hint } });
    });
  }

  ask(request: Request): void {
    this.#worker.postMessage(request);
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }
}

export const openAuditor = (place: Workplace, tell: (news: News) => void): Auditor => new Auditor(place, tell);
