import { parentPort } from 'node:worker_threads';
import { GateReader } from './gate-reader.ts';
import { type ScanFailure, scanPortion } from './scan-files.ts';
import type { ThreadTask } from './scan-threads.ts';

// The program of a thread: it takes portions of each task that it is sent until none is left.
const reader = new GateReader();
parentPort?.on('message', (message: ThreadTask) => {
  const task = { ...message, files: message.files.split('\n') };
  const failed: ScanFailure[] = [];
  while (scanPortion(task, reader, failed));
  parentPort?.postMessage(failed);
});
