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
  },
});
