import { partReplacement } from '../fixes/make-fix.ts';
import { redirectsOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const redirectFragment = defineRule<ManifestFacts, { text: string }>({
  id: 'redirect-fragment',
  severity: 'error',
  layer: 'consistency',
  summary: 'A redirect URI with a fragment',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2',
  message: ({ text }) => `"${text}" has a fragment, which a redirect URI must not have`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        if (!uri.hasFragment) continue;
        const fix = partReplacement(item, item.value.indexOf('#'), item.value.length, '', 'Remove the fragment', false);
        yield { at: item.span, data: { text: item.value }, client, fix };
      }
    }
  },
});
