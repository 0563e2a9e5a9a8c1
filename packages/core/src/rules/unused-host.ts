import { hostRulesOf, redirectsOf } from '../hosts/client-hosts.ts';
import { matchHost } from '../hosts/match-host.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const unusedHost = defineRule<ManifestFacts, { text: string }>({
  id: 'unused-host',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A host rule that no redirect URI uses',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.1',
  message: ({ text }) => `no redirect URI uses "${text}"`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const redirects = redirectsOf(client);
      // Without redirect URIs the manifest says nothing about which hosts are used.
      if (client.redirectUris.length === 0) continue;
      for (const { item, rule } of hostRulesOf(client)) {
        if (redirects.some(({ uri }) => uri.host !== undefined && matchHost(rule, uri.host))) continue;
        // A redirect to the apex is apex-not-covered's.
        if (rule.kind === 'wildcard' && redirects.some(({ uri }) => uri.host === rule.host)) continue;
        yield { at: item.span, data: { text: item.value }, client };
      }
    }
  },
});
