import { hostedRedirectsOf, hostRulesOf, isProduction } from '../hosts/client-hosts.ts';
import { isPrivateHost } from '../hosts/is-private-host.ts';
import { isLoopback } from '../hosts/redirect-uri.ts';
import type { Client, Item } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const privateHost = defineRule<ManifestFacts, { text: string }>({
  id: 'private-host',
  severity: 'error',
  layer: 'best-practice',
  summary: 'An internal name or address in a production client',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-7.3',
  message: ({ text }) => `"${text}" is an internal name or address, and this is a production client`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients.filter(isProduction)) {
      const isByHost = catalogueOf(client)?.data.redirects.matching === 'hosts';
      for (const { item, host } of isByHost
        ? declaredHosts(client)
        : [...declaredHosts(client), ...redirectHosts(client)]) {
        // A public client on the user's own machine redirects to the loopback interface, as RFC 8252 wants it.
        if (isLoopback(host) && client.type?.value === 'public') continue;
        if (isPrivateHost(host)) yield { at: item.span, data: { text: item.value }, client };
      }
    }
  },
});

type PlacedHost = Readonly<{ item: Item<string>; host: string }>;

const declaredHosts = (client: Client): readonly PlacedHost[] =>
  hostRulesOf(client).map(({ item, rule }) => ({ item, host: rule.host }));

/** Where the provider keeps whole URIs, they say which hosts are used; where it keeps hosts, the list does. */
const redirectHosts = (client: Client): readonly PlacedHost[] => hostedRedirectsOf(client);
