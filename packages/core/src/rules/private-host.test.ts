import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { privateHost } from './private-host.ts';

testRule(privateHost, manifestFacts, {
  passes: {
    'in an environment': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    environments:
      development:
        hosts: [localhost]
`,
    },
    'a desktop app': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    hosts: [127.0.0.1]
`,
    },
  },
  fails: {
    'an internal address': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, 192.168.0.12]
`,
      shows: `mixer-oauth.yml:4:34 error private-host
4 |     hosts: [app.clipbot.example, 192.168.0.12]
  |                                  ^^^^^^^^^^^^ "192.168.0.12" is an internal name or address, and this is a production client`,
    },
    'localhost in a web client': {
      manifest: `version: 1
clients:
  clip-bot:
    type: confidential
    hosts: [localhost]
`,
      shows: `mixer-oauth.yml:5:13 error private-host
5 |     hosts: [localhost]
  |             ^^^^^^^^^ "localhost" is an internal name or address, and this is a production client`,
    },
  },
});
