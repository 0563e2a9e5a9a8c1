import { replacement } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { nearestScopes } from '../scopes/nearest-scopes.ts';
import { isMalformed } from './malformed-scope.ts';

export const unknownScope = defineRule<ManifestFacts, { scope: string; provider: string; near: readonly string[] }>({
  id: 'unknown-scope',
  severity: 'error',
  layer: 'provider',
  summary: 'A scope that the provider does not have',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  message: ({ scope, provider, near }) =>
    `${provider} has no scope "${scope}"${near.length === 0 ? '' : `; did you mean ${near.map((name) => `"${name}"`).join(' or ')}?`}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      if (!catalogue) continue;
      for (const { value, span } of client.scopes) {
        if (catalogue.scope(value) || isMalformed(value, catalogue)) continue;
        const near = nearestScopes(value, catalogue);
        const fix =
          near[0] !== undefined && near.length === 1
            ? replacement(span, near[0], `Use "${near[0]}"`, false)
            : undefined;
        yield { at: span, data: { scope: value, provider: catalogue.data.name, near }, client, scope: value, fix };
      }
    }
  },
});
