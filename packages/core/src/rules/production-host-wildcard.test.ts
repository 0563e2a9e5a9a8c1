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
  },
});
