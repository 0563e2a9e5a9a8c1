import { type Diagnostic, type Severity, severityRank } from '@mixer-oauth/core';
import type { CheckedWorkspace } from './check-workspace.ts';

/** From which severity on a diagnostic fails a run. */
export type FailLevel = Severity | 'never';

/**
 * 0: clean. 1: diagnostics at or above the level, or a stale baseline. 2: a rule crashed, which may have hidden anything, so the
 * run did not succeed whatever the others found.
 */
export function exitCodeOf(
  { stale, report }: Pick<CheckedWorkspace, 'stale' | 'report'>,
  failOn: FailLevel,
): 0 | 1 | 2 {
  if ((report.summary.crashed ?? []).length > 0) return 2;
  if (stale.length > 0) return 1;
  if (failOn === 'never') return 0;
  const limit = severityRank[failOn];
  const counts = ({ severity, suppressed }: Diagnostic): boolean => !suppressed && severityRank[severity] >= limit;
  return report.diagnostics.some(counts) ? 1 : 0;
}
