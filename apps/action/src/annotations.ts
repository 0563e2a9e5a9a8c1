import type { Diagnostic, Severity } from '@mixer-oauth/core';
import { visible } from '@mixer-oauth/report';

/** One annotation of a check run, as the API takes it. Its texts are shown as they are: Markdown means nothing in them. */
export interface Annotation {
  path: string;
  start_line: number;
  end_line: number;
  start_column?: number;
  end_column?: number;
  annotation_level: 'failure' | 'warning' | 'notice';
  title: string;
  message: string;
  raw_details?: string;
}

const levels = { error: 'failure', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>;

// https://docs.github.com/en/rest/checks/runs#update-a-check-run
const longestTitle = 255;
const longestText = 16_000; // the API takes 64 KB; in UTF-8 a unit has up to three bytes

export function annotationOf({ rule, severity, message, span, docs, fix, related }: Diagnostic): Annotation {
  const { start, end } = span;
  const details = [
    ...related.map((one) => `${one.span.file}:${one.span.start.line}:${one.span.start.column} ${one.message}`),
    ...(fix ? [`Fix: ${fix.title}`] : []),
  ];
  return {
    path: span.file,
    start_line: start.line,
    end_line: end.line,
    // The API wants columns only within one line.
    ...(start.line === end.line && { start_column: start.column, end_column: end.column }),
    annotation_level: levels[severity],
    title: cut(rule, longestTitle),
    message: `${cut(visible(message), longestText)}\n${docs}`,
    ...(details.length > 0 && { raw_details: cut(details.map(visible).join('\n'), longestText) }),
  };
}

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);
