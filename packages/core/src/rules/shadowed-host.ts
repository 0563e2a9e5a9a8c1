import { removal } from '../fixes/make-fix.ts';
import { hostRulesOf } from '../hosts/client-hosts.ts';
import { HostIndex } from '../hosts/host-index.ts';
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
      const index = new HostIndex(rules);
      for (const placed of rules) {
        const cover = index.coverOf(placed);
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
