import { parseManifest } from '@mixer-oauth/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { InferredClient, InferredScope, Seen } from './inferred-client.ts';
import { type ManifestContext, manifestText } from './manifest-text.ts';

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

const scopesOf = (value: fc.Arbitrary<string>): fc.Arbitrary<readonly InferredScope[]> =>
  fc
    .tuple(seen(value), tricky, fc.option(tricky))
    .map(([list, why, reason]) => list.map((one) => ({ ...one, why, ...(reason !== null && { reason }) })));

const web = fc.webUrl({ withQueryParameters: true, withFragments: true });

const client: fc.Arbitrary<InferredClient> = fc.record({
  // Names of folders become keys without blanks and "@".
  key: tricky.map((name) => name.replaceAll(/[\s@]/g, '-') || 'app'),
  folder: fc.oneof(
    fc.constant(''),
    words.map((text) => `${text}/`),
  ),
  clientIds: seen(tricky),
  secrets: seen(fc.constant('${SECRET}')),
  literalSecrets: fc.array(tricky, { maxLength: 1 }),
  flows: seen(fc.constantFrom('authorization_code', 'implicit')),
  type: fc.record({ value: fc.constantFrom('confidential', 'public'), isKnown: fc.boolean() }),
  redirectUris: seen(fc.oneof(tricky, web)),
  loopbackUris: seen(fc.oneof(tricky, web)),
  uncertainUris: seen(fc.oneof(tricky, web)),
  scopes: scopesOf(tricky),
  uncertainScopes: scopesOf(tricky),
  hasHiddenRequest: fc.boolean(),
});

const context: ManifestContext = { provider: 'mixer', matching: 'hosts', isSensitive: (scope) => scope.length % 2 > 0 };

test('whatever the code holds, the manifest reads back as what was meant; what is uncertain is only a comment', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(client, { minLength: 1, maxLength: 3, selector: ({ key }) => key }),
      fc.array(tricky, { maxLength: 2 }),
      (clients, unclaimed) => {
        const text = manifestText({ clients, unclaimed }, context);
        const { manifest, diagnostics } = parseManifest(text, 'mixer-oauth.yml');
        expect(diagnostics).toEqual([]);
        const read = manifest.clients.map(({ id, redirectUris, scopes }) => ({
          id,
          redirectUris: redirectUris.map(({ value }) => value),
          scopes: scopes.map(({ value }) => value),
        }));
        const meant = clients.flatMap(({ key, redirectUris, loopbackUris, scopes }) => {
          const base = { id: key, redirectUris, scopes: scopes.map(({ value }) => value) };
          const all =
            loopbackUris.length === 0
              ? [base]
              : [base, { ...base, id: `${key}@development`, redirectUris: loopbackUris }];
          return all.map((one) => ({ ...one, redirectUris: one.redirectUris.map(({ value }) => value) }));
        });
        expect(read).toEqual(meant);
      },
    ),
    { numRuns: 300 },
  );
});

const bare: InferredClient = {
  key: 'bot',
  folder: '',
  clientIds: [],
  secrets: [],
  literalSecrets: [],
  flows: [],
  type: { value: 'confidential', isKnown: false },
  redirectUris: [],
  loopbackUris: [],
  uncertainUris: [],
  scopes: [],
  uncertainScopes: [],
  hasHiddenRequest: false,
};

test.each(['your client id', 'YOUR_CLIENT_ID', '<client id>', 'xxxxxxxx', 'client_id', 'https://{}'])(
  'the stand-in "%s" is no client id',
  (value) => {
    const clients = [{ ...bare, clientIds: [{ value, places: ['a.js:1'] }] }];
    const { manifest } = parseManifest(manifestText({ clients, unclaimed: [] }, context), 'mixer-oauth.yml');
    expect(manifest.clients[0]?.clientId).toBeUndefined();
  },
);
