import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { legacyScope } from './legacy-scope.ts';

testRule(legacyScope, manifestFacts, {
  passes: {
    'its successor': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:analytics:self
`,
    },
  },
  fails: {
    'a renamed scope': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:analytics
`,
      shows: `mixer-oauth.yml:5:9 warning legacy-scope
5 |       - channel:analytics
  |         ^^^^^^^^^^^^^^^^^ "channel:analytics" is no longer offered; "channel:analytics:self" took its place
  | fix: Use "channel:analytics:self" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:analytics:self
`,
    },
  },
});
