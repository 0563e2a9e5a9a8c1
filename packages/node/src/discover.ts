import { codeGlobs, languageOf, withoutExample } from '@mixer-oauth/audit';
import type { FileFates } from '@mixer-oauth/core';
import { classifyPath, type Fate } from './classify-path.ts';
import { listFiles } from './list-files.ts';

export interface DiscoverOptions {
  readonly includesTests: boolean;
  /** Files that are not code, relative to the root: the manifest, catalogues, a baseline. */
  readonly excluded?: ReadonlySet<string>;
  /** Globs of the manifest: what they name is counted, and not read. */
  readonly exclude?: readonly string[];
}

export interface Discovery {
  /** To be read, relative to the root, sorted. */
  readonly files: readonly string[];
  readonly skipped: Readonly<Record<Fate, number>>;
  /** Every file of the tree, whatever became of it. */
  readonly listed: readonly string[];
  /** Folders that cannot be read, each with `/` at its end; submodules that were not fetched, with `//`. */
  readonly closed: readonly string[];
}

export const closedFolders = (folders: readonly string[]): FileFates['failed'] =>
  folders.map((folder) =>
    folder.endsWith('//')
      ? { file: folder.slice(0, -1), reason: 'is a submodule that was not fetched; nothing in it was audited' }
      : { file: folder === '' ? '.' : folder, reason: 'is a folder that cannot be read; nothing in it was audited' },
  );

const none: FileFates['skipped'] = {
  binary: 0,
  minified: 0,
  vendored: 0,
  generated: 0,
  huge: 0,
  test: 0,
  excluded: 0,
  unsupported: 0,
};

/** The files below `root` that may hold code people wrote, and what became of the others. */
export async function discover(root: string, options: DiscoverOptions): Promise<Discovery> {
  return sortByFate(await listFiles(root), options);
}

/** What becomes of files by their paths alone. Sites are served from `docs` too: without code elsewhere, that is the program. */
export function sortByFate(files: readonly string[], options: DiscoverOptions): Discovery {
  const discovery = sorted(files, options, false);
  return discovery.skipped.test === 0 || discovery.files.some(isCode) ? discovery : sorted(files, options, true);
}

function sorted(
  files: readonly string[],
  { includesTests, excluded = new Set(), exclude = [] }: DiscoverOptions,
  servesDocs: boolean,
): Discovery {
  const listed = files.filter((file) => !excluded.has(file) && !isFolder(file));
  const isLeftOut = codeGlobs(exclude);
  const fateOf = (file: string): Fate | undefined =>
    isLeftOut(file) ? 'excluded' : classifyPath(file, { includesTests, servesDocs });
  // Of a folder whose code would not be read anyway nothing is lost.
  const closed = files.filter((file) => isFolder(file) && !fateOf(`${file.replace(/\/+$/, '/')}any.js`));
  const skipped = { ...none };
  const kept: string[] = [];
  const all = new Set(listed);
  for (const file of listed) {
    const own = withoutExample(file);
    // An example says nothing beside the file that it is one of.
    const fate = own !== file && all.has(own) ? 'excluded' : fateOf(file);
    if (fate) skipped[fate] += 1;
    else kept.push(file);
  }
  return { files: kept, skipped, listed, closed };
}

const isFolder = (file: string): boolean => file === '' || file.endsWith('/');

/** Configuration formats are read, and are no program. */
function isCode(file: string): boolean {
  const language = languageOf(file);
  return language !== undefined && language.lowerText === undefined;
}
