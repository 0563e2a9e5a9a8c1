import { partReplacement } from '../fixes/make-fix.ts';
import { redirectsOf } from '../hosts/client-hosts.ts';
import { isLoopback } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const insecureRedirect = defineRule<ManifestFacts, { text: string }>({
  id: 'insecure-redirect',
  severity: 'error',
  layer: 'best-practice',
  summary: 'A redirect over http to another machine',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.6',
  message: ({ text }) => `"${text}" sends authorization codes over http, where anyone on the way reads them`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        if (uri.scheme !== 'http' || (uri.host !== undefined && isLoopback(uri.host))) continue;
        yield {
          at: item.span,
          data: { text: item.value },
          client,
          fix: /^http:/i.test(item.value)
            ? partReplacement(item, 0, 'http'.length, 'https', 'Use https', false)
            : undefined,
        };
      }
    }
  },
});
