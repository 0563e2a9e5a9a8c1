import { runGit } from '@mixer-oauth/node';
import { visible } from '@mixer-oauth/report';
import { unpackCommit } from './base-archive.ts';
import type { Api } from './github-api.ts';
import type { Environment, Trigger } from './trigger.ts';

/** What a change is compared with: a commit that git has, or a folder with its files. */
export type BaseSide = Readonly<{ commit: string; name: string; folder?: string }>;
/** `problem`: why there is nothing to compare with, where there should be. */
export type Base = BaseSide | Readonly<{ problem: string }> | undefined;

export interface BaseOptions {
  readonly folder: string; // inside of the repository
  readonly named: string | undefined; // the input `base`
  readonly trigger: Trigger;
  readonly env: Environment;
  readonly token: string | undefined;
  readonly openApi: () => Promise<Api> | undefined;
}

/**
 * The commit before the change, in git's store: fetched where a shallow clone lacks it, or else its files from the API. Nothing is
 * checked out.
 * @returns undefined for an event that changes nothing
 */
export async function findBase(options: BaseOptions): Promise<Base> {
  const { folder, named } = options;
  const wanted = named ?? (await changedFrom(options));
  if (wanted === undefined) return undefined;
  const name = /^[\da-f]{40,}$/.test(wanted) ? wanted.slice(0, 7) : wanted;
  const known = (await commitIn(folder, wanted)) ?? (await fetchCommit(wanted, options));
  if (known !== undefined) return { commit: known, name };
  const problem = `the base ${name} is not in this clone and cannot be fetched`;
  try {
    const api = await options.openApi();
    return api ? { commit: wanted, name, folder: await unpackCommit(api, wanted, options.env) } : { problem };
  } catch (error) {
    return { problem: `${problem} (${visible(error instanceof Error ? error.message : String(error)).slice(0, 200)})` };
  }
}

/** Of the merge that GitHub made of a pull request, what was merged into; of a branch, where it left the other. */
async function changedFrom({ folder, trigger, env, openApi }: BaseOptions): Promise<string | undefined> {
  const { base, pullRequest, event } = trigger;
  if (base === undefined || pullRequest === undefined) return base;
  const [head = '', ...parents] = await headAndParents(folder);
  if (event === 'pull_request' && head === env['GITHUB_SHA'] && parents.length === 2) return parents[0];
  const merge = await runGit(folder, ['merge-base', base, 'HEAD']);
  if (merge.isOk) return merge.out.toString('utf8').trim();
  const api = await openApi();
  if (!api) return base;
  try {
    const { data } = await api.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      ...api.repository,
      basehead: `${base}...${trigger.head ?? head}`,
      per_page: 1,
    });
    return data.merge_base_commit.sha;
  } catch {
    return base;
  }
}

/** A shallow clone hides the parents of its commit, but the commit still names them. */
async function headAndParents(folder: string): Promise<readonly string[]> {
  const head = await runGit(folder, ['rev-parse', 'HEAD']);
  const commit = await runGit(folder, ['cat-file', 'commit', 'HEAD']);
  if (!head.isOk || !commit.isOk) return [];
  const [headers = ''] = commit.out.toString('utf8').split('\n\n');
  return [head.out.toString('utf8').trim(), ...[...headers.matchAll(/^parent ([\da-f]+)$/gm)].map(([, id = '']) => id)];
}

async function commitIn(folder: string, name: string): Promise<string | undefined> {
  const found = await runGit(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
  return found.isOk ? found.out.toString('utf8').trim() : undefined;
}

/** One commit, without its history and without touching a branch. */
async function fetchCommit(name: string, { folder, trigger, env, token }: BaseOptions): Promise<string | undefined> {
  const { repository } = trigger;
  const server = env['GITHUB_SERVER_URL'];
  if (!repository || !server || name.startsWith('-')) return undefined;
  const isShallow =
    (await runGit(folder, ['rev-parse', '--is-shallow-repository'])).out.toString('utf8').trim() === 'true';
  const address = `${server}/${repository.owner}/${repository.repo}`;
  const quiet = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-auto-gc', '--no-write-commit-graph'];
  const depth = isShallow ? ['--depth=1'] : [];
  const mine = 'refs/mixer-oauth/base';
  const fetched = await runGit(folder, ['fetch', ...quiet, ...depth, address, `+${name}:${mine}`], {
    env: {
      ...credentials(server, token),
      GIT_TERMINAL_PROMPT: '0',
      // A server that stops answering must not hold the job up.
      GIT_HTTP_LOW_SPEED_LIMIT: '1000',
      GIT_HTTP_LOW_SPEED_TIME: '20',
    },
  });
  if (!fetched.isOk) return undefined;
  const commit = await commitIn(folder, mine);
  await runGit(folder, ['update-ref', '-d', mine]);
  return commit;
}

/** By the environment, since everybody can read a command line. The empty value drops what the checkout may have left. */
function credentials(server: string, token: string | undefined): Record<string, string> {
  if (token === undefined || !/^https?:/.test(server)) return {};
  const key = `http.${server}/.extraheader`;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const given = Number(process.env['GIT_CONFIG_COUNT'] ?? 0);
  return {
    GIT_CONFIG_COUNT: `${given + 2}`,
    [`GIT_CONFIG_KEY_${given}`]: key,
    [`GIT_CONFIG_VALUE_${given}`]: '',
    [`GIT_CONFIG_KEY_${given + 1}`]: key,
    [`GIT_CONFIG_VALUE_${given + 1}`]: header,
  };
}
