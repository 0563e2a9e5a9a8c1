import { testIdioms } from '@mixer-oauth/testkit';

// Requests two and three functions deep, whose verb, path or version callers, heirs, keys and branches decide.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: three deep verb path',
    {
      'a.js': `const raw = (url, o) => fetch(url, o);
const api = (method, path, body) => raw('${api}' + path, { method, body });
const get = (path) => api('GET', path);
const patch = (path, b) => api('PATCH', path, b);
get('/users/current');
patch('/channels/' + id, {});
`,
    },
    ['call | certain | rest GET /users/current | a.js:5', 'call | certain | rest PATCH /channels/{channelId} | a.js:6'],
  ],
  [
    'JavaScript: version parameter',
    {
      'a.js': `function call(version, path, o) { return fetch('https://mixer.com/api/' + version + path, o); }
function v1(path, o) { return call('v1', path, o); }
function v2(path, o) { return call('v2', path, o); }
v1('/users/current'); v2('/leaderboards/sparks-weekly/channels/' + id);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: version default',
    {
      'a.js': `function call(path, { method = 'GET', version = 'v1' } = {}) { return fetch(\`https://mixer.com/api/\${version}/\${path}\`, { method }); }
call('users/current'); call('channels/' + id, { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: default params positional',
    {
      'a.js': `function call(path, method = 'GET', body = null) { return fetch('${api}' + path, { method, body }); }
call('/users/current'); call('/channels/' + id, 'PATCH', {});
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: options merged assign',
    {
      'a.js': `const defaults = { method: 'GET', headers: {} };
function call(path, options) { return fetch('${api}' + path, Object.assign({}, defaults, options)); }
call('/users/current'); call('/channels/' + id, { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:3', 'call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: options spread',
    {
      'a.js': `function call(path, options = {}) { return fetch('${api}' + path, { method: 'GET', ...options }); }
call('/users/current'); call('/channels/' + id, { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: options spread first',
    {
      'a.js': `function call(path, options = {}) { return fetch('${api}' + path, { ...options, method: 'PATCH' }); }
call('/channels/' + id, { method: 'GET' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: lodash merge',
    {
      'a.js': `const _ = require('lodash');
function call(path, options) { return fetch('${api}' + path, _.merge({ method: 'GET' }, options)); }
call('/channels/' + id, { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: lodash defaults',
    {
      'a.js': `const _ = require('lodash');
function call(path, options) { return fetch('${api}' + path, _.defaults(options, { method: 'GET' })); }
call('/channels/' + id, { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: jquery extend',
    {
      'a.js': `function call(o) { return $.ajax($.extend({ type: 'GET', url: '${api}/users/current' }, o)); }
call({ url: '${api}/channels/' + id, type: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: curry',
    {
      'a.js': `const request = (method) => (path) => (body) => fetch('${api}' + path, { method, body });
const patch = request('PATCH');
patch('/channels/' + id)({});
request('GET')('/users/current')();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3', 'call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: bind verb',
    {
      'a.js': `function request(method, path) { return fetch('${api}' + path, { method }); }
const patch = request.bind(null, 'PATCH');
patch('/channels/' + id);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: lodash partial',
    {
      'a.js': `const _ = require('lodash');
function request(method, path) { return fetch('${api}' + path, { method }); }
const patch = _.partial(request, 'PATCH');
patch('/channels/' + id);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:4'],
  ],
  [
    'JavaScript: apply and call',
    {
      'a.js': `function request(method, path) { return fetch('${api}' + path, { method }); }
request.call(null, 'PATCH', '/channels/' + id);
request.apply(null, ['GET', '/users/current']);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2', 'call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: spread args',
    {
      'a.js': `function request(method, path) { return fetch('${api}' + path, { method }); }
const args = ['PATCH', '/channels/' + id];
request(...args);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: rest handed on',
    {
      'a.js': `function request(method, path, o) { return fetch('${api}' + path, { method }); }
const patch = (...args) => request('PATCH', ...args);
patch('/channels/' + id, {});
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: map of functions',
    {
      'a.js': `const endpoints = { me: () => '/users/current', channel: (id) => \`/channels/\${id}\` };
function call(name, method, ...args) { return fetch('${api}' + endpoints[name](...args), { method }); }
call('channel', 'PATCH', 1);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: table of endpoints by key',
    {
      'a.js': `const endpoints = { me: { method: 'GET', path: '/users/current' }, update: { method: 'PATCH', path: '/channels/:id' } };
function call(name) { const e = endpoints[name]; return fetch('${api}' + e.path, { method: e.method }); }
call('update');
`,
    },
    ['call | likely | rest GET /users/current | a.js:1', 'call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: table by key 2',
    {
      'a.js': `const paths = { me: '/users/current', subs: '/types' };
function call(name) { return fetch('${api}' + paths[name]); }
call('me');
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: table by member destructured',
    {
      'a.js': `const endpoints = { update: ['PATCH', '/channels/:id'], me: ['GET', '/users/current'] };
function call(name) { const [method, path] = endpoints[name]; return fetch('${api}' + path, { method }); }
call('me');
`,
    },
    ['call | likely | rest PATCH /channels/{channelId} | a.js:1', 'call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: decorator function',
    {
      'a.js': `const withBase = (f) => (path, o) => f('${api}' + path, o);
const api = withBase(fetch);
api('/channels/' + id, { method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'JavaScript: compose middleware',
    {
      'a.js': `const request = (o) => fetch(o.url, o);
const base = (next) => (o) => next({ ...o, url: '${api}' + o.url });
const api = base(request);
api({ url: '/channels/' + id, method: 'PATCH' });
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:4'],
  ],
  [
    'TypeScript: abstract getter',
    {
      'a.ts': `abstract class Req { abstract get path(): string; abstract get method(): string; send() { return fetch('${api}' + this.path, { method: this.method }); } }
class Me extends Req { get path() { return '/users/current'; } get method() { return 'GET'; } }
class Up extends Req { constructor(private id: number) { super(); } get path() { return '/channels/' + this.id; } get method() { return 'PATCH'; } }
new Me().send(); new Up(1).send();
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2', 'call | certain | rest PATCH /channels/{channelId} | a.ts:3'],
  ],
  [
    'TypeScript: ctor super args',
    {
      'a.ts': `class Req { constructor(private method: string, private path: string) {} send() { return fetch('${api}' + this.path, { method: this.method }); } }
class Up extends Req { constructor(id: number) { super('PATCH', \`/channels/\${id}\`); } }
new Up(1).send();
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:2'],
  ],
  [
    'TypeScript: decorators',
    {
      'a.ts': `function Get(path: string) { return (t: any, k: string, d: PropertyDescriptor) => { d.value = function () { return fetch('${api}' + path, { method: 'GET' }); }; }; }
class Api { @Get('/users/current') me(): any {} }
new Api().me();
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2'],
  ],
  [
    'TypeScript: mixin',
    {
      'a.ts': `type Ctor = new (...a: any[]) => {};
const WithApi = <T extends Ctor>(Base: T) => class extends Base { request(method: string, path: string) { return fetch('${api}' + path, { method }); } };
class Bot extends WithApi(Object as any) { update(id: number) { return this.request('PATCH', '/channels/' + id); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:3'],
  ],
  [
    'TypeScript: overloads',
    {
      'a.ts': `function call(path: string): any;
function call(method: string, path: string): any;
function call(a: string, b?: string) { const [m, p] = b ? [a, b] : ['GET', a]; return fetch('${api}' + p, { method: m }); }
call('PATCH', '/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:4'],
  ],
  [
    'TypeScript: options object typed three deep',
    {
      'a.ts': `interface O { method?: string; version?: number; path: string }
const request = (o: O) => fetch(\`https://mixer.com/api/v\${o.version ?? 1}\${o.path}\`, { method: o.method ?? 'GET' });
const get = (path: string, o: Partial<O> = {}) => request({ ...o, path });
const patch = (path: string, o: Partial<O> = {}) => request({ ...o, path, method: 'PATCH' });
get('/users/current'); patch('/channels/' + id); get('/leaderboards/x/channels/1', { version: 2 });
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:5',
      'call | certain | rest PATCH /channels/{channelId} | a.ts:5',
      'call | certain | rest GET /leaderboards/x/channels/{channelId} | a.ts:5',
    ],
  ],
  [
    'TypeScript: record of verbs',
    {
      'a.ts': `const http = { get: 'GET', patch: 'PATCH' } as const;
const send = (v: keyof typeof http, p: string) => fetch('${api}' + p, { method: http[v] });
send('patch', '/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:3'],
  ],
  [
    'TypeScript: static this',
    {
      'a.ts': `class Api { static base = '${api}'; static async request(m: string, p: string) { return fetch(Api.base + p, { method: m }); } static patch(p: string) { return this.request('PATCH', p); } static updateChannel(id: number) { return this.patch(\`/channels/\${id}\`); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ts:1'],
  ],
  [
    'Python: partial',
    {
      'a.py': `import requests
from functools import partial
def request(method, path, **kw):
    return requests.request(method, "${api}" + path, **kw)
get = partial(request, "GET")
patch = partial(request, "PATCH")
get("/users/current")
patch("/channels/%d" % cid, json={})
`,
    },
    ['call | certain | rest GET /users/current | a.py:7', 'call | certain | rest PATCH /channels/{channelId} | a.py:8'],
  ],
  [
    'Python: partial kw',
    {
      'a.py': `import requests, functools
def request(path, method="GET"):
    return requests.request(method, "${api}" + path)
patch = functools.partial(request, method="PATCH")
patch("/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:5'],
  ],
  [
    'Python: partialmethod',
    {
      'a.py': `import requests
from functools import partialmethod
class Api:
    def request(self, method, path):
        return requests.request(method, "${api}" + path)
    patch = partialmethod(request, "PATCH")
Api().patch("/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:7'],
  ],
  [
    'Python: getattr verb',
    {
      'a.py': `import requests
def call(verb, path, **kw):
    return getattr(requests, verb)("${api}" + path, **kw)
call("patch", "/channels/1", json={})
call("get", "/users/current")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4', 'call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'Python: getattr lower',
    {
      'a.py': `import requests
def call(verb, path):
    f = getattr(requests, verb.lower())
    return f("${api}" + path)
call("PATCH", "/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:5'],
  ],
  [
    'Python: dict of functions',
    {
      'a.py': `import requests
VERBS = {"GET": requests.get, "PATCH": requests.patch}
def call(verb, path):
    return VERBS[verb]("${api}" + path)
call("PATCH", "/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:5'],
  ],
  [
    'Python: __getattr__ chain',
    {
      'a.py': `import requests
class Api:
    def __init__(self, path="${api}"): self.path = path
    def __getattr__(self, name): return Api(self.path + "/" + name)
    def get(self): return requests.get(self.path)
Api().users.current.get()
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'call | unresolved | GET /{} | a.py:4'],
  ],
  [
    'Python: decorator endpoint',
    {
      'a.py': `import requests, functools
def endpoint(method, path):
    def wrap(f):
        @functools.wraps(f)
        def inner(self, *a, **kw):
            return requests.request(method, "${api}" + path.format(**f(self, *a, **kw)))
        return inner
    return wrap
class Api:
    @endpoint("GET", "/users/current")
    def me(self): return {}
    @endpoint("PATCH", "/channels/{id}")
    def update(self, id): return {"id": id}
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:10',
      'call | certain | rest PATCH /channels/{channelId} | a.py:12',
    ],
  ],
  [
    'Python: abstract attrs',
    {
      'a.py': `import requests
class Req:
    path = ""
    method = "GET"
    def send(self): return requests.request(self.method, "${api}" + self.path)
class Me(Req):
    path = "/users/current"
class Up(Req):
    path = "/channels/1"
    method = "PATCH"
Me().send()
Up().send()
`,
    },
    ['call | certain | rest GET /users/current | a.py:7', 'call | certain | rest PATCH /channels/{channelId} | a.py:9'],
  ],
  [
    'Python: abstract property',
    {
      'a.py': `import requests, abc
class Req(abc.ABC):
    @property
    @abc.abstractmethod
    def path(self): ...
    def send(self): return requests.get("${api}" + self.path)
class Me(Req):
    @property
    def path(self): return "/users/current"
Me().send()
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'Python: mixin',
    {
      'a.py': `import requests
class HttpMixin:
    base = "${api}"
    def _req(self, method, path, **kw): return requests.request(method, self.base + path, **kw)
class ChannelMixin:
    def update(self, cid): return self._req("PATCH", f"/channels/{cid}")
class Client(HttpMixin, ChannelMixin): pass
Client().update(1)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:6'],
  ],
  [
    'Python: kwargs dict',
    {
      'a.py': `import requests
def call(**kw): return requests.request(**kw)
call(method="PATCH", url="${api}/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:3'],
  ],
  [
    'Python: kwargs merged',
    {
      'a.py': `import requests
DEFAULTS = {"method": "GET", "timeout": 5}
def call(path, **kw): return requests.request(url="${api}" + path, **{**DEFAULTS, **kw})
call("/channels/1", method="PATCH")
call("/users/current")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4', 'call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'Python: kwargs setdefault',
    {
      'a.py': `import requests
def call(path, **kw):
    kw.setdefault("method", "GET")
    return requests.request(url="${api}" + path, **kw)
call("/channels/1", method="PATCH")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:5'],
  ],
  [
    'Python: lambda lambda',
    {
      'a.py': `import requests
request = lambda m: lambda p: requests.request(m, "${api}" + p)
patch = request("PATCH")
patch("/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4'],
  ],
  [
    'Python: namedtuple endpoint',
    {
      'a.py': `import requests
from collections import namedtuple
Endpoint = namedtuple("Endpoint", ["method", "path"])
ME = Endpoint("GET", "/users/current")
UP = Endpoint("PATCH", "/channels/{}")
def call(e, *a): return requests.request(e.method, "${api}" + e.path.format(*a))
call(ME); call(UP, 1)
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'call | certain | rest PATCH /channels/{channelId} | a.py:5'],
  ],
  [
    'Python: dataclass endpoint',
    {
      'a.py': `import requests
from dataclasses import dataclass
@dataclass(frozen=True)
class Endpoint:
    path: str
    method: str = "GET"
ME = Endpoint("/users/current")
UP = Endpoint("/channels/1", method="PATCH")
def call(e): return requests.request(e.method, "${api}" + e.path)
call(ME); call(UP)
`,
    },
    ['call | certain | rest GET /users/current | a.py:7', 'call | certain | rest PATCH /channels/{channelId} | a.py:8'],
  ],
  [
    'Python: enum endpoint',
    {
      'a.py': `import requests, enum
class E(enum.Enum):
    ME = "/users/current"
    TYPES = "/types"
def call(e): return requests.get("${api}" + e.value)
call(E.ME)
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'PHP: __call verbs',
    {
      'a.php': `<?php
class Api { function __call($verb, $args) { return (new GuzzleHttp\\Client)->request(strtoupper($verb), '${api}' . $args[0]); } }
(new Api)->patch('/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: __callStatic',
    {
      'a.php': `<?php
class Api { static function __callStatic($verb, $args) { return (new GuzzleHttp\\Client)->request($verb, '${api}' . $args[0]); } }
Api::patch('/channels/1');
`,
    },
    ['call | unresolved | {} /{} | a.php:2', 'call | likely | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: plus options',
    {
      'a.php': `<?php
class Api { function call($path, $o = []) { $o += ['method' => 'GET']; return (new GuzzleHttp\\Client)->request($o['method'], '${api}' . $path); } function f() { $this->call('/users/current'); $this->call('/channels/1', ['method' => 'PATCH']); } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:2',
      'call | certain | rest PATCH /channels/{channelId} | a.php:2',
    ],
  ],
  [
    'PHP: trait',
    {
      'a.php': `<?php
trait Calls { protected $base = '${api}'; function req($m, $p) { return (new GuzzleHttp\\Client)->request($m, $this->base . $p); } }
class Api { use Calls; function up($id) { return $this->req('PATCH', "/channels/$id"); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:3'],
  ],
  [
    'PHP: abstract',
    {
      'a.php': `<?php
abstract class Req { abstract function path(); protected $method = 'GET'; function send() { return (new GuzzleHttp\\Client)->request($this->method, '${api}' . $this->path()); } }
class Me extends Req { function path() { return '/users/current'; } }
class Up extends Req { protected $method = 'PATCH'; function path() { return '/channels/1'; } }
(new Me)->send(); (new Up)->send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest PATCH /channels/{channelId} | a.php:4',
    ],
  ],
  [
    'PHP: closure use',
    {
      'a.php': `<?php
$base = '${api}';
$req = function ($m, $p) use ($base) { return (new GuzzleHttp\\Client)->request($m, $base . $p); };
$patch = fn($p) => $req('PATCH', $p);
$patch('/channels/1');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:5'],
  ],
  [
    'PHP: named args',
    {
      'a.php': `<?php
function req(string $path, string $method = 'GET') { return (new GuzzleHttp\\Client)->request($method, '${api}' . $path); }
req('/users/current'); req(method: 'PATCH', path: '/channels/1');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest PATCH /channels/{channelId} | a.php:3',
    ],
  ],
  [
    'PHP: dynamic method',
    {
      'a.php': `<?php
class Api { function call($verb, $path) { return $this->http->$verb('${api}' . $path); } function f() { $this->call('patch', '/channels/1'); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:2'],
  ],
  [
    'Ruby: method_missing verbs',
    {
      'a.rb': `class Api
  def method_missing(verb, path, *a)
    HTTParty.send(verb, '${api}' + path)
  end
end
Api.new.patch('/channels/1')
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:6'],
  ],
  [
    'Ruby: send verb',
    {
      'a.rb': `def call(verb, path, **o)
  HTTParty.public_send(verb, "${api}#{path}", **o)
end
call(:patch, '/channels/1')
call(:get, '/users/current')
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:4', 'call | certain | rest GET /users/current | a.rb:5'],
  ],
  [
    'Ruby: keyword defaults',
    {
      'a.rb': `def call(path, method: :get, version: 1)
  RestClient::Request.execute(method: method, url: "https://mixer.com/api/v#{version}#{path}")
end
call('/users/current')
call('/channels/1', method: :patch)
`,
    },
    ['call | certain | rest GET /users/current | a.rb:4', 'call | certain | rest PATCH /channels/{channelId} | a.rb:5'],
  ],
  [
    'Ruby: module mixin',
    {
      'a.rb': `module Calls
  BASE = '${api}'
  def req(verb, path) = HTTParty.send(verb, BASE + path)
end
class Api
  include Calls
  def up(id) = req(:patch, "/channels/#{id}")
end
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:7'],
  ],
  [
    'Ruby: class macro',
    {
      'a.rb': `class Api
  def self.endpoint(name, verb, path)
    define_method(name) { HTTParty.send(verb, '${api}' + path) }
  end
  endpoint :me, :get, '/users/current'
  endpoint :up, :patch, '/channels/1'
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:5', 'call | certain | rest PATCH /channels/{channelId} | a.rb:6'],
  ],
  [
    'Lua: metatable verbs',
    {
      'a.lua': `local api = setmetatable({}, { __index = function(_, verb) return function(path) return http.request({ url = "${api}" .. path, method = verb:upper() }) end end })
api.patch("/channels/1")
`,
    },
    ['call | unresolved | {} /{} | a.lua:1', 'call | likely | rest PATCH /channels/{channelId} | a.lua:2'],
  ],
  [
    'Lua: closure',
    {
      'a.lua': `local function verb(m) return function(path) return http.request({ url = "${api}" .. path, method = m }) end end
local patch = verb("PATCH")
patch("/channels/1")
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:3'],
  ],
  [
    'Lua: opts or',
    {
      'a.lua': `local function call(path, opts)
  opts = opts or {}
  return http.request({ url = "${api}" .. path, method = opts.method or "GET" })
end
call("/users/current")
call("/channels/1", { method = "PATCH" })
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:5',
      'call | certain | rest PATCH /channels/{channelId} | a.lua:6',
    ],
  ],
]);
