import { replacement } from '../fixes/make-fix.ts';
import { parseHostRule } from '../hosts/host-rule.ts';
import { isPartialWildcard } from '../hosts/partial-wildcard.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const invalidHostRule = defineRule<ManifestFacts, { text: string; reason: string }>({
  id: 'invalid-host-rule',
  severity: 'error',
  layer: 'provider',
  summary: 'An entry of hosts that is neither a host nor one leftmost wildcard',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ text, reason }) => `"${text}" is no host rule: ${reason}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const provider = catalogueOf(client)?.data;
      for (const { value, span } of client.hosts) {
        const rule = parseHostRule(value);
        if (
          rule.kind === 'wildcard' &&
          provider?.redirects.matching === 'hosts' &&
          !provider.redirects.allowsWildcardHosts
        )
          yield { at: span, data: { text: value, reason: `${provider.name} takes no wildcards` }, client };
        // `*mixer.com` has a rule of its own.
        if (rule.kind !== 'problem' || isPartialWildcard(value)) continue;
        const { host, reason } = rule;
        const fix = host === undefined ? undefined : replacement(span, host, `Use the host alone: "${host}"`, false);
        yield { at: span, data: { text: value, reason }, client, fix };
      }
    }
  },
});
