import { redirectsOf } from '../hosts/client-hosts.ts';
import { isWeb } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const redirectUserinfo = defineRule<ManifestFacts, { host: string }>({
  id: 'redirect-userinfo',
  severity: 'error',
  layer: 'consistency',
  summary: 'A redirect URI with user information before the host',
  citation: 'https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1',
  message: ({ host }) => `what stands before "@" is user information: this URI goes to ${host}`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client))
        if (isWeb(uri) && uri.hasUserInfo) yield { at: item.span, data: { host: uri.host ?? 'no host' }, client };
    }
  },
});
