import { insertion } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { coveredBy } from '../scopes/covered-by.ts';
import { intendedScopes } from '../scopes/intended-scopes.ts';

export const missingRequiredScope = defineRule<ManifestFacts, { scope: string; required: string }>({
  id: 'missing-required-scope',
  severity: 'error',
  layer: 'provider',
  summary: 'A scope that is useless without another one',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/03.scopes/doc.md',
  message: ({ scope, required }) => `"${scope}" is useless without "${required}"`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      if (!catalogue) continue;
      const declared = coveredBy(
        // What is declared in another spelling is malformed-scope's, not missing.
        client.scopes.flatMap(({ value }) => intendedScopes(value, catalogue)),
        catalogue,
      );
      const told = new Set<string>();
      for (const { value, span } of client.scopes) {
        for (const required of catalogue.scope(value)?.requires ?? []) {
          // One missing scope is one defect, however many scopes wait for it.
          if (declared.has(required) || told.has(required)) continue;
          told.add(required);
          yield {
            at: span,
            data: { scope: value, required },
            client,
            scope: required,
            fix: insertion(client.insertions.scopes, required, `Add "${required}"`, false),
          };
        }
      }
    }
  },
});
