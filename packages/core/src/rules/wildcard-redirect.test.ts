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
    'an escaped star': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/%2A']
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
    'a path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/*']
`,
      shows: `mixer-oauth.yml:4:21 error wildcard-redirect
4 |     redirectUris: ['https://app.clipbot.example/*']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/*" has a wildcard; redirect URIs are compared as they stand`,
    },
    'a placeholder': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://{tenant}.clipbot.example/callback']
`,
      shows: `mixer-oauth.yml:4:21 error wildcard-redirect
4 |     redirectUris: ['https://{tenant}.clipbot.example/callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://{tenant}.clipbot.example/callback" has a placeholder; redirect URIs are compared as they stand`,
    },
  },
});
