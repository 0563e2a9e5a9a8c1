import { redirectsOf } from '../hosts/client-hosts.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

/** Schemes whose URIs run or read something where they are opened. */
export const dangerousSchemes: ReadonlySet<string> = new Set([
  'javascript',
  'data',
  'vbscript',
  'file',
  'blob',
  'filesystem',
  'about',
  'view-source',
]);

export const dangerousRedirectScheme = defineRule<ManifestFacts, { scheme: string }>({
  id: 'dangerous-redirect-scheme',
  severity: 'error',
  layer: 'consistency',
  summary: 'A redirect to a scheme that runs or reads something',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1',
  message: ({ scheme }) => `a redirect to "${scheme}:" hands authorization codes to whatever it runs or reads`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { item, uri } of redirectsOf(client))
        if (dangerousSchemes.has(uri.scheme)) yield { at: item.span, data: { scheme: uri.scheme }, client };
    }
  },
});
