import type { Diagnostic, Severity } from '../diagnostic.ts';
import type { AnyRule, Finding } from '../rule.ts';
import { fingerprintOf } from './fingerprint.ts';

export const docsBase = 'https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/';

export type Crash = Readonly<{ rule: string; error: unknown }>;
export type Severities = ReadonlyMap<string, 'off' | Severity>;

/**
 * Runs rules over the same facts. A rule that throws is a bug of ours: it is named, the others still run, and the caller must
 * not call the result clean.
 *
 * @returns diagnostics by file, place and rule
 */
export function runRules<Facts>(
  rules: readonly AnyRule<Facts>[],
  facts: Facts,
  severities: Severities = new Map(),
): { diagnostics: readonly Diagnostic[]; crashes: readonly Crash[] } {
  const diagnostics: Diagnostic[] = [];
  const crashes: Crash[] = [];
  for (const rule of rules) {
    const level = severities.get(rule.id);
    if (level === 'off') continue;
    try {
      for (const finding of rule.check(facts)) diagnostics.push(diagnose(rule, finding, level));
    } catch (error) {
      crashes.push({ rule: rule.id, error });
    }
  }
  return { diagnostics: numberRepeats(withoutRepeats(sortDiagnostics(diagnostics))), crashes };
}

/** What an environment inherits is wrong once, not once an environment. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ rule, span, message }) => {
    const key = `${rule} ${span.file} ${span.start.offset} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * The same defect in several places of a file: the first keeps its fingerprint, so that a baseline of one does not hide a second.
 */
function numberRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const counts = new Map<string, number>();
  return diagnostics.map((one) => {
    const count = counts.get(one.fingerprint) ?? 0;
    counts.set(one.fingerprint, count + 1);
    return count === 0 ? one : { ...one, fingerprint: fingerprintOf([one.fingerprint, String(count)]) };
  });
}

/** A finding with its rule's words. */
export function diagnose<Facts, Data>(
  rule: Pick<AnyRule<Facts>, 'id' | 'severity' | 'message'>,
  { at, data, client, scope, related, fix, severity }: Finding<Data>,
  level?: Severity,
): Diagnostic {
  const message = rule.message(data);
  return {
    rule: rule.id,
    severity: level ?? severity ?? rule.severity,
    message,
    span: at,
    ...(client && { client: client.id }),
    ...(scope !== undefined && { scope }),
    related: related ?? [],
    ...(fix && { fix }),
    docs: `${docsBase}${rule.id}.md`,
    fingerprint: fingerprintOf([rule.id, client?.id, scope, at.file, message]),
  };
}

export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((left, right) => {
    if (left.span.file !== right.span.file) return left.span.file < right.span.file ? -1 : 1;
    if (left.span.start.offset !== right.span.start.offset) return left.span.start.offset - right.span.start.offset;
    const [one, other] = [`${left.rule} ${left.message}`, `${right.rule} ${right.message}`];
    return one < other ? -1 : one > other ? 1 : 0;
  });
}
