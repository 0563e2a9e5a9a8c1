import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { shadowedHost } from './shadowed-host.ts';

testRule(shadowedHost, manifestFacts, {
  passes: {
    'the domain beside its wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', clipbot.example]
`,
    },
  },
  fails: {
    'a host below a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', app.clipbot.example]
`,
      shows: `mixer-oauth.yml:4:34 warning shadowed-host
4 |     hosts: ['*.clipbot.example', app.clipbot.example]
  |                                  ^^^^^^^^^^^^^^^^^^^ "app.clipbot.example" is covered by "*.clipbot.example" already
  | fix: Remove "app.clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
`,
    },
  },
});
