import { parseHostRule } from '../hosts/host-rule.ts';
import { replacement } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const invalidHostRule = defineRule<ManifestFacts, { text: string; reason: string }>({
  id: 'invalid-host-rule',
  severity: 'error',
  layer: 'provider',
  summary: 'An entry of hosts that is neither a host nor one leftmost wildcard',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ text, reason }) => `"${text}" is no host rule: ${reason}`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { value, span } of client.hosts) {
        const rule = parseHostRule(value);
        if (rule.kind !== 'problem' || isPartialWildcard(value)) continue;
        const fix =
          rule.host === undefined
            ? undefined
            : replacement(span, rule.host, `Use the host alone: "${rule.host}"`, false);
        yield { at: span, data: { text: value, reason: rule.reason }, client, fix };
      }
    }
  },
});

/** `*mixer.com` has a rule of its own. */
export const isPartialWildcard = (text: string): boolean => /^\*[a-z\d-]+(?:\.[a-z\d-]+)+$/i.test(text);
