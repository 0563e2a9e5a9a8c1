import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { confusableHost } from './confusable-host.ts';

testRule(confusableHost, manifestFacts, {
  passes: {
    'Latin alone': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example]
`,
    },
  },
  fails: {
    'a Cyrillic letter': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbоt.example]
`,
      shows: `mixer-oauth.yml:4:13 warning confusable-host
4 |     hosts: [clipbоt.example]
  |             ^^^^^^^^^^^^^^^ "clipbоt.example" mixes Latin and Cyrillic letters in one label`,
    },
    'a look-alike of another rule': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, c1ipbot.example]
`,
      shows: `mixer-oauth.yml:4:30 warning confusable-host
4 |     hosts: [clipbot.example, c1ipbot.example]
  |                              ^^^^^^^^^^^^^^^ "c1ipbot.example" looks like "clipbot.example"`,
    },
  },
});
