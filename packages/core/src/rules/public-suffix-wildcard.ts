import { hostRulesOf } from '../hosts/client-hosts.ts';
import { isPublicSuffix } from '../hosts/public-suffix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const publicSuffixWildcard = defineRule<ManifestFacts, { text: string; suffix: string }>({
  id: 'public-suffix-wildcard',
  severity: 'error',
  layer: 'best-practice',
  summary: 'A wildcard below a public suffix, where strangers register names',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1',
  message: ({ text, suffix }) => `"${text}" allows hosts of strangers: anyone can have a name below ${suffix}`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, rule } of hostRulesOf(client)) {
        if (rule.kind === 'wildcard' && isPublicSuffix(rule.host))
          yield { at: item.span, data: { text: item.value, suffix: rule.host }, client };
      }
    }
  },
});
