import v8 from 'node:v8';
import { isMainThread } from 'node:worker_threads';
import { isBundled } from './assets.ts';

/**
 * V8 optimises huge grammars for seconds in the background, with gigabytes of memory, and the process waits for it at its end:
 * both flags are needed, before the first WebAssembly. And it lets its nursery grow to what saves no time here and costs a
 * hundred megabytes. The old generation may grow by half before it is collected instead of fourfold, and where the audit has the
 * process to itself it is collected at once instead of beside the work, which goes on to fill it meanwhile: a third less memory for
 * the same time. Only in our own programs: a library must not change its host's engine.
 */
export function limitEngine(): void {
  if (!isBundled) return;
  const flags = [
    '--no-wasm-tier-up',
    '--no-wasm-dynamic-tiering',
    '--semi-space-growth-factor=1',
    '--heap-growing-percent=50',
    // A pause of a tenth of a second, which somebody at a terminal would feel: flags are for the process, not for a thread.
    ...(isMainThread ? ['--no-incremental-marking'] : []),
  ];
  for (const flag of flags) v8.setFlagsFromString(flag);
}
