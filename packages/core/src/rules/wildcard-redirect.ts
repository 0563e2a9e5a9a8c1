import { redirectsOf } from '../hosts/client-hosts.ts';
import { hasPlaceholder } from '../hosts/placeholder.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const wildcardRedirect = defineRule<ManifestFacts, { text: string }>({
  id: 'wildcard-redirect',
  severity: 'error',
  layer: 'best-practice',
  summary: 'A redirect URI with a wildcard or a placeholder',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3',
  message: ({ text }) =>
    `"${text}" has a ${text.includes('*') ? 'wildcard' : 'placeholder'}; redirect URIs are compared as they stand`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item } of redirectsOf(client))
        if (hasPlaceholder(item.value)) yield { at: item.span, data: { text: item.value }, client };
    }
  },
});
