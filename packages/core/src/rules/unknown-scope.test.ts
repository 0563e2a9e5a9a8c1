import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unknownScope } from './unknown-scope.ts';

testRule(unknownScope, manifestFacts, {
  passes: {
    'a scope that exists': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
  },
  fails: {
    'a missing part': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:clip:create
`,
      shows: `mixer-oauth.yml:5:9 error unknown-scope
5 |       - channel:clip:create
  |         ^^^^^^^^^^^^^^^^^^^ Mixer has no scope "channel:clip:create"; did you mean "channel:clip:create:self"?
  | fix: Use "channel:clip:create:self" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:clip:create:self
`,
    },
    'a spelling mistake': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:conect
`,
      shows: `mixer-oauth.yml:5:9 error unknown-scope
5 |       - chat:conect
  |         ^^^^^^^^^^^ Mixer has no scope "chat:conect"; did you mean "chat:connect"?
  | fix: Use "chat:connect" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
  },
});
