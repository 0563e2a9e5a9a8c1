import { defineRule, type ManifestFacts } from '../rule.ts';

export const insecureMetadataUrl = defineRule<ManifestFacts, { field: string; value: string }>({
  id: 'insecure-metadata-url',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A website or logo address that is not https',
  citation: 'https://www.rfc-editor.org/rfc/rfc7591#section-5',
  message: ({ field, value }) => `the ${field} "${value}" is shown to users and is not https`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const field of ['website', 'logo'] as const) {
        const value = client[field];
        const isAddress = value !== undefined && (field === 'website' || /^[a-z][a-z\d+.-]*:\/\//i.test(value.value));
        if (isAddress && !/^https:\/\/[^/]/i.test(value.value))
          yield { at: value.span, data: { field, value: value.value }, client };
      }
    }
  },
});
