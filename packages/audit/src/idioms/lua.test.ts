import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Lua: a module with a base, a function of it elsewhere, format and concatenation',
    {
      'api.lua': `local http = require('resty.http')
local M = { base = 'https://mixer.com/api/v1' }
function M.request(method, path)
  return http.new():request_uri(M.base .. path, { method = method })
end
return M
`,
      'bot/main.lua': `local api = require('api')
api.request('GET', '/users/current')
api.request('PATCH', string.format('/channels/%d', id))
`,
    },
    [
      'call | certain | rest GET /users/current | bot/main.lua:2',
      'call | certain | rest PATCH /channels/{channelId} | bot/main.lua:3',
    ],
  ],
  [
    'Lua: objects made with setmetatable keep their own base',
    {
      'a.lua': `local Api = {}
Api.__index = Api
function Api.new(base)
  local self = setmetatable({}, Api)
  self.base = base
  return self
end
function Api:get(path)
  return https.request(self.base .. path)
end
local mixer = Api.new('https://mixer.com/api/v1')
local other = Api.new('https://api.example/v1')
mixer:get('/users/current')
other:get('/channels/1')
`,
    },
    ['call | certain | rest GET /users/current | a.lua:13'],
  ],
  [
    'Lua: a client whose methods a closure replaces',
    {
      'http.lua': `local M = {}
M.__index = M
function M.new()
  local t = {}
  setmetatable(t, M)
  return t
end
function M.request(self, method, url)
  return self.client:request_uri(url, { method = method })
end
return M
`,
      'a.lua': `local http = require 'http'
local root = 'https://mixer.com/api/v1'
local function client(token)
  local c = http.new()
  local send = c.request
  c.request = function(self, method, path) return send(self, method, root .. path) end
  c.put = function(self, path) return c.request(self, 'PUT', path) end
  return c
end
local c = client(token)
c:put('/channels/' .. id .. '/follow')
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.lua:11'],
  ],
  [
    "Lua: the client is a library's, and a variable of its name is set in another function",
    {
      'a.lua': `local http = require 'some.http'
local root = 'https://mixer.com/api/v1'
local function client(token)
  local c = http.new()
  local send = c.request
  c.request = function(self, method, path) return send(self, method, root .. path) end
  return c
end
local function rename(id)
  local c = client()
  c = client(token)
  return c:request('PATCH', '/channels/' .. id)
end
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:12'],
  ],
  [
    'Lua: scopes joined by table.concat, also under another name; frames by hand',
    {
      'a.lua': `local concat = table.concat
local url = 'https://mixer.com/oauth/authorize?' .. encode({
  scope = concat({ 'chat:connect', 'chat:chat' }, ' '),
})
ws:send(cjson.encode({ type = 'method', method = 'msg', arguments = { text } }))
`,
    },
    [
      'request | certain | chat:connect | a.lua:3',
      'request | certain | chat:chat | a.lua:3',
      'call | certain | chat msg | a.lua:5',
    ],
  ],
  [
    'Lua: nothing in comments, comparisons, prints and other hosts',
    {
      'a.lua': `-- http.request('https://mixer.com/api/v1/users/current')
--[[ http.request('https://mixer.com/api/v1/users/current') ]]
local home = 'https://mixer.com/api/v1'
if scope == 'chat:chat' then print(home .. '/channels/1') end
http.request('https://api.example/api/v1/users/current')
`,
    },
    [],
  ],
  [
    'Lua: a function of another file, and one that is local there',
    {
      'shop/http.lua': `API_BASE = 'https://mixer.com/api/v1'
function CallMixer(route, verb)
  PerformHttpRequest(API_BASE .. route, function(code, body) end, verb)
end
local function CallOther(route, verb)
  PerformHttpRequest('https://mixer.com/api/v1' .. route, function(code, body) end, verb)
end
`,
      'shop/commands.lua': `RegisterCommand('me', function()
  CallMixer('/users/current', 'GET')
  CallMixer(('/channels/%d'):format(id), 'PATCH')
  CallOther('/channels/1', 'DELETE')
end)
PerformHttpRequest(API_BASE .. '/types', function(code, body) end, 'GET')
`,
      'other/http.lua': `function CallMixer(route, verb)
  PerformHttpRequest('https://shop.example/api' .. route, function(code, body) end, verb)
end
`,
      'other/commands.lua': `CallMixer('/users/current', 'DELETE')
`,
    },
    [
      'call | certain | rest GET /users/current | shop/commands.lua:2',
      'call | certain | rest PATCH /channels/{channelId} | shop/commands.lua:3',
      'call | certain | rest GET /types | shop/commands.lua:6',
      'call | unresolved | {} /{} | shop/http.lua:6',
    ],
  ],
]);
