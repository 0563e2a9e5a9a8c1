import { removal, replacement } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const legacyScope = defineRule<ManifestFacts, { scope: string; successor?: string }>({
  id: 'legacy-scope',
  severity: 'warning',
  layer: 'provider',
  summary: 'A scope that the provider has replaced or withdrawn',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/03.scopes/doc.md',
  message: ({ scope, successor }) =>
    `"${scope}" is no longer offered${successor === undefined ? '' : `; "${successor}" took its place`}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      for (const entry of client.scopes) {
        const { value, span } = entry;
        const row = catalogue?.scope(value);
        if (row?.status !== 'legacy') continue;
        const successor = row.replacedBy;
        const isDeclared = client.scopes.some((other) => other.value === successor);
        const fix =
          successor === undefined
            ? undefined
            : isDeclared
              ? removal(entry, `Remove "${value}"; "${successor}" is declared`, false)
              : replacement(span, successor, `Use "${successor}"`, false);
        yield {
          at: span,
          data: { scope: value, ...(successor !== undefined && { successor }) },
          client,
          scope: value,
          fix,
        };
      }
    }
  },
});
