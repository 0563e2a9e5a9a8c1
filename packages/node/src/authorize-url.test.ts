import { parseManifest, type ProviderData } from '@mixer-oauth/core';
import { makeCatalogue } from '@mixer-oauth/providers';
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { authorizeUrl, type AuthorizeUrl } from './authorize-url.ts';
import { loadCatalogue } from './load-catalogue.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const mixer = catalogue?.data as ProviderData;
const manifest = `version: 1
clients:
  bot:
    clientId: abc
    hosts: [a.example]
    redirectUris: [https://a.example/cb]
    scopes: [chat:connect, { name: 'chat:chat' }]
    optionalScopes: [chat:timeout]
`;

function make(text: string, change: Partial<ProviderData> = {}, options = {}): Promise<AuthorizeUrl> {
  const [client] = parseManifest(text, 'mixer-oauth.yml').manifest.clients;
  if (!client) throw new Error('no client');
  return authorizeUrl(client, makeCatalogue({ ...mixer, ...change }), {
    env: {},
    scopes: [],
    isForced: false,
    ...options,
  });
}

test('what is asked for on demand is not asked for at the start', async () => {
  expect((await make(manifest)).url).toMatch(/&scope=chat%3Aconnect%20chat%3Achat$/);
});

test('PKCE where the provider has it: the challenge is the hash of the verifier', async () => {
  expect((await make(manifest)).codeVerifier).toBeUndefined();
  const { url, codeVerifier = '' } = await make(manifest, { supportsPkce: true });
  expect(codeVerifier).toMatch(/^[\w-]{43}$/);
  expect(new URL(url).searchParams.get('code_challenge')).toBe(
    createHash('sha256').update(codeVerifier).digest('base64url'),
  );
});

test('the implicit flow asks for a token', async () => {
  expect(
    new URL((await make(manifest.replace('    clientId', '    flows: [implicit]\n    clientId'))).url).searchParams.get(
      'response_type',
    ),
  ).toBe('token');
});

test('approvalPrompt: force of the manifest counts too', async () => {
  expect((await make(manifest.replace('    clientId', '    approvalPrompt: force\n    clientId'))).url).toContain(
    'approval_prompt=force',
  );
});

test('it warns of a redirect URI that no host allows, and of unknown scopes', async () => {
  const { notes } = await make(manifest, {}, { redirect: 'https://b.example/', scopes: ['chat:nope'] });
  expect(notes.join('\n')).toMatch(/bot does not accept https:\/\/b\.example\/[^]*no scope "chat:nope"/);
});

test.each([
  ['clientId: abc', 'website: https://a.example', /no client id/],
  ['redirectUris: [https://a.example/cb]', 'name: Bot', /no redirect URI/],
  ['clientId: abc', 'clientId: ${ABSENT}', /ABSENT, which is not set/],
  ['clientId: abc', 'clientId: abc\n    flows: [shortcode]', /no flow with an authorize URL/],
])('without %s: %s', async (from, to, words) => {
  await expect(make(manifest.replace(from, to))).rejects.toThrow(words);
});
