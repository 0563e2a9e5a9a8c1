import { manifestFacts, testRule } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
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
    'a flow for clients of the other type': {
      manifest: `version: 1
provider: twitch
clients:
  desk:
    type: public
    flows: [device_code, authorization_code]
  site:
    type: confidential
    flows: [authorization_code]
`,
      shows: `mixer-oauth.yml:6:26 error unsupported-flow
6 |     flows: [device_code, authorization_code]
  |                          ^^^^^^^^^^^^^^^^^^ Twitch has no flow "authorization_code" for public clients; it offers them device_code, refresh_token`,
    },
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

test('a provider may have no flow at all for clients of one type', () => {
  const words = unsupportedFlow.message({ flow: 'implicit', provider: 'Acme', offered: [], type: 'public' });
  expect(words).toBe('Acme has no flow "implicit" for public clients; it offers them none');
});
