import type { Diagnostic, Span } from '@mixer-oauth/core';
import { wrap } from './cells.ts';
import { codeFrame } from './code-frame.ts';
import { count } from './count.ts';
import { placeOf } from './describe-evidence.ts';
import { looksBySeverity, painter } from './paint.ts';
import type { Look, Paint } from './paint.ts';
import { prepareReport } from './prepare-report.ts';
import type { PreparedReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';
import { summaryLines } from './summary-text.ts';
import { visible } from './visible.ts';

interface View {
  readonly paint: Paint;
  readonly width: number;
  readonly sourceOf: PreparedReport['sourceOf'];
}

/** For a person at a terminal: diagnostics by file with code frames, then the summary. Suppressed ones are only counted. */
export const text: Reporter = (report, context) => {
  const { report: prepared, sourceOf } = prepareReport(report, context);
  const view = { paint: painter(context.isColour), width: Math.max(40, Math.min(context.width, 200)), sourceOf };
  const shown = prepared.diagnostics.filter(({ suppressed }) => !suppressed);
  const explained = new Set<string>();
  const groups = [...Map.groupBy(shown, ({ span }) => span.file)].map(([file, diagnostics]) => {
    const blocks = diagnostics.map((diagnostic) => {
      const isFirst = !explained.has(diagnostic.rule);
      explained.add(diagnostic.rule);
      return block(diagnostic, view, isFirst).join('\n');
    });
    return [heading(file, diagnostics, view.paint), ...blocks].join('\n\n');
  });
  return `${[...groups, summaryLines(prepared, view.paint).join('\n')].join('\n\n')}\n`;
};

function heading(file: string, diagnostics: readonly Diagnostic[], paint: Paint): string {
  return `${paint('underline', visible(file))} ${paint('dim', count(diagnostics.length, 'diagnostic'))}`;
}

function block(diagnostic: Diagnostic, view: View, hasDocs: boolean): string[] {
  const { rule, severity, message, span, client, related, fix, docs } = diagnostic;
  const { paint, width } = view;
  const look = looksBySeverity[severity];
  const owner = client === undefined ? '' : ` ${paint('dim', `(${visible(client)})`)}`;
  return [
    `${paint('bold', visible(placeOf(span)))} ${paint(look, severity)} ${rule}${owner}`,
    ...wrap(visible(message), width - 2).map((line) => `  ${line}`),
    ...frame(span, view, look, 1),
    ...related.flatMap((place) => [
      `  ${paint('dim', visible(placeOf(place.span)))} ${visible(place.message)}`,
      ...frame(place.span, view, 'blue', 0),
    ]),
    ...(fix
      ? [
          `  ${paint('green', 'fix:')} ${visible(fix.title)} (${fix.isSafe ? 'mixer-oauth fix' : 'mixer-oauth fix --unsafe'})`,
        ]
      : []),
    // Once a rule: the page is the same for every diagnostic of it.
    ...(hasDocs ? [`  ${paint('dim', `docs: ${visible(docs)}`)}`] : []),
  ];
}

function frame(span: Span, { paint, width, sourceOf }: View, look: Look, around: number): string[] {
  const source = sourceOf(span.file);
  return source ? codeFrame(source, span, { paint, look, width, indent: '  ', around }) : [];
}
