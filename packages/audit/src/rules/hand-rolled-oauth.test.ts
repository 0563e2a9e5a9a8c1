import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { handRolledOauth } from './hand-rolled-oauth.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(handRolledOauth, auditFacts, {
  passes: {
    'a client library': {
      manifest,
      files: {
        'login.py': `from requests_oauthlib import OAuth2Session

def exchange(session, answer):
    return session.fetch_token("https://mixer.com/api/v1/oauth/token", authorization_response=answer)
`,
      },
    },
    'the options of one': {
      manifest,
      files: {
        'src/login.js': `export const oauth = new OAuth2({
  tokenUrl: 'https://mixer.com/api/v1/oauth/token',
  authorizationUrl: 'https://mixer.com/oauth/authorize',
});
`,
      },
    },
  },
  fails: {
    'in JavaScript': {
      manifest,
      files: {
        'src/login.js': `export const exchange = (code) =>
  fetch('https://mixer.com/api/v1/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: process.env.ID }),
  });
`,
      },
      shows: `src/login.js:4:40 info hand-rolled-oauth
4 |     body: JSON.stringify({ grant_type: 'authorization_code', code, client_id: process.env.ID }),
  |                                        ^^^^^^^^^^^^^^^^^^^^ tokens are fetched by hand here; a client library such as openid-client does it`,
    },
    'in Python, twice in a file': {
      manifest,
      files: {
        'login.py': `import requests

TOKEN = "https://mixer.com/api/v1/oauth/token"

def exchange(code):
    return requests.post(TOKEN, data={"grant_type": "authorization_code", "code": code})

def refresh(token):
    return requests.post(TOKEN, data={"grant_type": "refresh_token", "refresh_token": token})
`,
      },
      shows: `login.py:6:53 info hand-rolled-oauth
6 |     return requests.post(TOKEN, data={"grant_type": "authorization_code", "code": code})
  |                                                     ^^^^^^^^^^^^^^^^^^^^ tokens are fetched by hand here and at 1 more place of the file; a client library such as Authlib does it`,
    },
    'in Lua, with the body as a source of text': {
      manifest,
      files: {
        'login.lua': `local https = require("ssl.https")
local ltn12 = require("ltn12")

local function exchange(code)
  local body = "grant_type=authorization_code&code=" .. code
  return https.request{
    url = "https://mixer.com/api/v1/oauth/token",
    method = "POST",
    source = ltn12.source.string(body),
  }
end
`,
      },
      shows: `login.lua:5:16 info hand-rolled-oauth
5 |   local body = "grant_type=authorization_code&code=" .. code
  |                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tokens are fetched by hand here; a client library such as lua-resty-openidc does it`,
    },
    'in C#': {
      manifest,
      files: {
        'Login.cs': `using System.Collections.Generic;
using System.Net.Http;

class Login
{
    public void Exchange(HttpClient client, string code)
    {
        var body = new FormUrlEncodedContent(new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } });
        client.PostAsync("https://mixer.com/api/v1/oauth/token", body);
    }
}
`,
      },
      shows: `Login.cs:8:95 info hand-rolled-oauth
8 |         var body = new FormUrlEncodedContent(new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } });
  |                                                                                               ^^^^^^^^^^^^^^^^^^^^ tokens are fetched by hand here; a client library such as Duende.IdentityModel does it`,
    },
  },
});
