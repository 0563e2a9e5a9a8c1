import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { impliedScope } from './implied-scope.ts';

testRule(impliedScope, manifestFacts, {
  passes: {
    'the narrow one': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:update:self
`,
    },
  },
  fails: {
    'broad and narrow': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:analytics
      - channel:analytics:self
`,
      shows: `mixer-oauth.yml:6:9 warning implied-scope
6 |       - channel:analytics:self
  |         ^^^^^^^^^^^^^^^^^^^^^^ "channel:analytics" gives the rights of "channel:analytics:self" already
  | fix: Remove "channel:analytics:self"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:analytics
`,
    },
  },
});
