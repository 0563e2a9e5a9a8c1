import { testChecked } from '@mixer-oauth/testkit';
import { invalidManifest } from './invalid-manifest.ts';

testChecked(invalidManifest, {
  passes: {
    'a complete client': {
      manifest: `version: 1
clients:
  clip-bot:
    name: Clip Bot
    website: https://clipbot.example
    scopes: [chat:connect]
`,
    },
  },
  fails: {
    'a value of the wrong type': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: chat:connect
`,
      shows: `mixer-oauth.yml:4:13 error invalid-manifest
4 |     scopes: chat:connect
  |             ^^^^^^^^^^^^ "clients.clip-bot.scopes" must be a list`,
    },
    'a missing version': {
      manifest: `clients:
  clip-bot:
    name: Clip Bot
`,
      shows: `mixer-oauth.yml:1:1 error invalid-manifest
1 | clients:
  | ^^^^^^^ the manifest lacks "version"`,
    },
  },
});
