import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { literalClientSecret } from './literal-client-secret.ts';

testRule(literalClientSecret, manifestFacts, {
  passes: {
    'a reference': {
      manifest: `version: 1
clients:
  clip-bot:
    clientSecret: \${CLIP_BOT_SECRET}
`,
    },
  },
  fails: {
    'a secret written out': {
      manifest: `version: 1
clients:
  clip-bot:
    clientSecret: not-a-real-secret
`,
      shows: `mixer-oauth.yml:4:19 error literal-client-secret
4 |     clientSecret: not-a-real-secret
  |                   ^^^^^^^^^^^^^^^^^ the client secret of clip-bot is written out; replace it by a reference such as \${CLIENT_SECRET}, and have the provider issue a new one`,
    },
    'told once, though an environment has it too': {
      manifest: `version: 1
clients:
  clip-bot:
    clientSecret: not-a-real-secret
    environments:
      staging: { name: Staging }
`,
      shows: `mixer-oauth.yml:4:19 error literal-client-secret
4 |     clientSecret: not-a-real-secret
  |                   ^^^^^^^^^^^^^^^^^ the client secret of clip-bot is written out; replace it by a reference such as \${CLIENT_SECRET}, and have the provider issue a new one`,
    },
    'in an environment of its own': {
      manifest: `version: 1
clients:
  clip-bot:
    clientSecret: \${CLIP_BOT_SECRET}
    environments:
      staging: { clientSecret: 'prefix-\${X}' }
`,
      shows: `mixer-oauth.yml:6:33 error literal-client-secret
6 |       staging: { clientSecret: 'prefix-\${X}' }
  |                                 ^^^^^^^^^^^ the client secret of clip-bot@staging is written out; replace it by a reference such as \${CLIENT_SECRET}, and have the provider issue a new one`,
    },
  },
});
