import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { reservedRedirectParameter } from './reserved-redirect-parameter.ts';

testRule(reservedRedirectParameter, manifestFacts, {
  passes: {
    'a parameter of your own': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback?app=web']
`,
    },
  },
  fails: {
    state: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback?state=web']
`,
      shows: `mixer-oauth.yml:4:21 error reserved-redirect-parameter
4 |     redirectUris: ['https://app.clipbot.example/callback?state=web']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the authorization response sets "state" itself; the registered query must not`,
    },
  },
});
