import v8 from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isBundled } from './assets.ts';

const worthIt = 100 * 1024 * 1024; // bytes of heap: below that a collection costs more time than its memory is worth

type Collect = (options: Readonly<{ type: 'major'; execution: 'sync'; flavor: 'last-resort' }>) => void;

/**
 * V8 keeps the pages of what it collects for later, in a run of seconds to its end. This gives them back, between parts of a
 * large tree. Only in our own programs, as it also drops code that others may want.
 */
export function giveBackMemory(): void {
  if (!isBundled || process.memoryUsage().heapTotal < worthIt) return;
  v8.setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
