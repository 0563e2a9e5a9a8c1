import { existsSync } from 'node:fs';
import path from 'node:path';
import { runGit } from './run-git.ts';

// Git takes longer than anybody waits for a pattern of a .gitignore with a dozen stars; the walk does not.
const patience = 60_000;

/**
 * Tracked files and untracked ones that are not ignored, relative to `root`; a nested repository ends with `/`, and so does a folder
 * that git could not open.
 *
 * @returns undefined without a repository, without git, when git refuses (a folder of another owner), or when it takes too long
 */
export async function gitFiles(root: string, timeout = patience): Promise<string[] | undefined> {
  if (!hasRepository(root)) return undefined;
  const { isOk, out, error } = await runGit(root, ['ls-files', '-co', '--exclude-standard', '-z'], {
    env: { LC_ALL: 'C' },
    timeout,
  });
  if (!isOk) return undefined;
  const files = out.toString('utf8').split('\0');
  return [...files.filter((file) => file !== ''), ...(await unopened(root, error))];
}

/** Git only warns of folders that it cannot open, by their paths from the top of the repository. */
async function unopened(root: string, warnings: string): Promise<readonly string[]> {
  // The path of a deep one is cut off there.
  const names = [...warnings.matchAll(/^warning: could not open directory '(.+?)(?:': .*)?$/gm)];
  const folders = names.map(([, folder = '']) => (folder.endsWith('/') ? folder : `${folder}/`));
  if (folders.length === 0) return [];
  const { out } = await runGit(root, ['rev-parse', '--show-prefix']);
  const prefix = out.toString('utf8').trimEnd();
  return folders.filter((one) => one.startsWith(prefix)).map((one) => one.slice(prefix.length));
}

export function hasRepository(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return true;
    if (at === path.dirname(at)) return false;
  }
}
