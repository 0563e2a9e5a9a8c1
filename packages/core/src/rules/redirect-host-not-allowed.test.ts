import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { redirectHostNotAllowed } from './redirect-host-not-allowed.ts';

testRule(redirectHostNotAllowed, manifestFacts, {
  passes: {
    'a covered host': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
    redirectUris: [https://login.clipbot.example/callback]
`,
    },
    'any port and path': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [localhost]
    redirectUris: [http://localhost:8919/x]
`,
    },
    'what apex-not-covered tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
    redirectUris: [https://clipbot.example/callback]
`,
    },
    'what other rules tell': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example]
    redirectUris: [/callback, 'https://clipbot.example@evil.example/', 'https://*.evil.example/', 'javascript://evil.example/']
`,
    },
    'an IDN': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [xn--bcher-kva.example]
    redirectUris: ['https://bücher.example/']
`,
    },
  },
  fails: {
    'another host': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://login.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:5:20 error redirect-host-not-allowed
5 |     redirectUris: [https://login.clipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers login.clipbot.example of "https://login.clipbot.example/callback"; "app.clipbot.example" does not: it allows only app.clipbot.example itself
  | fix: Add "login.clipbot.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, login.clipbot.example]
    redirectUris: [https://login.clipbot.example/callback]
`,
    },
    'a host that only ends in the same letters': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
    redirectUris: [https://evilclipbot.example/callback]
`,
      shows: `mixer-oauth.yml:5:20 error redirect-host-not-allowed
5 |     redirectUris: [https://evilclipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers evilclipbot.example of "https://evilclipbot.example/callback"
  | fix: Add "evilclipbot.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', evilclipbot.example]
    redirectUris: [https://evilclipbot.example/callback]
`,
    },
    'a typing mistake': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbto.example/callback]
`,
      shows: `mixer-oauth.yml:5:20 error redirect-host-not-allowed
5 |     redirectUris: [https://app.clipbto.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers app.clipbto.example of "https://app.clipbto.example/callback"; "app.clipbot.example" does not: it allows only app.clipbot.example itself
  | fix: Add "app.clipbto.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, app.clipbto.example]
    redirectUris: [https://app.clipbto.example/callback]
`,
    },
    'one host, two redirect URIs': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example]
    redirectUris: [https://other.example/a, https://other.example/b]
`,
      shows: `mixer-oauth.yml:5:20 error redirect-host-not-allowed
5 |     redirectUris: [https://other.example/a, https://other.example/b]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers other.example of "https://other.example/a"
  | fix: Add "other.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, other.example]
    redirectUris: [https://other.example/a, https://other.example/b]
`,
    },
    'a backslash': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example]
    redirectUris: ['https://evil.example\\@clipbot.example/']
`,
      shows: `mixer-oauth.yml:5:21 error redirect-host-not-allowed
5 |     redirectUris: ['https://evil.example\\@clipbot.example/']
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers evil.example of "https://evil.example\\@clipbot.example/"
  | fix: Add "evil.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, evil.example]
    redirectUris: ['https://evil.example\\@clipbot.example/']
`,
    },
    'no hosts at all': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:20 error redirect-host-not-allowed
4 |     redirectUris: [https://app.clipbot.example/callback]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no host rule covers app.clipbot.example of "https://app.clipbot.example/callback"
  | fix: Add "app.clipbot.example" to hosts (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
});
