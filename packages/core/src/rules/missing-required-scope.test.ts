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
  },
});
