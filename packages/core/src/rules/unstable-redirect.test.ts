import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unstableRedirect } from './unstable-redirect.ts';

testRule(unstableRedirect, manifestFacts, {
  passes: {
    'a plain path': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    'dot segments': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/a/../callback']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://app.clipbot.example/a/../callback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/a/../callback" has dot segments; parsers do not agree on where it leads`,
    },
    'an encoded slash': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/a%2Fcallback']
`,
      shows: `mixer-oauth.yml:4:21 warning unstable-redirect
4 |     redirectUris: ['https://app.clipbot.example/a%2Fcallback']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://app.clipbot.example/a%2Fcallback" has encoded slashes; parsers do not agree on where it leads`,
    },
  },
});
