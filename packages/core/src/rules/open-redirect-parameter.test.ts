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
    'part of a name': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/cb?nextclip=1&urls=2']
`,
    },
    'in the path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://clipbot.example/next]
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
    'in other spellings': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/cb?returnTo=/x', 'https://clipbot.example/cb?a=1&redirect_uri=/y']
`,
      shows: `mixer-oauth.yml:4:21 warning open-redirect-parameter
4 |     redirectUris: ['https://clipbot.example/cb?returnTo=/x', 'https://clipbot.example/cb?a=1&redirect_uri=/y']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "returnTo" in a callback's query forwards users, and with them codes, to an address that others choose

mixer-oauth.yml:4:63 warning open-redirect-parameter
4 |     redirectUris: ['https://clipbot.example/cb?returnTo=/x', 'https://clipbot.example/cb?a=1&redirect_uri=/y']
  |                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "redirect_uri" in a callback's query forwards users, and with them codes, to an address that others choose`,
    },
  },
});
