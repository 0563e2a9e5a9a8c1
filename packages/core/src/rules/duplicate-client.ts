import type { Client } from '../manifest.ts';
import { defineRule, type ManifestFacts } from '../rule.ts';
import type { Span } from '../span.ts';

export const duplicateClient = defineRule<ManifestFacts, { what: 'client id' | 'name'; value: string; other: string }>({
  id: 'duplicate-client',
  severity: 'error',
  layer: 'consistency',
  summary: 'Two clients with the same client id or name',
  citation: 'https://www.rfc-editor.org/rfc/rfc7591#section-2',
  message: ({ what, value, other }) => `${other} has the ${what} "${value}" too`,

  *check({ manifest }) {
    const seen = new Map<string, Client>();
    for (const client of manifest.clients) {
      for (const what of ['client id', 'name'] as const) {
        const field = what === 'name' ? client.name : client.clientId;
        if (!field) continue;
        const key = `${client.provider.value} ${what} ${field.value}`;
        const first = seen.get(key);
        if (!first) seen.set(key, client);
        // Environments of one client share what they do not override.
        else if (first.key !== client.key) {
          const other = what === 'name' ? first.name : first.clientId;
          // Through an alias both have what is written once: the later client is where to write something else.
          const isShared = other !== undefined && isSamePlace(other.span, field.span);
          yield {
            at: isShared ? client.span : field.span,
            data: { what, value: field.value, other: first.id },
            client,
            related: other ? [{ span: other.span, message: `of ${first.id}` }] : [],
          };
        }
      }
    }
  },
});

const isSamePlace = (one: Span, other: Span): boolean =>
  one.file === other.file && one.start.offset === other.start.offset;
