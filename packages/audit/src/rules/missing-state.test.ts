import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { missingState } from './missing-state.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(missingState, auditFacts, {
  passes: {
    'with state': {
      manifest,
      files: {
        'src/login.js': `export const login = (id, state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&scope=chat:connect&state=\${state}\`;
`,
      },
    },
    'with PKCE': {
      manifest,
      files: {
        'src/login.js': `const query = new URLSearchParams({ client_id: id, response_type: 'code', code_challenge: challenge });
location.href = \`https://mixer.com/oauth/authorize?\${query}\`;
`,
      },
    },
    'parameters that cannot all be seen': {
      manifest,
      files: {
        'src/login.js': `const query = new URLSearchParams({ client_id: id, response_type: 'code', ...more });
location.href = \`https://mixer.com/oauth/authorize?\${query}\`;
`,
        'src/again.js': `export const login = (id, rest) => \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&\${rest}\`;
`,
      },
    },
    'a state that is added later, in another file': {
      manifest,
      files: {
        'src/address.js': `export const address = 'https://mixer.com/oauth/authorize?client_id=abc&response_type=code';
`,
        'src/login.js': `import { address } from './address.js';

location.href = address + '&state=' + random();
`,
      },
    },
    'a state that a caller adds': {
      manifest,
      files: {
        'src/address.js': `export function address(id) {
  return \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code\`;
}
`,
        'src/login.js': `import { address } from './address.js';

location.href = addCsrfToken(address('abc'));
`,
      },
    },
    'a state that is appended': {
      manifest,
      files: {
        'login.py': `def login(client_id):
    url = "https://mixer.com/oauth/authorize?response_type=code&client_id=" + client_id
    url += "&state=" + random()
    return url
`,
      },
    },
    'a library that adds what it needs': {
      manifest,
      files: {
        'login.py': `from requests_oauthlib import OAuth2Session

session = OAuth2Session("abc", scope=["chat:connect"])
url, _ = session.authorization_url("https://mixer.com/oauth/authorize", approval_prompt="auto")
`,
        'src/login.js': `import { Strategy } from 'passport-mixer';

new Strategy({ clientID: id, authorizationURL: 'https://mixer.com/oauth/authorize', scope: ['chat:connect'] });
`,
      },
    },
    'a helper that adds it': {
      manifest,
      files: {
        'src/login.js': `export const login = (id) => withState(\`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code\`);
`,
      },
    },
  },
  fails: {
    'a whole address': {
      manifest,
      files: {
        'src/login.js': `export const login = (id) =>
  \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&scope=chat:connect&redirect_uri=https://app.example/cb\`;
`,
      },
      shows: `src/login.js:2:4 error missing-state
2 |   \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&scope=chat:connect&redirect_uri=https://app.example/cb\`;
  |    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this authorization request (client_id, response_type, scope, redirect_uri) has no state, so anybody can finish a sign-in that this app did not begin`,
    },
    'an object that becomes the query': {
      manifest,
      files: {
        'src/login.js': `const query = new URLSearchParams({ client_id: id, response_type: 'code', scope: 'chat:connect' });
location.href = \`https://mixer.com/oauth/authorize?\${query}\`;
`,
      },
      shows: `src/login.js:2:18 error missing-state
2 | location.href = \`https://mixer.com/oauth/authorize?\${query}\`;
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this authorization request (client_id, response_type, scope) has no state, so anybody can finish a sign-in that this app did not begin`,
    },
    'in Python': {
      manifest,
      files: {
        'login.py': `from urllib.parse import urlencode

AUTHORIZE = "https://mixer.com/oauth/authorize"

def login(client_id):
    return AUTHORIZE + "?" + urlencode({"client_id": client_id, "response_type": "code", "scope": "chat:connect"})
`,
      },
      shows: `login.py:6:12 error missing-state
6 |     return AUTHORIZE + "?" + urlencode({"client_id": client_id, "response_type": "code", "scope": "chat:connect"})
  |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this authorization request (client_id, response_type, scope) has no state, so anybody can finish a sign-in that this app did not begin`,
    },
    'in C#': {
      manifest,
      files: {
        'Login.cs': `class Login
{
    public string Address(string id) =>
        "https://mixer.com/oauth/authorize?client_id=" + id + "&response_type=code&scope=chat:connect";
}
`,
      },
      shows: `Login.cs:4:9 error missing-state
4 |         "https://mixer.com/oauth/authorize?client_id=" + id + "&response_type=code&scope=chat:connect";
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this authorization request (client_id, response_type, scope) has no state, so anybody can finish a sign-in that this app did not begin`,
    },
    'in Lua': {
      manifest,
      files: {
        'login.lua': `local function login(id)
  return "https://mixer.com/oauth/authorize?response_type=code&scope=chat:connect&client_id=" .. id
end
`,
      },
      shows: `login.lua:2:10 error missing-state
2 |   return "https://mixer.com/oauth/authorize?response_type=code&scope=chat:connect&client_id=" .. id
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this authorization request (response_type, scope, client_id) has no state, so anybody can finish a sign-in that this app did not begin`,
    },
    'step by step': {
      manifest,
      files: {
        'src/login.js': `const url = new URL('https://mixer.com/oauth/authorize');
url.searchParams.set('client_id', id);
url.searchParams.set('response_type', 'code');
location.href = url;
`,
      },
      shows: `src/login.js:1:21 error missing-state
1 | const url = new URL('https://mixer.com/oauth/authorize');
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ this authorization request (client_id, response_type) has no state, so anybody can finish a sign-in that this app did not begin`,
    },
  },
});
