import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { productionHostWildcard } from './production-host-wildcard.ts';

testRule(productionHostWildcard, manifestFacts, {
  passes: {
    'the host itself': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
`,
    },
    'a staging environment': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    environments:
      staging:
        hosts: ['*.staging.clipbot.example']
`,
    },
    preview: {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      preview-2:
        hosts: ['*.preview.clipbot.example']
`,
    },
    local: {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      local:
        hosts: ['*.clipbot.example']
`,
    },
    'what public-suffix-wildcard tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.netlify.app']
`,
    },
    'what private-host tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.internal']
`,
    },
  },
  fails: {
    'a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 warning production-host-wildcard
4 |     hosts: ['*.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^ "*.clipbot.example" lets whoever takes over any subdomain of clipbot.example receive authorization codes`,
    },
    'an environment that is for users': {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      production:
        hosts: ['*.clipbot.example']
`,
      shows: `mixer-oauth.yml:6:18 warning production-host-wildcard
6 |         hosts: ['*.clipbot.example']
  |                  ^^^^^^^^^^^^^^^^^ "*.clipbot.example" lets whoever takes over any subdomain of clipbot.example receive authorization codes`,
    },
    'a name that only begins like a rehearsal': {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      city:
        hosts: ['*.clipbot.example']
`,
      shows: `mixer-oauth.yml:6:18 warning production-host-wildcard
6 |         hosts: ['*.clipbot.example']
  |                  ^^^^^^^^^^^^^^^^^ "*.clipbot.example" lets whoever takes over any subdomain of clipbot.example receive authorization codes`,
    },
  },
});
