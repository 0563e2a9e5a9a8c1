import { randomUUID } from 'node:crypto';
import path from 'node:path';
import * as core from '@actions/core';
import { docsFolder, exitCodeOf, isUserError, ruleFacts, runGit } from '@mixer-oauth/node';
import { escapeMarkdown, type ReportContext, reporters, visible } from '@mixer-oauth/report';
import { findBase } from './base-commit.ts';
import type { CheckRun } from './check-run.ts';
import { examine, type Examination } from './examine.ts';
import type { Api } from './github-api.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { Log } from './log.ts';
import { readTrigger, type Environment, type Trigger } from './trigger.ts';
import { appendSummary, type Results, setOutputs, writeResults } from './write-results.ts';

/** What is under way at GitHub from the first moment on. */
interface Opened {
  readonly api: Promise<Api> | undefined;
  readonly checkRun: Promise<CheckRun> | undefined;
}

// Retries and limits of the API must not hold the job up for longer than this.
const longestPublication = 240_000; // milliseconds

/** One run of the Action. @returns the exit code of its step */
export async function runAction(env: Environment): Promise<0 | 1> {
  const log = new Log(env['INPUT_TOKEN']);
  let opened: Opened | undefined;
  try {
    const inputs = readInputs(core.getInput);
    trustWorkspace(env);
    const trigger = await settleTrigger(readTrigger(env), inputs, env, log);
    opened = open(inputs, trigger, env);
    onCancel(opened, log);
    return await check(inputs, trigger, env, log, opened);
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

async function check(inputs: Inputs, trigger: Trigger, env: Environment, log: Log, opened: Opened): Promise<0 | 1> {
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const root = path.resolve(workspace, inputs.path);
  const found = await findBase({
    folder: root,
    named: inputs.base,
    trigger,
    env,
    token: inputs.token,
    openApi: () => opened.api,
  });
  const base = found && 'commit' in found ? found : undefined;
  const notes = found && 'problem' in found ? [`Not compared with what was there before: ${found.problem}.`] : [];
  for (const note of notes) log.warn(note);
  const headName = trigger.head?.slice(0, 7) ?? 'the work tree';
  const examination = await examine({ root, within: isIn(root, workspace) ? workspace : root, inputs, base, headName });
  const context = contextOf(examination, inputs);
  const code = exitCodeOf(examination.checked, inputs.failOn);
  tellFindings(examination, context, log);
  const results: Results = {
    examination,
    context,
    verdict: code === 0 ? 'passed' : 'failed',
    sarif: inputs.sarif === 'never' ? undefined : log.hide(reporters.sarif(examination.checked.report, context)),
    notes,
  };
  writeResults(results, env, log);
  const checkedOut = await commitOf(root);
  const { publish } = await import('./publish.ts');
  await inTime(publish(results, { inputs, trigger, env, log, base: base?.commit, checkedOut, ...opened }), log);
  return code === 0 ? 0 : 1;
}

const isIn = (folder: string, top: string): boolean => !path.relative(top, folder).startsWith('..');

function contextOf({ checked }: Examination, { path: folder }: Inputs): ReportContext {
  const { sources, masked } = checked;
  const category = path.posix.normalize(folder).replace(/^\.\/?|\/$/g, '');
  return { sources, masked, isColour: false, width: 120, docsBase: docsFolder, rules: ruleFacts(), category };
}

/** The whole report, as the command prints it; then what no report can tell. */
function tellFindings({ checked }: Examination, context: ReportContext, log: Log): void {
  log.writeForeign(reporters.text(checked.report, { ...context, isColour: true }));
  for (const { rule, error } of checked.crashes)
    log.fail(
      `internal error: the rule ${rule} failed: ${visible(error instanceof Error ? error.message : String(error))}`,
    );
  for (const { rule, file, message } of checked.stale)
    log.fail(`stale baseline row: ${rule} in ${visible(file)}: ${visible(message)}`);
}

async function commitOf(folder: string): Promise<string | undefined> {
  const head = await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']);
  return head.isOk ? head.out.toString('utf8').trim() : undefined;
}

async function inTime(work: Promise<void>, log: Log): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      log.warn('GitHub took too long: some results are only in this log and in the summary of the job');
      resolve();
    }, longestPublication);
  });
  await Promise.race([work, limit]);
  clearTimeout(timer);
}

async function tellFailure(
  error: unknown,
  env: Environment,
  log: Log,
  checkRun: Promise<CheckRun> | undefined,
): Promise<void> {
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
