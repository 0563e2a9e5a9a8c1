import { defineRule, type ManifestFacts } from '../rule.ts';

/** Found while the manifest is parsed: see `manifest/schema-diagnostics.ts`. */
export const unknownKey = defineRule<ManifestFacts, { key: string; near?: string }>({
  id: 'unknown-key',
  severity: 'error',
  layer: 'consistency',
  summary: 'A key of the manifest that nothing reads',
  citation: 'https://github.com/mixer-oauth/mixer-oauth/blob/main/schemas/manifest.schema.json',
  message: ({ key, near }) => `unknown key "${key}"${near === undefined ? '' : `; did you mean "${near}"?`}`,
  *check() {},
});
