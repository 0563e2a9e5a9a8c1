import {
  baseRuleIds,
  type Crash,
  type Diagnostic,
  distinctEvidence,
  type Manifest,
  manifestRules,
  type Severity,
  type Summary,
} from '@mixer-oauth/core';
import type { AuditedCode } from './audit-code.ts';
import { auditRuleIds } from './rule-facts.ts';

const allRules: readonly string[] = [...manifestRules.map(({ id }) => id), ...auditRuleIds].toSorted();

export interface RulesOfRun {
  /** Ids of those that were to run. */
  readonly asked: ReadonlySet<string>;
  readonly crashes: readonly Crash[];
}

/** The rules of a check that have something to look at, and that the manifest does not switch off. */
export function askedRules({ rules }: Manifest, { hasRunRules }: AuditedCode, base?: Manifest): ReadonlySet<string> {
  const ids = [...manifestRules.map(({ id }) => id), ...(hasRunRules ? auditRuleIds : [])];
  return new Set(ids.filter((id) => rules.get(id) !== 'off' && (base !== undefined || !baseRuleIds.includes(id))));
}

/** Counts what a run found; suppressed diagnostics are counted as such alone. */
export function summarise(diagnostics: readonly Diagnostic[], code: AuditedCode, rules: RulesOfRun): Summary {
  const open = diagnostics.filter(({ suppressed }) => !suppressed);
  const count = (severity: Severity): number => open.filter((one) => one.severity === severity).length;
  const resolved = distinctEvidence(code.evidence).filter(({ certainty }) => certainty !== 'unresolved');
  return {
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: diagnostics.length - open.length,
    fixable: open.filter(({ fix }) => fix).length,
    ...countRules(rules),
    clients: code.clients.length,
    files: code.files,
    calls: resolved.filter(({ kind }) => kind === 'call').length,
    requests: resolved.filter(({ kind }) => kind === 'request').length,
    unresolved: code.unresolved,
  };
}

function countRules({ asked, crashes }: RulesOfRun): Pick<Summary, 'rules' | 'notRun' | 'crashed'> {
  const notRun = allRules.filter((id) => !asked.has(id));
  const crashed = crashes.map(({ rule }) => rule).toSorted();
  return {
    rules: asked.size - crashed.length,
    ...(notRun.length > 0 && { notRun }),
    ...(crashed.length > 0 && { crashed }),
  };
}
