import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { publicSuffixWildcard } from './public-suffix-wildcard.ts';

testRule(publicSuffixWildcard, manifestFacts, {
  passes: {
    'a name of your own below one': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clip-bot.netlify.app, '*.clipbot.co.uk']
`,
    },
    "a domain of one's own below a country": {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.co.uk']
`,
    },
    'an internal name, which is not public': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.intranet']
`,
    },
    'the suffix itself as a host': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [github.io]
`,
    },
  },
  fails: {
    'a hosting platform': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.netlify.app']
`,
      shows: `mixer-oauth.yml:4:14 error public-suffix-wildcard
4 |     hosts: ['*.netlify.app']
  |              ^^^^^^^^^^^^^ "*.netlify.app" allows hosts of strangers: anyone can have a name below netlify.app`,
    },
    'a country': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.co.uk']
`,
      shows: `mixer-oauth.yml:4:14 error public-suffix-wildcard
4 |     hosts: ['*.co.uk']
  |              ^^^^^^^ "*.co.uk" allows hosts of strangers: anyone can have a name below co.uk`,
    },
    'a top-level domain': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.com']
`,
      shows: `mixer-oauth.yml:4:14 error public-suffix-wildcard
4 |     hosts: ['*.com']
  |              ^^^^^ "*.com" allows hosts of strangers: anyone can have a name below com`,
    },
    'in upper case': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.GitHub.io']
`,
      shows: `mixer-oauth.yml:4:14 error public-suffix-wildcard
4 |     hosts: ['*.GitHub.io']
  |              ^^^^^^^^^^^ "*.GitHub.io" allows hosts of strangers: anyone can have a name below github.io`,
    },
    'in staging too': {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      staging:
        hosts: ['*.web.app']
`,
      shows: `mixer-oauth.yml:6:18 error public-suffix-wildcard
6 |         hosts: ['*.web.app']
  |                  ^^^^^^^^^ "*.web.app" allows hosts of strangers: anyone can have a name below web.app`,
    },
  },
});
