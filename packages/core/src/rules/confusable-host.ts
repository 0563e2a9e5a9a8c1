import { hostRulesOf, type PlacedRule } from '../hosts/client-hosts.ts';
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
      const twins = new Map<string, Map<string, PlacedRule>>();
      for (const placed of rules) {
        const { item, rule } = placed;
        const skeleton = skeletonOf(bare(placed));
        const alike = twins.get(skeleton) ?? new Map<string, PlacedRule>();
        twins.set(skeleton, alike);
        // Of two look-alikes the later one is told; two spellings of one host are no look-alikes.
        const twin = alike.values().find((other) => other.rule.host !== rule.host);
        if (!alike.has(rule.host)) alike.set(rule.host, placed);
        const scripts = mixedScripts(item.value);
        if (scripts) {
          const why = `mixes ${scripts.join(' and ')} letters in one label`;
          yield { at: item.span, data: { text: item.value, why }, client };
          continue;
        }
        if (!twin) continue;
        const related = [{ span: twin.item.span, message: 'the other one' }];
        yield { at: item.span, data: { text: item.value, why: `looks like "${twin.item.value}"` }, client, related };
      }
    }
  },
});

const bare = ({ item }: PlacedRule): string => item.value.replace(/^\*\./, '').replace(/\.$/, '');
