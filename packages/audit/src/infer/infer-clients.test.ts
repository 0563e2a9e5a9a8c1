import { evidenceIn, mixerCatalogue } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { type Inference, inferClients } from './infer-clients.ts';

const authorize = 'https://mixer.com/oauth/authorize';
const follow = "fetch(`https://mixer.com/api/v1/channels/${id}/follow`, { method: 'PUT' });\n";
const rename = "fetch(`https://mixer.com/api/v1/channels/${id}`, { method: 'PATCH', body });\n";
const signIn = (scope: string): string => `const url = '${authorize}?' + new URLSearchParams({ scope: '${scope}' });\n`;

const appOf = (file: string): string => /^apps\/[^/]+\//.exec(file)?.[0] ?? '';

async function inferred(files: Readonly<Record<string, string>>): Promise<Inference> {
  return inferClients((await evidenceIn(files)).evidence, mixerCatalogue(), appOf, 'all');
}

const values = (list: readonly { readonly value: string }[] | undefined): readonly string[] =>
  (list ?? []).map(({ value }) => value);

test('what is asked for comes first, then what calls need beside it, each with why', async () => {
  const [client] = (await inferred({ 'a.js': signIn('chat:connect') + rename })).clients;
  expect(client?.scopes).toEqual([
    { value: 'chat:connect', places: ['a.js:1'], why: 'asked for in' },
    {
      value: 'channel:update:self',
      places: ['a.js:2'],
      why: 'never asked for, but needed in',
      reason: 'PATCH /channels/{channelId}',
    },
  ]);
});

test('a scope that is only probably needed is uncertain', async () => {
  const probably = "fetch(`https://mixer.com/api/v1/teams/${id}/users/${user}`, { method: 'DELETE' });\n";
  const [client] = (await inferred({ 'a.js': signIn('chat:connect') + probably })).clients;
  expect(values(client?.scopes)).toEqual(['chat:connect']);
  expect(client?.uncertainScopes).toMatchObject([{ why: 'never asked for, but probably needed in' }]);
});

test('a scope without which a needed one is useless comes with it', async () => {
  const chat = `import { Client, DefaultRequestRunner, Socket } from '@mixer/client-node';
const socket = new Socket(endpoints).boot();
socket.call('msg', ['hello']);
`;
  const [client] = (await inferred({ 'a.js': chat })).clients;
  expect(client?.scopes).toMatchObject([
    { value: 'chat:chat', why: 'needed in' },
    { value: 'chat:connect', why: '"chat:chat" is useless without it:' },
  ]);
});

test('each app needs its own scopes, whatever another one asks for', async () => {
  const { clients } = await inferred({
    'apps/one/a.js': signIn('channel:update:self') + follow,
    'apps/two/b.js': signIn('chat:connect') + rename,
  });
  expect(clients.map(({ key, folder, scopes }) => [key, folder, values(scopes)])).toEqual([
    ['one', 'apps/one/', ['channel:update:self', 'channel:follow:self']],
    ['two', 'apps/two/', ['chat:connect', 'channel:update:self']],
  ]);
});

test('calls outside every app are told', async () => {
  const { unclaimed } = await inferred({
    'apps/one/a.js': signIn('chat:connect'),
    'apps/two/b.js': signIn('chat:connect'),
    'apps/shared/c.js': rename,
  });
  expect(unclaimed).toEqual(['apps/shared/c.js']);
});

test('redirect URIs: for users, for developers, and those that a setting decides', async () => {
  const [client] = (
    await inferred({
      'a.js': `const url = '${authorize}';
const one = { redirect_uri: 'https://app.example/cb' };
const two = { redirect_uri: 'http://localhost:3000/cb' };
const three = { redirect_uri: process.env.CALLBACK ?? 'https://default.example/cb' };
`,
    })
  ).clients;
  expect(values(client?.redirectUris)).toEqual(['https://app.example/cb']);
  expect(values(client?.loopbackUris)).toEqual(['http://localhost:3000/cb']);
  expect(values(client?.uncertainUris)).toEqual(['${CALLBACK}', 'https://default.example/cb']);
});

test('a literal secret is told by its place alone', async () => {
  const files = {
    'a.js': `const o = { url: '${authorize}', client_secret: 's3cr3t-value-0123', client_id: 'abc' };\n`,
  };
  const [client] = (await inferred(files)).clients;
  expect(client).toMatchObject({
    literalSecrets: ['a.js:1'],
    secrets: [],
    type: { value: 'confidential', isKnown: true },
  });
  expect(JSON.stringify(client)).not.toContain('s3cr3t');
});

test('flows show by their parameters', async () => {
  const flowsOf = async (code: string): Promise<readonly string[]> =>
    values((await inferred({ 'a.js': `const url = '${authorize}';\n${code}\n` })).clients[0]?.flows);
  expect(await flowsOf("const q = { response_type: 'token' };")).toEqual(['implicit']);
  expect(await flowsOf("const q = { response_type: 'code' }, r = { grant_type: 'refresh_token' };")).toEqual([
    'authorization_code',
    'refresh_token',
  ]);
  expect(await flowsOf('')).toEqual([]);
  expect(await flowsOf("const r = { grant_type: 'refresh_token' };")).toEqual([]);
});

test('scopes that cannot be read are told', async () => {
  const code = `import { OAuthProvider } from '@mixer/client-node';
new OAuthProvider(client, {}).getRedirect(uri, readScopes());
`;
  expect((await inferred({ 'a.js': code })).clients[0]?.hasHiddenRequest).toBe(true);
});
