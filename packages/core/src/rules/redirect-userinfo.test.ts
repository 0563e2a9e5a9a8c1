import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { redirectUserinfo } from './redirect-userinfo.ts';

testRule(redirectUserinfo, manifestFacts, {
  passes: {
    'no user information': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://clipbot.example/callback]
`,
    },
    'in path or query': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example/@me?x=a@b']
`,
    },
    'behind a backslash': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://evil.example\\@clipbot.example/']
`,
    },
  },
  fails: {
    'a host in disguise': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://clipbot.example@evil.example/callback']
`,
      shows: `mixer-oauth.yml:4:21 error redirect-userinfo
4 |     redirectUris: ['https://clipbot.example@evil.example/callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what stands before "@" is user information: this URI goes to evil.example`,
    },
    'a password': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://me:secret@clipbot.example/']
`,
      shows: `mixer-oauth.yml:4:21 error redirect-userinfo
4 |     redirectUris: ['https://me:secret@clipbot.example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ what stands before "@" is user information: this URI goes to clipbot.example`,
    },
    'nothing before the sign': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://@evil.example/']
`,
      shows: `mixer-oauth.yml:4:21 error redirect-userinfo
4 |     redirectUris: ['https://@evil.example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^ what stands before "@" is user information: this URI goes to evil.example`,
    },
  },
});
