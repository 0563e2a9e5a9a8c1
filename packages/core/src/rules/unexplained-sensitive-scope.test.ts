import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unexplainedSensitiveScope } from './unexplained-sensitive-scope.ts';

testRule(unexplainedSensitiveScope, manifestFacts, {
  passes: {
    'a reason': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - { name: channel:streamKey:self, reason: sets up the encoder }
`,
    },
  },
  fails: {
    'no reason': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:streamKey:self
`,
      shows: `mixer-oauth.yml:5:9 warning unexplained-sensitive-scope
5 |       - channel:streamKey:self
  |         ^^^^^^^^^^^^^^^^^^^^^^ "channel:streamKey:self" is of critical sensitivity and has no reason (Whoever has the key can broadcast as the channel)`,
    },
  },
});
