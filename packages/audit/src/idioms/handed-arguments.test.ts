import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'JavaScript: functions that are called through call, apply and bind',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
function run(path, options) { return fetch(base + path, options); }
run.call(null, '/users/current', { method: 'GET' });
run.apply(null, ['/types', { method: 'GET' }]);
class Api { get(path) { return fetch(base + path); } }
const api = new Api();
api.get.call(api, '/teams');
const get = api.get.bind(api);
get('/ingests');
function Heir() {}
Heir.prototype.join = function () { return Api.prototype.get.call(this, '/achievements'); };
const begun = run.bind(null, '/hosts');
begun();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /types | a.js:4',
      'call | certain | rest GET /teams | a.js:7',
      'call | certain | rest GET /ingests | a.js:9',
      'call | certain | rest GET /achievements | a.js:11',
      'call | certain | rest GET /hosts | a.js:12',
    ],
  ],
  [
    'JavaScript: functions that hand on what they are called with, whatever it is',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
function run(path, options) { return fetch(base + path, options); }
function one() { return run.apply(run, arguments); }
function two() { const args = Array.prototype.slice.call(arguments); return run.apply(this, args); }
function three() { return run(...arguments); }
function four(path) { return retried(() => run.apply(null, arguments)); }
function five() { const path = arguments[0]; return fetch(base + path); }
module.exports = { one, two, three, four, five };
`,
      'b.js': `const { one, two, three, four, five } = require('./a');
one('/users/current', { method: 'GET' });
two('/channels/1', { method: 'PATCH' });
three('/types');
four('/teams');
five('/ingests');
`,
      'c.js': `function frame() { return { type: 'method', method: 'msg', arguments: ['hi'] }; }
new WebSocket('wss://chat.mixer.com').send(JSON.stringify(frame()));
`,
    },
    [
      'call | certain | rest GET /users/current | b.js:2',
      'call | certain | rest PATCH /channels/{channelId} | b.js:3',
      'call | certain | rest GET /types | b.js:4',
      'call | certain | rest GET /teams | b.js:5',
      'call | certain | rest GET /ingests | b.js:6',
      'call | certain | chat msg | c.js:1',
    ],
  ],
  [
    'PHP: functions that are called by their names, and with all of the arguments',
    {
      'a.php': `<?php
const BASE = 'https://mixer.com/api/v1';
function run($path, $context = null) { return file_get_contents(BASE . $path, false, $context); }
function one() { return call_user_func_array('run', func_get_args()); }
one('/users/current');
function two() { $all = func_get_args(); return run($all[0]); }
two('/types');
class Api {
  function get($path) { return file_get_contents(BASE . $path); }
  function teams() { return call_user_func([$this, 'get'], '/teams'); }
  static function open($path) { return file_get_contents(BASE . $path); }
}
call_user_func('Api::open', '/ingests');
call_user_func_array(['Api', 'open'], ['/achievements']);
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:5',
      'call | certain | rest GET /types | a.php:7',
      'call | certain | rest GET /teams | a.php:10',
      'call | certain | rest GET /ingests | a.php:13',
      'call | certain | rest GET /achievements | a.php:14',
    ],
  ],
  [
    'Lua, Ruby: arguments without names',
    {
      'a.lua': `local http = require("socket.http")
local base = "https://mixer.com/api/v1"
local function run(path) return http.request(base .. path) end
local function one(...) local all = {...}; return run(all[1]) end
one("/types")
local function two(...) return run(select(1, ...)) end
two("/teams")
local function three(...) return run(unpack({...})) end
three("/ingests")
`,
      'b.rb': `BASE = 'https://mixer.com/api/v1'
def run(path, options = {}) = HTTParty.get(BASE + path, options)
def one(...) = run(...)
one('/types')
def two(*) = run(*)
two('/teams')
`,
    },
    [
      'call | certain | rest GET /types | a.lua:5',
      'call | certain | rest GET /teams | a.lua:7',
      'call | certain | rest GET /ingests | a.lua:9',
      'call | certain | rest GET /types | b.rb:4',
      'call | certain | rest GET /teams | b.rb:6',
    ],
  ],
  [
    'JavaScript, Python, PHP, Ruby, Lua: a list that a caller made is taken apart for the next',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
function run(path, verb) { return fetch(base + path, { method: verb }); }
function send(request) { return run(...request); }
send(['/hosts', 'PUT']);
`,
      'b.py': `BASE = 'https://mixer.com/api/v1'
def run(path, verb='GET'):
    return requests.request(verb, BASE + path)
def send(request):
    return run(*request)
send(['/types', 'GET'])
`,
      'c.php': `<?php
const BASE = 'https://mixer.com/api/v1';
function run($path, $options) { return file_get_contents(BASE . $path, $options); }
function send($request) { return run(...$request); }
send(['/teams', null]);
`,
      'd.rb': `BASE = 'https://mixer.com/api/v1'
def run(path, options) = HTTParty.get(BASE + path, options)
def made(path) = [path, {}]
def send_it(request)
  run(*request)
end
def one = send_it(made('/ingests'))
`,
      'e.lua': `local http = require("socket.http")
local base = "https://mixer.com/api/v1"
local function run(path) return http.request(base .. path) end
local function send(request) return run(unpack(request)) end
send({"/achievements"})
`,
    },
    [
      'call | certain | rest PUT /hosts | a.js:4',
      'call | certain | rest GET /types | b.py:6',
      'call | certain | rest GET /teams | c.php:5',
      'call | certain | rest GET /ingests | d.rb:7',
      'call | certain | rest GET /achievements | e.lua:5',
    ],
  ],
  [
    'Ruby: a block stands behind the arguments, and is none of them',
    {
      'a.rb': `BASE = 'https://mixer.com/api/v1'
def run(path, verb = :get, &block)
  kind = case verb
         when :get then Net::HTTP::Get
         when :post then Net::HTTP::Post
         else Net::HTTP::Delete
         end
  uri = URI(BASE + path)
  block.call(Net::HTTP.new(uri.host).request(kind.new(uri)))
end
def one(&) = run('/channels/1/follow', &)
def two(&done) = run('/channels/2/follow', &done)
run('/channels/3/follow') { |answer| puts answer }
run('/channels/4/follow', :post) { |answer| puts answer }
def bare(path, verb = :get) = yield(HTTParty.send(verb, BASE + path))
bare('/types') { |answer| puts answer }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:11',
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:12',
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:13',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:14',
      'call | certain | rest GET /types | a.rb:16',
    ],
  ],
]);
