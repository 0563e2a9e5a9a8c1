import { readFileSync } from 'node:fs';

export type Environment = Readonly<Record<string, string | undefined>>;
export type Repository = Readonly<{ owner: string; repo: string }>;

/** What a workflow run is about. */
export interface Trigger {
  readonly event: string; // pull_request, push, …
  readonly repository: Repository | undefined;
  /** The commit that results belong to: of a pull request its own, not the merge that is checked out. */
  readonly head: string | undefined;
  /** The commit that was there before, as the event tells it. */
  readonly base: string | undefined;
  readonly pullRequest: number | undefined;
}

interface Payload {
  readonly pull_request?: Readonly<{
    number: number;
    base: Readonly<{ sha: string }>;
    head: Readonly<{ sha: string }>;
  }>;
  readonly merge_group?: Readonly<{ base_sha: string; head_sha: string }>;
  readonly before?: string;
  readonly after?: string;
}

/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export function readTrigger(env: Environment): Trigger {
  const payload = readPayload(env['GITHUB_EVENT_PATH']);
  const { pull_request: pull, merge_group: group } = payload;
  const push = env['GITHUB_EVENT_NAME'] === 'push' ? payload : undefined;
  return {
    event: env['GITHUB_EVENT_NAME'] ?? '',
    repository: repositoryOf(env['GITHUB_REPOSITORY']),
    head: commitOf(pull?.head.sha ?? group?.head_sha ?? push?.after) ?? commitOf(env['GITHUB_SHA']),
    base: commitOf(pull?.base.sha ?? group?.base_sha ?? push?.before),
    pullRequest: pull?.number,
  };
}

/** A run without an event, as of a person who tries the file, has nothing to say of itself. */
function readPayload(file: string | undefined): Payload {
  if (!file) return {};
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Payload;
  } catch {
    return {};
  }
}

function repositoryOf(name: string | undefined): Repository | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(name ?? '') ?? [];
  return owner !== undefined && repo !== undefined ? { owner, repo } : undefined;
}

/** Where something was created or deleted, the other side is all zeros. */
const commitOf = (text: string | undefined): string | undefined =>
  text !== undefined && /^[\da-f]{40}(?:[\da-f]{24})?$/.test(text) && !/^0+$/.test(text) ? text : undefined;
