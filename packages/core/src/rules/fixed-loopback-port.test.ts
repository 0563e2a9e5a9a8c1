import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { fixedLoopbackPort } from './fixed-loopback-port.ts';

testRule(fixedLoopbackPort, manifestFacts, {
  passes: {
    'any port': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [http://127.0.0.1/]
`,
    },
    'a web client': {
      manifest: `version: 1
clients:
  clip-bot:
    type: confidential
    redirectUris: [http://127.0.0.1:3000/callback]
`,
    },
    'another host': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [https://clipbot.example:8443/]
`,
    },
    'no type': {
      manifest: `version: 1
clients:
  clip-bot:
    redirectUris: [http://127.0.0.1:8919/]
`,
    },
  },
  fails: {
    'a port that is registered, where any would do without': {
      manifest: `version: 1
provider: spotify
clients:
  mixes:
    type: public
    redirectUris: [http://127.0.0.1:8888/cb]
`,
      shows: `mixer-oauth.yml:6:20 info fixed-loopback-port
6 |     redirectUris: [http://127.0.0.1:8888/cb]
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^ "http://127.0.0.1:8888/cb" fails when port 8888 is taken; this provider allows any port on the loopback interface where none is registered`,
    },
    'a fixed port': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: [http://127.0.0.1:8919/]
`,
      shows: `mixer-oauth.yml:5:20 info fixed-loopback-port
5 |     redirectUris: [http://127.0.0.1:8919/]
  |                    ^^^^^^^^^^^^^^^^^^^^^^ "http://127.0.0.1:8919/" fails when port 8919 is taken; this provider allows any port on the loopback interface`,
    },
    'by name': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    redirectUris: ['http://[::1]:8080/', 'http://localhost:8919/']
`,
      shows: `mixer-oauth.yml:5:21 info fixed-loopback-port
5 |     redirectUris: ['http://[::1]:8080/', 'http://localhost:8919/']
  |                     ^^^^^^^^^^^^^^^^^^ "http://[::1]:8080/" fails when port 8080 is taken; this provider allows any port on the loopback interface

mixer-oauth.yml:5:43 info fixed-loopback-port
5 |     redirectUris: ['http://[::1]:8080/', 'http://localhost:8919/']
  |                                           ^^^^^^^^^^^^^^^^^^^^^^ "http://localhost:8919/" fails when port 8919 is taken; this provider allows any port on the loopback interface`,
    },
  },
});
