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
    'the loopback interface': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://127.0.0.1:8080/', 'http://[::1]/', 'http://localhost/']
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
    'in upper case, in staging': {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      staging:
        redirectUris: ['HTTP://staging.clipbot.example/']
`,
      shows: `mixer-oauth.yml:6:25 error insecure-redirect
6 |         redirectUris: ['HTTP://staging.clipbot.example/']
  |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "HTTP://staging.clipbot.example/" sends authorization codes over http, where anyone on the way reads them
  | fix: Use https (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    environments:
      staging:
        redirectUris: ['https://staging.clipbot.example/']
`,
    },
    'a name that begins like the loopback address': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://127.0.0.1.evil.example/']
`,
      shows: `mixer-oauth.yml:4:21 error insecure-redirect
4 |     redirectUris: ['http://127.0.0.1.evil.example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "http://127.0.0.1.evil.example/" sends authorization codes over http, where anyone on the way reads them
  | fix: Use https (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://127.0.0.1.evil.example/']
`,
    },
  },
});
