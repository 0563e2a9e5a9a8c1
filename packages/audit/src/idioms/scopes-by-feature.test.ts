import { testIdioms } from '@mixer-oauth/testkit';

const address = 'https://mixer.com/oauth/authorize?response_type=code&scope=';

// Scopes in a table by what needs them, of which code takes those that somebody has turned on.
testIdioms([
  [
    'JavaScript: the exports of a module, by keys that nobody passes: reduce, flatMap, one key',
    {
      'needs.js': `export const always = ['user:details:self'];
export const title = ['channel:update:self'];
export const chat = ['chat:connect', 'chat:chat'];
export const hosts = title;
`,
      'a.js': `import * as needs from './needs';
export function scopesOf(kinds) {
  const scopes = kinds.reduce((all, kind) => [...all, ...(needs[kind] || [])], [...needs.always]);
  return [...new Set(scopes)];
}
export const open = (kinds) => location.assign('${address}' + scopesOf(kinds).join(' '));
`,
      'b.js': `const parts = { clips: ['channel:clip:create:self'], mods: ['chat:timeout'] };
export const open = (kinds) => location.assign('${address}' + kinds.flatMap((kind) => parts[kind]).join(' '));
`,
      'c.js': `import * as needs from './more';
export const open = (kind) => location.assign('${address}' + needs[kind].join(' '));
`,
      'more.js': `export const follow = ['channel:follow:self'];
export const hidden = ['chat:whisper'];
`,
    },
    [
      'request | certain | channel:clip:create:self | b.js:1',
      'request | certain | chat:timeout | b.js:1',
      'request | certain | channel:follow:self | more.js:1',
      'request | certain | chat:whisper | more.js:2',
      'request | certain | user:details:self | needs.js:1',
      'request | certain | channel:update:self | needs.js:2',
      'request | certain | chat:connect | needs.js:3',
      'request | certain | chat:chat | needs.js:3',
    ],
  ],
  [
    'Lua: a list that a function is handed, copied in turn by another, and added to by name of a setting',
    {
      'util.lua': `local M = {}
function M.map(list, change)
  local out = {}
  for i, one in ipairs(list) do out[i] = change(one) end
  return out
end
function M.copy(list)
  local out = {}
  for i = 1, #list do out[i] = list[i] end
  return out
end
return M
`,
      'a.lua': `local http = require("socket.http")
local util = require("util")
local scopes = { "channel:details:self", "user:details:self" }
local optional = {
  remind = { "chat:connect", "chat:chat" },
  title = { "channel:update:self" },
}
local function open(wanted)
  return http.request("${address}" .. table.concat(wanted, " "))
end
local function run(settings)
  local wanted = util.map(scopes, function(one) return one end)
  for option, list in pairs(optional) do
    if settings[option] then
      for _, one in ipairs(list) do table.insert(wanted, one) end
    end
  end
  open(wanted)
  open(util.copy({ "chat:timeout" }))
end
`,
    },
    [
      'request | certain | channel:details:self | a.lua:3',
      'request | certain | user:details:self | a.lua:3',
      'request | certain | chat:connect | a.lua:5',
      'request | certain | chat:chat | a.lua:5',
      'request | certain | channel:update:self | a.lua:6',
      'request | certain | chat:timeout | a.lua:19',
    ],
  ],
  [
    'tables that nobody takes anything of, and keys that are known',
    {
      'needs.js': `export const title = ['channel:update:self'];
export const chat = ['chat:connect', 'chat:chat'];
`,
      'a.js': `import * as needs from './needs';
const kind = 'title';
location.assign('${address}' + needs[kind].join(' '));
`,
      'b.lua': `local optional = { remind = { "chat:timeout" } }
local shown = {}
for i, one in ipairs(optional.remind) do shown[i] = one end
print(table.concat(shown, " "))
`,
    },
    ['request | certain | channel:update:self | needs.js:1'],
  ],
]);
