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
    'a private-use scheme': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['com.example.clipbot:/callback']
`,
    },
    'white space around it, which unstable-redirect tells': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [' https://app.clipbot.example/callback']
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
    'a host and a port, which look like a scheme': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['localhost:8080/callback']
`,
      shows: `mixer-oauth.yml:4:21 error relative-redirect
4 |     redirectUris: ['localhost:8080/callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^ "localhost:8080/callback" is no absolute URI; begin it with a scheme such as https://`,
    },
    'a host alone': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [app.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:20 error relative-redirect
4 |     redirectUris: [app.clipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "app.clipbot.example/callback" is no absolute URI; begin it with a scheme such as https://`,
    },
    'a port out of range': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example:99999/callback']
`,
      shows: `mixer-oauth.yml:4:21 error relative-redirect
4 |     redirectUris: ['https://app.clipbot.example:99999/callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example:99999/callback" is no valid URI; look at its host and port`,
    },
    'an empty label in the host': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app..clipbot.example/callback']
`,
      shows: `mixer-oauth.yml:4:21 error relative-redirect
4 |     redirectUris: ['https://app..clipbot.example/callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app..clipbot.example/callback" is no valid URI; look at its host and port`,
    },
  },
});
