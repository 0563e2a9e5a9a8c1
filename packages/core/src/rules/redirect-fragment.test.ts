import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { redirectFragment } from './redirect-fragment.ts';

testRule(redirectFragment, manifestFacts, {
  passes: {
    'no fragment': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    'a fragment': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback#done']
`,
      shows: `mixer-oauth.yml:4:21 error redirect-fragment
4 |     redirectUris: ['https://app.clipbot.example/callback#done']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/callback#done" has a fragment, which a redirect URI must not have
  | fix: Remove the fragment (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback']
`,
    },
  },
});
