import { existsSync } from 'node:fs';
import type { Report } from '@mixer-oauth/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ledgerText } from './ledger-text.ts';
import type { Reporter } from './reporter.ts';
import { reporters } from './reporters.ts';
import { summaryText } from './summary-text.ts';
import { sampleContext, spanOf } from './testing/sample-context.ts';
import { emptyReport, makeDiagnostic, reportOf, sampleReport } from './testing/sample-report.ts';

const ledger: Reporter = (report, context) => ledgerText(report, context, { trace: true });
const forPeople = { text: reporters.text, ledger, summary: summaryText } satisfies Record<string, Reporter>;
const outputs = Object.entries<Reporter>({ ...reporters, ...forPeople });

test.each(Object.keys(reporters))('%s is a file with a test', (name) => {
  expect(existsSync(new URL(`${name}.ts`, import.meta.url))).toBe(true);
  expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true);
});

// Several of everything whose order says nothing, so that shuffling has something to do.
const twins: Report = {
  ...sampleReport,
  clients: [
    ...sampleReport.clients,
    { id: 'b', provider: 'mixer', requests: 'none', scopes: [] },
    { id: 'a', provider: 'mixer', requests: 'not-visible', scopes: [] },
  ],
  diagnostics: [
    ...sampleReport.diagnostics,
    makeDiagnostic({ severity: 'error', client: 'a' }),
    makeDiagnostic({ severity: 'error', client: 'b', message: 'other' }),
    makeDiagnostic({ rule: 'unknown-scope' }),
  ],
  summary: {
    ...sampleReport.summary,
    files: { ...sampleReport.summary.files, failed: ['b', 'a', 'ä', 'A'].map((file) => ({ file, reason: 'no' })) },
  },
};

const shuffled = <T>(values: readonly T[]) => fc.shuffledSubarray([...values], { minLength: values.length });

const shuffledReport = fc
  .tuple(
    shuffled(twins.clients),
    shuffled(twins.evidence),
    shuffled(twins.diagnostics),
    shuffled(twins.summary.files.failed),
    fc.boolean(),
  )
  .map(([clients, evidence, diagnostics, failed, isTurned]): Report => {
    const files = { ...twins.summary.files, failed };
    const report = { ...twins, clients, evidence, diagnostics, summary: { ...twins.summary, files } };
    return isTurned ? (turned(report) as Report) : report;
  });

/** The same value, with the keys of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, item]) => [key, turned(item)]),
  );
}

const codes = new RegExp(String.raw`\u{1b}\[\d+m`, 'gu');

describe.each(outputs)('%s', (name, reporter) => {
  test('gives the same bytes for the same findings, in any order of rows and keys', () => {
    const expected = reporter(twins, sampleContext);
    fc.assert(
      fc.property(shuffledReport, (report) => {
        expect(reporter(report, sampleContext)).toBe(expected);
      }),
      { numRuns: 100 },
    );
  });

  test('sends no control character but the line break, whatever the names hold', () => {
    const hostile = '\u{1b}]0;title\u{7}\u{9b}31m\u{202e}\r\u{0}';
    const span = { ...makeDiagnostic().span, file: hostile };
    const related = [{ message: hostile, span: spanOf('src/bot.js', 'login') }];
    const report = reportOf([makeDiagnostic({ message: hostile, client: hostile, span }), makeDiagnostic({ related })]);
    const sources = new Map([...sampleContext.sources, [hostile, `${hostile}\n`.repeat(20)]]);
    expect(reporter(report, { ...sampleContext, sources }).replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u{202e}]/u);
  });

  test('has colour only for people, and only when it is asked for', () => {
    expect(reporter(sampleReport, { ...sampleContext, isColour: false })).not.toContain('\u{1b}');
    const coloured = reporter(sampleReport, { ...sampleContext, isColour: true });
    expect(coloured.includes('\u{1b}')).toBe(name in forPeople);
    // Nothing is said by colour alone.
    expect(coloured.replaceAll(codes, '')).toBe(reporter(sampleReport, sampleContext));
  });

  test('says what could not be read', () => {
    const files = { ...emptyReport.summary.files, failed: [{ file: 'lost.js', reason: 'too deep' }] };
    const output = reporter({ ...emptyReport, summary: { ...emptyReport.summary, files } }, sampleContext);
    expect(output).toContain('lost.js');
    expect(output).toContain('too deep');
  });

  test('names a rule that failed, and does not call its report clean', () => {
    const output = reporter(
      { ...emptyReport, summary: { ...emptyReport.summary, crashed: ['oddrule'] } },
      sampleContext,
    );
    expect(output).toContain('oddrule');
    expect(output).not.toMatch(/No problems$/mu);
  });

  test('does not call a report clean for which no rule ran', () => {
    const output = reporter({ ...emptyReport, summary: { ...emptyReport.summary, rules: 0 } }, sampleContext);
    expect(output).not.toMatch(/No problems|✅/u);
  });

  test('does not call a report clean whose places could not be resolved', () => {
    const unresolved = { ...emptyReport, summary: { ...emptyReport.summary, unresolved: 3 } };
    expect(reporter(unresolved, sampleContext)).not.toBe(reporter(emptyReport, sampleContext));
    expect(reporter(unresolved, sampleContext)).not.toMatch(/No problems$/mu);
  });
});

test.each(Object.entries<Reporter>(reporters).filter(([name]) => name !== 'markdown'))(
  '%s writes each of 1,000 diagnostics',
  (_name, reporter) => {
    const many = Array.from({ length: 1000 }, (_, at) => makeDiagnostic({ message: `<${at}>`, fingerprint: `${at}` }));
    const output = reporter(reportOf(many), sampleContext);
    const found = new Set(Array.from(output.matchAll(/(?:<|&lt;)(\d+)(?:>|&gt;)/gu), ([, number]) => number));
    expect(found.size).toBe(1000);
  },
);
