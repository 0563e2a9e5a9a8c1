import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { unsupportedFlow } from './unsupported-flow.ts';

testRule(unsupportedFlow, manifestFacts, {
  passes: {
    'flows that it has': {
      manifest: `version: 1
clients:
  clip-bot:
    flows: [authorization_code, refresh_token]
`,
    },
  },
  fails: {
    'a flow that Mixer does not have': {
      manifest: `version: 1
clients:
  clip-bot:
    flows: [authorization_code, client_credentials]
`,
      shows: `mixer-oauth.yml:4:33 error unsupported-flow
4 |     flows: [authorization_code, client_credentials]
  |                                 ^^^^^^^^^^^^^^^^^^ Mixer has no flow "client_credentials"; it offers authorization_code, implicit, refresh_token, shortcode`,
    },
  },
});
