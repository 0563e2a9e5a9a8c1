import type { Client, Manifest } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import { rightsOf } from '../scopes/rights-of.ts';

export const scopeIncrease = defineRule<ManifestFacts, { scope: string; wasOptional: boolean }>({
  id: 'scope-increase',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A scope that the manifest did not have before: users must consent again',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-6',
  message: ({ scope, wasOptional }) =>
    wasOptional
      ? `"${scope}" was optional before; now everyone must consent to it`
      : `"${scope}" is new; everyone who uses the app must consent again`,

  *check({ manifest, base, catalogueOf }) {
    if (!base) return;
    for (const client of manifest.clients) {
      const former = formerOf(client, base);
      // Of a new client nobody has a token yet.
      if (!former) continue;
      const before = required(former);
      const rights = rightsOf(before, catalogueOf(client));
      for (const scope of client.scopes) {
        // An optional scope is asked for when a user wants what it is for.
        if (scope.isOptional || rights.has(scope.value)) continue;
        const wasOptional = former.scopes.some(({ value }) => value === scope.value);
        yield { at: scope.span, data: { scope: scope.value, wasOptional }, client, scope: scope.value };
      }
    }
  },
});

const required = ({ scopes }: Client): readonly string[] =>
  scopes.flatMap(({ value, isOptional }) => (isOptional ? [] : [value]));

/** By its key, or where that changed by its client id: it is the id that users have granted scopes to. */
const formerOf = (client: Client, base: Manifest): Client | undefined =>
  base.clients.find(({ id }) => id === client.id) ??
  base.clients.find(
    ({ clientId, environment }) =>
      clientId !== undefined && clientId.value === client.clientId?.value && environment === client.environment,
  );
