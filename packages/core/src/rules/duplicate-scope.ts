import { removal } from '../fixes/make-fix.ts';
import type { DeclaredScope } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const duplicateScope = defineRule<ManifestFacts, { scope: string; isOptional: boolean }>({
  id: 'duplicate-scope',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A scope that is declared twice',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.3',
  message: ({ scope, isOptional }) =>
    isOptional ? `"${scope}" is optional here, and required above` : `"${scope}" is declared already`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const seen = new Map<string, DeclaredScope>();
      for (const scope of client.scopes) {
        const first = seen.get(scope.value);
        if (!first) seen.set(scope.value, scope);
        else {
          const isOptional = scope.isOptional && !first.isOptional;
          yield {
            at: scope.span,
            data: { scope: scope.value, isOptional },
            client,
            scope: scope.value,
            related: [{ span: first.span, message: 'the first one' }],
            // A reason that only the second one gives would be lost with it.
            fix: removal(scope, `Remove the second "${scope.value}"`, scope.reason === undefined),
          };
        }
      }
    }
  },
});
