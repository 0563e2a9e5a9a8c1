import { defineRule, type ManifestFacts } from '../rule.ts';

/** Found while the manifest is parsed: see `manifest/schema-diagnostics.ts`. */
export const invalidManifest = defineRule<ManifestFacts, { problem: string }>({
  id: 'invalid-manifest',
  severity: 'error',
  layer: 'consistency',
  summary: 'A value of the manifest has the wrong shape, or a required one is missing',
  citation: 'https://github.com/mixer-oauth/mixer-oauth/blob/main/schemas/manifest.schema.json',
  message: ({ problem }) => problem,
  *check() {},
});
