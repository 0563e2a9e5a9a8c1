import { distinctEvidence, type Evidence, type Report, type Summary } from '@mixer-oauth/core';
import { count } from './count.ts';
import { describeEvidence, placeOf } from './describe-evidence.ts';
import { painter } from './paint.ts';
import type { Paint } from './paint.ts';
import { prepareReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';
import { visible } from './visible.ts';

// The rest is counted: a list that fills the screen hides the verdict above it.
const mostPlaces = 10;
const mostNames = 3;

/** The closing lines: the verdict, what was done, and all that could not be read or resolved. */
export const summaryText: Reporter = (report, context) => {
  const { report: prepared } = prepareReport(report, context);
  return `${summaryLines(prepared, painter(context.isColour)).join('\n')}\n`;
};

/** For a report that is prepared already. */
export function summaryLines(report: Report, paint: Paint): string[] {
  const { summary } = report;
  const unresolved = unresolvedIn(report);
  return [
    paint('bold', verdictLine(summary)),
    ...fixLines(report),
    ...(report.manifest === null ? ['No manifest: the code alone was looked at'] : []),
    `Ran ${count(summary.rules, 'rule')} on ${clientsText(report)}`,
    ...crashedLines(summary, paint),
    fateLine(summary),
    ...failureLines(summary, paint),
    `Found ${count(summary.calls, 'call')} and ${count(summary.requests, 'request')} for scopes, ${summary.unresolved} unresolved`,
    ...unresolvedLines(unresolved, summary, paint),
    ...unseenLines(report),
  ];
}

/** An environment is looked at as a client of its own, and is none. */
export function clientsText({ clients, summary }: Pick<Report, 'clients' | 'summary'>): string {
  const environments = clients.filter(({ id }) => id.includes('@')).length;
  if (environments === 0 || environments >= summary.clients) return count(summary.clients, 'client');
  return `${count(summary.clients - environments, 'client')} and ${count(environments, 'environment')}`;
}

/** Every place that could not be resolved, once for all the clients that it belongs to. */
export const unresolvedIn = ({ evidence }: Pick<Report, 'evidence'>): readonly Evidence[] =>
  distinctEvidence(evidence.filter(({ certainty }) => certainty === 'unresolved'));

/** Clients of which no code shows anything, though there is code: a glob may be wrong. An environment is not told beside its client. */
function unseenLines({ clients, manifest, summary }: Report): string[] {
  if (manifest === null || summary.files.read === 0) return [];
  const unseen = clients.filter(({ requests }) => requests === 'none').map(({ id }) => id);
  const told = unseen.filter((id) => !id.includes('@') || !unseen.includes(id.replace(/@.*$/, '')));
  if (told.length === 0) return [];
  const shown = told.slice(0, mostNames).map(visible).join(', ');
  const more = told.length > mostNames ? ` and ${told.length - mostNames} more` : '';
  const known = summary.files.failed.length > 0 ? ' that could be read' : '';
  return [`No code of ${shown}${more}${known} asks its provider for anything: is "code" right?`];
}

/** Says "no problems" only of what could be looked at. */
export function verdictLine({
  errors,
  warnings,
  infos,
  suppressed,
  rules,
  crashed,
  files,
  unresolved,
}: Summary): string {
  const counts = [count(errors, 'error'), count(warnings, 'warning'), ...(infos > 0 ? [`${infos} info`] : [])].join(
    ', ',
  );
  const isPartial = files.failed.length > 0 || unresolved > 0 || crashed !== undefined;
  const nothing = isPartial ? 'No problems in what could be read and resolved' : 'No problems';
  const clean = rules === 0 ? 'No rule was run' : nothing;
  const found = errors + warnings + infos === 0 ? clean : counts;
  return suppressed > 0 ? `${found} (${suppressed} suppressed)` : found;
}

/** How many diagnostics have a fix, and how many of these are applied only when asked for. */
export function fixLines({ diagnostics, summary: { fixable } }: Report): string[] {
  if (fixable === 0) return [];
  const unsafe = diagnostics.filter(({ fix, suppressed }) => fix && !fix.isSafe && !suppressed).length;
  if (unsafe >= fixable) return [`${fixable} fixable with mixer-oauth fix --unsafe`];
  return [`${fixable} fixable with mixer-oauth fix${unsafe > 0 ? `, ${unsafe} of them only with --unsafe` : ''}`];
}

/** Rules that broke off: a fault of ours, which may have hidden anything. */
export const crashedWords = (rule: string): string => `the rule ${rule} failed, so what it looks for is not known`;

function crashedLines({ crashed = [] }: Summary, paint: Paint): string[] {
  return crashed.map((rule) => paint('red', `A bug in mixer-oauth: ${crashedWords(visible(rule))}`));
}

function fateLine({ files }: Summary): string {
  const skipped = skippedFates(files.skipped);
  const total = skipped.reduce((sum, [, amount]) => sum + amount, 0);
  const by = skipped.map(([fate, amount]) => `${amount} ${fate}`).join(', ');
  const fates = [
    `${count(files.seen, 'file')} seen`,
    `${files.read} read`,
    `${files.audited} audited`,
    total > 0 ? `${total} skipped (${by})` : '0 skipped',
    `${files.failed.length} failed`,
  ];
  return fates.join(', ');
}

export const skippedFates = (skipped: Summary['files']['skipped']): [string, number][] =>
  Object.entries(skipped)
    .filter(([, amount]) => amount > 0)
    .toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1));

function failureLines({ files }: Summary, paint: Paint): string[] {
  if (files.failed.length === 0) return [];
  const lines = files.failed.map(({ file, reason }) => `  ${visible(file)}: ${visible(reason)}`);
  return [paint('yellow', 'Not read, so nothing is known of:'), ...firstOf(lines)];
}

function unresolvedLines(unresolved: readonly Evidence[], { unresolved: total }: Summary, paint: Paint): string[] {
  if (total === 0 && unresolved.length === 0) return [];
  const lines = unresolved.map(
    (evidence) => `  ${visible(placeOf(evidence.span))} ${visible(describeEvidence(evidence))}`,
  );
  const missing = total - lines.length;
  return [
    paint('yellow', 'Not resolved, so proof of nothing:'),
    ...firstOf(lines),
    ...(missing > 0 ? [`  ${missing} more, without a place`] : []),
  ];
}

const firstOf = (lines: readonly string[]): string[] =>
  lines.length <= mostPlaces
    ? [...lines]
    : [...lines.slice(0, mostPlaces), `  and ${lines.length - mostPlaces} more: --format json lists them`];
