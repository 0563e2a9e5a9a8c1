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
    'its successor is there': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:analytics, channel:analytics:self]
`,
      shows: `mixer-oauth.yml:4:14 warning legacy-scope
4 |     scopes: [channel:analytics, channel:analytics:self]
  |              ^^^^^^^^^^^^^^^^^ "channel:analytics" is no longer offered; "channel:analytics:self" took its place
  | fix: Remove "channel:analytics"; "channel:analytics:self" is declared (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [channel:analytics:self]
`,
    },
    'no successor': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:partnership]
`,
      shows: `mixer-oauth.yml:4:14 warning legacy-scope
4 |     scopes: [channel:partnership]
  |              ^^^^^^^^^^^^^^^^^^^ "channel:partnership" is no longer offered`,
    },
  },
});
