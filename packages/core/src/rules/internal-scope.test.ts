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
  },
});
