import type { Report } from '@mixer-oauth/core';
import { count } from './count.ts';
import { jsonText } from './json-text.ts';
import { prepareReport } from './prepare-report.ts';
import type { ReportContext, Reporter } from './reporter.ts';
import { artifactUri } from './sarif-location.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRules } from './sarif-rules.ts';
import { crashedWords } from './summary-text.ts';

/**
 * SARIF 2.1.0, for code scanning and editors.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const sarif: Reporter = (report, context) => {
  const { report: prepared, sourceOf } = prepareReport(report, context);
  const rules = sarifRules(prepared, context);
  const indexByRule = new Map(rules.map(({ id }, index) => [id, index]));
  const hasSuppressions = prepared.diagnostics.some(({ suppressed }) => suppressed);
  const run = {
    tool: { driver: driver(prepared, context, rules) },
    // GitHub's category is what stands before the last slash.
    automationDetails: { id: context.category ? `mixer-oauth/${context.category}/` : 'mixer-oauth/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { SRCROOT: { description: { text: 'The root of the workspace.' } } },
    invocations: [
      {
        executionSuccessful: prepared.summary.crashed === undefined,
        toolExecutionNotifications: notifications(prepared),
      },
    ],
    results: prepared.diagnostics.map((diagnostic) =>
      sarifResult(diagnostic, { indexByRule, hasSuppressions, sourceOf }),
    ),
  };
  return jsonText({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] });
};

const driver = ({ tool }: Report, { docsBase }: ReportContext, rules: ReturnType<typeof sarifRules>) => ({
  name: tool.name,
  semanticVersion: tool.version,
  informationUri: docsBase,
  rules,
});

/** What failed, and what could not be read or resolved: a run without results must not look like a clean one. */
function notifications({ summary: { files, unresolved, crashed = [] } }: Report) {
  const broken = crashed.map((rule) => ({
    descriptor: { id: 'rule-failed' },
    level: 'error',
    message: { text: crashedWords(rule) },
  }));
  const failed = files.failed.map(({ file, reason }) => ({
    descriptor: { id: 'not-read' },
    level: 'warning',
    message: { text: `Not read, so nothing is known of it: ${reason}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: artifactUri(file), uriBaseId: 'SRCROOT' } } }],
  }));
  const text = `${count(unresolved, 'place')} in the code could not be resolved: proof of nothing`;
  const unseen = { descriptor: { id: 'not-resolved' }, level: 'note', message: { text } };
  return [...broken, ...failed, ...(unresolved > 0 ? [unseen] : [])];
}
