import { isBundled } from '@mixer-oauth/node/assets';

/**
 * V8 doubles the room for new objects whenever many of them outlive a collection, to more than 100 MiB, and never gives it back. A
 * frame needs little: the room stays what it was for the first one. Threads that are started from now on begin with as much room
 * as they may need, since the flags hold for the whole process. Only in our own program.
 */
export function spareMemory(): void {
  if (!isBundled) return;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=8'); // MiB
}
