import { hostRulesOf, isProduction } from '../hosts/client-hosts.ts';
import { isPrivateHost } from '../hosts/is-private-host.ts';
import { isPublicSuffix } from '../hosts/public-suffix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const productionHostWildcard = defineRule<ManifestFacts, { text: string; host: string }>({
  id: 'production-host-wildcard',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A wildcard in the hosts of a production client',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1',
  message: ({ text, host }) => `"${text}" lets whoever takes over any subdomain of ${host} receive authorization codes`,

  *check({ manifest }) {
    for (const client of manifest.clients.filter(isProduction)) {
      for (const { item, rule } of hostRulesOf(client)) {
        // Wildcards over strangers and over internal names have rules of their own.
        if (rule.kind !== 'wildcard' || isPublicSuffix(rule.host) || isPrivateHost(rule.host)) continue;
        yield { at: item.span, data: { text: item.value, host: rule.host }, client };
      }
    }
  },
});
