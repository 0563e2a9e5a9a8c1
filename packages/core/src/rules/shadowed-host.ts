import { removal } from '../fixes/make-fix.ts';
import { hostRulesOf, type PlacedRule } from '../hosts/client-hosts.ts';
import { matchHost } from '../hosts/match-host.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const shadowedHost = defineRule<ManifestFacts, { text: string; by: string }>({
  id: 'shadowed-host',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A host rule that another one covers already',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.1',
  message: ({ text, by }) => `"${text}" is covered by "${by}" already`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const rules = hostRulesOf(client);
      for (const [index, placed] of rules.entries()) {
        const cover = rules.find((other, at) => at !== index && covers(other, placed, at < index));
        if (!cover) continue;
        const related = [{ span: cover.item.span, message: 'covers it' }];
        yield {
          at: placed.item.span,
          data: { text: placed.item.value, by: cover.item.value },
          client,
          related,
          fix: removal(placed.item, `Remove "${placed.item.value}"`),
        };
      }
    }
  },
});

/** Of two equal rules the later one is the one too many. */
function covers(other: PlacedRule, { rule }: PlacedRule, isEarlier: boolean): boolean {
  if (other.rule.kind === rule.kind && other.rule.host === rule.host) return isEarlier;
  return other.rule.kind === 'wildcard' && matchHost(other.rule, rule.host);
}
