import { auditRules } from '@mixer-oauth/audit';
import {
  type Diagnostic,
  findInlineIgnores,
  manifestRules,
  parseManifest,
  runRules,
  sortDiagnostics,
  suppress,
} from '@mixer-oauth/core';
import { defaultProvider } from '@mixer-oauth/providers';
import { auditFacts } from './audit-facts.ts';
import { manifestFacts, manifestFile, type RuleInput } from './manifest-facts.ts';

/** The day on which tests and pages take place. */
export const today = '2026-11-24';

/** Everything that `check` says of an input, by the same steps: parse, rules on the manifest, rules on code, suppressions. */
export async function checkInput(input: RuleInput): Promise<readonly Diagnostic[]> {
  const knownRules = new Set([...manifestRules, ...auditRules].map(({ id }) => id));
  const parsed = parseManifest(input.manifest, manifestFile, { knownRules, defaultProvider });
  const own = runRules(manifestRules, manifestFacts(input), parsed.manifest.rules);
  const code = input.files
    ? runRules(auditRules, await auditFacts(input), parsed.manifest.rules)
    : { diagnostics: [], crashes: [] };
  const [crash] = [...own.crashes, ...code.crashes];
  if (crash) throw crash.error;
  const texts = [[manifestFile, input.manifest], ...Object.entries(input.files ?? {})] as const;
  const rows = [...parsed.manifest.ignore, ...texts.flatMap(([file, text]) => findInlineIgnores(text, file))];
  const all = suppress([...parsed.diagnostics, ...own.diagnostics, ...code.diagnostics], { rows, today, knownRules });
  return sortDiagnostics(all.filter(({ suppressed }) => !suppressed));
}
