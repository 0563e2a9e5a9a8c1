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
  },
});
