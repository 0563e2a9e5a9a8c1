import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { localhostRedirect } from './localhost-redirect.ts';

testRule(localhostRedirect, manifestFacts, {
  passes: {
    'the loopback address': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [http://127.0.0.1/]
`,
    },
  },
  fails: {
    'localhost by name': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [http://localhost:8919/]
`,
      shows: `mixer-oauth.yml:5:20 warning localhost-redirect
5 |     redirectUris: [http://localhost:8919/]
  |                    ^^^^^^^^^^^^^^^^^^^^^^ "http://localhost:8919/" relies on how a machine resolves localhost; use 127.0.0.1
  | fix: Use 127.0.0.1 (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [http://127.0.0.1:8919/]
`,
    },
  },
});
