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
    'the domain itself': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example', clipbot.example]
`,
    },
    'alike in letters only': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.bot.example', clipbot.example]
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
    'the same twice in other words': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts:
      - clipbot.example # the site
      - CLIPBOT.example. # again
`,
      shows: `mixer-oauth.yml:6:9 warning shadowed-host
6 |       - CLIPBOT.example. # again
  |         ^^^^^^^^^^^^^^^^ "CLIPBOT.example." is covered by "clipbot.example" already
  | fix: Remove "CLIPBOT.example."`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts:
      - clipbot.example # the site
`,
    },
    'a wildcard below a wildcard': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.app.clipbot.example', '*.clipbot.example']
`,
      shows: `mixer-oauth.yml:4:14 warning shadowed-host
4 |     hosts: ['*.app.clipbot.example', '*.clipbot.example']
  |              ^^^^^^^^^^^^^^^^^^^^^ "*.app.clipbot.example" is covered by "*.clipbot.example" already
  | fix: Remove "*.app.clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.example']
`,
    },
    'in a comma-separated text': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: '*.clipbot.example, app.clipbot.example, other.example'
`,
      shows: `mixer-oauth.yml:4:32 warning shadowed-host
4 |     hosts: '*.clipbot.example, app.clipbot.example, other.example'
  |                                ^^^^^^^^^^^^^^^^^^^ "app.clipbot.example" is covered by "*.clipbot.example" already
  | fix: Remove "app.clipbot.example"`,
      fixed: `version: 1
clients:
  clip-bot:
    hosts: '*.clipbot.example, other.example'
`,
    },
  },
});
