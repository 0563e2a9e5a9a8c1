import { parentPort, workerData } from 'node:worker_threads';
import type { Request, Workplace } from './messages.ts';
import { Workshop } from './workshop.ts';

// The program of a thread: code is read beside the app, so that no key ever waits for it.
const workshop = new Workshop(workerData as Workplace, (news) => parentPort?.postMessage(news));
parentPort?.on('message', (request: Request) => void workshop.handle(request));
void workshop.handle({ kind: 'check' });
