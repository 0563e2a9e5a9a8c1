import { replacement } from '../fixes/make-fix.ts';
import { hostRulesOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const unnormalisedHost = defineRule<ManifestFacts, { text: string; normal: string }>({
  id: 'unnormalised-host',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A host that is not written as it is compared',
  citation: 'https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2',
  message: ({ text, normal }) => `"${text}" is compared as "${normal}"; write it so`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, rule } of hostRulesOf(client)) {
        const normal = rule.kind === 'wildcard' ? `*.${rule.host}` : rule.host;
        if (normal !== item.value)
          yield {
            at: item.span,
            data: { text: item.value, normal },
            client,
            fix: replacement(item.span, normal, `Write "${normal}"`),
          };
      }
    }
  },
});
