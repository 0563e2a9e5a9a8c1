import type { Report } from '@mixer-oauth/core';
import { painter, unresolvedIn, visible } from '@mixer-oauth/report';
import type { Io } from './io.ts';

/** Every place that could not be resolved, with how far it was followed. */
export function unresolvedText(report: Report, io: Io): string {
  const paint = painter(io.hasColour);
  const unresolved = unresolvedIn(report);
  if (unresolved.length === 0) return '\nEverything that was found could be resolved.\n';
  const lines = unresolved.flatMap(({ kind, value, span, trace }) => [
    `${paint('bold', visible(`${span.file}:${span.start.line}:${span.start.column}`))} ${kind}${value === undefined ? '' : ` ${visible(value)}`}`,
    ...trace.map((step) =>
      paint('dim', `  ${visible(step.text)} (${visible(step.span.file)}:${step.span.start.line})`),
    ),
  ]);
  return `\n${paint('bold', 'Not resolved')}\n${lines.join('\n')}\n`;
}
