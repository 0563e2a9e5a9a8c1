import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { implicitFlow } from './implicit-flow.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(implicitFlow, auditFacts, {
  passes: {
    'a code': {
      manifest,
      files: {
        'src/login.js': `export const login = (id, state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${state}\`;
`,
      },
    },
    'another provider beside this one': {
      manifest,
      files: {
        'src/login.js': `export const mixer = { authorizationUrl: 'https://mixer.com/oauth/authorize', responseType: 'code' };
export const other = { authorizationUrl: 'https://other.example/authorize', responseType: 'token' };
`,
      },
    },
  },
  fails: {
    'in an address': {
      manifest,
      files: {
        'src/login.js': `export const login = (id, state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=token&state=\${state}\`;
`,
      },
      shows: `src/login.js:2:53 warning implicit-flow
2 |   \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=token&state=\${state}\`;
  |                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^ response_type "token" puts the access token into the redirect; ask for a code`,
    },
    'in an object': {
      manifest,
      files: {
        'src/login.js': `const query = new URLSearchParams({ client_id: id, response_type: 'token', state });
location.href = \`https://mixer.com/oauth/authorize?\${query}\`;
`,
      },
      shows: `src/login.js:1:67 warning implicit-flow
1 | const query = new URLSearchParams({ client_id: id, response_type: 'token', state });
  |                                                                   ^^^^^^^ response_type "token" puts the access token into the redirect; ask for a code`,
    },
    'step by step': {
      manifest,
      files: {
        'src/login.js': `const url = new URL('https://mixer.com/oauth/authorize');
url.searchParams.set('client_id', id);
url.searchParams.set('response_type', 'token');
url.searchParams.set('state', state);
location.href = url;
`,
      },
      shows: `src/login.js:3:39 warning implicit-flow
3 | url.searchParams.set('response_type', 'token');
  |                                       ^^^^^^^ response_type "token" puts the access token into the redirect; ask for a code`,
    },
    'in the options of a library': {
      manifest,
      files: {
        'src/login.js': `export const oauth = new OAuth({ clientId: id, authorizationUrl: 'https://mixer.com/oauth/authorize', responseType: 'token' });
`,
      },
      shows: `src/login.js:1:117 warning implicit-flow
1 | export const oauth = new OAuth({ clientId: id, authorizationUrl: 'https://mixer.com/oauth/authorize', responseType: 'token' });
  |                                                                                                                     ^^^^^^^ response_type "token" puts the access token into the redirect; ask for a code`,
    },
    'in Python': {
      manifest,
      files: {
        'login.py': `from urllib.parse import urlencode

AUTHORIZE = "https://mixer.com/oauth/authorize"

def login(client_id, state):
    return AUTHORIZE + "?" + urlencode({"client_id": client_id, "response_type": "token", "state": state})
`,
      },
      shows: `login.py:6:82 warning implicit-flow
6 |     return AUTHORIZE + "?" + urlencode({"client_id": client_id, "response_type": "token", "state": state})
  |                                                                                  ^^^^^^^ response_type "token" puts the access token into the redirect; ask for a code`,
    },
    'in C#': {
      manifest,
      files: {
        'Login.cs': `class Login
{
    public string Address(string id, string state) =>
        $"https://mixer.com/oauth/authorize?client_id={id}&response_type=token&state={state}";
}
`,
      },
      shows: `Login.cs:4:59 warning implicit-flow
4 |         $"https://mixer.com/oauth/authorize?client_id={id}&response_type=token&state={state}";
  |                                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^ response_type "token" puts the access token into the redirect; ask for a code`,
    },
  },
});
