import {
  type Catalogue,
  type Client,
  defineRule,
  explainRedirect,
  type Explanation,
  isRedirectAllowed,
} from '@mixer-oauth/core';
import type { AuditFacts } from '../facts.ts';
import { wholeRedirect } from '../ledger/whole-redirect.ts';

export const undeclaredRedirect = defineRule<AuditFacts, { uri: string; provider: string; why: string }>({
  id: 'undeclared-redirect',
  severity: 'error',
  layer: 'provider',
  summary: 'The code uses a redirect URI that the manifest does not allow',
  citation: 'https://www.rfc-editor.org/rfc/rfc9700#section-4.1.3',
  message: ({ uri, provider, why }) => `${provider} would refuse "${uri}": ${why}`,

  *check({ ledgers, claimantsOf }) {
    const told = new Set<string>();
    for (const { client, catalogue, evidence } of ledgers) {
      for (const one of evidence) {
        const uri = wholeRedirect(one);
        const key = `${one.span.file} ${one.span.start.offset} ${uri}`;
        // A name for a value and a default beside an environment variable only clear.
        if (uri === undefined || one.certainty !== 'certain' || told.has(key)) continue;
        // Environments share the code: what is meant for one of them is no fault of the others.
        if (claimantsOf(one).some((claimant) => isDeclared(claimant, uri, catalogue))) continue;
        told.add(key);
        const why = whyRefused(client, explainRedirect(client, uri, catalogue), catalogue);
        const related = [
          { span: client.redirectUris[0]?.span ?? client.span, message: `what ${client.id} declares` },
          ...one.related.slice(0, 3),
        ];
        yield { at: one.span, data: { uri, provider: catalogue.data.name, why }, client, related };
      }
    }
  },
});

/** Written so in the manifest, whether or not the provider takes it: then another rule speaks. */
const isDeclared = (client: Client, uri: string, catalogue: Catalogue): boolean =>
  client.redirectUris.some(({ value }) => value === uri) || isRedirectAllowed(client, uri, catalogue);

function whyRefused({ id }: Client, { uri, host, steps }: Explanation, { data }: Catalogue): string {
  if (data.redirects.matching !== 'hosts') return `it is none of the redirect URIs of ${id}`;
  // The last step is what the provider refuses whatever hosts there are.
  return host !== undefined && /^https?:/i.test(uri) ? `no host of ${id} covers ${host}` : (steps.at(-1) ?? '');
}
