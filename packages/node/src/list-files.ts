import { walkFiles } from './walk-files.ts';
import { gitFiles } from './git-files.ts';

/**
 * Every file below `root` that belongs to the project, as paths relative to it with `/`, sorted by code units.
 * A folder that cannot be read ends with `/`, a submodule that was not fetched with `//`. Git's view where there is a repository and git answers; else a walk that honours .gitignore.
 */
export async function listFiles(root: string): Promise<string[]> {
  const listed = await gitFiles(root);
  // Git lists nothing for a folder that an outer repository ignores, yet the user named it: walk it.
  const files = listed && listed.length > 0 ? await expandRepositories(root, listed) : walkFiles(root);
  return [...new Set(files)].toSorted();
}

/** Git shows a nested repository as `name/` and never looks inside. */
async function expandRepositories(root: string, listed: readonly string[]): Promise<string[]> {
  const nested = listed.filter(isNested);
  const inner = await Promise.all(
    nested.map(async (folder) => (await listFiles(`${root}/${folder}`)).map((file) => `${folder}${file}`)),
  );
  return [...listed.filter((file) => !isNested(file)), ...inner.flat()];
}

const isNested = (file: string): boolean => file.endsWith('/') && !file.endsWith('//');
