import path from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { bearsOnCheck, changesIn } from '@mixer-oauth/node';
import type { Workplace } from './messages.ts';
import { troubleOf } from './trouble-of.ts';

// The program of a thread of its own: to begin, all folders are walked, and nothing else happens meanwhile.
const { root, manifest } = workerData as Workplace;
const bears = (file: string): boolean => path.join(root, file) === manifest || bearsOnCheck(root, file);
try {
  const changes = changesIn(root, {
    signal: new AbortController().signal,
    ignored: new Set(),
    also: manifest === undefined ? [] : [manifest],
  });
  let next = changes.next();
  // The folders are walked: what has changed until now was missed.
  parentPort?.postMessage({ kind: 'changed' });
  for (let batch = await next; batch.done !== true; batch = await next) {
    if (batch.value.some(bears)) parentPort?.postMessage({ kind: 'changed' });
    next = changes.next();
  }
} catch (error) {
  parentPort?.postMessage({ kind: 'trouble', trouble: troubleOf(error) });
}
