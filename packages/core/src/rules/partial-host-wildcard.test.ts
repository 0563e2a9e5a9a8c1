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
  | fix: Make the wildcard a label: "*.clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
`,
    },
  },
});
