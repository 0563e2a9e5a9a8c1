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
    'a web server under development': {
      manifest: `version: 1
clients:
  clip-bot:
    type: confidential
    redirectUris: [http://localhost:3000/callback]
`,
    },
    'a name that begins so': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://localhost.clipbot.example/]
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
    'with a host rule': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    hosts: [localhost]
    redirectUris: [http://localhost:8919/]
`,
      shows: `mixer-oauth.yml:6:20 warning localhost-redirect
6 |     redirectUris: [http://localhost:8919/]
  |                    ^^^^^^^^^^^^^^^^^^^^^^ "http://localhost:8919/" relies on how a machine resolves localhost; use 127.0.0.1
  | fix: Use 127.0.0.1 (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    type: public
    hosts: [localhost, '127.0.0.1']
    redirectUris: [http://127.0.0.1:8919/]
`,
    },
    'no type given, in upper case': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://LOCALHOST/localhost']
`,
      shows: `mixer-oauth.yml:4:21 warning localhost-redirect
4 |     redirectUris: ['http://LOCALHOST/localhost']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^ "http://LOCALHOST/localhost" relies on how a machine resolves localhost; use 127.0.0.1
  | fix: Use 127.0.0.1 (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://127.0.0.1/localhost']
`,
    },
    'an escape, which no fix can touch': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['http://loc%61lhost/']
`,
      shows: `mixer-oauth.yml:4:21 warning localhost-redirect
4 |     redirectUris: ['http://loc%61lhost/']
  |                     ^^^^^^^^^^^^^^^^^^^ "http://loc%61lhost/" relies on how a machine resolves localhost; use 127.0.0.1`,
    },
  },
});
