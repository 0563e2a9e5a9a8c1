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
    'Japanese with Latin': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipボット漢字.example]
`,
    },
    'Korean with Latin': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clip봇.example]
`,
    },
    'another script alone': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [клипбот.example]
`,
    },
    'one host in two spellings': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, CLIPBOT.example]
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
    'a look-alike in another script': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbot.example, сӏірѵ.example, clipv.example]
`,
      shows: `mixer-oauth.yml:4:45 warning confusable-host
4 |     hosts: [clipbot.example, сӏірѵ.example, clipv.example]
  |                                             ^^^^^^^^^^^^^ "clipv.example" looks like "сӏірѵ.example"`,
    },
    'Greek among Latin': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [clipbοt.example]
`,
      shows: `mixer-oauth.yml:4:13 warning confusable-host
4 |     hosts: [clipbοt.example]
  |             ^^^^^^^^^^^^^^^ "clipbοt.example" mixes Latin and Greek letters in one label`,
    },
    'rn for m': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [chatmixer.example, chatrnixer.example]
`,
      shows: `mixer-oauth.yml:4:32 warning confusable-host
4 |     hosts: [chatmixer.example, chatrnixer.example]
  |                                ^^^^^^^^^^^^^^^^^^ "chatrnixer.example" looks like "chatmixer.example"`,
    },
  },
});
