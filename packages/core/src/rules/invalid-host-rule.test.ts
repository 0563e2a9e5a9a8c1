import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { invalidHostRule } from './invalid-host-rule.ts';

testRule(invalidHostRule, manifestFacts, {
  passes: {
    'a host and a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, '*.staging.clipbot.example']
`,
    },
  },
  fails: {
    'a URL': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['https://clipbot.example/callback']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['https://clipbot.example/callback']
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://clipbot.example/callback" is no host rule: it has a scheme; a host rule is a host alone
  | fix: Use the host alone: "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot.example']
`,
    },
    'a wildcard inside': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['app.*.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['app.*.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^^^^ "app.*.clipbot.example" is no host rule: a wildcard must be the whole leftmost label, as in *.example.com`,
    },
    'a glob': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['{a,b}.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['{a,b}.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^^^^ "{a,b}.clipbot.example" is no host rule: it has characters that are not allowed in a host`,
    },
    'a port': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot.example:8080']
`,
      shows: `mixer-oauth.yml:4:14 error invalid-host-rule
4 |     hosts: ['clipbot.example:8080']
  |              ^^^^^^^^^^^^^^^^^^^^ "clipbot.example:8080" is no host rule: it has a port; host rules hold for every port
  | fix: Use the host alone: "clipbot.example" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['clipbot.example']
`,
    },
  },
});
