import type { Diagnostic, Edit, Fix, Suppression } from '@mixer-oauth/core';
import type { PreparedReport } from './prepare-report.ts';
import { artifactLocation, physicalLocation } from './sarif-location.ts';
import { sarifLevels } from './sarif-rules.ts';

interface ResultContext {
  readonly indexByRule: ReadonlyMap<string, number>;
  /** All results of a run state their suppressions, or none does (section 3.27.23). */
  readonly hasSuppressions: boolean;
  readonly sourceOf: PreparedReport['sourceOf'];
}

export function sarifResult(diagnostic: Diagnostic, { indexByRule, hasSuppressions, sourceOf }: ResultContext) {
  const { rule, severity, message, span, client, scope, related, fix, fingerprint, suppressed } = diagnostic;
  const owner = { ...(client === undefined ? {} : { client }), ...(scope === undefined ? {} : { scope }) };
  return {
    ruleId: rule,
    ruleIndex: indexByRule.get(rule) ?? -1,
    level: sarifLevels[severity],
    message: { text: messageText(message) },
    locations: [{ physicalLocation: physicalLocation(span) }],
    ...(related.length > 0 ? { relatedLocations: related.map(relatedLocation) } : {}),
    partialFingerprints: { 'mixerOauth/v1': fingerprint },
    ...(hasSuppressions ? { suppressions: suppressed ? [suppression(suppressed)] : [] } : {}),
    ...(fix && fix.edits.length > 0 ? { fixes: [sarifFix(fix, sourceOf)] } : {}),
    ...(Object.keys(owner).length > 0 ? { properties: owner } : {}),
  };
}

// `{0}` is a placeholder and `[text](1)` a link in a SARIF message (sections 3.11.5, 3.11.6): a user's name must be neither.
// Other braces and brackets stay as they are, since viewers show an escape where none is needed.
const messageText = (text: string): string =>
  text.replaceAll(/\{(\d+)\}/gu, '{{$1}}').replaceAll(/\[(?=[^\]]*\]\()/gu, String.raw`\[`);

const relatedLocation = ({ span, message }: Diagnostic['related'][number], index: number) => ({
  id: index + 1,
  physicalLocation: physicalLocation(span),
  message: { text: messageText(message) },
});

const suppression = ({ kind, reason }: Suppression) => ({
  kind: kind === 'inline' ? 'inSource' : 'external',
  status: 'accepted',
  justification: reason,
});

function sarifFix({ title, edits }: Fix, sourceOf: ResultContext['sourceOf']) {
  return {
    description: { text: messageText(title) },
    artifactChanges: [...Map.groupBy(edits, ({ file }) => file)].map(([file, changes]) => ({
      artifactLocation: artifactLocation(file),
      replacements: changes.map((edit) => replacement(edit, sourceOf)),
    })),
  };
}

function replacement({ file, start, end, text }: Edit, sourceOf: ResultContext['sourceOf']) {
  const source = sourceOf(file);
  const offsets = { charOffset: start, charLength: end - start };
  if (!source) return { deletedRegion: offsets, insertedContent: { text } };
  const from = source.position(start);
  const to = source.position(end);
  const lines = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  return { deletedRegion: { ...lines, ...offsets }, insertedContent: { text } };
}
