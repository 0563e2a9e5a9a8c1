import { hostedRedirectsOf } from '../hosts/client-hosts.ts';
import { isLoopback, isLoopbackAddress } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const fixedLoopbackPort = defineRule<ManifestFacts, { text: string; port: string; isUnregistered: boolean }>({
  id: 'fixed-loopback-port',
  severity: 'info',
  layer: 'best-practice',
  summary: 'A native app that waits on one fixed port',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-7.3',
  message: ({ text, port, isUnregistered }) =>
    `"${text}" fails when port ${port} is taken; this provider allows any port on the loopback interface${isUnregistered ? ' where none is registered' : ''}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const { matching, loopbackPort } = catalogueOf(client)?.data.redirects ?? {};
      if (client.type?.value !== 'public' || (matching !== 'hosts' && matching !== 'loopback-port')) continue;
      // Providers that ignore ports on the loopback interface do so for its addresses, as RFC 8252 says it.
      const isAnyPort = matching === 'hosts' ? isLoopback : isLoopbackAddress;
      for (const { item, uri, host } of hostedRedirectsOf(client)) {
        if (isAnyPort(host) && uri.port !== '')
          yield {
            at: item.span,
            data: { text: item.value, port: uri.port, isUnregistered: loopbackPort === 'unregistered' },
            client,
          };
      }
    }
  },
});
