import { redirectsOf } from '../hosts/client-hosts.ts';
import { dangerousSchemes } from '../hosts/dangerous-schemes.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const dangerousRedirectScheme = defineRule<ManifestFacts, { scheme: string }>({
  id: 'dangerous-redirect-scheme',
  severity: 'error',
  layer: 'consistency',
  summary: 'A redirect to a scheme that runs or reads something',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1',
  message: ({ scheme }) => `a redirect to "${scheme}:" hands authorization codes to whatever it runs or reads`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client))
        if (dangerousSchemes.has(uri.scheme)) yield { at: item.span, data: { scheme: uri.scheme }, client };
    }
  },
});
