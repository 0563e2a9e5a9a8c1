import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Lua: what a function gives beside its first value, and options of libcurl in names of methods and in tables.
testIdioms([
  [
    'Lua: a path and a verb, behind pcall, in parentheses, and of a function that nobody knows',
    {
      'a.lua': `local http = require("socket.http")
local function pick() return "/types", "DELETE" end
local path, verb = pick()
http.request({ url = "${api}/channels/1/follow", method = verb })
http.request("${api}" .. path)
local M = {}
function M.where() return "https://api.example", "/users/current" end
local host, place = M.where()
http.request("${api}" .. place)
http.request(host .. "/ingests")
local ok, mine = pcall(function() return "/achievements" end)
http.request("${api}" .. mine)
local first, none = (pick())
http.request({ url = "${api}/channels/1/hostee", method = none })
local one, other = outside()
http.request({ url = "${api}/chats/1", method = other })
`,
    },
    [
      'call | certain | rest GET /types | a.lua:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.lua:4',
      'call | certain | rest GET /users/current | a.lua:7',
      'call | certain | rest GET /achievements | a.lua:11',
      'call | certain | rest GET /channels/{channelId}/hostee | a.lua:14',
      'call | likely | rest GET /chats/{channelId} | a.lua:16',
    ],
  ],
  [
    'Lua: lcurl',
    {
      'a.lua': `local curl = require("lcurl")
local easy = curl.easy()
easy:setopt_url("${api}/channels/1/follow")
easy:setopt_customrequest("DELETE")
easy:perform()
curl.easy():setopt_url("${api}/channels/2/follow"):setopt_postfields("x=1"):perform()
curl.easy{ url = "${api}/channels/1/hostee", customrequest = "PUT" }:perform()
curl.easy{ url = "${api}/channels/3/follow", postfields = "x=1" }:perform()
curl.easy({ url = "${api}/channels/2/hostee", [curl.OPT_CUSTOMREQUEST] = "PUT" }):perform()
curl.easy{ url = "${api}/types" }:perform()
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.lua:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.lua:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.lua:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.lua:8',
      'call | likely | rest GET /channels/{channelId}/hostee | a.lua:9',
      'call | certain | rest GET /types | a.lua:10',
    ],
  ],
]);
