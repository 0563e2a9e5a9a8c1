import { redirectsOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

/** What an authorization response adds: RFC 6749 sections 4.1.2 and 4.2.2, RFC 9207, OpenID Connect. */
const reserved: ReadonlySet<string> = new Set([
  'code',
  'state',
  'error',
  'error_description',
  'error_uri',
  'iss',
  'access_token',
  'token_type',
  'expires_in',
  'scope',
  'id_token',
  'session_state',
]);

export const reservedRedirectParameter = defineRule<ManifestFacts, { names: readonly string[] }>({
  id: 'reserved-redirect-parameter',
  severity: 'error',
  layer: 'consistency',
  summary: 'A registered query parameter that the authorization response uses itself',
  citation: 'https://www.rfc-editor.org/rfc/rfc6749#section-4.1.2',
  message: ({ names }) =>
    `the authorization response sets ${names.map((name) => `"${name}"`).join(', ')} itself; the registered query must not`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        const names = [...new Set(new URLSearchParams(uri.query).keys())].filter((name) => reserved.has(name));
        if (names.length > 0) yield { at: item.span, data: { names }, client };
      }
    }
  },
});
