import { defineRule, type ManifestFacts } from '../rule.ts';

/** Found while suppressions are applied: see `engine/suppress.ts`. */
export const invalidSuppression = defineRule<ManifestFacts, { rule: string; why: string }>({
  id: 'invalid-suppression',
  severity: 'error',
  layer: 'consistency',
  summary: 'A suppression without a reason, past its date, or that suppresses nothing',
  citation: 'https://github.com/mixer-oauth/mixer-oauth/blob/main/docs/rules/invalid-suppression.md',
  message: ({ rule, why }) => `${rule === '' ? 'this suppression' : `the suppression of "${rule}"`} ${why}`,
  *check() {},
});
