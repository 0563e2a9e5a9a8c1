import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as core from '@actions/core';
import { isUserError } from '@mixer-oauth/node/user-error';
import type { CheckRun } from './check-run.ts';
import type { Api } from './github-api.ts';
import { firstRequest } from './first-request.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { Log } from './log.ts';
import { readTrigger, type Environment, type Trigger } from './trigger.ts';
import { appendSummary, setOutputs } from './step-files.ts';
import type { Opened } from './opened.ts';

/** One run of the Action. @returns the exit code of its step */
export async function runAction(env: Environment): Promise<0 | 1> {
  // As it is read: a secret that was pasted has a line break at its end.
  const log = new Log(env['INPUT_TOKEN']?.trim());
  let opened: Opened | undefined;
  try {
    const inputs = readInputs(core.getInput);
    // Programs that this one starts have no use for it.
    delete process.env['INPUT_TOKEN'];
    trustWorkspace(env);
    const trigger = await settleTrigger(readTrigger(env), inputs, env, log);
    opened = open(inputs, trigger, env);
    onCancel(opened, log);
    // The engine is large: it is loaded while GitHub answers.
    if (opened.checkRun) await firstRequest();
    const { checkRepository } = await import('./check-repository.ts');
    return await checkRepository(inputs, trigger, env, log, opened);
  } catch (error) {
    await tellFailure(error, env, log, opened?.checkRun);
    return 1;
  }
}

/** In a container the files belong to somebody else than who runs this, and git would refuse to look at them. */
function trustWorkspace(env: Environment): void {
  const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
  process.env['GIT_CONFIG_COUNT'] = `${count + 1}`;
  process.env[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
  process.env[`GIT_CONFIG_VALUE_${count}`] = '*';
}

/**
 * `pull_request_target` checks out the base unless a workflow says otherwise, and what is found there is no news of the pull
 * request: then it is a check of the base alone, which tells nobody but its own log.
 */
async function settleTrigger(trigger: Trigger, inputs: Inputs, env: Environment, log: Log): Promise<Trigger> {
  if (trigger.event !== 'pull_request_target') return trigger;
  const folder = path.resolve(env['GITHUB_WORKSPACE'] ?? process.cwd(), inputs.path);
  const { commitOf } = await import('./check-repository.ts');
  if ((await commitOf(folder)) === trigger.head) return trigger;
  log.warn(
    'pull_request_target has the base checked out, so nothing of the pull request was looked at; use pull_request',
  );
  return { ...trigger, repository: undefined, base: undefined, pullRequest: undefined };
}

/** The check run is asked for before anything is read: the answer comes while the files are checked. */
function open(inputs: Inputs, trigger: Trigger, env: Environment): Opened {
  const { repository, head } = trigger;
  const { token } = inputs;
  if (token === undefined || !repository) return { api: undefined, checkRun: undefined };
  const url = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  const api = import('./github-api.ts').then(({ openApi }) => openApi({ url, token, repository }));
  api.catch(() => undefined);
  if (inputs.checks !== 'auto' || head === undefined) return { api, checkRun: undefined };
  const checkRun = openCheckRun(api, inputs, head, env);
  checkRun.catch(() => undefined); // told where it is needed
  return { api, checkRun };
}

async function openCheckRun(
  opening: Promise<Api>,
  { path: folder }: Inputs,
  head: string,
  env: Environment,
): Promise<CheckRun> {
  const api = await opening;
  const { CheckRun } = await import('./check-run.ts');
  const { GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run } = env;
  const { owner, repo } = api.repository;
  return CheckRun.open(api, {
    name: folder === '.' ? 'mixer-oauth' : `mixer-oauth (${folder})`,
    head,
    externalId: randomUUID(),
    detailsUrl: server && run ? `${server}/${owner}/${repo}/actions/runs/${run}` : '',
  });
}

async function tellFailure(
  error: unknown,
  env: Environment,
  log: Log,
  checkRun: Promise<CheckRun> | undefined,
): Promise<void> {
  const { escapeMarkdown, visible } = await import('@mixer-oauth/report');
  const message = visible(error instanceof Error ? error.message : String(error));
  const text = isUserError(error)
    ? `${message}. ${visible(error.hint)}`
    : `internal error: ${message}. This is a bug in mixer-oauth: https://github.com/mixer-oauth/mixer-oauth/issues`;
  log.fail(text);
  const summary = `## ❌ mixer-oauth could not run\n\n${escapeMarkdown(text)}\n`;
  try {
    setOutputs({ verdict: 'error' }, env);
    appendSummary(summary, env, log);
    const open = await checkRun;
    await open?.finish({ conclusion: 'failure', title: 'could not run', summary: log.hide(summary), annotations: [] });
  } catch {
    // The log has it, and that is all that is left.
  }
}

/** Nobody must wait for a check run whose job was cancelled. */
function onCancel({ checkRun }: Opened, log: Log): void {
  const cancel = (): void => {
    log.write('mixer-oauth: cancelled');
    const closing = (checkRun ?? Promise.resolve(undefined)).then((open) =>
      open?.finish({ conclusion: 'cancelled', title: 'cancelled', summary: 'The job was cancelled.', annotations: [] }),
    );
    void closing.catch(() => undefined).finally(() => process.exit(1));
  };
  process.once('SIGINT', cancel);
  process.once('SIGTERM', cancel);
}
