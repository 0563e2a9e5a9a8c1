import { replacement } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { isMalformed, scopeNamed } from '../scopes/intended-scopes.ts';
import { nearestScopes } from '../scopes/nearest-scopes.ts';

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
        if (scopeNamed(value, catalogue) !== undefined || isMalformed(value, catalogue)) continue;
        const { names, clear } = nearestScopes(value, catalogue);
        const near = clear === undefined ? names : [clear];
        const isDeclared = client.scopes.some((other) => other.value === clear);
        const fix = clear === undefined || isDeclared ? undefined : replacement(span, clear, `Use "${clear}"`, false);
        yield { at: span, data: { scope: value, provider: catalogue.data.name, near }, client, scope: value, fix };
      }
    }
  },
});
