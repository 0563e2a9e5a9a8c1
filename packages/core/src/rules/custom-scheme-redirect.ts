import { parse } from 'tldts';
import { redirectsOf } from '../hosts/client-hosts.ts';
import { dangerousSchemes } from '../hosts/dangerous-schemes.ts';
import { isWeb } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

/** Schemes that one program owns, or that lead nowhere: `urn:ietf:wg:oauth:2.0:oob` shows the code instead. */
const ownedSchemes: ReadonlySet<string> = new Set([
  'urn',
  'chrome-extension',
  'moz-extension',
  'safari-web-extension',
  'ms-app',
]);

export const customSchemeRedirect = defineRule<ManifestFacts, { text: string; scheme: string }>({
  id: 'custom-scheme-redirect',
  severity: 'warning',
  layer: 'best-practice',
  summary: 'A private-use scheme that is not based on a domain',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-7.1',
  message: ({ text, scheme }) =>
    `any app can claim the scheme "${scheme}" of "${text}"; base it on a domain of yours, as in com.example.app`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        if (isWeb(uri) || dangerousSchemes.has(uri.scheme) || ownedSchemes.has(uri.scheme)) continue;
        if (!isReversedDomain(uri.scheme))
          yield { at: item.span, data: { text: item.value, scheme: uri.scheme }, client };
      }
    }
  },
});

/** `com.example.app` is app.example.com backwards; `example` and its like stand for domains in documents (RFC 2606). */
function isReversedDomain(scheme: string): boolean {
  const labels = scheme.split('.');
  const { isIcann } = parse(labels.toReversed().join('.'));
  return (
    labels.length > 1 && !labels.includes('') && (isIcann === true || labels[0] === 'example' || labels[0] === 'test')
  );
}
