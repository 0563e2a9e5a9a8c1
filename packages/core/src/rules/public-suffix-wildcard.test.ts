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
  },
});
