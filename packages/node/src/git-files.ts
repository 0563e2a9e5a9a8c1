import { existsSync } from 'node:fs';
import path from 'node:path';

const maximum = 512 * 1024 * 1024;

/**
 * Tracked files and untracked ones that are not ignored, relative to `root`; a nested repository ends with `/`.
 * @returns undefined without a repository, without git, or when git refuses (a folder of another owner)
 */
export async function gitFiles(root: string): Promise<string[] | undefined> {
  if (!hasRepository(root)) return undefined;
  // Only loaded where it is needed: a module of Node costs a tenth of a whole run.
  const { execFile } = await import('node:child_process');
  // fsmonitor would run a program that the audited repository names.
  const args = ['-c', 'core.fsmonitor=false', 'ls-files', '-co', '--exclude-standard', '-z'];
  return new Promise((resolve) => {
    execFile(
      'git',
      args,
      { cwd: root, env: cleanEnvironment(), maxBuffer: maximum, windowsHide: true },
      (error, stdout) => {
        resolve(error ? undefined : stdout.split('\0').filter((file) => file !== ''));
      },
    );
  });
}

function hasRepository(folder: string): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    if (existsSync(path.join(at, '.git'))) return true;
    if (at === path.dirname(at)) return false;
  }
}

/** Inside a git hook GIT_DIR and GIT_INDEX_FILE point at the hook's repository, which may be another one. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR)$/.test(name),
  );
  return { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0' };
}
