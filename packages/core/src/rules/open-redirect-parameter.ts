import { redirectsOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

const forwards =
  /^(?:next|url|uri|to|target|goto|dest|destination|continue|return|return_?to|return_?url|redirect|redirect_?uri|redirect_?url|redirect_?to|forward|callback)$/i;

export const openRedirectParameter = defineRule<ManifestFacts, { name: string }>({
  id: 'open-redirect-parameter',
  severity: 'warning',
  layer: 'consistency',
  summary: 'A callback that forwards to an address in its query',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.11',
  message: ({ name }) =>
    `"${name}" in a callback's query forwards users, and with them codes, to an address that others choose`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client)) {
        const name = [...new URLSearchParams(uri.query).keys()].find((one) => forwards.test(one));
        if (name !== undefined) yield { at: item.span, data: { name }, client };
      }
    }
  },
});
