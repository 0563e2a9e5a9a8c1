import { FakeGitHub } from './fake-github.ts';
import { type Files, makeRepository, type Repository } from './make-repository.ts';
import { pullRequest, runBundle, type RunResult } from './run-bundle.ts';

export interface PullRequestRun {
  readonly github: FakeGitHub;
  readonly repository: Repository;
  /** Runs the Action on it; more than once, if a test wants. */
  readonly run: (
    env?: Readonly<Record<string, string>>,
    inputs?: Readonly<Record<string, string>>,
  ) => Promise<RunResult>;
}

/** A pull request at a GitHub of ours, which turns one set of files into another. */
export async function onPullRequest(before: Files, after: Files, { isFork = false } = {}): Promise<PullRequestRun> {
  const github = await FakeGitHub.start();
  const repository = makeRepository(before, after);
  return {
    github,
    repository,
    run: (env = {}, inputs = {}) =>
      runBundle({
        folder: repository.folder,
        github,
        event: 'pull_request',
        payload: pullRequest(repository, { isFork }),
        inputs,
        env: { GITHUB_SHA: repository.merge, GITHUB_REF: 'refs/pull/2/merge', ...repository.env, ...env },
      }),
  };
}
