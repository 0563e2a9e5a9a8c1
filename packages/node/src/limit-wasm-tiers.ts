import v8 from 'node:v8';
import { isBundled } from './assets.ts';

/**
 * V8 optimises huge grammars for seconds in the background, with gigabytes of memory, and the process waits for it at its end.
 * Only in our own programs: a library must not change its host's engine. Both flags are needed, before the first WebAssembly.
 */
export function limitWasmTiers(): void {
  if (!isBundled) return;
  for (const flag of ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering']) v8.setFlagsFromString(flag);
}
