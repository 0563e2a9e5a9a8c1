import { commentMarkdown, markdown, prepareReport, reporters, verdictLine, visible } from '@mixer-oauth/report';
import { annotationOf } from './annotations.ts';
import type { CheckRun, Conclusion } from './check-run.ts';
import { uploadSarif } from './code-scanning.ts';
import { commentOwner } from './comment-owner.ts';
import { isRefusal } from './api-errors.ts';
import type { Api } from './github-api.ts';
import type { Inputs } from './inputs.ts';
import type { Log } from './log.ts';
import { placeAddresses } from './place-addresses.ts';
import { StickyComment } from './sticky-comment.ts';
import type { Environment, Trigger } from './trigger.ts';
import type { Results } from './write-results.ts';

export interface PublishOptions {
  readonly inputs: Inputs;
  readonly trigger: Trigger;
  readonly env: Environment;
  readonly log: Log;
  readonly base: string | undefined; // commit
  readonly checkedOut: string | undefined; // commit
  readonly api: Promise<Api> | undefined;
  readonly checkRun: Promise<CheckRun> | undefined;
}

// A comment holds 65,536 characters.
const longestComment = 60_000;
const longestConclusion = 60_000;

/** Everything that goes to GitHub, each by itself: what fails takes nothing else with it. */
export async function publish(results: Results, options: PublishOptions): Promise<void> {
  const steps = [
    ['the annotations', annotate(results, options)],
    ['the comment', comment(results, options)],
    ['the results for code scanning', upload(results, options)],
  ] as const;
  await Promise.all(steps.map(([name, step]) => step.catch((error: unknown) => tell(name, error, options.log))));
}

/** What the token may not do is a remark; what failed is a warning. The findings are in the log and the summary in any case. */
function tell(name: string, error: unknown, log: Log): void {
  const why = visible(error instanceof Error ? error.message : String(error)).slice(0, 300);
  if (isRefusal(error)) log.writeForeign(`mixer-oauth: this token cannot write ${name} (${why})`);
  else log.warn(`GitHub did not take ${name}: ${why}`);
}

/** By a check run where there is one; what that does not take, and without one everything, by workflow commands. */
async function annotate({ examination, context, verdict }: Results, options: PublishOptions): Promise<void> {
  if (options.inputs.checks === 'never') return;
  const { report } = prepareReport(examination.checked.report, context);
  const shown = report.diagnostics.filter(({ suppressed }) => !suppressed);
  let taken = 0;
  try {
    const checkRun = await options.checkRun;
    if (checkRun) {
      const conclusion: Conclusion = {
        conclusion: verdict !== 'passed' ? 'failure' : shown.length > 0 ? 'neutral' : 'success',
        title: verdictLine(report.summary),
        summary: options.log.hide(markdown(report, context, { maximumLength: longestConclusion })),
        annotations: shown.map(annotationOf),
      };
      const rest = await checkRun.finish(conclusion);
      taken = shown.length - rest.length;
      if (rest.length === 0) return;
      options.log.warn(
        `GitHub took ${taken} of ${shown.length} annotations; the others are workflow commands of this step`,
      );
    }
  } catch (error) {
    tell('a check run', error, options.log);
  }
  options.log.write(reporters.github({ ...report, diagnostics: shown.slice(taken) }, context).trimEnd());
}

async function comment({ examination, context }: Results, options: PublishOptions): Promise<void> {
  const { inputs, trigger, env, log, base } = options;
  const api = await options.api;
  if (!api || trigger.pullRequest === undefined || inputs.comment === 'never') return;
  const { checked, diff } = examination;
  const { errors, warnings, infos, files } = checked.report.summary;
  const isClean = errors + warnings + infos + files.failed.length === 0 && (diff?.clients.length ?? 0) === 0;
  const sticky = new StickyComment(api, {
    issue: trigger.pullRequest,
    subject: [inputs.path, inputs.manifest, inputs.provider].join('\n'),
    run: { id: Number(env['GITHUB_RUN_ID'] ?? 0), attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1) },
    isOwn: await commentOwner(api, inputs.token ?? ''),
  });
  const text = commentMarkdown(checked.report, context, {
    diff,
    maximumLength: longestComment - sticky.markerLength,
    addressOf: placeAddresses({ env, repository: api.repository, head: trigger.head, base }),
  });
  const isAlways = inputs.comment === 'always';
  // Only an earlier comment is brought to say so.
  const resolved = isClean && !isAlways ? '\n_What stood here before is resolved._\n' : '';
  await sticky.write(log.hide(text + resolved), isAlways || !isClean);
}

/** Results belong to the commit that was checked; of a pull request that is the merge, or its own commit. */
async function upload(
  { sarif }: Results,
  { inputs, trigger, env, log, api: opening, checkedOut }: PublishOptions,
): Promise<void> {
  const api = await opening;
  if (!api || sarif === undefined || inputs.sarif !== 'upload') return;
  const { GITHUB_SHA: commit, GITHUB_REF: ref } = env;
  const { pullRequest, head } = trigger;
  if (commit && ref && (checkedOut ?? commit) === commit) await uploadSarif(api, { sarif, commit, ref });
  else if (pullRequest !== undefined && head !== undefined && checkedOut === head)
    await uploadSarif(api, { sarif, commit: head, ref: `refs/pull/${pullRequest}/head` });
  else log.write('mixer-oauth: another commit is checked out than this run is for, so code scanning gets no results');
}
