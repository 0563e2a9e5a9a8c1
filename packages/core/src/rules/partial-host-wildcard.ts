import { replacement } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { isPartialWildcard } from './invalid-host-rule.ts';

export const partialHostWildcard = defineRule<ManifestFacts, { text: string; host: string }>({
  id: 'partial-host-wildcard',
  severity: 'error',
  layer: 'consistency',
  summary: 'A wildcard that is only part of a label',
  citation: 'https://github.com/keycloak/keycloak/issues/48430',
  message: ({ text, host }) => `"${text}" would also accept evil${host}, which anyone can register`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { value, span } of client.hosts) {
        if (!isPartialWildcard(value)) continue;
        const host = value.slice(1);
        yield {
          at: span,
          data: { text: value, host },
          client,
          fix: replacement(span, `*.${host}`, `Make the wildcard a label: "*.${host}"`),
        };
      }
    }
  },
});
