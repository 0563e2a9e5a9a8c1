import { defineRule, type ManifestFacts } from '../rule.ts';

export const wildcardRedirect = defineRule<ManifestFacts, { text: string }>({
  id: 'wildcard-redirect',
  severity: 'error',
  layer: 'best-practice',
  summary: 'A redirect URI with a wildcard',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3',
  message: ({ text }) => `"${text}" has a wildcard; redirect URIs are compared as they stand`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { value, span } of client.redirectUris)
        if (value.includes('*') && /^[a-z][a-z\d+.-]*:/i.test(value)) yield { at: span, data: { text: value }, client };
    }
  },
});
