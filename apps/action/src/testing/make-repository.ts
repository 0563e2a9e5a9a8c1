import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

export type Files = Readonly<Record<string, string | undefined>>;

export interface Repository {
  /** A clone of the merge with one commit, as actions/checkout makes it. */
  readonly folder: string;
  /** Lets git find the repository at GitHub's address. */
  readonly env: Readonly<Record<string, string>>;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  readonly git: (...args: readonly string[]) => string; // in the clone
  /** A commit as GitHub packs it. */
  readonly archive: (commit: string) => Buffer;
  /** Has the clone hold another commit than the merge. */
  readonly checkOut: (commit: string) => void;
}

function runGit(folder: string, args: readonly string[]): string {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...who, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim();
}

export function makeFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-action-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A pull request that turns `before` into `after`, with a commit that the base got meanwhile, and a shallow clone of their merge. */
export function makeRepository(before: Files, after: Files, { name = 'Codertocat/Hello-World' } = {}): Repository {
  const top = makeFolder();
  const origin = path.join(top, 'server', name);
  mkdirSync(origin, { recursive: true });
  const git = (...args: readonly string[]): string => runGit(origin, args);
  const commit = (files: Files, message: string): string => {
    put(origin, files);
    git('add', '-A', '-f');
    git('commit', '-q', '--allow-empty', '-m', message);
    return git('rev-parse', 'HEAD');
  };
  git('init', '-q', '-b', 'main');
  git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  commit({ 'README.md': 'A repository.\n', ...before }, 'before');
  git('checkout', '-q', '-b', 'change');
  const head = commit(after, 'after');
  git('checkout', '-q', 'main');
  const base = commit({ 'OTHER.md': 'Meanwhile.\n' }, 'meanwhile');
  git('checkout', '-q', '-b', 'merged');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'change');
  const merge = git('rev-parse', 'HEAD');
  git('update-ref', 'refs/pull/2/merge', merge);
  git('checkout', '-q', 'main');
  const folder = path.join(top, 'clone');
  const server = `file://${path.join(top, 'server')}`;
  runGit(top, ['init', '-q', 'clone']);
  const inClone = (...args: readonly string[]): string => runGit(folder, args);
  inClone('fetch', '-q', '--depth=1', `${server}/${name}`, `+${merge}:refs/remotes/pull/2/merge`);
  inClone('checkout', '-q', '--detach', merge);
  const env = {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${server}/.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.example/',
  };
  const checkOut = (commit: string): void => {
    inClone('fetch', '-q', '--depth=1', `${server}/${name}`, commit);
    inClone('checkout', '-q', '--detach', commit);
  };
  const archive = (ref: string): Buffer =>
    execFileSync('git', ['archive', '--format=tar.gz', `--prefix=${name.replace('/', '-')}-${ref}/`, ref], {
      cwd: origin,
    });
  return { folder, env, base, head, merge, git: inClone, archive, checkOut };
}

export function put(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}
