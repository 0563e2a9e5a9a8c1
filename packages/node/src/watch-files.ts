import { existsSync } from 'node:fs';
import { watch } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from './user-error.ts';
import { watchFolders } from './watch-folders.ts';

export interface WatchOptions {
  readonly signal: AbortSignal;
  /** Absolute paths that a run writes itself. */
  readonly ignored: ReadonlySet<string>;
  /** Absolute paths of files that count too, wherever they lie: a manifest outside. */
  readonly also?: readonly string[];
  /** Milliseconds without a change after which what has changed is told: editors write a file in several steps. */
  readonly pause?: number;
}

const isInside = /(?:^|[/\\])(?:\.git|node_modules|\.nx)(?:[/\\]|$)/;

/**
 * What changes below `root`, in batches, relative to it; ends when the signal says so.
 *
 * @throws {UserError} when the system cannot watch the folder
 */
export async function* changesIn(
  root: string,
  { signal, ignored, also = [], pause = 120 }: WatchOptions,
): AsyncGenerator<readonly string[]> {
  // The system's watcher would wait for a folder that is not there.
  if (!existsSync(root)) throw new UserError(`There is no ${root}`, { hint: 'Give a folder that exists.' });
  const changed = new Set<string>();
  let wake = (): void => {};
  const tell = (file: string): void => {
    changed.add(file.replaceAll(path.sep, '/'));
    wake();
  };
  const watching = Promise.race([
    untilAborted(signal, () =>
      watchTree(root, signal, (file) => {
        if (!isInside.test(file) && !ignored.has(path.join(root, file))) tell(file);
      }),
    ),
    ...also
      .map((file) => ({ folder: path.dirname(file), file, shown: path.relative(root, file) }))
      .filter(({ folder, shown }) => /^\.\.[/\\]|^\w:/.test(shown) && existsSync(folder))
      .map(({ folder, file, shown }) =>
        untilAborted(signal, async () => {
          for await (const { filename } of watch(folder, { signal })) if (filename === path.basename(file)) tell(shown);
        }),
      ),
  ]);
  // Told where it is awaited below; until then nobody has to know.
  watching.catch(() => {});
  while (!signal.aborted) {
    if (changed.size === 0) await Promise.race([watching, new Promise<void>((resolve) => (wake = resolve))]);
    for (let before = -1; before !== changed.size;) {
      before = changed.size;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    if (signal.aborted || changed.size === 0) return;
    const batch = [...changed].toSorted();
    changed.clear();
    yield batch;
  }
}

// There the system itself watches a whole tree; elsewhere the library's way of doing so loses files that are replaced.
const isWatchedWhole = process.platform === 'darwin' || process.platform === 'win32';

async function watchTree(root: string, signal: AbortSignal, tell: (file: string) => void): Promise<void> {
  if (!isWatchedWhole) return watchFolders(root, { signal, isLeftOut: (folder) => isInside.test(folder), tell });
  for await (const { filename } of watch(root, { recursive: true, signal })) if (filename !== null) tell(filename);
}

/** @throws {UserError} when the system cannot watch */
async function untilAborted(signal: AbortSignal, watchNow: () => Promise<void>): Promise<void> {
  try {
    await watchNow();
  } catch (cause) {
    if (signal.aborted) return;
    throw new UserError('This folder cannot be watched', {
      hint: watchHint((cause as NodeJS.ErrnoException).code),
      cause,
    });
  }
}

/** What to do where the system cannot watch, by the code of its error. */
export function watchHint(code: string | undefined): string {
  if (code === 'ENOSPC')
    return 'Linux limits how many folders a user watches: sysctl fs.inotify.max_user_watches=524288 raises that.';
  if (code === 'EMFILE')
    return 'Linux limits how many programs of a user watch: end one that does, or raise that with sysctl fs.inotify.max_user_instances=512.';
  return `Run it without watching. The system says ${code ?? 'nothing more'}.`;
}
