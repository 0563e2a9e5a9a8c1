import { partReplacement } from '../fixes/make-fix.ts';
import { redirectsOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const localhostRedirect = defineRule<ManifestFacts, { text: string }>({
  id: 'localhost-redirect',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A redirect to localhost by name',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-8.3',
  message: ({ text }) => `"${text}" relies on how a machine resolves localhost; use 127.0.0.1`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        if (uri.host !== 'localhost') continue;
        const at = item.value.toLowerCase().indexOf('localhost');
        const fix = partReplacement(item, at, at + 'localhost'.length, '127.0.0.1', 'Use 127.0.0.1', false);
        yield { at: item.span, data: { text: item.value }, client, fix };
      }
    }
  },
});
