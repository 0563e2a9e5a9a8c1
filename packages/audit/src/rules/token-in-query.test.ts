import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { tokenInQuery } from './token-in-query.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(tokenInQuery, auditFacts, {
  passes: {
    'in a header': {
      manifest,
      files: {
        'src/user.js': `export const me = (token) =>
  fetch('https://mixer.com/api/v1/users/current', { headers: { Authorization: \`Bearer \${token}\` } });
`,
      },
    },
    'a query without a token, and a token for somebody else': {
      manifest,
      files: {
        'src/user.js': `fetch(\`https://mixer.com/api/v1/users/current?fields=\${token}\`);
fetch(\`https://other.example/api?access_token=\${token}\`);
`,
      },
    },
  },
  fails: {
    'in an address': {
      manifest,
      files: {
        'src/user.js': `export const me = (token) => fetch(\`https://mixer.com/api/v1/users/current?access_token=\${token}\`);
`,
      },
      shows: `src/user.js:1:37 error token-in-query
1 | export const me = (token) => fetch(\`https://mixer.com/api/v1/users/current?access_token=\${token}\`);
  |                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a token is sent in the address, as "access_token"; send it in the Authorization header`,
    },
    'in the parameters of a call': {
      manifest,
      files: {
        'user.py': `import requests

def me(token):
    return requests.get("https://mixer.com/api/v1/users/current", params={"access_token": token})
`,
      },
      shows: `user.py:4:91 error token-in-query
4 |     return requests.get("https://mixer.com/api/v1/users/current", params={"access_token": token})
  |                                                                                           ^^^^^ a token is sent in the address, as "access_token"; send it in the Authorization header`,
    },
    'a command of a script': {
      manifest,
      files: {
        'api.sh': `base=https://mixer.com/api/v1
curl -s "$base/users/current?access_token=$1"
curl -s -d "access_token=$1" "$base/clips/create"
`,
      },
      shows: `api.sh:2:15 error token-in-query
2 | curl -s "$base/users/current?access_token=$1"
  |               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a token is sent in the address, as "access_token"; send it in the Authorization header`,
    },
    'in Lua': {
      manifest,
      files: {
        'api.lua': `local http = require("socket.http")

local function me(token)
  return http.request("https://mixer.com/api/v1/users/current?access_token=" .. token)
end
`,
      },
      shows: `api.lua:4:23 error token-in-query
4 |   return http.request("https://mixer.com/api/v1/users/current?access_token=" .. token)
  |                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a token is sent in the address, as "access_token"; send it in the Authorization header`,
    },
    'through a wrapper': {
      manifest,
      files: {
        'src/api.js': `const get = (path) => fetch('https://mixer.com/api/v1' + path);
export const me = (token) => get('/users/current?access_token=' + token);
`,
      },
      shows: `src/api.js:2:34 error token-in-query
2 | export const me = (token) => get('/users/current?access_token=' + token);
  |                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a token is sent in the address, as "access_token"; send it in the Authorization header`,
    },
    'in C#': {
      manifest,
      files: {
        'Api.cs': `using System.Net.Http;

class Api
{
    private readonly HttpClient client = new HttpClient();

    public void Me(string token)
    {
        client.GetStringAsync($"https://mixer.com/api/v1/users/current?access_token={token}");
    }
}
`,
      },
      shows: `Api.cs:9:33 error token-in-query
9 |         client.GetStringAsync($"https://mixer.com/api/v1/users/current?access_token={token}");
  |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a token is sent in the address, as "access_token"; send it in the Authorization header`,
    },
  },
});
