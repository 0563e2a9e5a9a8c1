import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { threadUrl } from './assets.ts';
import type { ScanFailure, ScanTask } from './scan-files.ts';

/** A task as it goes to a thread; the list of files is one text, which is copied many times faster than an array. */
export type ThreadTask = Omit<ScanTask, 'files'> & Readonly<{ files: string }>;

// The one character that no name has on any system.
const separator = '\0';

export const packTask = (task: ScanTask): ThreadTask => ({ ...task, files: task.files.join(separator) });
export const unpackTask = (task: ThreadTask): ScanTask => ({ ...task, files: task.files.split(separator) });

const worthIt = 1_500; // files: below that a thread is not up before the work is done
const maximum = 3;

/** Threads that scan beside the caller's own. None from the sources, where there is no file to start one from. */
export class ScanThreads {
  readonly #workers: Worker[] = [];

  /** Has other threads take portions of the task too. @returns what they could not read, when they have finished */
  async join(task: ScanTask): Promise<readonly ScanFailure[]> {
    if (!threadUrl || task.files.length < worthIt) return [];
    while (this.#workers.length < Math.min(maximum, availableParallelism() - 1)) this.#workers.push(start(threadUrl));
    const message = packTask(task);
    return (await Promise.all(this.#workers.map((worker) => ask(worker, message)))).flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

function start(program: URL): Worker {
  const worker = new Worker(program, { stdout: true, stderr: true });
  // A thread must never keep the process from its end.
  worker.unref();
  return worker;
}

function ask(worker: Worker, message: ThreadTask): Promise<readonly ScanFailure[]> {
  worker.ref();
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(message);
  }).finally(() => worker.unref()) as Promise<readonly ScanFailure[]>;
}
