import { insertion, partReplacement } from '../fixes/make-fix.ts';
import { hostedRedirectsOf, hostRulesOf } from '../hosts/client-hosts.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Fix } from '../diagnostic.ts';
import { matchHost } from '../hosts/match-host.ts';
import type { Client, Item } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const localhostRedirect = defineRule<ManifestFacts, { text: string; refusedBy?: string }>({
  id: 'localhost-redirect',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A redirect to localhost by name',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-8.3',
  message: ({ text, refusedBy }) =>
    refusedBy === undefined
      ? `"${text}" relies on how a machine resolves localhost; use 127.0.0.1`
      : `${refusedBy} refuses localhost in "${text}"; use 127.0.0.1`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const provider = catalogueOf(client)?.data;
      const refusedBy = provider?.redirects.allowsLocalhost === false ? provider.name : undefined;
      // RFC 8252 speaks of apps on users' machines; a web server under development is its developer's own affair.
      if (client.type?.value === 'confidential' && refusedBy === undefined) continue;
      // The name may be the only thing that it takes plain http for.
      if (provider?.redirects.allowsHttp === 'localhost') continue;
      for (const { item, host } of hostedRedirectsOf(client)) {
        if (host !== 'localhost') continue;
        const fix = fixOf(client, item, provider?.redirects.matching);
        yield {
          at: item.span,
          data: { text: item.value, ...(refusedBy !== undefined && { refusedBy }) },
          client,
          fix,
          ...(refusedBy !== undefined && { severity: 'error' }),
        };
      }
    }
  },
});

/** The address in place of the name; where the provider compares hosts, the address must be among them too. */
function fixOf(
  client: Client,
  item: Item<string>,
  matching: Catalogue['data']['redirects']['matching'] | undefined,
): Fix | undefined {
  const address = '127.0.0.1';
  const at = item.value.toLowerCase().indexOf('localhost');
  if (at < 0) return undefined;
  const fix = partReplacement(item, at, at + 'localhost'.length, address, `Use ${address}`, false);
  const rules = hostRulesOf(client).map(({ rule }) => rule);
  const isLost =
    matching === 'hosts' &&
    rules.some((rule) => matchHost(rule, 'localhost')) &&
    !rules.some((rule) => matchHost(rule, address));
  const host = isLost ? insertion(client.insertions.hosts, address, '') : undefined;
  return fix && host ? { ...fix, edits: [...fix.edits, ...host.edits] } : fix;
}
