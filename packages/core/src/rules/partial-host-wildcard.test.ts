import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { partialHostWildcard } from './partial-host-wildcard.ts';

testRule(partialHostWildcard, manifestFacts, {
  passes: {
    'a whole label': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
`,
    },
    'a star inside, which invalid-host-rule tells': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['app*.clipbot.example']
`,
    },
    'a glob': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*(a|b).clipbot.example']
`,
    },
  },
  fails: {
    'a star without a dot': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error partial-host-wildcard
4 |     hosts: ['*clipbot.example']
  |              ^^^^^^^^^^^^^^^^ "*clipbot.example" would also accept evilclipbot.example, which anyone can register
  | fix: Make the wildcard a label: "*.clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
`,
    },
    "below a domain of one's own": {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*app.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error partial-host-wildcard
4 |     hosts: ['*app.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^^^ "*app.clipbot.example" would also accept evilapp.clipbot.example
  | fix: Make the wildcard a label: "*.app.clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.app.clipbot.example']
`,
    },
    'among others': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: "clipbot.example, *clipbot.example"
`,
      shows: `mixer-oauth.yml:4:30 error partial-host-wildcard
4 |     hosts: "clipbot.example, *clipbot.example"
  |                              ^^^^^^^^^^^^^^^^ "*clipbot.example" would also accept evilclipbot.example, which anyone can register
  | fix: Make the wildcard a label: "*.clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: "clipbot.example, *.clipbot.example"
`,
    },
  },
});
