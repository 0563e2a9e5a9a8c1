import { hostRulesOf, isProduction } from '../hosts/client-hosts.ts';
import { isLoopback } from '../hosts/redirect-uri.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const privateHost = defineRule<ManifestFacts, { text: string }>({
  id: 'private-host',
  severity: 'error',
  layer: 'best-practice',
  summary: 'An internal name or address in a production client',
  citation: 'https://www.rfc-editor.org/rfc/rfc8252#section-7.3',
  message: ({ text }) => `"${text}" is an internal name or address, and this is a production client`,

  *check({ manifest }) {
    for (const client of manifest.clients.filter(isProduction)) {
      for (const { item, rule } of hostRulesOf(client)) {
        // A public client on the user's own machine redirects to the loopback interface, as RFC 8252 wants it.
        if (isLoopback(rule.host) && client.type?.value === 'public') continue;
        if (isPrivate(rule.host)) yield { at: item.span, data: { text: item.value }, client };
      }
    }
  },
});

/** RFC 1918, RFC 3927, RFC 4193, RFC 6761, RFC 8375 and names without a dot. */
const isPrivate = (host: string): boolean =>
  isLoopback(host) ||
  /^(?:10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./.test(
    host,
  ) ||
  /^\[(?:fc|fd|fe[89ab])/.test(host) ||
  /\.(?:local|internal|intranet|lan|home|corp|test|invalid|home\.arpa)$/.test(host) ||
  !(host.includes('.') || host.startsWith('['));
