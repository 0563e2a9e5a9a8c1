import { parseRedirect } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const relativeRedirect = defineRule<ManifestFacts, { text: string }>({
  id: 'relative-redirect',
  severity: 'error',
  layer: 'consistency',
  summary: 'A redirect URI that is not absolute',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2',
  message: ({ text }) => `"${text}" is no absolute URI; begin it with a scheme such as https://`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { value, span } of client.redirectUris)
        if (!parseRedirect(value)) yield { at: span, data: { text: value }, client };
    }
  },
});
