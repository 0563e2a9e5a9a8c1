import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { duplicateClient } from './duplicate-client.ts';

testRule(duplicateClient, manifestFacts, {
  passes: {
    'ids and names of their own': {
      manifest: `version: 1
clients:
  web:
    name: Clip Bot
    clientId: \${WEB_ID}
  desktop:
    name: Clip Bot Desktop
    clientId: \${DESKTOP_ID}
`,
    },
  },
  fails: {
    'the same client id': {
      manifest: `version: 1
clients:
  web:
    clientId: \${CLIP_BOT_ID}
  desktop:
    clientId: \${CLIP_BOT_ID}
`,
      shows: `mixer-oauth.yml:6:15 error duplicate-client
6 |     clientId: \${CLIP_BOT_ID}
  |               ^^^^^^^^^^^^^^ web has the client id "\${CLIP_BOT_ID}" too`,
    },
    'one name, written once': {
      manifest: `version: 1
clients:
  web: &web
    name: Clip Bot
  desktop: *web
`,
      shows: `mixer-oauth.yml:5:3 error duplicate-client
5 |   desktop: *web
  |   ^^^^^^^ web has the name "Clip Bot" too`,
    },
  },
});
