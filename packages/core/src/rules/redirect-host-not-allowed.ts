import { distance } from 'fastest-levenshtein';
import { insertion } from '../fixes/make-fix.ts';
import { hostedRedirectsOf, hostRulesOf, type PlacedRule } from '../hosts/client-hosts.ts';
import { HostIndex } from '../hosts/host-index.ts';
import { registeredDomain } from '../hosts/public-suffix.ts';
import { whyHostRule } from '../hosts/why-host-rule.ts';
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
      const index = new HostIndex(rules);
      const nearest = nearestRules(rules);
      const told = new Set<string>();
      for (const { item, host } of hostedRedirectsOf(client)) {
        // A missing host is one defect, however many redirect URIs use it.
        if (told.has(host) || index.allows(host)) continue;
        // The domain of a wildcard is apex-not-covered's, or covered by it.
        if (index.hasWildcardFor(host)) continue;
        told.add(host);
        const near = nearest(host);
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

const manyRules = 500; // to compare each of ten thousand with each missing host would take minutes; nobody types so many
const farthest = 2; // letters of a typing mistake

/** For a host the rule that was probably meant to cover it: of the same registered domain, or a typing mistake away. */
function nearestRules(rules: readonly PlacedRule[]) {
  let ofDomain: ReadonlyMap<string | undefined, readonly PlacedRule[]> | undefined;
  const likely = rules.slice(0, manyRules);
  return (host: string) => {
    const domain = registeredDomain(host);
    ofDomain ??= Map.groupBy(rules, ({ rule }) => registeredDomain(rule.host));
    const related = domain === undefined ? [] : (ofDomain.get(domain) ?? []);
    const mistyped = likely.filter(
      ({ rule }) => Math.abs(rule.host.length - host.length) <= farthest && distance(rule.host, host) <= farthest,
    );
    // Those as near as each other in the order of the manifest.
    const [near] = [...new Set([...related.slice(0, manyRules), ...mistyped])]
      .map((placed) => ({ ...placed, cost: distance(placed.rule.host, host) }))
      .toSorted((left, right) => left.cost - right.cost || startOf(left) - startOf(right));
    return near && { item: near.item, why: whyHostRule(near.rule, host, false) };
  };
}

const startOf = ({ item }: PlacedRule): number => item.span.start.offset;
