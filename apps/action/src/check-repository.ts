import path from 'node:path';
import { docsFolder, exitCodeOf, isInside, ruleFacts, runGit } from '@mixer-oauth/node';
import { type ReportContext, reporters, visible } from '@mixer-oauth/report';
import { findBase } from './base-commit.ts';
import { examine, type Examination } from './examine.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { publish } from './publish.ts';
import type { Opened } from './opened.ts';
import type { Environment, Trigger } from './trigger.ts';
import { type Results, writeResults } from './write-results.ts';

const verdicts = { 0: 'passed', 1: 'failed', 2: 'error' } as const;

// Retries and limits of the API must not hold the job up for longer than this.
const longestPublication = 240_000; // milliseconds

/** Checks the files, tells what was found, and publishes it. @returns the exit code of the step */
export async function checkRepository(
  inputs: Inputs,
  trigger: Trigger,
  env: Environment,
  log: Log,
  opened: Opened,
): Promise<0 | 1> {
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
  const examination = await examine({
    root,
    within: isInside(root, workspace) ? workspace : root,
    inputs,
    base,
    headName,
  });
  const context = contextOf(examination, inputs);
  const code = exitCodeOf(examination.checked, inputs.failOn);
  tellFindings(examination, context, log);
  const results: Results = {
    examination,
    context,
    verdict: verdicts[code],
    sarif: inputs.sarif === 'never' ? undefined : log.hide(reporters.sarif(examination.checked.report, context)),
    notes,
  };
  writeResults(results, env, log);
  const checkedOut = await commitOf(root);
  await inTime(publish(results, { inputs, trigger, env, log, base: base?.commit, checkedOut, ...opened }), log);
  return code === 0 ? 0 : 1;
}

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

/** The commit that is checked out. */
export async function commitOf(folder: string): Promise<string | undefined> {
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
