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
    'public addresses': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts:
      - 172.32.0.1
      - 192.0.3.1
      - '[2600::1]'
      - 11.0.0.1
`,
    },
    'a public client on the loopback interface': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    hosts: [127.0.0.1, '[::1]', localhost]
`,
    },
    'a staging environment': {
      manifest: `version: 1
clients:
  clip-bot:
    environments:
      staging:
        hosts: [10.1.2.3]
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
    addresses: {
      manifest: `version: 1
clients:
  clip-bot:
    hosts:
      - 10.1.2.3
      - 172.20.0.1
      - 127.1
      - '[fd00::1]'
      - '[::ffff:192.168.0.1]'
`,
      shows: `mixer-oauth.yml:5:9 error private-host
5 |       - 10.1.2.3
  |         ^^^^^^^^ "10.1.2.3" is an internal name or address, and this is a production client

mixer-oauth.yml:6:9 error private-host
6 |       - 172.20.0.1
  |         ^^^^^^^^^^ "172.20.0.1" is an internal name or address, and this is a production client

mixer-oauth.yml:7:9 error private-host
7 |       - 127.1
  |         ^^^^^ "127.1" is an internal name or address, and this is a production client

mixer-oauth.yml:8:10 error private-host
8 |       - '[fd00::1]'
  |          ^^^^^^^^^ "[fd00::1]" is an internal name or address, and this is a production client

mixer-oauth.yml:9:10 error private-host
9 |       - '[::ffff:192.168.0.1]'
  |          ^^^^^^^^^^^^^^^^^^^^ "[::ffff:192.168.0.1]" is an internal name or address, and this is a production client`,
    },
    'a wildcard over internal names': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: ['*.clipbot.internal']
`,
      shows: `mixer-oauth.yml:4:14 error private-host
4 |     hosts: ['*.clipbot.internal']
  |              ^^^^^^^^^^^^^^^^^^ "*.clipbot.internal" is an internal name or address, and this is a production client`,
    },
    'a name without a dot': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [buildserver]
`,
      shows: `mixer-oauth.yml:4:13 error private-host
4 |     hosts: [buildserver]
  |             ^^^^^^^^^^^ "buildserver" is an internal name or address, and this is a production client`,
    },
  },
});
