import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { insecureEndpoint } from './insecure-endpoint.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(insecureEndpoint, auditFacts, {
  passes: {
    'with TLS': {
      manifest,
      files: {
        'src/api.js': `export const me = () => fetch('https://mixer.com/api/v1/users/current');
`,
      },
    },
    'a link to a page, and an address that is looked at': {
      manifest,
      files: {
        'src/api.js': `export const page = 'http://mixer.com/somebody';
if (url.startsWith('http://mixer.com/api/v1/')) warn();
export const me = () => fetch('https://mixer.com/api/v1/users/current');
`,
      },
    },
  },
  fails: {
    'a call': {
      manifest,
      files: {
        'src/api.js': `export const me = () => fetch('http://mixer.com/api/v1/users/current');
`,
      },
      shows: `src/api.js:1:32 error insecure-endpoint
1 | export const me = () => fetch('http://mixer.com/api/v1/users/current');
  |                                ^^^^^^^^^^^^^^^^ "http://mixer.com" sends tokens and secrets unprotected; use "https://mixer.com"`,
    },
    'an authorization request in C#': {
      manifest,
      files: {
        'Login.cs': `class Login
{
    public string Address(string id) => "http://mixer.com/oauth/authorize?client_id=" + id;
}
`,
      },
      shows: `Login.cs:3:42 error insecure-endpoint
3 |     public string Address(string id) => "http://mixer.com/oauth/authorize?client_id=" + id;
  |                                          ^^^^^^^^^^^^^^^^ "http://mixer.com" sends tokens and secrets unprotected; use "https://mixer.com"`,
    },
    'a socket in Python': {
      manifest,
      files: {
        'live.py': `ADDRESS = "ws://constellation.mixer.com"
`,
      },
      shows: `live.py:1:12 error insecure-endpoint
1 | ADDRESS = "ws://constellation.mixer.com"
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "ws://constellation.mixer.com" sends tokens and secrets unprotected; use "wss://constellation.mixer.com"`,
    },
  },
});
