import { distance } from 'fastest-levenshtein';
import { insertion } from '../fixes/make-fix.ts';
import { hostedRedirectsOf, hostRulesOf } from '../hosts/client-hosts.ts';
import { matchHost } from '../hosts/match-host.ts';
import { registeredDomain } from '../hosts/public-suffix.ts';
import { whyHostRule } from '../hosts/why-host-rule.ts';
import type { Client } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const redirectHostNotAllowed = defineRule<ManifestFacts, { text: string; host: string; near?: string }>({
  id: 'redirect-host-not-allowed',
  severity: 'error',
  layer: 'provider',
  summary: 'A redirect URI whose host no host rule covers',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ text, host, near }) => `no host rule covers ${host} of "${text}"${near === undefined ? '' : `; ${near}`}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const redirects = catalogueOf(client)?.data.redirects;
      if (redirects?.matching !== 'hosts') continue;
      const rules = hostRulesOf(client);
      const told = new Set<string>();
      for (const { item, host } of hostedRedirectsOf(client)) {
        // A missing host is one defect, however many redirect URIs use it.
        if (told.has(host) || rules.some(({ rule }) => matchHost(rule, host))) continue;
        // The domain of a wildcard is apex-not-covered's, or covered by it.
        if (rules.some(({ rule }) => rule.kind === 'wildcard' && rule.host === host)) continue;
        told.add(host);
        const near = nearestRule(client, host);
        const fix = insertion(client.insertions.hosts, host, `Add "${host}" to hosts`, false);
        yield {
          at: item.span,
          data: { text: item.value, host, ...(near && { near: `"${near.item.value}" does not: ${near.why}` }) },
          client,
          ...(near && { related: [{ span: near.item.span, message: 'the nearest host rule' }] }),
          fix,
        };
      }
    }
  },
});

/** The rule that was probably meant to cover a host: of the same registered domain, or a typing mistake away. */
function nearestRule(client: Client, host: string) {
  const domain = registeredDomain(host);
  const near = hostRulesOf(client)
    .map((placed) => ({ ...placed, cost: distance(placed.rule.host, host) }))
    .filter(({ rule, cost }) => cost <= 2 || (domain !== undefined && registeredDomain(rule.host) === domain))
    .toSorted((left, right) => left.cost - right.cost)[0];
  return near && { item: near.item, why: whyHostRule(near.rule, host, false) };
}
