import v8 from 'node:v8';
import { isBundled } from './assets.ts';

/**
 * V8 optimises huge grammars for seconds in the background, with gigabytes of memory, and the process waits for it at its end:
 * both flags are needed, before the first WebAssembly. And it lets its nursery grow to what saves no time here and costs a
 * hundred megabytes. The old generation may grow by a third before it is collected instead of fourfold, and is collected at once
 * instead of beside the work, which goes on to fill it meanwhile: a third less memory for the same time. A pause of a tenth of a
 * second disturbs nobody here. Only in our own programs: a library must not change its host's engine.
 */
export function limitEngine(): void {
  if (!isBundled) return;
  for (const flag of [
    '--no-wasm-tier-up',
    '--no-wasm-dynamic-tiering',
    '--semi-space-growth-factor=1',
    '--heap-growing-percent=30',
    '--no-incremental-marking',
  ])
    v8.setFlagsFromString(flag);
}
