import { isBundled } from './assets.ts';

/**
 * Node's compile cache keeps what was compiled when a file was loaded, so for a file that is loaded from now on all of it is
 * compiled then: a function that waits for its first call would be compiled anew in every run. Only in our own programs.
 */
export function compileWhole(): void {
  if (isBundled) process.getBuiltinModule('node:v8').setFlagsFromString('--no-lazy');
}
