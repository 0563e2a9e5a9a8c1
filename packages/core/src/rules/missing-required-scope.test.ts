import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { missingRequiredScope } from './missing-required-scope.ts';

testRule(missingRequiredScope, manifestFacts, {
  passes: {
    both: {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:chat
`,
    },
    optional: {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:chat]
    optionalScopes: [chat:connect]
`,
    },
    'in the wrong case': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [Chat:Connect, chat:chat]
`,
    },
  },
  fails: {
    'chat without connecting': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:chat
`,
      shows: `mixer-oauth.yml:5:9 error missing-required-scope
5 |       - chat:chat
  |         ^^^^^^^^^ "chat:chat" is useless without "chat:connect"
  | fix: Add "chat:connect" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:chat
      - chat:connect
`,
    },
    'two wait for one': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:chat, chat:purge]
`,
      shows: `mixer-oauth.yml:4:14 error missing-required-scope
4 |     scopes: [chat:chat, chat:purge]
  |              ^^^^^^^^^ "chat:chat" is useless without "chat:connect"
  | fix: Add "chat:connect" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [chat:chat, chat:purge, chat:connect]
`,
    },
  },
});
