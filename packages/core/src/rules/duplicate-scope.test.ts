import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { duplicateScope } from './duplicate-scope.ts';

testRule(duplicateScope, manifestFacts, {
  passes: {
    once: {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
    'in two environments': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:chat]
    environments:
      staging: { scopes: [chat:chat] }
`,
    },
  },
  fails: {
    twice: {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:connect
`,
      shows: `mixer-oauth.yml:6:9 warning duplicate-scope
6 |       - chat:connect
  |         ^^^^^^^^^^^^ "chat:connect" is declared already
  | fix: Remove the second "chat:connect"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
    'required and optional': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect, chat:chat]
    optionalScopes: [chat:chat]
`,
      shows: `mixer-oauth.yml:5:22 warning duplicate-scope
5 |     optionalScopes: [chat:chat]
  |                      ^^^^^^^^^ "chat:chat" is optional here, and required above
  | fix: Remove the second "chat:chat"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect, chat:chat]
    optionalScopes: []
`,
    },
    'the second has a reason': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:chat
      - { name: chat:chat, reason: greets }
`,
      shows: `mixer-oauth.yml:6:17 warning duplicate-scope
6 |       - { name: chat:chat, reason: greets }
  |                 ^^^^^^^^^ "chat:chat" is declared already
  | fix: Remove the second "chat:chat" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:chat
`,
    },
    'three times': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:chat, chat:chat, chat:chat]
`,
      shows: `mixer-oauth.yml:4:25 warning duplicate-scope
4 |     scopes: [chat:chat, chat:chat, chat:chat]
  |                         ^^^^^^^^^ "chat:chat" is declared already
  | fix: Remove the second "chat:chat"

mixer-oauth.yml:4:36 warning duplicate-scope
4 |     scopes: [chat:chat, chat:chat, chat:chat]
  |                                    ^^^^^^^^^ "chat:chat" is declared already
  | fix: Remove the second "chat:chat"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes: [chat:chat, chat:chat]
`,
    },
  },
});
