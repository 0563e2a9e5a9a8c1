import { hasRepository } from './git-files.ts';
import { runGit } from './run-git.ts';

// More of them do not fit on every system's command line; then all are taken for files of the project.
const most = 200;

/**
 * Those of the files, relative to `root`, that git ignores; none without git, and none in a folder that is ignored itself, since
 * whoever named that meant it.
 */
export async function gitIgnored(root: string, files: readonly string[]): Promise<ReadonlySet<string>> {
  if (files.length > most || !hasRepository(root)) return new Set();
  // A name that git has to quote is not found again, and counts as not ignored.
  const { out } = await runGit(root, ['-c', 'core.quotePath=false', 'check-ignore', '--', '.', ...files]);
  const ignored = out.toString('utf8').split('\n');
  return new Set(ignored.includes('.') ? [] : ignored);
}
