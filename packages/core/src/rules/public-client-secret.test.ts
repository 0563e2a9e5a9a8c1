import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { publicClientSecret } from './public-client-secret.ts';

testRule(publicClientSecret, manifestFacts, {
  passes: {
    'a confidential client': {
      manifest: `version: 1
clients:
  clip-bot:
    type: confidential
    clientSecret: \${CLIP_BOT_SECRET}
`,
    },
  },
  fails: {
    'a secret in a public client': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    clientSecret: \${CLIP_BOT_SECRET}
`,
      shows: `mixer-oauth.yml:5:19 error public-client-secret
5 |     clientSecret: \${CLIP_BOT_SECRET}
  |                   ^^^^^^^^^^^^^^^^^^ clip-bot is public: a secret in an app that users install is no secret`,
    },
    'public in one environment alone': {
      manifest: `version: 1
clients:
  clip-bot:
    clientSecret: \${CLIP_BOT_SECRET}
    environments:
      desktop: { type: public }
`,
      shows: `mixer-oauth.yml:4:19 error public-client-secret
4 |     clientSecret: \${CLIP_BOT_SECRET}
  |                   ^^^^^^^^^^^^^^^^^^ clip-bot@desktop is public: a secret in an app that users install is no secret`,
    },
    'told once, though an environment is public too': {
      manifest: `version: 1
clients:
  clip-bot:
    type: public
    clientSecret: \${CLIP_BOT_SECRET}
    environments:
      staging: { name: Staging }
`,
      shows: `mixer-oauth.yml:5:19 error public-client-secret
5 |     clientSecret: \${CLIP_BOT_SECRET}
  |                   ^^^^^^^^^^^^^^^^^^ clip-bot is public: a secret in an app that users install is no secret`,
    },
  },
});
