import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { insecureRedirect } from './insecure-redirect.ts';

testRule(insecureRedirect, manifestFacts, {
  passes: {
    'https, and http on the loopback interface': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [https://app.clipbot.example/callback, http://127.0.0.1/callback]
`,
    },
  },
  fails: {
    http: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [http://app.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:20 error insecure-redirect
4 |     redirectUris: [http://app.clipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "http://app.clipbot.example/callback" sends authorization codes over http, where anyone on the way reads them
  | fix: Use https (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
});
