import { isInherited } from '../manifest/is-inherited.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const publicClientSecret = defineRule<ManifestFacts, { id: string }>({
  id: 'public-client-secret',
  severity: 'error',
  layer: 'best-practice',
  summary: 'A public client with a secret',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-8.5',
  message: ({ id }) => `${id} is public: a secret in an app that users install is no secret`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      const { type, clientSecret: secret } = client;
      if (type?.value !== 'public' || !secret) continue;
      const isTold = isInherited(client, type.span) && isInherited(client, secret.span);
      if (!isTold) yield { at: secret.span, data: { id: client.id }, client };
    }
  },
});
