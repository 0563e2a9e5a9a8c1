import { defineRule, type ManifestFacts } from '../rule.ts';

export const internalScope = defineRule<ManifestFacts, { scope: string; provider: string }>({
  id: 'internal-scope',
  severity: 'error',
  layer: 'provider',
  summary: 'A scope that the provider never grants to third parties',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/03.scopes/doc.md',
  message: ({ scope, provider }) =>
    `${provider} never grants "${scope}" to third parties; asking for it makes the whole request fail`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      for (const { value, span } of client.scopes) {
        if (catalogue?.scope(value)?.status === 'internal')
          yield { at: span, data: { scope: value, provider: catalogue.data.name }, client, scope: value };
      }
    }
  },
});
