import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { redirectHostNotAllowed } from './redirect-host-not-allowed.ts';

testRule(redirectHostNotAllowed, manifestFacts, {
  passes: {
    'a covered host': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
    redirectUris: [https://login.clipbot.example/callback]
`,
    },
  },
  fails: {
    'another host': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://login.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:5:20 error redirect-host-not-allowed
5 |     redirectUris: [https://login.clipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers login.clipbot.example of "https://login.clipbot.example/callback"; "app.clipbot.example" does not: only app.clipbot.example itself
  | fix: Add "login.clipbot.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, login.clipbot.example]
    redirectUris: [https://login.clipbot.example/callback]
`,
    },
  },
});
