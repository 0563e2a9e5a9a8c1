import type { Client, Report, Span } from '@mixer-oauth/core';
import { type CheckedWorkspace, logoStates } from '@mixer-oauth/node';
import { makeSecrets, prepareReport, redactValue } from '@mixer-oauth/report';
import type { Snapshot } from '../model.ts';

/** What the screens need of a check, as plain data. No secret leaves in words; in texts its place goes along. */
export function takeSnapshot(checked: CheckedWorkspace): Snapshot {
  const { report, sourceOf } = prepareReport(checked.report, checked);
  const { workspace, crashes } = checked;
  const { redact } = makeSecrets(checked);
  const declared = workspace.isVirtual ? [] : workspace.parsed.manifest.clients;
  const texts = [...filesOf(report)].flatMap((file) => {
    const source = sourceOf(file);
    return source ? [[file, { text: source.text, hidden: source.hidden() }] as const] : [];
  });
  return {
    report,
    clients: redactValue(declared, redact) as readonly Client[],
    logos: logoStates(declared, workspace.root),
    texts: new Map(texts),
    crashes: crashes.map(({ rule }) => rule),
  };
}

function filesOf({ manifest, evidence, diagnostics }: Report): ReadonlySet<string> {
  const spans: readonly Span[] = [
    ...evidence.flatMap(({ span, related, trace }) => [
      span,
      ...related.map((one) => one.span),
      ...trace.map((one) => one.span),
    ]),
    ...diagnostics.flatMap(({ span, related }) => [span, ...related.map((one) => one.span)]),
  ];
  return new Set([...(manifest === null ? [] : [manifest]), ...spans.map(({ file }) => file)]);
}
