import { insertion } from '../fixes/make-fix.ts';
import { hostedRedirectsOf, hostRulesOf } from '../hosts/client-hosts.ts';
import { HostIndex } from '../hosts/host-index.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const apexNotCovered = defineRule<ManifestFacts, { text: string; host: string }>({
  id: 'apex-not-covered',
  severity: 'warning',
  layer: 'provider',
  summary: 'A redirect URI uses a domain of which only the subdomains are allowed',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ text, host }) => `"${text}" does not cover ${host} itself, which a redirect URI uses`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      if (catalogueOf(client)?.data.redirects.wildcardCoversApex !== false) continue;
      const rules = hostRulesOf(client);
      const index = new HostIndex(rules);
      const users = Map.groupBy(hostedRedirectsOf(client), ({ host }) => host);
      const told = new Set<string>();
      for (const { item, rule } of rules) {
        if (rule.kind !== 'wildcard' || index.allows(rule.host)) continue;
        const [user] = users.get(rule.host) ?? [];
        if (!user || told.has(rule.host)) continue;
        told.add(rule.host);
        const related = [{ span: user.item.span, message: 'the redirect URI' }];
        yield {
          at: item.span,
          data: { text: item.value, host: rule.host },
          client,
          related,
          fix: insertion(client.insertions.hosts, rule.host, `Add "${rule.host}"`, false),
        };
      }
    }
  },
});
