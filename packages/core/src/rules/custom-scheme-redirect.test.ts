import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { customSchemeRedirect } from './custom-scheme-redirect.ts';

testRule(customSchemeRedirect, manifestFacts, {
  passes: {
    'based on a domain': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['example.clipbot.app:/callback']
`,
    },
  },
  fails: {
    'a plain word': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['clipbot://callback']
`,
      shows: `mixer-oauth.yml:4:21 warning custom-scheme-redirect
4 |     redirectUris: ['clipbot://callback']
  |                     ^^^^^^^^^^^^^^^^^^ any app can claim the scheme "clipbot" of "clipbot://callback"; base it on a domain of yours, as in com.example.app`,
    },
  },
});
