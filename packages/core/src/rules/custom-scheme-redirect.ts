import { redirectsOf } from '../hosts/client-hosts.ts';
import { isWeb } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { dangerousSchemes } from './dangerous-redirect-scheme.ts';

export const customSchemeRedirect = defineRule<ManifestFacts, { text: string; scheme: string }>({
  id: 'custom-scheme-redirect',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A private-use scheme that is not based on a domain',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-7.1',
  message: ({ text, scheme }) =>
    `any app can claim the scheme "${scheme}" of "${text}"; base it on a domain of yours, as in com.example.app`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        const isOther = isWeb(uri) || dangerousSchemes.has(uri.scheme) || uri.scheme === 'urn';
        if (!isOther && !uri.scheme.includes('.'))
          yield { at: item.span, data: { text: item.value, scheme: uri.scheme }, client };
      }
    }
  },
});
