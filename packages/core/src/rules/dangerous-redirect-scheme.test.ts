import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { dangerousRedirectScheme } from './dangerous-redirect-scheme.ts';

testRule(dangerousRedirectScheme, manifestFacts, {
  passes: {
    https: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [https://app.clipbot.example/callback]
`,
    },
  },
  fails: {
    javascript: {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ["javascript:void(0)"]
`,
      shows: `mixer-oauth.yml:4:21 error dangerous-redirect-scheme
4 |     redirectUris: ["javascript:void(0)"]
  |                     ^^^^^^^^^^^^^^^^^^ a redirect to "javascript:" hands authorization codes to whatever it runs or reads`,
    },
  },
});
