import { testIdioms } from '@mixer-oauth/testkit';

// Objects that Lua makes of a table, asked by methods that nobody is seen to call.
testIdioms([
  [
    'lua lib',
    {
      'api.lua': `local http = require("coro-http")
local Api = {}
Api.__index = Api
function Api.new(token)
  local self = setmetatable({}, Api)
  self.base = "https://mixer.com/api/v1"
  return self
end
function Api:me() return http.request("GET", self.base .. "/users/current") end
return Api
`,
    },
    ['call | certain | rest GET /users/current | api.lua:9'],
  ],
  [
    'lua lib param',
    {
      'api.lua': `local http = require("coro-http")
local Api = {}
Api.__index = Api
function Api.new(http)
  local self = setmetatable({}, Api)
  self.http = http
  return self
end
function Api:me() return self.http.request("GET", "https://mixer.com/api/v1/users/current") end
return Api
`,
    },
    ['call | certain | rest GET /users/current | api.lua:9'],
  ],
]);
