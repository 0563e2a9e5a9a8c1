import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { wildcardRedirect } from './wildcard-redirect.ts';

testRule(wildcardRedirect, manifestFacts, {
  passes: {
    exact: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    'a wildcard host': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://*.clipbot.example/callback']
`,
      shows: `mixer-oauth.yml:4:21 error wildcard-redirect
4 |     redirectUris: ['https://*.clipbot.example/callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://*.clipbot.example/callback" has a wildcard; redirect URIs are compared as they stand`,
    },
  },
});
