import type { Catalogue } from '../catalogue.ts';
import { replacement } from '../fixes/make-fix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const malformedScope = defineRule<ManifestFacts, { scope: string; why: string }>({
  id: 'malformed-scope',
  severity: 'error',
  layer: 'consistency',
  summary: 'A scope with a separator inside, or in the wrong case',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  message: ({ scope, why }) => `"${scope}" ${why}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      for (const { value, span } of client.scopes) {
        if (!catalogue || !isMalformed(value, catalogue)) continue;
        const right = rightCase(value, catalogue);
        const why =
          right === undefined
            ? 'holds a separator; each scope is an entry of its own'
            : `is in the wrong case; the scope is "${right}"`;
        const fix = right === undefined ? undefined : replacement(span, right, `Write "${right}"`);
        yield { at: span, data: { scope: value, why }, client, scope: value, fix };
      }
    }
  },
});

/** The scope that is meant, when only letter case differs. */
function rightCase(name: string, catalogue: Catalogue): string | undefined {
  const lower = name.toLowerCase();
  return catalogue.data.scopes.find((scope) => scope.name !== name && scope.name.toLowerCase() === lower)?.name;
}

/** scope-token of RFC 6749 has no space, quote or backslash; a comma is left over from providers that separate by it. */
export const isMalformed = (name: string, catalogue: Catalogue): boolean =>
  catalogue.scope(name) === undefined && (/[\s,;"\\]/.test(name) || rightCase(name, catalogue) !== undefined);
