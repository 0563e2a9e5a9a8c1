import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { scopeIncrease } from './scope-increase.ts';

testRule(scopeIncrease, manifestFacts, {
  passes: {
    'an optional scope more, and one less': {
      base: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect, chat:chat]
`,
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
    optionalScopes: [chat:whisper]
`,
    },
    'nothing to compare with': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
`,
    },
    'a new client': {
      base: `version: 1
clients:
  other: { name: Other }
`,
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
`,
    },
    'the successor of a renamed scope': {
      base: `version: 1
clients:
  clip-bot:
    scopes: [tetris:manage:self]
`,
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [interactive:manage:self]
`,
    },
  },
  fails: {
    'a scope more': {
      base: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
`,
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:chat
`,
      shows: `mixer-oauth.yml:6:9 warning scope-increase
6 |       - chat:chat
  |         ^^^^^^^^^ "chat:chat" is new; everyone who uses the app must consent again`,
    },
    'it was optional': {
      base: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
    optionalScopes: [chat:chat]
`,
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect, chat:chat]
`,
      shows: `mixer-oauth.yml:4:28 warning scope-increase
4 |     scopes: [chat:connect, chat:chat]
  |                            ^^^^^^^^^ "chat:chat" was optional before; now everyone must consent to it`,
    },
    'another key, the same client id': {
      base: `version: 1
clients:
  bot:
    clientId: abc
    scopes: [chat:connect]
`,
      manifest: `version: 1
clients:
  clip-bot:
    clientId: abc
    scopes: [chat:connect, chat:chat]
`,
      shows: `mixer-oauth.yml:5:28 warning scope-increase
5 |     scopes: [chat:connect, chat:chat]
  |                            ^^^^^^^^^ "chat:chat" is new; everyone who uses the app must consent again`,
    },
  },
});
