import { defineRule, type ManifestFacts } from '../rule.ts';

export const tooManyRedirects = defineRule<ManifestFacts, { provider: string; maximum: number; count: number }>({
  id: 'too-many-redirects',
  severity: 'error',
  layer: 'provider',
  summary: 'More redirect URIs than the provider registers for one client',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.2',
  message: ({ provider, maximum, count }) =>
    `${provider} registers ${maximum === 1 ? 'one redirect URI' : `at most ${maximum} redirect URIs`} for a client, and these are ${count}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const data = catalogueOf(client)?.data;
      const maximum = data?.redirects.maximum;
      const first = maximum === undefined ? undefined : client.redirectUris[maximum];
      if (!data || maximum === undefined || !first) continue;
      yield {
        at: first.span,
        data: { provider: data.name, maximum, count: client.redirectUris.length },
        client,
      };
    }
  },
});
