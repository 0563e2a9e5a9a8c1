import { insertion } from '../fixes/make-fix.ts';
import { redirectsOf } from '../hosts/client-hosts.ts';
import { explainRedirect } from '../hosts/explain-redirect.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const redirectHostNotAllowed = defineRule<ManifestFacts, { text: string; host: string; hint: string }>({
  id: 'redirect-host-not-allowed',
  severity: 'error',
  layer: 'provider',
  summary: 'A redirect URI whose host no host rule covers',
  citation: 'https://github.com/mixer/developer-docs/blob/1f7f41d/pages/02.reference/05.oauth/landing.md',
  message: ({ text, host, hint }) => `no host rule covers ${host} of "${text}"${hint}`,

  *check({ manifest, catalogueOf }) {
    for (const client of manifest.clients) {
      const catalogue = catalogueOf(client);
      if (catalogue?.data.redirects.matching !== 'hosts') continue;
      for (const { item, uri } of redirectsOf(client)) {
        const { host } = uri;
        if (host === undefined || uri.hasUserInfo) continue;
        const explanation = explainRedirect(client, item.value, catalogue);
        // The apex below its own wildcard is apex-not-covered's: one defect, one diagnostic.
        if (explanation.isAllowed || explanation.rules.some(({ rule }) => rule === `*.${host}`)) continue;
        const near = explanation.rules.find(({ rule }) => rule.includes(host.split('.').slice(-2).join('.')));
        const hint = near ? `; "${near.rule}" does not: ${near.why}` : '';
        const fix = insertion(client.insertions.hosts, host, `Add "${host}" to hosts`, false);
        yield { at: item.span, data: { text: item.value, host, hint }, client, fix };
      }
    }
  },
});
