import { existsSync } from 'node:fs';
import path from 'node:path';
import { runGit } from './run-git.ts';

/**
 * Tracked files and untracked ones that are not ignored, relative to `root`; a nested repository ends with `/`.
 * @returns undefined without a repository, without git, or when git refuses (a folder of another owner)
 */
export async function gitFiles(root: string): Promise<string[] | undefined> {
  if (!hasRepository(root)) return undefined;
  const { isOk, out } = await runGit(root, ['ls-files', '-co', '--exclude-standard', '-z']);
  return isOk
    ? out
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '')
    : undefined;
}

export function hasRepository(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return true;
    if (at === path.dirname(at)) return false;
  }
}
