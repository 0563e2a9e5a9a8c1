import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unnormalisedHost } from './unnormalised-host.ts';

testRule(unnormalisedHost, manifestFacts, {
  passes: {
    'as it is compared': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, xn--bcher-kva.example]
`,
    },
    'what invalid-host-rule tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['HTTPS://Clipbot.example']
`,
    },
  },
  fails: {
    'upper case': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [App.ClipBot.example]
`,
      shows: `mixer-oauth.yml:4:13 warning unnormalised-host
4 |     hosts: [App.ClipBot.example]
  |             ^^^^^^^^^^^^^^^^^^^ "App.ClipBot.example" is compared as "app.clipbot.example"; write it so
  | fix: Write "app.clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
`,
    },
    'an international name': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [bücher.example]
`,
      shows: `mixer-oauth.yml:4:13 warning unnormalised-host
4 |     hosts: [bücher.example]
  |             ^^^^^^^^^^^^^^ "bücher.example" is compared as "xn--bcher-kva.example"; write it so
  | fix: Write "xn--bcher-kva.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [xn--bcher-kva.example]
`,
    },
    'a last dot and a wildcard, in quotes': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ["*.clipbot.example."]
`,
      shows: `mixer-oauth.yml:4:14 warning unnormalised-host
4 |     hosts: ["*.clipbot.example."]
  |              ^^^^^^^^^^^^^^^^^^ "*.clipbot.example." is compared as "*.clipbot.example"; write it so
  | fix: Write "*.clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ["*.clipbot.example"]
`,
    },
    'an address in another form': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [0x7f.1]
`,
      shows: `mixer-oauth.yml:4:13 warning unnormalised-host
4 |     hosts: [0x7f.1]
  |             ^^^^^^ "0x7f.1" is compared as "127.0.0.1"; write it so
  | fix: Write "127.0.0.1"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [127.0.0.1]
`,
    },
    'an ideographic full stop': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot。example]
`,
      shows: `mixer-oauth.yml:4:13 warning unnormalised-host
4 |     hosts: [clipbot。example]
  |             ^^^^^^^^^^^^^^^ "clipbot。example" is compared as "clipbot.example"; write it so
  | fix: Write "clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example]
`,
    },
  },
});
