import type { Diagnostic, Report } from '@mixer-oauth/core';
import { count } from './count.ts';
import { placeOf } from './describe-evidence.ts';
import { escapeXml } from './escape-xml.ts';
import { prepareReport } from './prepare-report.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { crashedWords } from './summary-text.ts';

interface Case {
  readonly classname: string;
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
  readonly outcome: 'passed' | 'failure' | 'skipped' | 'error';
  readonly body: readonly string[];
}

/**
 * One suite. A test case is a diagnostic, a rule without one (passed; skipped where it did not run; an error where it failed
 * itself), or a file that could not be read (error).
 * @see https://github.com/testmoapp/junitxml what the common consumers read
 */
export const junit: Reporter = (report, context) => {
  const { report: prepared } = prepareReport(report, context);
  const cases = [...prepared.diagnostics.map(diagnosticCase), ...clean(prepared, context), ...unread(prepared)];
  const tally = (outcome: Case['outcome']) => `${cases.filter((one) => one.outcome === outcome).length}`;
  const totals = {
    tests: `${cases.length}`,
    failures: tally('failure'),
    errors: tally('error'),
    skipped: tally('skipped'),
  };
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    tag('testsuites', { name: 'mixer-oauth', ...totals, time: '0' }),
    `  ${tag('testsuite', { name: 'mixer-oauth', ...totals, time: '0' })}`,
    ...properties(prepared),
    ...cases.flatMap(caseLines),
    '  </testsuite>',
    '</testsuites>',
  ];
  return `${lines.join('\n')}\n`;
};

function diagnosticCase(diagnostic: Diagnostic): Case {
  const { rule, severity, message, span, client, docs, suppressed, related, fix } = diagnostic;
  const place = {
    classname: client ?? 'mixer-oauth',
    name: `${rule} at ${placeOf(span)}`,
    file: span.file,
    line: span.start.line,
  };
  if (suppressed) return { ...place, outcome: 'skipped', body: [element('skipped', { message: suppressed.reason })] };
  const details = [
    `${placeOf(span)} ${severity} ${rule}`,
    message,
    ...related.map((other) => `${placeOf(other.span)} ${other.message}`),
    ...(fix ? [`fix: ${fix.title}`] : []),
    docs,
  ].join('\n');
  // A hint is no failure: consumers would turn the build red.
  if (severity === 'info') return { ...place, outcome: 'passed', body: [element('system-out', {}, details)] };
  return { ...place, outcome: 'failure', body: [element('failure', { type: severity, message }, details)] };
}

/** A rule that found nothing: because there is nothing, because it did not run, or because it failed itself. */
function clean({ diagnostics, summary: { notRun = [], crashed = [] } }: Report, { rules }: ReportContext): Case[] {
  const found = new Set(diagnostics.map(({ rule }) => rule));
  const others = [...new Set([...rules.keys(), ...crashed])].filter(
    (rule) => !found.has(rule) || crashed.includes(rule),
  );
  return others
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((rule): Case => {
      const place = { classname: 'rules', name: rule };
      if (crashed.includes(rule)) {
        const message = crashedWords(rule);
        return { ...place, outcome: 'error', body: [element('error', { type: 'rule-failed', message })] };
      }
      return notRun.includes(rule)
        ? { ...place, outcome: 'skipped', body: [element('skipped', { message: 'did not run' })] }
        : { ...place, outcome: 'passed', body: [] };
    });
}

const unread = ({ summary: { files } }: Report): Case[] =>
  files.failed.map(({ file, reason }) => ({
    classname: 'files',
    name: `read ${file}`,
    file,
    outcome: 'error',
    body: [element('error', { type: 'not-read', message: reason })],
  }));

function properties({ summary: { files, unresolved, calls, requests } }: Report): string[] {
  const values = { 'files.seen': files.seen, 'files.audited': files.audited, calls, requests, unresolved };
  const rows = Object.entries(values).map(
    ([name, value]) => `      ${element('property', { name, value: `${value}` })}`,
  );
  return ['    <properties>', ...rows, '    </properties>', ...(unresolved > 0 ? [unresolvedNote(unresolved)] : [])];
}

const unresolvedNote = (unresolved: number): string =>
  `    <!-- ${count(unresolved, 'place')} in the code could not be resolved: proof of nothing -->`;

function caseLines({ classname, name, file, line, body }: Case): string[] {
  const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { line: `${line}` }) };
  const attributes = { classname, name, ...place, time: '0' };
  if (body.length === 0) return [`    ${element('testcase', attributes)}`];
  return [`    ${tag('testcase', attributes)}`, ...body.map((one) => `      ${one}`), '    </testcase>'];
}

function tag(name: string, attributes: Readonly<Record<string, string>>): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${list.join('')}>`;
}

const element = (name: string, attributes: Readonly<Record<string, string>>, body?: string): string =>
  body === undefined
    ? `${tag(name, attributes).slice(0, -1)}/>`
    : `${tag(name, attributes)}${escapeXml(body)}</${name}>`;
