import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { internalScope } from './internal-scope.ts';

testRule(internalScope, manifestFacts, {
  passes: {
    'a scope for everyone': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - user:details:self
`,
    },
    'its narrow form': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [user:details:self]
`,
    },
  },
  fails: {
    'a staff scope': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:suspend
`,
      shows: `mixer-oauth.yml:5:9 error internal-scope
5 |       - channel:suspend
  |         ^^^^^^^^^^^^^^^ Mixer never grants "channel:suspend" to third parties; asking for it makes the whole request fail`,
    },
    optional: {
      manifest: `version: 1
clients:
  clip-bot:
    optionalScopes: [user:details]
`,
      shows: `mixer-oauth.yml:4:22 error internal-scope
4 |     optionalScopes: [user:details]
  |                      ^^^^^^^^^^^^ Mixer never grants "user:details" to third parties; asking for it makes the whole request fail`,
    },
  },
});
