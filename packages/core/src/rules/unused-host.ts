import { hostedRedirectsOf, hostRulesOf } from '../hosts/client-hosts.ts';
import { domainsAround, HostIndex } from '../hosts/host-index.ts';
import { matchHost } from '../hosts/match-host.ts';
import { isWeb, parseRedirect } from '../hosts/redirect-uri.ts';
import type { Item } from '../manifest.ts';
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
      const redirects = hostedRedirectsOf(client);
      // A redirect URI that is wrong itself may be meant for any of the hosts; without one nothing is said of them at all.
      if (redirects.length === 0 || redirects.length < client.redirectUris.filter(isForHosts).length) continue;
      const rules = hostRulesOf(client);
      const index = new HostIndex(rules);
      const hosts = new Set(redirects.map(({ host }) => host));
      // A host of each domain: which of them it is makes no difference to a wildcard.
      const hostsIn = new Map(
        [...hosts].flatMap((host) => domainsAround(host).map((domain) => [domain, host] as const)),
      );
      for (const placed of rules) {
        const { item, rule } = placed;
        // A redirect to the apex is apex-not-covered's, a rule that another one covers shadowed-host's.
        if (hosts.has(rule.host)) continue;
        const inside = hostsIn.get(rule.host);
        if (inside !== undefined && matchHost(rule, inside)) continue;
        if (!index.coverOf(placed)) yield { at: item.span, data: { text: item.value }, client };
      }
    }
  },
});

/** A private-use scheme leads to an app, not to a host. */
const isForHosts = ({ value }: Item<string>): boolean => {
  const uri = parseRedirect(value);
  return uri === undefined || isWeb(uri);
};
