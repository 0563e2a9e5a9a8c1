import { hostRulesOf } from '../hosts/client-hosts.ts';
import { mixedScripts, skeletonOf } from '../hosts/confusables.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const confusableHost = defineRule<ManifestFacts, { text: string; why: string }>({
  id: 'confusable-host',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A host that mixes scripts, or looks like another rule',
  citation: 'https://www.unicode.org/reports/tr39/',
  message: ({ text, why }) => `"${text}" ${why}`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const rules = hostRulesOf(client);
      for (const { item, rule } of rules) {
        const scripts = mixedScripts(item.value);
        if (scripts) {
          yield {
            at: item.span,
            data: { text: item.value, why: `mixes ${scripts.join(' and ')} letters in one label` },
            client,
          };
          continue;
        }
        const twin = rules.find(
          (other) =>
            other.rule.host !== rule.host &&
            skeletonOf(other.item.value) === skeletonOf(item.value) &&
            other.item.span.start.offset < item.span.start.offset,
        );
        if (twin)
          yield {
            at: item.span,
            data: { text: item.value, why: `looks like "${twin.item.value}"` },
            client,
            related: [{ span: twin.item.span, message: 'the other one' }],
          };
      }
    }
  },
});
