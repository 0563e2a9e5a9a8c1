import { parseManifest } from '@mixer-oauth/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InferredClient, Seen } from './infer-clients.ts';
import { manifestText } from './manifest-text.ts';

const seen = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly Seen[]> =>
  fc.uniqueArray(fc.record({ value, places: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }) }), {
    maxLength: 3,
    selector: (one) => one.value,
  });
const words = fc.string({ minLength: 1, unit: 'grapheme' });
const tricky = fc.oneof(
  words,
  fc.constantFrom(
    'true',
    'null',
    '0x1f',
    '1e3',
    '- a',
    '#x',
    'a: b',
    "it's",
    '"',
    '*a',
    '&b',
    '!c',
    '%d',
    '@e',
    '`',
    '{',
    '${NAME}',
    'chat:connect',
    'a #b',
    ' a',
    'a ',
    '<<',
    '=',
    '~',
    '2026-01-01',
    'a\nb',
  ),
);

const client: fc.Arbitrary<InferredClient> = fc.record({
  // Names of folders become keys without blanks and "@".
  key: tricky.map((name) => name.replaceAll(/[\s@]/g, '-') || 'app'),
  folder: fc.oneof(
    fc.constant(''),
    words.map((text) => `${text}/`),
  ),
  clientIds: seen(tricky),
  secrets: seen(fc.constant('${SECRET}')),
  redirectUris: seen(fc.oneof(tricky, fc.webUrl({ withQueryParameters: true, withFragments: true }))),
  requested: seen(tricky),
  needed: seen(tricky),
  isImplicit: fc.boolean(),
});

test('whatever the code holds, the manifest reads back as what was meant', () => {
  fc.assert(
    fc.property(fc.uniqueArray(client, { minLength: 1, maxLength: 3, selector: ({ key }) => key }), (clients) => {
      const { manifest, diagnostics } = parseManifest(manifestText(clients, 'mixer'), 'mixer-oauth.yml');
      expect(diagnostics).toEqual([]);
      const read = manifest.clients.map(({ key, clientId, redirectUris, scopes }) => ({
        key,
        clientId: clientId?.value,
        redirectUris: redirectUris.map(({ value }) => value),
        scopes: scopes.map(({ value }) => value),
      }));
      const meant = clients.map(({ key, clientIds, redirectUris, requested, needed }) => ({
        key,
        clientId: clientIds[0]?.value,
        redirectUris: redirectUris.map(({ value }) => value),
        scopes: [...requested, ...needed].map(({ value }) => value),
      }));
      expect(read).toEqual(meant);
    }),
    { numRuns: 300 },
  );
});
