import { testIdioms } from '@mixer-oauth/testkit';

// LÖVE's and LÖVR's clients post where there is something to send, unless a verb is named.
testIdioms([
  [
    'Lua: data in place, in a variable, and only from some callers',
    {
      'a.lua': `local https = require("https")
local api = "https://mixer.com/api/v1/"
https.request(api .. "clips/create", { headers = {}, data = body })
https.request(api .. "users/current", { headers = {} })
https.request(api .. "channels/" .. id, { method = "PATCH", data = body })
local function ask(path, body)
  local options = { headers = { Authorization = token } }
  if body then options.data = json.encode(body) end
  return https.asyncRequest(api .. path, options, done)
end
ask("oauth/shortcode", { scope = "" })
ask("types")
`,
    },
    [
      'call | certain | rest POST /clips/create | a.lua:3',
      'call | certain | rest GET /users/current | a.lua:4',
      'call | certain | rest PATCH /channels/{channelId} | a.lua:5',
      'call | certain | rest POST /oauth/shortcode | a.lua:11',
      'call | certain | rest GET /types | a.lua:12',
    ],
  ],
  [
    'Lua: what other functions are handed as data says nothing',
    {
      'a.lua': `local http = require("client")
http.load("https://mixer.com/api/v1/types", { data = seen })
http.request("https://mixer.com/api/v1/users/current", { data = nil })
`,
    },
    ['call | certain | rest GET /types | a.lua:2', 'call | certain | rest GET /users/current | a.lua:3'],
  ],
]);
