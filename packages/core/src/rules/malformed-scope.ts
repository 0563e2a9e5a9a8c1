import type { Catalogue } from '../catalogue.ts';
import type { Fix } from '../diagnostic.ts';
import { removal, replacement } from '../fixes/make-fix.ts';
import type { Client, DeclaredScope, Manifest } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { inRightCase, intendedScopes, isMalformed } from '../scopes/intended-scopes.ts';
import { splitEntry } from '../scopes/split-entry.ts';

export const malformedScope = defineRule<ManifestFacts, { scope: string; right?: string }>({
  id: 'malformed-scope',
  severity: 'error',
  layer: 'consistency',
  summary: 'A scope with a separator inside, or in the wrong case',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  message: ({ scope, right }) =>
    right === undefined
      ? `"${scope}" holds ${/[\s,;]/.test(scope) ? 'a separator; each scope is an entry of its own' : 'a character that no scope may have'}`
      : `"${scope}" is in the wrong case; the scope is "${right}"`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      for (const entry of client.scopes) {
        if (!isMalformed(entry.value, catalogue)) continue;
        const right = catalogue && inRightCase(entry.value, catalogue);
        yield {
          at: entry.span,
          data: { scope: entry.value, ...(right !== undefined && { right }) },
          client,
          scope: entry.value,
          fix: fixOf(entry, client, manifest, catalogue),
        };
      }
    }
  },
});

/** Every scope that is meant as an entry of its own, but for those that are declared already. */
function fixOf(
  entry: DeclaredScope,
  client: Client,
  { text }: Manifest,
  catalogue: Catalogue | undefined,
): Fix | undefined {
  const parts = [...new Set(intendedScopes(entry.value, catalogue))];
  const isKnown = catalogue !== undefined && parts.every((part) => catalogue.scope(part));
  if (parts.length === 0 || parts.some((part) => /["\\]/.test(part))) return undefined;
  const missing = parts.filter((part) => !client.scopes.some(({ value }) => value === part));
  const [only] = missing;
  if (only === undefined) return removal(entry, `Remove "${entry.value}"`, isKnown);
  if (missing.length === 1) return replacement(entry.span, only, `Write "${only}"`, isKnown);
  const split = splitEntry(entry, missing, text);
  return split === undefined ? undefined : replacement(entry.span, split, 'Make each an entry of its own', isKnown);
}
