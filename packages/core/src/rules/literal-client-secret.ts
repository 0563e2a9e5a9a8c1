import { isEnvironmentReference } from '../manifest/environment-reference.ts';
import { isInherited } from '../manifest/is-inherited.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const literalClientSecret = defineRule<ManifestFacts, { id: string }>({
  id: 'literal-client-secret',
  severity: 'error',
  layer: 'best-practice',
  summary: "A secret's value in the manifest",
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-2.5',
  // The value is in the repository's history now; it must never be repeated here.
  message: ({ id }) =>
    `the client secret of ${id} is written out; replace it by a reference such as \${CLIENT_SECRET}, and have the provider issue a new one`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const secret = client.clientSecret;
      if (secret && !isEnvironmentReference(secret.value) && !isInherited(client, secret.span))
        yield { at: secret.span, data: { id: client.id }, client };
    }
  },
});
