import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { relativeRedirect } from './relative-redirect.ts';

testRule(relativeRedirect, manifestFacts, {
  passes: {
    absolute: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    'a path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [/auth/callback]
`,
      shows: `mixer-oauth.yml:4:20 error relative-redirect
4 |     redirectUris: [/auth/callback]
  |                    ^^^^^^^^^^^^^^ "/auth/callback" is no absolute URI; begin it with a scheme such as https://`,
    },
    'no scheme': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [//app.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:20 error relative-redirect
4 |     redirectUris: [//app.clipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "//app.clipbot.example/callback" is no absolute URI; begin it with a scheme such as https://`,
    },
  },
});
