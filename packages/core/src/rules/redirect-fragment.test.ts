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
    'an escaped number sign': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/%23callback']
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
    'an empty fragment': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback#']
`,
      shows: `mixer-oauth.yml:4:21 error redirect-fragment
4 |     redirectUris: ['https://app.clipbot.example/callback#']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/callback#" has a fragment, which a redirect URI must not have
  | fix: Remove the fragment (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/callback']
`,
    },
    'in a private-use scheme': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ["com.example.clipbot:/callback#done"]
`,
      shows: `mixer-oauth.yml:4:21 error redirect-fragment
4 |     redirectUris: ["com.example.clipbot:/callback#done"]
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "com.example.clipbot:/callback#done" has a fragment, which a redirect URI must not have
  | fix: Remove the fragment (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: ["com.example.clipbot:/callback"]
`,
    },
  },
});
