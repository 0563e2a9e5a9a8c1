import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { verdictMarks } from './ledger-text.ts';
import { reporters } from './reporters.ts';
import { sampleContext } from './testing/sample-context.ts';
import { emptyReport, sampleReport } from './testing/sample-report.ts';

const page = readFileSync(new URL('../../../docs/reports.md', import.meta.url), 'utf8');

test('docs/reports.md has a section and a row for every format, and no other', () => {
  const sections = Array.from(page.matchAll(/^## ([a-z]+)$/gmu), ([, name]) => name);
  const rows = Array.from(page.matchAll(/^\| \[`(\w+)`\]\(#\w+\) \|/gmu), ([, name]) => name);
  expect(new Set(sections)).toEqual(new Set(Object.keys(reporters)));
  expect(new Set(rows)).toEqual(new Set(Object.keys(reporters)));
});

test('docs/reports.md explains every verdict by its mark', () => {
  const rows = Array.from(page.matchAll(/^\| (\S) \| ([a-z-]+) \|/gmu), ([, mark, verdict]) => [verdict, mark]);
  expect(Object.fromEntries(rows)).toEqual(
    Object.fromEntries(Object.entries(verdictMarks).map(([verdict, { mark }]) => [verdict, mark])),
  );
});

describe.each(Object.entries(reporters))('%s', (_format, reporter) => {
  const turned = {
    ...sampleReport,
    clients: sampleReport.clients.toReversed(),
    diagnostics: sampleReport.diagnostics.toReversed(),
    evidence: sampleReport.evidence.toReversed(),
  };

  test('the same findings give the same bytes, in whatever order they were gathered', () => {
    const sources = new Map([...sampleContext.sources].toReversed());
    const rules = new Map([...sampleContext.rules].toReversed());
    expect(reporter(turned, { ...sampleContext, sources, rules })).toBe(reporter(sampleReport, sampleContext));
  });

  test('leaves the report as it was', () => {
    const before = structuredClone(turned);
    reporter(turned, sampleContext);
    expect(turned).toEqual(before);
  });

  test('an empty report gives an output that ends with one line break', () => {
    expect(reporter(emptyReport, sampleContext)).toMatch(/[^\n]\n$/u);
  });

  test('works without the sources', () => {
    expect(() => reporter(sampleReport, { ...sampleContext, sources: new Map(), rules: new Map() })).not.toThrow();
  });
});
