import { catalogueNamed, evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const secret = 'Zq3vT9xKfL2mWb8RyHn5cJd7uSe4gPa1oQi6tXk0zVw';

const pathsIn = async (file: string, text: string, provider = 'mixer'): Promise<readonly string[]> => {
  const { evidence } = await evidenceIn({ [file]: text }, [catalogueNamed(provider)]);
  return evidence.flatMap(({ kind, path, span }) => (kind === 'call' ? [`${path} ${span.start.line}`] : []));
};

test('a name that is written in a path is told, what a variable holds is not', async () => {
  const code = `const api = 'https://mixer.com/api/v1';
fetch(\`\${api}/channels/acme/manifest.m3u8\`);
fetch(api + '/channels/4711');
const show = (id) => fetch(\`\${api}/users/\${id}/follows\`);
`;
  expect(await pathsIn('a.js', code)).toEqual([
    '/channels/acme/manifest.m3u8 2',
    '/channels/4711 3',
    '/users/{userId}/follows 4',
  ]);
});

test('of several names at one place none is told', async () => {
  const loop = (names: string): string => `import requests
for name in [${names}]:
    requests.get('https://mixer.com/api/v1/channels/' + name)
`;
  expect(await pathsIn('a.py', loop(`'acme'`))).toEqual(['/channels/acme 3']);
  expect(await pathsIn('a.py', loop(`'acme', 'globex'`))).toEqual(['/channels/{channelIdOrToken} 3']);
});

test('neither a long name nor what has the place of a secret is told', async () => {
  const hook = (token: string): string =>
    `fetch('https://discord.com/api/webhooks/12/${token}', { method: 'POST' });\n`;
  expect(await pathsIn('a.js', hook('short'), 'discord')).toEqual(['/webhooks/12/{webhook_token} 1']);
  expect(await pathsIn('a.js', hook(secret), 'discord')).toEqual(['/webhooks/12/{webhook_token} 1']);
  const ingest = `fetch('https://discord.com/api/interactions/12/short/callback', { method: 'POST' });\n`;
  expect(await pathsIn('a.js', ingest, 'discord')).toEqual(['/interactions/12/{interaction_token}/callback 1']);
  expect(await pathsIn('a.js', `fetch('https://mixer.com/api/v1/channels/${secret}');\n`)).toEqual([
    '/channels/{channelIdOrToken} 1',
  ]);
});
