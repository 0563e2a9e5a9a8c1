import { describe, expect, test } from 'vitest';
import { isPlaceholder, looksRandom } from './looks-secret.ts';

describe('isPlaceholder', () => {
  test.each([
    'YOUR_SECRET',
    'your-client-secret',
    '<secret>',
    '${CLIENT_SECRET}',
    '$CLIENT_SECRET',
    '{{ secret }}',
    '%SECRET%',
    'xxxxxxxxxxxxxxxx',
    '********',
    '1234567890',
    'changeme',
    'REPLACE_ME',
    'client_secret',
    'not-a-real-secret',
    'process.env.SECRET',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:live/api/CLIENT_SECRET-a1B2c3',
    'projects/48151623/secrets/acme-client/versions/7',
    'vault:kv/data/acme#secret42',
    'op://live/acme/5xk2',
    '@Microsoft.KeyVault(SecretUri=https://acme.vault.azure.net/secrets/app/0f1e2d3c)',
    '/run/secrets/acme_1',
    '',
  ])('%s', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  test.each(['k3J8sQz1Vb6Xw0Tn', 'hunter2hunter2', '9f86d081884c7d65', 'xoxb-17653-x'])('%s is none', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});

describe('looksRandom', () => {
  test.each([
    '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
    '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    'dGhpcyBpcyBub3QgYSBzZWNyZXQ+Pz8/Cg==',
    'aB3_dE6-gH9jK2mN5pQ8sT1vW4xY7zC0',
    'QwErTyUiOpAsDfGhJkLzXcVbNm',
  ])('%s', (text) => {
    expect(looksRandom(text)).toBe(true);
  });

  test.each([
    'expired_access_token',
    'https://mixer.com/api/v1/oauth/token',
    'correct horse battery staple 42',
    'my-client-secret-2-for-tests',
    'MixerOAuthClientSecretProvider',
    'config.oauth.client.secret',
    '/me/player/repeat?state=track&deviceid=',
    '/oauth2/{tenant}/v1/:user/token',
    'rows[0].credentials.accessToken',
    'OAuth2::AccessToken.new',
    '&permissions=274878057472',
    '?redirect_uri=http://localhost:3000',
    'AcmeV2ClientSecretName',
    'short1',
    '00000000000000000000000000000000',
  ])('%s does not', (text) => {
    expect(looksRandom(text)).toBe(false);
  });

  // It would take for ever if a part of a query could be told apart from the next one in several ways.
  test('what only begins like a path is read once', () => {
    expect(looksRandom(`/me?${'abcdefghijklmnopqrst='.repeat(60)}!9`)).toBe(true);
  });
});
