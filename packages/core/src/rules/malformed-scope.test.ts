import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { malformedScope } from './malformed-scope.ts';

testRule(malformedScope, manifestFacts, {
  passes: {
    'one an entry': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:chat
`,
    },
  },
  fails: {
    'two in one': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - 'chat:connect chat:chat'
`,
      shows: `mixer-oauth.yml:5:10 error malformed-scope
5 |       - 'chat:connect chat:chat'
  |          ^^^^^^^^^^^^^^^^^^^^^^ "chat:connect chat:chat" holds a separator; each scope is an entry of its own`,
    },
    'the wrong case': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - Chat:Connect
`,
      shows: `mixer-oauth.yml:5:9 error malformed-scope
5 |       - Chat:Connect
  |         ^^^^^^^^^^^^ "Chat:Connect" is in the wrong case; the scope is "chat:connect"
  | fix: Write "chat:connect"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
  },
});
