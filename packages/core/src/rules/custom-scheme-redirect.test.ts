import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { customSchemeRedirect } from './custom-scheme-redirect.ts';

testRule(customSchemeRedirect, manifestFacts, {
  passes: {
    'based on a domain': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['example.clipbot.app:/callback']
`,
    },
    'a domain backwards': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['io.github.clipbot:/callback', 'com.clipbot:/callback']
`,
    },
    'a browser extension': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['chrome-extension://abcdefghijklmnop/callback']
`,
    },
    'out of band': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['urn:ietf:wg:oauth:2.0:oob']
`,
    },
    'what dangerous-redirect-scheme tells': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['javascript:alert(1)']
`,
    },
  },
  fails: {
    'a plain word': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['clipbot://callback']
`,
      shows: `mixer-oauth.yml:4:21 warning custom-scheme-redirect
4 |     redirectUris: ['clipbot://callback']
  |                     ^^^^^^^^^^^^^^^^^^ any app can claim the scheme "clipbot" of "clipbot://callback"; base it on a domain of yours, as in com.example.app`,
    },
    'a dot, but no domain': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['clip.bot:/callback']
`,
      shows: `mixer-oauth.yml:4:21 warning custom-scheme-redirect
4 |     redirectUris: ['clip.bot:/callback']
  |                     ^^^^^^^^^^^^^^^^^^ any app can claim the scheme "clip.bot" of "clip.bot:/callback"; base it on a domain of yours, as in com.example.app`,
    },
    'the host of a URI without a scheme': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: ['clipbot:callback']
`,
      shows: `mixer-oauth.yml:4:21 warning custom-scheme-redirect
4 |     redirectUris: ['clipbot:callback']
  |                     ^^^^^^^^^^^^^^^^ any app can claim the scheme "clipbot" of "clipbot:callback"; base it on a domain of yours, as in com.example.app`,
    },
  },
});
