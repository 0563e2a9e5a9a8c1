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
    'what legacy-scope tells: the broad one is replaced by the narrow one': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:analytics, channel:analytics:self]
`,
    },
    'what internal-scope tells: the broad one is never granted': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [user:details, user:details:self]
`,
    },
    'the broad one is optional': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:partnership:self]
    optionalScopes: [channel:partnership]
`,
    },
  },
  fails: {
    'broad and narrow': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:partnership
      - channel:partnership:self
`,
      shows: `mixer-oauth.yml:6:9 warning implied-scope
6 |       - channel:partnership:self
  |         ^^^^^^^^^^^^^^^^^^^^^^^^ "channel:partnership" gives the rights of "channel:partnership:self" already
  | fix: Remove "channel:partnership:self"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:partnership
`,
    },
    'the broad one comes later': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:partnership:self, channel:partnership]
`,
      shows: `mixer-oauth.yml:4:14 warning implied-scope
4 |     scopes: [channel:partnership:self, channel:partnership]
  |              ^^^^^^^^^^^^^^^^^^^^^^^^ "channel:partnership" gives the rights of "channel:partnership:self" already
  | fix: Remove "channel:partnership:self"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [channel:partnership]
`,
    },
  },
});
