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
  },
});
