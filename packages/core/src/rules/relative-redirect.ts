import { hasPlaceholder } from '../hosts/placeholder.ts';
import { hasScheme, isWeb, parseRedirect } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const relativeRedirect = defineRule<ManifestFacts, { text: string }>({
  id: 'relative-redirect',
  severity: 'error',
  layer: 'consistency',
  summary: 'A redirect URI that is not absolute, or no URI at all',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2',
  message: ({ text }) =>
    hasScheme(text)
      ? `"${text}" is no valid URI; look at its host and port`
      : `"${text}" is no absolute URI; begin it with a scheme such as https://`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { value, span } of client.redirectUris)
        if (!isUri(value)) yield { at: span, data: { text: value }, client };
    }
  },
});

/** A web address needs a host that DNS could hold; of wildcards and placeholders another rule tells. */
function isUri(text: string): boolean {
  const uri = parseRedirect(text);
  return uri !== undefined && (!isWeb(uri) || uri.host !== undefined || hasPlaceholder(text));
}
