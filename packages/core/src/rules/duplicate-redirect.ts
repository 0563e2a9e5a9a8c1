import { removal } from '../fixes/make-fix.ts';
import { redirectsOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const duplicateRedirect = defineRule<ManifestFacts, { text: string; other: string }>({
  id: 'duplicate-redirect',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A redirect URI that is there already, or differs only by a slash, letter case or default port',
  citation: 'https://www.rfc-editor.org/rfc/rfc3986#section-6.2',
  message: ({ text, other }) =>
    text === other ? `"${text}" is there already` : `"${text}" is the same as "${other}" but for how it is written`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const seen = new Map<string, { value: string; span: (typeof client.redirectUris)[number]['span'] }>();
      for (const { item, uri } of redirectsOf(client)) {
        // The parser has lowered scheme and host and dropped default ports; the slash at the end is left to us.
        const key = uri.href.replace(/^([^?#]*?)\/(?=[?#]|$)/, '$1');
        const first = seen.get(key);
        if (!first) seen.set(key, item);
        else
          yield {
            at: item.span,
            data: { text: item.value, other: first.value },
            client,
            related: [{ span: first.span, message: 'the first one' }],
            fix: removal(item, `Remove "${item.value}"`, item.value === first.value),
          };
      }
    }
  },
});
