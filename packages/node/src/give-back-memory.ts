import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isBundled } from './assets.ts';

const worthIt = 100 * 1024 * 1024; // bytes of heap: below that a collection costs more time than its memory is worth

type Collect = (options: Readonly<{ type: 'major'; execution: 'sync'; flavor: 'regular' | 'last-resort' }>) => void;

/**
 * Collects what a large step has left. V8 would wait until half as much again as was in use has come on top of it. Only in our own
 * programs, as everything below.
 */
export const collectGarbage = (): void => collect('regular');

/**
 * V8 keeps the pages of what it collects for later, in a run of seconds to its end. This gives them back, between parts of a
 * large tree; it also drops code that others may want.
 */
export const giveBackMemory = (): void => collect('last-resort');

function collect(flavor: 'regular' | 'last-resort'): void {
  if (!isBundled || process.memoryUsage().heapTotal < worthIt) return;
  // From here on every part of what is in use counts: it may grow by less before it is collected (see `limit-engine.ts`).
  for (const flag of ['--expose-gc', '--heap-growing-percent=20']) v8.setFlagsFromString(flag);
  const gc = runInNewContext('gc') as Collect;
  gc({ type: 'major', execution: 'sync', flavor });
}
