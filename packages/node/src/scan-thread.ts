import { parentPort } from 'node:worker_threads';
import { GateReader } from './gate-reader.ts';
import { type ScanFailure, scanPortion } from './scan-files.ts';
import { type ThreadTask, unpackTask } from './scan-threads.ts';

// The program of a thread: it takes portions of each task that it is sent until none is left.
const reader = new GateReader();
parentPort?.on('message', (message: ThreadTask) => {
  const task = unpackTask(message);
  const failed: ScanFailure[] = [];
  while (scanPortion(task, reader, failed));
  parentPort?.postMessage(failed);
});
