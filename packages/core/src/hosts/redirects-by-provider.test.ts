import { catalogueNamed, manifestFacts } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { explainRedirect } from './explain-redirect.ts';

type Case = readonly [provider: string, registered: string, asked: string, isAllowed: boolean, why: string];

// What each platform really does with what it is asked, by the pages that its catalogue names.
test.each<Case>([
  ['twitch', 'https://a.example/cb', 'https://a.example/cb', true, 'the registered one'],
  ['twitch', 'https://a.example/cb', 'https://a.example/cb/', false, 'a slash more'],
  ['twitch', 'http://localhost:3000', 'http://localhost:3000', true, 'localhost by name, over http'],
  ['twitch', 'http://localhost:3000', 'http://localhost:3001', false, 'another port'],
  ['twitch', 'http://a.example/cb', 'http://a.example/cb', false, 'http to another machine'],
  ['spotify', 'http://127.0.0.1/cb', 'http://127.0.0.1:49152/cb', true, 'any port where none is registered'],
  ['spotify', 'http://127.0.0.1:8888/cb', 'http://127.0.0.1:8889/cb', false, 'another port than the registered one'],
  ['spotify', 'http://localhost:8888/cb', 'http://localhost:8888/cb', false, 'localhost by name'],
  ['spotify', 'https://a.example/cb', 'https://a.example/CB', false, 'letter case'],
  ['spotify', 'app-login://cb', 'app-login://cb', true, 'the scheme of an app'],
  ['discord', 'http://127.0.0.1/cb', 'http://127.0.0.1:5000/cb', false, 'a port of loopback: no exception'],
  ['discord', 'http://a.example/cb', 'http://a.example/cb', true, 'http'],
  ['github', 'https://a.example/cb', 'https://a.example/cb/more', true, 'a path below'],
  ['github', 'https://a.example/cb', 'https://oauth.a.example/cb', true, 'a host below'],
  ['github', 'https://a.example/cb', 'https://a.example/cbx', false, 'a path that only begins so'],
  ['github', 'https://a.example/cb', 'https://a.example:8443/cb', false, 'another port'],
  ['github', 'http://127.0.0.1:1234/cb', 'http://127.0.0.1:5678/cb', true, 'another port of loopback'],
])('%s: %s and %s: %s (%s)', (provider, registered, asked, isAllowed) => {
  const manifest = `version: 1\nprovider: ${provider}\nclients:\n  app:\n    redirectUris: ['${registered}']\n`;
  const [client] = manifestFacts({ manifest }).manifest.clients;
  expect(client && explainRedirect(client, asked, catalogueNamed(provider)).isAllowed).toBe(isAllowed);
});
