import { testIdioms } from '@mixer-oauth/testkit';

// A method that is called by a key: callers say which one it is. Where nobody does, the call is there all the same, and only likely.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: each caller says path and verb',
    {
      'a.js': `class Api { get(path) { return fetch('${api}' + path); }
  patch(path) { return fetch('${api}' + path, { method: 'PATCH' }); } }
class Room { constructor(api) { this.api = api; }
  ask(verb, path) { return this.api[verb](path); } }
const room = new Room(new Api());
room.ask('get', '/users/current');
room.ask('patch', '/channels/' + id);
`,
    },
    ['call | certain | rest GET /users/current | a.js:6', 'call | certain | rest PATCH /channels/{channelId} | a.js:7'],
  ],
  [
    'JavaScript: functions in a record, each caller says which',
    {
      'a.js': `const api = { get: (path) => fetch('${api}' + path), patch: (path) => fetch('${api}' + path, { method: 'PATCH' }) };
const ask = (verb, path) => api[verb](path);
ask('get', '/channels/1');
ask('patch', '/channels/2');
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:3',
      'call | certain | rest PATCH /channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: nobody knows the key, beside callers who do',
    {
      'a.js': `class Api { get(path) { return fetch('${api}' + path); }
  patch(path) { return fetch('${api}' + path, { method: 'PATCH' }); } }
const api = new Api();
api.get('/users/current');
api.patch('/channels/1');
api[process.argv[2]]('/channels/2');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest PATCH /channels/{channelId} | a.js:5',
      'call | likely | rest GET /channels/{channelIdOrToken} | a.js:6',
      'call | likely | rest PATCH /channels/{channelId} | a.js:6',
    ],
  ],
  [
    'Python: a session that answers for all verbs, by a table',
    {
      'a.py': `import requests
class Calls(requests.Session):
    def request(self, method, url, **rest):
        return super().request(method, "${api}" + url, **rest)
class Channel:
    HOW = {"rename": "patch", "look": "get"}
    def __init__(self, calls: Calls):
        self.calls = calls
    def do_it(self, what):
        return getattr(self.calls, self.HOW[what])("/channels/7")
Channel(Calls()).do_it("rename")
Calls().get("/users/current")
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.py:10',
      'call | certain | rest GET /users/current | a.py:12',
    ],
  ],
  [
    'Python: a session that answers for all verbs, and nobody knows which',
    {
      'a.py': `import requests, sys
class Calls(requests.Session):
    def request(self, method, url, **rest):
        return super().request(method, "${api}" + url, **rest)
calls = Calls()
send = getattr(calls, sys.argv[1])
send("/channels/7")
calls.get("/users/current")
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | a.py:7',
      'call | certain | rest GET /users/current | a.py:8',
    ],
  ],
  [
    'PHP: methods of the object itself',
    {
      'a.php': `<?php
class Api {
  private $how = ['rename' => 'patch', 'look' => 'get'];
  function get($path) { return file_get_contents('${api}' . $path); }
  function patch($path) { return Http::patch('${api}' . $path); }
  function run($what) { $verb = $this->how[$what]; return $this->$verb('/channels/7'); }
}
(new Api())->run('rename');
(new Api())->get('/users/current');
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.php:6',
      'call | certain | rest GET /users/current | a.php:9',
    ],
  ],
  [
    'Ruby: public_send and send with a symbol',
    {
      'a.rb': `class Api
  HOW = { rename: :patch, look: :get }
  def get(path) = HTTParty.get("${api}" + path)
  def patch(path) = HTTParty.patch("${api}" + path)
  def run(what)
    public_send(HOW[what], "/channels/7")
  end
end
Api.new.run(:rename)
Api.new.send(:get, "/users/current")
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.rb:6',
      'call | certain | rest GET /users/current | a.rb:10',
    ],
  ],
  [
    'Lua: functions of a table',
    {
      'a.lua': `local http = require("socket.http")
local api = {}
function api.get(path) return http.request("${api}" .. path) end
function api.patch(path) return http.request{ url = "${api}" .. path, method = "PATCH" } end
local function ask(verb, path) return api[verb](path) end
ask("get", "/users/current")
ask("patch", "/channels/7")
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:6',
      'call | certain | rest PATCH /channels/{channelId} | a.lua:7',
    ],
  ],
  [
    'look-alikes: another object by a key, an own send, a field that is read by a key',
    {
      'a.js': `class Api { get(path) { return fetch('${api}' + path); } }
class Pages { get(path) { return this.all[path]; } }
new Api().get('/users/current');
const pages = new Pages();
pages[process.argv[2]]('/channels/7');
const views = { channels: (path) => draw(path) };
views[process.argv[3]]('/channels/7');
`,
      'a.rb': `class Line
  def send(text) = @socket.write(text)
end
Line.new.send("/channels/7")
`,
      'a.py': `LIMITS = getattr(settings, name)("/channels/7")`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
]);
