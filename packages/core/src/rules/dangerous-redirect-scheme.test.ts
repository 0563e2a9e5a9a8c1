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
    'a path of that name': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['https://app.clipbot.example/javascript:']
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
    'in disguise': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ["JavaScript://clipbot.example/%0aalert(1)", "java\\tscript:alert(1)"]
`,
      shows: `mixer-oauth.yml:4:21 error dangerous-redirect-scheme
4 |     redirectUris: ["JavaScript://clipbot.example/%0aalert(1)", "java\\tscript:alert(1)"]
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a redirect to "javascript:" hands authorization codes to whatever it runs or reads

mixer-oauth.yml:4:65 error dangerous-redirect-scheme
4 |     redirectUris: ["JavaScript://clipbot.example/%0aalert(1)", "java\\tscript:alert(1)"]
  |                                                                 ^^^^^^^^^^^^^^^^^^^^^ a redirect to "javascript:" hands authorization codes to whatever it runs or reads`,
    },
    'data, file and blob': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris:
      - 'data:text/html,x'
      - 'file:///etc/passwd'
      - 'blob:https://clipbot.example/1'
`,
      shows: `mixer-oauth.yml:5:10 error dangerous-redirect-scheme
5 |       - 'data:text/html,x'
  |          ^^^^^^^^^^^^^^^^ a redirect to "data:" hands authorization codes to whatever it runs or reads

mixer-oauth.yml:6:10 error dangerous-redirect-scheme
6 |       - 'file:///etc/passwd'
  |          ^^^^^^^^^^^^^^^^^^ a redirect to "file:" hands authorization codes to whatever it runs or reads

mixer-oauth.yml:7:10 error dangerous-redirect-scheme
7 |       - 'blob:https://clipbot.example/1'
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a redirect to "blob:" hands authorization codes to whatever it runs or reads`,
    },
  },
});
