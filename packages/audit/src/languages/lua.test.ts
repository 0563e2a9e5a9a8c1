import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

const file = 'a.lua';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'strings: escapes, long brackets, concatenation, length',
    `local a = "x\\n\\104\\"" .. 'y' .. [[
raw\\n]] .. [==[z]]z]==]
local n = #a
`,
    `
let a = concat("x\\nh\\"", "y", "raw\\\\n", "z]]z")
let n = other(a)`,
  ],
  [
    'a format is a call, on the string or on the library',
    `local a = ('%s/%d'):format(base, id)
local b = string.format('%s/%s', base, id)
`,
    `
let a = "%s/%d".format(base, id)
let b = string.format("%s/%s", base, id)`,
  ],
  [
    'tables: lists, records, both, computed keys, positions from one',
    `local list = { 'a', b, ... }
local record = { a = 1, ['b c'] = 2, [key] = 3, 'first'; 'second' }
local x = list[1] .. record['b c'] .. record[key] .. record.a
`,
    `
let list = ["a", b, ......]
let record = {a: 1, b c: 2, [key]: 3, 0: "first", 1: "second"}
let x = concat(list.0, record.b c, record[key], record.a)`,
  ],
  [
    'functions in tables, with a colon or a parameter self',
    `local M = { inner = function(self, a) return self.a end }
function M.get(path, ...) return get(path, ...) end
function M:post(path) self.last = path end
M.put = function(self, path) return M.get(path) end
return M
`,
    `
let M = {inner: fn(a) { return this.a }}
M.get = fn get(path, ......) { return get(path, ......) }
M.post = fn post(path) { this.last = path }
M.put = fn(path) { return M.get(path) }
export default = M`,
  ],
  [
    'the object is no argument',
    `function M.wrap(self, path)
  self:get(path)
  M.get(self, path)
  Base.get(Base, path)
  _get(self, path)
end
`,
    `
M.wrap = fn wrap(path) {
  this.get(path)
  M.get(path)
  Base.get(path)
  _get(path)
}`,
  ],
  [
    'a local self is a variable',
    `function M.new(base)
  local self = setmetatable({}, M)
  self.base = base
  return self
end
function M:copy(o)
  setmetatable(o, self)
  return o
end
`,
    `
M.new = fn new(base) {
  let self = {...: M.__index, ...: M, ...: {}}
  self.base = base
  return self
}
M.copy = fn copy(o) {
  o = {...: this.__index, ...: this, ...: o}
  return o
}`,
  ],
  [
    'branches and loops',
    `if a == 'b' then f() elseif not c then g() else h() end
for i, v in ipairs(list) do f(v) end
for v in each() do f(v) end
for i = 1, 10 do f(i) end
while go() do f() end
repeat f() until done()
do local b = 1 end
goto out
::out::
`,
    `
test compare(a, "b")
[1.0] f()
test other(c)
[1.1] g()
[1.2] h()
let i = list[other()].#key
let v = list[other()]
[2.0] f(v)
let v = each()[other()]
[3.0] f(v)
test 1
test 10
[4.0] f(i)
test go()
[5.0] f()
test done()
[6.0] f()
let b = 1`,
  ],
  [
    'and, or, comparisons',
    `local a = x or 'd'
local b = test() and 'y' or 'n'
local c = a ~= 'z'
`,
    `
let a = choice(x, "d")
let b = choice("y", "n" by test())
let c = compare(a, "z")`,
  ],
  [
    'several targets, several values',
    `local a, b = 'x', 'y'
a, t.b = f()
local c <const> = 1
local d
return a, b, g()
`,
    `
let a = "x"
let b = "y"
a = f()
t.b = f().#result1
let c = 1
let d
let #result1 = b
let #result2 = g()
export default = a`,
  ],
  [
    'calls without parentheses, require, pcall',
    `local http = require 'socket.http'
local ok, body = pcall(http.request, 'https://x')
send { type = 'method', method = 'ping' }
`,
    `
let http = require("socket.http")
let ok = http.request("https://x")
let body = http.request("https://x")
send({type: "method", method: "ping"})`,
  ],
  [
    'broken code keeps what can be recovered',
    `local a = f('x'
local b = 'y'
function (
c = 'z'
`,
    `
let a = f("x")
let b = "y"
c
z
errors 2`,
  ],
];

testOutlines(file, rows);

testHardInput(file, rows.map(([, source]) => source).join('\n'), [
  'x = ' + 'f('.repeat(20_000) + ')'.repeat(20_000),
  'x = ' + '{'.repeat(20_000),
  'x = ' + "'a' .. ".repeat(5_000) + "'b'",
  'x = "' + 'a'.repeat(1_000_000) + '"',
  'f({ a = "b" }) '.repeat(20_000),
  'if a then '.repeat(5_000),
  'if a then b() ' + 'elseif c then d() '.repeat(20_000) + 'end',
]);
