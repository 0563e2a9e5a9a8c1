import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { malformedScope } from './malformed-scope.ts';

testRule(malformedScope, manifestFacts, {
  passes: {
    'one an entry': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:chat
`,
    },
  },
  fails: {
    'two in one': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - 'chat:connect chat:chat'
`,
      shows: `mixer-oauth.yml:5:10 error malformed-scope
5 |       - 'chat:connect chat:chat'
  |          ^^^^^^^^^^^^^^^^^^^^^^ "chat:connect chat:chat" holds a separator; each scope is an entry of its own
  | fix: Make each an entry of its own`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - 'chat:connect'
      - 'chat:chat'
`,
    },
    'the wrong case': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - Chat:Connect
`,
      shows: `mixer-oauth.yml:5:9 error malformed-scope
5 |       - Chat:Connect
  |         ^^^^^^^^^^^^ "Chat:Connect" is in the wrong case; the scope is "chat:connect"
  | fix: Write "chat:connect"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
    'commas, in a list in brackets': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: ["chat:connect,chat:chat", chat:purge]
`,
      shows: `mixer-oauth.yml:4:15 error malformed-scope
4 |     scopes: ["chat:connect,chat:chat", chat:purge]
  |               ^^^^^^^^^^^^^^^^^^^^^^ "chat:connect,chat:chat" holds a separator; each scope is an entry of its own
  | fix: Make each an entry of its own`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: ["chat:connect", "chat:chat", chat:purge]
`,
    },
    'all are declared': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - 'chat:connect, chat:connect'
      - chat:chat
`,
      shows: `mixer-oauth.yml:6:10 error malformed-scope
6 |       - 'chat:connect, chat:connect'
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^ "chat:connect, chat:connect" holds a separator; each scope is an entry of its own
  | fix: Remove "chat:connect, chat:connect"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:chat
`,
    },
    'one is missing': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect, 'chat:connect chat:chat']
`,
      shows: `mixer-oauth.yml:4:29 error malformed-scope
4 |     scopes: [chat:connect, 'chat:connect chat:chat']
  |                             ^^^^^^^^^^^^^^^^^^^^^^ "chat:connect chat:chat" holds a separator; each scope is an entry of its own
  | fix: Write "chat:chat"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect, 'chat:chat']
`,
    },
    'case and separators': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - Chat:Connect;CHAT:chat
`,
      shows: `mixer-oauth.yml:5:9 error malformed-scope
5 |       - Chat:Connect;CHAT:chat
  |         ^^^^^^^^^^^^^^^^^^^^^^ "Chat:Connect;CHAT:chat" holds a separator; each scope is an entry of its own
  | fix: Make each an entry of its own`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:chat
`,
    },
    'a map with a reason': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - { name: 'chat:connect chat:chat', reason: greets }
`,
      shows: `mixer-oauth.yml:5:18 error malformed-scope
5 |       - { name: 'chat:connect chat:chat', reason: greets }
  |                  ^^^^^^^^^^^^^^^^^^^^^^ "chat:connect chat:chat" holds a separator; each scope is an entry of its own`,
    },
    'unknown parts': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: ['chat:connect foo:bar']
`,
      shows: `mixer-oauth.yml:4:15 error malformed-scope
4 |     scopes: ['chat:connect foo:bar']
  |               ^^^^^^^^^^^^^^^^^^^^ "chat:connect foo:bar" holds a separator; each scope is an entry of its own
  | fix: Make each an entry of its own (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: ['chat:connect', 'foo:bar']
`,
    },
    'a backslash': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: ['chat\\connect']
`,
      shows: `mixer-oauth.yml:4:15 error malformed-scope
4 |     scopes: ['chat\\connect']
  |               ^^^^^^^^^^^^ "chat\\connect" holds a character that no scope may have`,
    },
    'a provider that is not known': {
      manifest: `version: 1
provider: ./other.provider.yml
clients:
  clip-bot:
    scopes: ['a b']
`,
      shows: `mixer-oauth.yml:5:15 error malformed-scope
5 |     scopes: ['a b']
  |               ^^^ "a b" holds a separator; each scope is an entry of its own
  | fix: Make each an entry of its own (unsafe)`,
      fixed: `version: 1
provider: ./other.provider.yml
clients:
  clip-bot:
    scopes: ['a', 'b']
`,
    },
  },
});
