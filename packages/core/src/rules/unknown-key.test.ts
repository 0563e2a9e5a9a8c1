import { testChecked } from '@mixer-oauth/testkit';
import { unknownKey } from './unknown-key.ts';

testChecked(unknownKey, {
  passes: {
    'known keys': {
      manifest: `version: 1
clients:
  clip-bot:
    name: Clip Bot
    website: https://clipbot.example
`,
    },
  },
  fails: {
    'a spelling mistake': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUri: [https://clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:5 error unknown-key
4 |     redirectUri: [https://clipbot.example/callback]
  |     ^^^^^^^^^^^ unknown key "redirectUri"; did you mean "redirectUris"?
  | fix: Rename to "redirectUris"`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: [https://clipbot.example/callback]
`,
    },
  },
});
