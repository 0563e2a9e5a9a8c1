import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { openRedirectParameter } from './open-redirect-parameter.ts';

testRule(openRedirectParameter, manifestFacts, {
  passes: {
    'no forwarding': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    next: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback?next=/home']
`,
      shows: `mixer-oauth.yml:4:21 warning open-redirect-parameter
4 |     redirectUris: ['https://app.clipbot.example/callback?next=/home']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "next" in a callback's query forwards users, and with them codes, to an address that others choose`,
    },
  },
});
