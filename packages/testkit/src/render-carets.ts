import type { Diagnostic } from '@mixer-oauth/core';

/** Diagnostics as tests and pages show them: place, severity and rule; the line; carets and the message. */
export function renderCarets(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): string {
  return diagnostics.map((diagnostic) => renderOne(diagnostic, texts)).join('\n\n');
}

function renderOne({ rule, severity, message, span, fix }: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const { file, start, end } = span;
  const line = (texts.get(file) ?? '').split(/\r?\n/)[start.line - 1] ?? '';
  const prefix = `${start.line} | `;
  const width = end.line === start.line ? end.column - start.column : line.length - start.column + 1;
  const carets = `${' '.repeat(prefix.length - 2)}| ${' '.repeat(start.column - 1)}${'^'.repeat(Math.max(1, width))} ${message}`;
  const hint = fix ? [`${' '.repeat(prefix.length - 2)}| fix: ${fix.title}${fix.isSafe ? '' : ' (unsafe)'}`] : [];
  return [`${file}:${start.line}:${start.column} ${severity} ${rule}`, prefix + line, carets, ...hint].join('\n');
}
