import { hasRepository } from './git-files.ts';
import { runGit } from './run-git.ts';
import { UserError } from './user-error.ts';

/** A commit of the repository around `root`; nothing of it is checked out. */
export interface Revision {
  readonly root: string;
  /** As the user wrote it. */
  readonly name: string;
  readonly commit: string;
}

/** @throws {UserError} without a repository or git, and when there is no such commit, each with what to do */
export async function openRevision(root: string, name: string): Promise<Revision> {
  if (!hasRepository(root))
    throw new UserError(`There is no git repository around ${root}`, {
      hint: 'Run it in a clone, or compare two reports of "check --format json": mixer-oauth diff OLD.json NEW.json',
    });
  // A name that begins with a dash is no option.
  const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  if (found.isOk) return { root, name, commit: found.out.toString('utf8').trim() };
  if (found.error !== '')
    throw new UserError(`git cannot read this repository: ${found.error}`, { hint: 'Does "git log" work here?' });
  throw new UserError(`There is no revision "${name}" in this repository`, { hint: await hintFor(root, name) });
}

/** CI clones one commit unless it is told otherwise. */
async function hintFor(root: string, name: string): Promise<string> {
  const shallow = await runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (shallow.out.toString('utf8').trim() === 'true') return shallowHint(root, name);
  const head = await runGit(root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  if (!head.isOk) return 'Nothing was committed here yet.';
  const remote = await runGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `origin/${name}^{commit}`,
  ]);
  return remote.isOk
    ? `Did you mean "origin/${name}"?`
    : 'Run "git fetch" if it is on a remote; "git branch -a" and "git tag" list what is there.';
}

async function shallowHint(root: string, name: string): Promise<string> {
  // What is so many commits before another one has no name to fetch it by.
  if (/[~^@]/.test(name))
    return 'This is a shallow clone: "git fetch --unshallow" brings all of it, "git fetch --deepen=1" one commit more.';
  const remotes = (await runGit(root, ['remote'])).out.toString('utf8').split('\n').filter(Boolean);
  const remote = remotes.find((one) => name.startsWith(`${one}/`));
  const branch = remote === undefined ? name : name.slice(remote.length + 1);
  return `This is a shallow clone: run "git fetch --depth=1 ${remote ?? remotes[0] ?? 'origin'} ${branch}" and compare with FETCH_HEAD, or "git fetch --unshallow".`;
}

/**
 * The bytes of one file of a revision.
 * @returns undefined where the revision has no such file
 */
export async function readRevisionFile({ root, commit }: Revision, file: string): Promise<Buffer | undefined> {
  const { isOk, out } = await runGit(root, ['cat-file', 'blob', `${commit}:./${file}`]);
  return isOk ? out : undefined;
}
