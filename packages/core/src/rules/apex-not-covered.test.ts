import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { apexNotCovered } from './apex-not-covered.ts';

testRule(apexNotCovered, manifestFacts, {
  passes: {
    'both are declared': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', clipbot.example]
    redirectUris: [https://clipbot.example/callback]
`,
    },
    'no redirect to it': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
    'a wildcard above covers it': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.app.clipbot.example', '*.clipbot.example']
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    'a redirect to the domain itself': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
    redirectUris: [https://clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:14 warning apex-not-covered
4 |     hosts: ['*.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^ "*.clipbot.example" does not cover clipbot.example itself, which a redirect URI uses
  | fix: Add "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', clipbot.example]
    redirectUris: [https://clipbot.example/callback]
`,
    },
    'two redirects to it, and the rule twice': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts:
      - '*.clipbot.example'
      - '*.clipbot.example'
    redirectUris: [https://clipbot.example/a, https://clipbot.example/b]
`,
      shows: `mixer-oauth.yml:5:10 warning apex-not-covered
5 |       - '*.clipbot.example'
  |          ^^^^^^^^^^^^^^^^^ "*.clipbot.example" does not cover clipbot.example itself, which a redirect URI uses
  | fix: Add "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts:
      - '*.clipbot.example'
      - '*.clipbot.example'
      - clipbot.example
    redirectUris: [https://clipbot.example/a, https://clipbot.example/b]
`,
    },
  },
});
