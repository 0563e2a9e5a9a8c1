import { replacement } from '../fixes/make-fix.ts';
import { isPartialWildcard } from '../hosts/partial-wildcard.ts';
import { registeredDomain } from '../hosts/public-suffix.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';

export const partialHostWildcard = defineRule<ManifestFacts, { text: string; host: string; isRegistered: boolean }>({
  id: 'partial-host-wildcard',
  severity: 'error',
  layer: 'consistency',
  summary: 'A wildcard that is only part of a label',
  citation: 'https://github.com/keycloak/keycloak/issues/48430',
  message: ({ text, host, isRegistered }) =>
    `"${text}" would also accept evil${host}${isRegistered ? ', which anyone can register' : ''}`,

  *check({ manifest }) {
    for (const client of manifest.clients) {
      for (const { value, span } of client.hosts) {
        if (!isPartialWildcard(value)) continue;
        const host = value.slice(1);
        const isRegistered = registeredDomain(host) === host.toLowerCase();
        // Unsafe: below the dot fewer hosts are allowed, the domain itself not among them.
        const fix = replacement(span, `*.${host}`, `Make the wildcard a label: "*.${host}"`, false);
        yield { at: span, data: { text: value, host, isRegistered }, client, fix };
      }
    }
  },
});
