import type { Diagnostic, Report, Severity } from '@mixer-oauth/core';
import { count } from './count.ts';
import { prepareReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';
import { crashedWords, verdictLine } from './summary-text.ts';
import { visible } from './visible.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

/** Workflow commands for a GitHub runner, one annotation a line; then the verdict, for the log. */
export const github: Reporter = (report, context) => {
  const { report: prepared } = prepareReport(report, context);
  const annotations = prepared.diagnostics.filter(({ suppressed }) => !suppressed).map(annotation);
  const lines = [...annotations, ...blindSpots(prepared), `mixer-oauth: ${verdictLine(prepared.summary)}`];
  return `${lines.join('\n')}\n`;
};

function annotation({ rule, severity, message, span: { file, start, end }, docs }: Diagnostic): string {
  const lines = { file, line: start.line, endLine: end.line };
  // The runner drops columns of an annotation that spans lines, with a warning in the log.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return command(commands[severity], { title: rule, ...lines, ...columns }, `${message}\n${docs}`);
}

function blindSpots({ summary: { files, unresolved, crashed = [] } }: Report): string[] {
  const broken = crashed.map((rule) => command('error', { title: 'rule failed' }, crashedWords(rule)));
  const failed = files.failed.map(({ file, reason }) => command('warning', { title: 'not read', file }, reason));
  const title = 'not resolved';
  const text = `${count(unresolved, 'place')} in the code could not be resolved: proof of nothing; mixer-oauth audit --unresolved lists them`;
  return [...broken, ...failed, ...(unresolved > 0 ? [command('notice', { title }, text)] : [])];
}

function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`);
  return `::${name} ${list.join(',')}::${escapeData(text)}`;
}

// The runner has no quoting: a raw comma in a path would end the property.
// https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
const escapeData = (text: string): string =>
  text
    .replaceAll(/[^\n\r]+/gu, visible)
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
