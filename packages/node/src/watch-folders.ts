import { existsSync, type FSWatcher, lstatSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';

export interface FolderWatch {
  readonly signal: AbortSignal;
  /** Folders to leave alone; paths are relative to the root, in the system's own writing. */
  readonly isLeftOut: (folder: string) => boolean;
  /** What changed; a folder that is gone has a separator at its end. */
  readonly tell: (file: string) => void;
}

/**
 * Watches `root` and each folder below it, those that come later too, until the signal says so. Folders and not files: who replaces a
 * file by another one of its name, as many editors do, changes the folder; a watched file would be the old one for ever.
 *
 * @throws what the system says where it cannot watch the root, or has no room for one more folder
 */
export async function watchFolders(root: string, { signal, isLeftOut, tell }: FolderWatch): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let fail: (error: unknown) => void = () => {};
  const over = new Promise<void>((resolve, reject) => {
    fail = reject;
    signal.addEventListener('abort', () => resolve());
  });

  function add(folder: string, isNew: boolean): void {
    const watcher = watch(path.join(root, folder), (event, name) => {
      const entry = path.join(folder, name ?? '');
      // A folder that goes tells of itself by its own name, as if something in it had that; the one around it tells too.
      if (name === null || (name === path.basename(folder) && !existsSync(path.join(root, folder)))) return;
      tell(event === 'rename' && watchers.has(entry) && !isFolder(path.join(root, entry)) ? entry + path.sep : entry);
      if (event === 'rename') lookAgain(entry);
    });
    watchers.set(folder, watcher);
    watcher.on('error', () => forget(folder));
    // Listed after it is watched: what comes in between is told twice rather than never.
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const inside = path.join(folder, entry.name);
      if (isNew) tell(inside);
      if (entry.isDirectory() && !isLeftOut(inside)) attempt(() => add(inside, isNew));
    }
  }

  function lookAgain(entry: string): void {
    if (watchers.has(entry)) forget(entry);
    if (isLeftOut(entry) || !isFolder(path.join(root, entry))) return;
    attempt(() => add(entry, true));
  }

  /** A folder that was moved away is no longer told of by its old name, nor is what lies in it. */
  function forget(folder: string): void {
    for (const [name, watcher] of watchers) {
      if (name !== folder && !name.startsWith(folder + path.sep)) continue;
      watcher.close();
      watchers.delete(name);
    }
  }

  /** What goes meanwhile, and what may not be read, is not watched; all else ends the watching. */
  function attempt(adding: () => void): void {
    try {
      adding();
    } catch (error) {
      if (!harmless.has((error as NodeJS.ErrnoException).code ?? '')) fail(error);
    }
  }

  try {
    add('', false);
    await over;
  } finally {
    for (const watcher of watchers.values()) watcher.close();
  }
}

const harmless: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'ELOOP']);

const isFolder = (place: string): boolean => lstatSync(place, { throwIfNoEntry: false })?.isDirectory() === true;
