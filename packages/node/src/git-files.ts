import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { runGit } from './run-git.ts';

// Git takes longer than anybody waits for a pattern of a .gitignore with a dozen stars; the walk does not.
const patience = 60_000;

/**
 * Tracked files and untracked ones that are not ignored, relative to `root`; a nested repository ends with `/`, and so do a submodule
 * that is there and a folder that git could not open. A submodule that is not there ends with `//`.
 *
 * @returns undefined without a repository, without git, when git refuses (a folder of another owner), or when it takes too long
 */
export async function gitFiles(root: string, timeout = patience): Promise<string[] | undefined> {
  const top = repositoryOf(root);
  if (top === undefined) return undefined;
  const modules = existsSync(path.join(top, '.gitmodules')) ? submodulesIn(root) : undefined;
  const { isOk, out, error } = await runGit(root, ['ls-files', '-co', '--exclude-standard', '-z'], {
    env: { LC_ALL: 'C' },
    timeout,
  });
  if (!isOk) return undefined;
  const files = out.toString('utf8').split('\0');
  const links = await modules;
  const listed = links === undefined ? files : files.map((file) => file + (links.get(file) ?? ''));
  return [...listed.filter((file) => file !== ''), ...(await unopened(root, error))];
}

/** Git lists a submodule as if it were a file: how each name ends instead. One that was never fetched is an empty folder. */
async function submodulesIn(root: string): Promise<ReadonlyMap<string, '/' | '//'>> {
  const { out } = await runGit(root, ['ls-files', '--stage', '-z']);
  const links = out
    .toString('utf8')
    .split('\0')
    .flatMap((row) => /^160000 [^\t]*\t(.*)$/s.exec(row)?.slice(1) ?? []);
  return new Map(links.map((name) => [name, isEmpty(path.join(root, name)) ? '//' : '/'] as const));
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return true; // it is not even there
  }
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

export const hasRepository = (folder: string): boolean => repositoryOf(folder) !== undefined;

/** The nearest folder with a repository, upwards. */
function repositoryOf(folder: string): string | undefined {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return at;
    if (at === path.dirname(at)) return undefined;
  }
}
