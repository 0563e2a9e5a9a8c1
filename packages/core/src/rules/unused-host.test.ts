import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unusedHost } from './unused-host.ts';

testRule(unusedHost, manifestFacts, {
  passes: {
    'every host is used': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
    'no redirect URIs': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
`,
    },
    'a redirect URI that may be meant for it': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, old.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback, /callback]
`,
    },
    'what shadowed-host tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', old.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
    'what apex-not-covered tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', app.other.example]
    redirectUris: [https://clipbot.example/callback, https://app.other.example/]
`,
    },
    'what invalid-host-rule tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, 'https://old.example']
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    'a host without a redirect URI': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, old.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:34 warning unused-host
4 |     hosts: [app.clipbot.example, old.clipbot.example]
  |                                  ^^^^^^^^^^^^^^^^^^^ no redirect URI uses "old.clipbot.example"`,
    },
    'a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, '*.old.example']
    redirectUris: [https://app.clipbot.example/callback]
`,
      shows: `mixer-oauth.yml:4:35 warning unused-host
4 |     hosts: [app.clipbot.example, '*.old.example']
  |                                   ^^^^^^^^^^^^^ no redirect URI uses "*.old.example"`,
    },
  },
});
