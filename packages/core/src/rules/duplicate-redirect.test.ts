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
    'a slash in the query': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/?x=a/', 'https://clipbot.example/?x=a']
`,
    },
    'the case of a path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://clipbot.example/cb, https://clipbot.example/CB]
`,
    },
    'another port': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://127.0.0.1:1/', 'http://127.0.0.1:2/']
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
    'case and default port': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://clipbot.example/cb, "HTTPS://CLIPBOT.example:443/cb"]
`,
      shows: `mixer-oauth.yml:4:49 warning duplicate-redirect
4 |     redirectUris: [https://clipbot.example/cb, "HTTPS://CLIPBOT.example:443/cb"]
  |                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "HTTPS://CLIPBOT.example:443/cb" is the same as "https://clipbot.example/cb" but for how it is written
  | fix: Remove "HTTPS://CLIPBOT.example:443/cb" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: [https://clipbot.example/cb]
`,
    },
  },
});
