import { defineRule, type ManifestFacts } from '../rule.ts';

export const unexplainedSensitiveScope = defineRule<ManifestFacts, { scope: string; level: string; why: string }>({
  id: 'unexplained-sensitive-scope',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A sensitive scope without a reason',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3',
  message: ({ scope, level, why }) => `"${scope}" is of ${level} sensitivity and has no reason (${why})`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      for (const { value, span, reason } of client.scopes) {
        const row = catalogue?.scope(value);
        if (
          !row ||
          row.status === 'internal' ||
          (row.sensitivity !== 'high' && row.sensitivity !== 'critical') ||
          reason?.trim()
        )
          continue;
        yield {
          at: span,
          data: { scope: value, level: row.sensitivity, why: row.sensitivityReason.replace(/\.$/, '') },
          client,
          scope: value,
        };
      }
    }
  },
});
