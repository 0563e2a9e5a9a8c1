import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// A request whose arguments a wrapper hands on as they came: the verb is among them.
testIdioms([
  [
    'Python: a transport in a class of its own, its object handed to a session',
    {
      'wire.py': `import requests
class Wire:
    def __init__(self, root):
        self.root = root
        self._s = requests.Session()
    def push(self, *parts, **more):
        return self._s.request(*parts, timeout=9, **more)
class Caller:
    def __init__(self, wire):
        self._wire = wire
    def put(self, path):
        return self._wire.push("PUT", "{}/{}".format(self._wire.root, path), headers={})
    def load(self, path):
        return self._wire.push("get", "{}/{}".format(self._wire.root, path))
`,
      'bot.py': `from wire import Caller, Wire
caller = Caller(Wire("${api}"))
caller.put("channels/%d/hostee" % channel)
caller.load("channels/%d/hostee" % channel)
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | bot.py:3',
      'call | certain | rest GET /channels/{channelId}/hostee | bot.py:4',
    ],
  ],
  [
    'Python: a pair that a caller makes',
    {
      'a.py': `import aiohttp
async def go(session, route, **kw):
    async with session.request(*route, **kw) as r:
        return await r.json()
async def f(s):
    await go(s, ("DELETE", "${api}/recordings/3"))
    await go(s, ("GET", "${api}/users/current"))
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.py:6',
      'call | certain | rest GET /users/current | a.py:7',
    ],
  ],
  [
    'Python: by name, and partly by name',
    {
      'a.py': `import requests
def go(*args, **kwargs):
    return requests.request(*args, **kwargs)
go("DELETE", "${api}/recordings/%d" % n)
go(method="PATCH", url="${api}/channels/1")
go("GET", url="${api}/users/current")
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.py:4',
      'call | certain | rest PATCH /channels/{channelId} | a.py:5',
      'call | certain | rest GET /users/current | a.py:6',
    ],
  ],
  [
    'JavaScript: arguments of open()',
    {
      'a.js': `function open(...how) { const x = new XMLHttpRequest(); x.open(...how); x.send(); }
open('DELETE', '${api}/recordings/' + id);
open('GET', '${api}/users/current');
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.js:2',
      'call | certain | rest GET /users/current | a.js:3',
    ],
  ],
  [
    'TypeScript: a method of a class',
    {
      'a.ts': `import request from 'some-request';
export class Wire { go(...args: [string, string]) { return request(...args); } }
const wire = new Wire();
wire.go('DELETE', \`${api}/recordings/\${id}\`);
wire.go('GET', \`${api}/recordings/\${id}\`);
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.ts:4',
      'call | certain | rest GET /recordings/{recordingId} | a.ts:5',
    ],
  ],
  [
    'PHP: a client of Guzzle',
    {
      'a.php': `<?php
class Wire { private $http; function __construct() { $this->http = new GuzzleHttp\\Client(['base_uri' => '${api}/']); }
  function go(...$args) { return $this->http->request(...$args); } }
$wire = new Wire();
$wire->go('DELETE', 'recordings/' . $id);
$wire->go('GET', 'users/current');
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.php:5',
      'call | certain | rest GET /users/current | a.php:6',
    ],
  ],
  [
    'Ruby: run_request and public_send',
    {
      'a.rb': `class Wire
  def initialize
    @http = Faraday.new('${api}/')
  end
  def go(*args)
    @http.run_request(*args)
  end
  def send_on(*args)
    @http.public_send(*args)
  end
end
wire = Wire.new
wire.go(:delete, "recordings/#{id}", nil, nil)
wire.send_on(:patch, "channels/#{id}")
wire.send_on(:get, 'users/current')
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.rb:13',
      'call | certain | rest PATCH /channels/{channelId} | a.rb:14',
      'call | certain | rest GET /users/current | a.rb:15',
    ],
  ],
  [
    'Lua: all arguments',
    {
      'a.lua': `local http = require("http")
local M = {}
function M.go(...)
  return http.request(...)
end
M.go("DELETE", "${api}/recordings/" .. id)
M.go("GET", "${api}/users/current")
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.lua:6',
      'call | certain | rest GET /users/current | a.lua:7',
    ],
  ],
  [
    'Kotlin: a variable number of arguments',
    {
      'a.kt': `fun go(vararg parts: String) = client.send(*parts)
fun f() { go("DELETE", "${api}/recordings/3"); go("GET", "${api}/users/current") }
`,
    },
    [
      'call | certain | rest DELETE /recordings/{recordingId} | a.kt:2',
      'call | certain | rest GET /users/current | a.kt:2',
    ],
  ],
  [
    'every language: words behind a call that names its verb itself',
    {
      'a.py': `import requests
WORDS = ["DELETE", "twice"]
requests.get("${api}/users/current", *WORDS)
`,
      'b.rb': `WORDS = ['DELETE', 'twice']
HTTP.get('${api}/types', *WORDS)
`,
      'c.js': `const words = ['DELETE', 'twice'];
axios.get('${api}/ingests', ...words);
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:3',
      'call | certain | rest GET /types | b.rb:2',
      'call | certain | rest GET /ingests | c.js:2',
    ],
  ],
]);
