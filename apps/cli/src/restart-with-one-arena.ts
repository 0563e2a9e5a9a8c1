import { existsSync } from 'node:fs';

// From here on the twenty MiB that this saves are worth the start of Node, a twentieth of a second.
const largeTree = 30_000; // files

/** For a run that audits one tree and has written nothing so far. */
export const onFilesOfRun = (count: number): void => {
  if (count >= largeTree) restartWithOneArena();
};

/**
 * Begins the command anew in this same process, with one heap of glibc's `malloc` for all threads. By default each thread of V8 and
 * Node has one of its own, which gives back little, and only the environment at the start can say otherwise. Nothing may be written
 * before. Does nothing where it would not help: elsewhere than on Linux, in a Node that cannot (before 22.15), or where the
 * environment says something of it already, as it does the second time.
 */
function restartWithOneArena(): void {
  const { argv, env, execArgv, execPath, platform } = process;
  if (platform !== 'linux' || env['MALLOC_ARENA_MAX'] !== undefined || !existsSync(execPath)) return;
  process.execve?.(execPath, [execPath, ...execArgv, ...argv.slice(1)], { ...env, MALLOC_ARENA_MAX: '1' });
}
