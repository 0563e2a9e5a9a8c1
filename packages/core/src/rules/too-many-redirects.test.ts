import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { tooManyRedirects } from './too-many-redirects.ts';

const manifest = (provider: string, count: number): string => `version: 1
provider: ${provider}
clients:
  title-bot:
    redirectUris:
${Array.from({ length: count }, (_, at) => `      - https://bot${at}.example/callback\n`).join('')}`;

testRule(tooManyRedirects, manifestFacts, {
  passes: {
    'as many as there may be': { manifest: manifest('twitch', 10) },
    'a provider without a limit': { manifest: manifest('mixer', 12) },
  },
  fails: {
    'one too many': {
      manifest: manifest('twitch', 11),
      shows: `mixer-oauth.yml:16:9 error too-many-redirects
16 |       - https://bot10.example/callback
   |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Twitch registers at most 10 redirect URIs for a client, and these are 11`,
    },
  },
});
