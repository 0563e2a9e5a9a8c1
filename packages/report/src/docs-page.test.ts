import { readFileSync } from 'node:fs';
import type { Report } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { ledgerText } from './ledger-text.ts';
import { reporters } from './reporters.ts';
import { sampleContext } from './testing/sample-context.ts';
import { reportOf, sampleReport } from './testing/sample-report.ts';

const page = readFileSync(new URL('../../../docs/reports.md', import.meta.url), 'utf8');

const found = sampleReport.diagnostics.filter(({ rule }) => rule === 'unused-scope');
const seen = ['chat:connect', 'chat:timeout', 'channel:update:self'];
const { files } = sampleReport.summary;

// One diagnostic, three scopes, two rules: enough to see what each format looks like.
const report: Report = reportOf(found, {
  clients: sampleReport.clients.map((client) => ({
    ...client,
    scopes: client.scopes.filter(({ name }) => seen.includes(name)),
  })),
  evidence: sampleReport.evidence.filter(({ certainty }) => certainty !== 'unresolved'),
  summary: {
    ...sampleReport.summary,
    errors: 0,
    infos: 0,
    suppressed: 0,
    fixable: 1,
    rules: 2,
    requests: 1,
    unresolved: 0,
    files: { ...files, failed: [] },
  },
});
const rules = new Map([...sampleContext.rules].filter(([id]) => id === 'unused-scope' || id === 'unknown-scope'));
const context = { ...sampleContext, rules };

/** The part of a JSON text at a path, written as the whole is. */
function part(text: string, ...path: readonly (string | number)[]): string {
  let value: unknown = JSON.parse(text);
  for (const key of path) value = (value as Record<string | number, unknown>)[key];
  return JSON.stringify(value, null, 2);
}

const examples = {
  text: reporters.text(report, context),
  ledger: ledgerText(report, context).split('\n\n')[0] ?? '',
  'a diagnostic of json': part(reporters.json(report, context), 'diagnostics', 0),
  'a row of json': part(reporters.json(report, context), 'clients', 0, 'scopes', 0),
  'a result of sarif': part(reporters.sarif(report, context), 'runs', 0, 'results', 0),
  github: reporters.github(report, context),
  markdown: reporters.markdown(report, context),
  junit: reporters.junit(report, context),
};

test.each(Object.entries(examples))('docs/reports.md shows %s as it is', (_what, output) => {
  const blocks = Array.from(page.matchAll(/^```\w*\n(.*?)^```$/gmsu), ([, block]) => block);
  expect(blocks).toContain(`${output.trimEnd()}\n`);
});
