import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unstableRedirect } from './unstable-redirect.ts';

testRule(unstableRedirect, manifestFacts, {
  passes: {
    'a plain path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
    'upper case': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [HTTPS://ClipBot.example/Callback]
`,
    },
    'dots in names': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/a..b/.well-known/x']
`,
    },
    'dots in the query': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/?x=../%2e']
`,
    },
    IPv6: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://[::1]:8080/']
`,
    },
  },
  fails: {
    'dot segments': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/a/../callback']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://app.clipbot.example/a/../callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/a/../callback" has dot segments; parsers do not agree on where it leads`,
    },
    'an encoded slash': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/a%2Fcallback']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://app.clipbot.example/a%2Fcallback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/a%2Fcallback" has encoded slashes; parsers do not agree on where it leads`,
    },
    backslashes: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://evil.example\\@clipbot.example/']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://evil.example\\@clipbot.example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://evil.example\\@clipbot.example/" has backslashes, which browsers read as slashes; parsers do not agree on where it leads`,
    },
    'double encoding': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/%252e%252e/']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://clipbot.example/%252e%252e/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://clipbot.example/%252e%252e/" has double encoding; parsers do not agree on where it leads`,
    },
    'encoded dots in the host': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot%2eexample/']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://clipbot%2eexample/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://clipbot%2eexample/" has encoded dots; parsers do not agree on where it leads`,
    },
    'one slash': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https:/clipbot.example/']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https:/clipbot.example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^ "https:/clipbot.example/" has no two slashes after its scheme; parsers do not agree on where it leads`,
    },
    'a tab': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ["https://clip\\tbot.example/"]
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ["https://clip\\tbot.example/"]
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://clip	bot.example/" has white space, which browsers drop; parsers do not agree on where it leads`,
    },
    'an ideographic full stop': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot。example/']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://clipbot。example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^ "https://clipbot。example/" has the host "clipbot。example", which browsers read as clipbot.example; parsers do not agree on where it leads`,
    },
    'a last dot': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example./']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://clipbot.example./']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^ "https://clipbot.example./" has the host "clipbot.example.", which browsers read as clipbot.example; parsers do not agree on where it leads`,
    },
    'an address in one number': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://2130706433/']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['http://2130706433/']
  |                     ^^^^^^^^^^^^^^^^^^ "http://2130706433/" has the host "2130706433", which browsers read as 127.0.0.1; parsers do not agree on where it leads`,
    },
  },
});
