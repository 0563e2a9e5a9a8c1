import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { duplicateRedirect } from './duplicate-redirect.ts';

testRule(duplicateRedirect, manifestFacts, {
  passes: {
    'different paths': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris:
      - https://app.clipbot.example/callback
      - https://app.clipbot.example/link
`,
    },
  },
  fails: {
    'a slash': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris:
      - https://app.clipbot.example/callback
      - https://app.clipbot.example/callback/
`,
      shows: `mixer-oauth.yml:6:9 warning duplicate-redirect
6 |       - https://app.clipbot.example/callback/
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/callback/" is the same as "https://app.clipbot.example/callback" but for how it is written
  | fix: Remove "https://app.clipbot.example/callback/" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris:
      - https://app.clipbot.example/callback
`,
    },
    'the same twice': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris:
      - https://app.clipbot.example/callback
      - https://app.clipbot.example/callback
`,
      shows: `mixer-oauth.yml:6:9 warning duplicate-redirect
6 |       - https://app.clipbot.example/callback
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/callback" is there already
  | fix: Remove "https://app.clipbot.example/callback"`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris:
      - https://app.clipbot.example/callback
`,
    },
  },
});
