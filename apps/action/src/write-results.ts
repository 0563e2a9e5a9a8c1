import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReportDiff } from '@mixer-oauth/core';
import { diffMarkdown, escapeMarkdown, jsonText, markdown, type ReportContext, reporters } from '@mixer-oauth/report';
import type { Examination } from './examine.ts';
import type { Log } from './log.ts';
import { appendSummary, setOutputs, temporaryFolder } from './step-files.ts';
import type { Environment } from './trigger.ts';

export type Verdict = 'passed' | 'failed' | 'error';

export interface Results {
  readonly examination: Examination;
  readonly context: ReportContext;
  readonly verdict: Verdict;
  readonly sarif: string | undefined;
  /** What could not be done, for the summary. */
  readonly notes: readonly string[];
}

// A step may write a megabyte of summary, and in UTF-8 a unit has up to three bytes.
const longestSummary = 250_000;
// The outputs of a job together may have a megabyte.
const longestDiff = 200_000;

/** Files, outputs and the job's summary: all that needs no permission, so it comes first. */
export function writeResults(results: Results, env: Environment, log: Log): void {
  const { examination, context, verdict, sarif } = results;
  const { report } = examination.checked;
  const { errors, warnings, infos, suppressed } = report.summary;
  const folder = temporaryFolder('mixer-oauth-', env);
  const put = (name: string, text: string): string => {
    const file = path.join(folder, name);
    writeFileSync(file, log.hide(text));
    return file;
  };
  const { diff } = examination;
  const outputs = {
    verdict,
    errors,
    warnings,
    infos,
    suppressed,
    'must-consent': diff ? diff.mustConsent : '',
    report: put('report.json', reporters.json(report, context)),
    sarif: sarif === undefined ? '' : put('results.sarif', sarif),
    diff: diff ? log.hide(diffOutput(diff)) : '',
    'diff-report': diff ? put('diff.json', jsonText(diff)) : '',
  };
  setOutputs(outputs, env);
  appendSummary(summaryOf(results), env, log);
}

function summaryOf({ examination, context, notes }: Results): string {
  const { checked, diff } = examination;
  const changes = diff && diff.clients.length > 0 ? diffMarkdown(diff) : '';
  const remarks = notes.map((note) => `\n_${escapeMarkdown(note)}_\n`).join('');
  const whole = markdown(checked.report, context, { maximumLength: longestSummary });
  return `${whole}\n${changes}${remarks}`;
}

/** One line. What is too long for an output is in the file alone, and the output says so. */
function diffOutput(diff: ReportDiff): string {
  const text = JSON.stringify(diff);
  if (text.length <= longestDiff) return text;
  const gap = 'the clients are left out, since an output must be short: the file of "diff-report" has them';
  return JSON.stringify({ ...diff, clients: [], gaps: [gap] });
}
