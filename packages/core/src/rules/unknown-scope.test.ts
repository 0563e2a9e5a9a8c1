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
    'what malformed-scope tells': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: ['chat:connect chat:chat', Chat:Chat]
`,
    },
    'a provider that is not known': {
      manifest: `version: 1
provider: ./other.provider.yml
clients:
  clip-bot:
    scopes: [anything]
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
    'several near names': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:clear_massages, channel:update:selfs]
`,
      shows: `mixer-oauth.yml:4:14 error unknown-scope
4 |     scopes: [chat:clear_massages, channel:update:selfs]
  |              ^^^^^^^^^^^^^^^^^^^ Mixer has no scope "chat:clear_massages"; did you mean "chat:clear_messages"?
  | fix: Use "chat:clear_messages" (unsafe)

mixer-oauth.yml:4:35 error unknown-scope
4 |     scopes: [chat:clear_massages, channel:update:selfs]
  |                                   ^^^^^^^^^^^^^^^^^^^^ Mixer has no scope "channel:update:selfs"; did you mean "channel:update:self"?
  | fix: Use "channel:update:self" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [chat:clear_messages, channel:update:selfs]
`,
    },
    'words in another order': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: ['self:channel:update']
`,
      shows: `mixer-oauth.yml:4:15 error unknown-scope
4 |     scopes: ['self:channel:update']
  |               ^^^^^^^^^^^^^^^^^^^ Mixer has no scope "self:channel:update"; did you mean "channel:update:self"?
  | fix: Use "channel:update:self" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: ['channel:update:self']
`,
    },
    'nothing near': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [playlist:read]
`,
      shows: `mixer-oauth.yml:4:14 error unknown-scope
4 |     scopes: [playlist:read]
  |              ^^^^^^^^^^^^^ Mixer has no scope "playlist:read"`,
    },
    'the near name is there': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:conect, chat:connect]
`,
      shows: `mixer-oauth.yml:4:14 error unknown-scope
4 |     scopes: [chat:conect, chat:connect]
  |              ^^^^^^^^^^^ Mixer has no scope "chat:conect"; did you mean "chat:connect"?`,
    },
    'no near name for a single word': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel]
`,
      shows: `mixer-oauth.yml:4:14 error unknown-scope
4 |     scopes: [channel]
  |              ^^^^^^^ Mixer has no scope "channel"`,
    },
    'in quotes': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: ['chat:conect']
`,
      shows: `mixer-oauth.yml:4:15 error unknown-scope
4 |     scopes: ['chat:conect']
  |               ^^^^^^^^^^^ Mixer has no scope "chat:conect"; did you mean "chat:connect"?
  | fix: Use "chat:connect" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: ['chat:connect']
`,
    },
  },
});
