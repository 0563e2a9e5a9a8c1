import { removal } from '../fixes/make-fix.ts';
import type { Catalogue } from '../catalogue.ts';
import type { DeclaredScope } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { coveredBy } from '../scopes/covered-by.ts';

export const impliedScope = defineRule<ManifestFacts, { scope: string; by: string }>({
  id: 'implied-scope',
  severity: 'warning',
  layer: 'provider',
  summary: 'A scope whose rights another declared scope gives already',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.3',
  message: ({ scope, by }) => `"${by}" gives the rights of "${scope}" already`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      if (!catalogue) continue;
      const broad = broadScopes(client.scopes, catalogue);
      for (const scope of client.scopes) {
        const cover = broad.find(
          (other) =>
            other.value !== scope.value &&
            !isOnItsWayOut(other.value, scope.value, catalogue) &&
            !(other.isOptional && !scope.isOptional) &&
            coveredBy([other.value], catalogue).has(scope.value),
        );
        if (cover)
          yield {
            at: scope.span,
            data: { scope: scope.value, by: cover.value },
            client,
            scope: scope.value,
            related: [{ span: cover.span, message: 'gives them' }],
            fix: removal(scope, `Remove "${scope.value}"`),
          };
      }
    }
  },
});

/** What gives rights beside its own, each name once: a list may have thousands that do not. */
function broadScopes(scopes: readonly DeclaredScope[], catalogue: Catalogue): readonly DeclaredScope[] {
  const seen = new Set<string>();
  return scopes.filter(({ value, isOptional }) => {
    const key = `${isOptional} ${value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return (catalogue.scope(value)?.implies ?? []).length > 0;
  });
}

/**
 * Whether the broader scope is itself to be removed, or replaced by the narrower one: of the two fixes together neither scope
 * would be left.
 */
function isOnItsWayOut(broad: string, narrow: string, catalogue: Catalogue): boolean {
  const row = catalogue.scope(broad);
  return row?.status === 'internal' || row?.replacedBy === narrow;
}
