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
    'in the path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/code?codes=1']
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
    several: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/?code=1&iss=x&app=2']
`,
      shows: `mixer-oauth.yml:4:21 error reserved-redirect-parameter
4 |     redirectUris: ['https://clipbot.example/?code=1&iss=x&app=2']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the authorization response sets "code", "iss" itself; the registered query must not`,
    },
    escaped: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/?st%61te=1']
`,
      shows: `mixer-oauth.yml:4:21 error reserved-redirect-parameter
4 |     redirectUris: ['https://clipbot.example/?st%61te=1']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the authorization response sets "state" itself; the registered query must not`,
    },
  },
});
