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
  },
  fails: {
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
  },
});
