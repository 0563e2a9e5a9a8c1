import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { legacyEndpoint } from './legacy-endpoint.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(legacyEndpoint, auditFacts, {
  passes: {
    'the host of today': {
      manifest,
      files: {
        'src/api.js': `export const me = () => fetch('https://mixer.com/api/v1/users/current');
`,
      },
    },
    'an address that is replaced': {
      manifest,
      files: {
        'src/api.js': `export const fresh = (url) => url.replace('https://beam.pro/api/v1', 'https://mixer.com/api/v1');
`,
      },
    },
  },
  fails: {
    'an old host': {
      manifest,
      files: {
        'src/api.js': `export const me = () => fetch('https://beam.pro/api/v1/users/current');
`,
      },
      shows: `src/api.js:1:32 warning legacy-endpoint
1 | export const me = () => fetch('https://beam.pro/api/v1/users/current');
  |                                ^^^^^^^^^^^^^^^^ "beam.pro" is out of date; use "mixer.com"
  | fix: Use mixer.com (unsafe)`,
      fixedFiles: {
        'src/api.js': `export const me = () => fetch('https://mixer.com/api/v1/users/current');
`,
      },
    },
    'an old host of a socket': {
      manifest,
      files: {
        'live.py': `ADDRESS = "wss://constellation.beam.pro"
`,
      },
      shows: `live.py:1:12 warning legacy-endpoint
1 | ADDRESS = "wss://constellation.beam.pro"
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "constellation.beam.pro" is out of date; use "constellation.mixer.com"
  | fix: Use constellation.mixer.com (unsafe)`,
      fixedFiles: {
        'live.py': `ADDRESS = "wss://constellation.mixer.com"
`,
      },
    },
    'an old path': {
      manifest,
      files: {
        'src/api.js': `export const users = (id) => fetch(\`https://mixer.com/api/v1/chats/\${id}/users\`);
`,
      },
      shows: `src/api.js:1:37 warning legacy-endpoint
1 | export const users = (id) => fetch(\`https://mixer.com/api/v1/chats/\${id}/users\`);
  |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GET /chats/{channelId}/users is out of date`,
    },
    'an old path with a successor': {
      manifest: `version: 1
provider: spotify
clients:
  mixtape:
    name: Mixtape
`,
      files: {
        'src/api.js': `export const keep = (ids) => fetch('https://api.spotify.com/v1/me/tracks', { method: 'PUT', body: ids });
`,
      },
      shows: `src/api.js:1:36 warning legacy-endpoint
1 | export const keep = (ids) => fetch('https://api.spotify.com/v1/me/tracks', { method: 'PUT', body: ids });
  |                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PUT /me/tracks is out of date; use PUT /me/library`,
    },
  },
});
