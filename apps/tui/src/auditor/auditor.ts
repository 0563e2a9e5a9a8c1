import { Worker } from 'node:worker_threads';
import type { News, Request, WatchNews, Workplace } from './messages.ts';

/** The threads that check and watch, as the app sees them. */
export class Auditor {
  readonly #worker: Worker;
  readonly #watcher: Worker;

  constructor(place: Workplace, tell: (news: News) => void) {
    this.#worker = start(new URL('./audit-thread.mjs', import.meta.url), place, tell);
    this.#watcher = start(new URL('./watch-thread.mjs', import.meta.url), place, tell);
    this.#worker.on('message', tell);
    this.#watcher.on('message', (news: WatchNews) => {
      if (news.kind === 'changed') this.ask({ kind: 'check' });
      else tell(news);
    });
  }

  ask(request: Request): void {
    this.#worker.postMessage(request);
  }

  async close(): Promise<void> {
    await Promise.all([this.#worker.terminate(), this.#watcher.terminate()]);
  }
}

function start(program: URL, place: Workplace, tell: (news: News) => void): Worker {
  // What a library prints there must not run over the screen.
  const worker = new Worker(program, { workerData: place, stdout: true, stderr: true });
  worker.on('error', (error) => {
    const hint = 'This is a bug in mixer-oauth: please report it. The reference still works.';
    tell({ kind: 'trouble', trouble: { message: `internal error: ${error.message}`, hint } });
  });
  return worker;
}

export const openAuditor = (place: Workplace, tell: (news: News) => void): Auditor => new Auditor(place, tell);
