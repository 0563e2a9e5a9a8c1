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
    'low sensitivity': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
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
    'an empty reason': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - { name: user:act_as, reason: '  ' }
`,
      shows: `mixer-oauth.yml:5:17 warning unexplained-sensitive-scope
5 |       - { name: user:act_as, reason: '  ' }
  |                 ^^^^^^^^^^^ "user:act_as" is of high sensitivity and has no reason (Extends every other granted scope to all channels where the user holds a role)`,
    },
  },
});
