import type { Diagnostic, Severity, Summary } from '@mixer-oauth/core';
import type { AuditedCode } from './audit-code.ts';

/** Counts what a run found; suppressed diagnostics are counted as such alone. */
export function summarise(diagnostics: readonly Diagnostic[], code: AuditedCode, rules: number): Summary {
  const open = diagnostics.filter(({ suppressed }) => !suppressed);
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const resolved = code.evidence.filter(({ certainty }) => certainty !== 'unresolved');
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: diagnostics.length - open.length,
    fixable: open.filter(({ fix }) => fix).length,
    rules,
    clients: code.clients.length,
    files: code.files,
    calls: resolved.filter(({ kind }) => kind === 'call').length,
    requests: resolved.filter(({ kind }) => kind === 'request').length,
    unresolved: code.unresolved,
  };
}
