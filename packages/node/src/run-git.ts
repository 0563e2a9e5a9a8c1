import type { ChildProcessWithoutNullStreams } from 'node:child_process';

const maximum = 512 * 1024 * 1024;

export type GitResult = Readonly<{ isOk: boolean; out: Buffer; error: string }>;

export interface GitOptions {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which git is ended, which is a failure. */
  readonly timeout?: number;
}

/** Runs git in a folder, without a lock. Never throws: a failure says why. */
export async function runGit(
  folder: string,
  args: readonly string[],
  { env = {}, timeout = 0 }: GitOptions = {},
): Promise<GitResult> {
  // Only loaded where it is needed: a module of Node costs a tenth of a whole run.
  const { execFile } = await import('node:child_process');
  return new Promise((resolve) => {
    const options = {
      cwd: folder,
      env: { ...gitEnvironment(), ...env },
      timeout,
      maxBuffer: maximum,
      windowsHide: true,
      encoding: 'buffer',
    };
    execFile('git', withSafety(args), options as { encoding: 'buffer' }, (error, out, words) => {
      const isMissing = (error as NodeJS.ErrnoException | null)?.code === 'ENOENT';
      resolve({ isOk: !error, out, error: isMissing ? 'git is not installed' : words.toString('utf8').trim() });
    });
  });
}

/** Starts git where it answers question after question. */
export async function startGit(folder: string, args: readonly string[]): Promise<ChildProcessWithoutNullStreams> {
  const { spawn } = await import('node:child_process');
  return spawn('git', withSafety(args), { cwd: folder, env: gitEnvironment(), windowsHide: true, stdio: 'pipe' });
}

/**
 * Nothing that a repository names is run: no monitor, no hook. And a folder of the files that are checked is never taken for a
 * repository itself: whoever wrote the files would have written its configuration too.
 *
 * @see https://git-scm.com/docs/git-config#Documentation/git-config.txt-safebareRepository
 */
const withSafety = (args: readonly string[]): string[] => [...safety.flatMap((setting) => ['-c', setting]), ...args];
const safety = ['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.bareRepository=explicit'];

/**
 * Inside a git hook GIT_DIR and GIT_INDEX_FILE point at the hook's repository, which may be another one. A partial clone would
 * fetch what it lacks: nothing here goes to the network.
 */
function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR)$/.test(name),
  );
  return { ...Object.fromEntries(own), GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1' };
}
