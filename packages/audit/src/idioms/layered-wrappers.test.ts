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
      'call | certain | rest GET /leaderboards/{type}/channels/{channelId} | a.js:4',
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
      'call | certain | rest GET /leaderboards/{type}/channels/{channelId} | a.ts:5',
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
    ['call | unresolved | GET /{} | a.py:4'],
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
    'C#: three deep generic',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); const string Base = "${api}"; async Task<T> Send<T>(HttpMethod m, string p, object b = null) { var r = await c.SendAsync(new HttpRequestMessage(m, Base + p)); return Parse<T>(r); } Task<T> Get<T>(string p) => Send<T>(HttpMethod.Get, p); Task<T> Patch<T>(string p, object b) => Send<T>(new HttpMethod("PATCH"), p, b); public Task<User> Me() => Get<User>("/users/current"); public Task Up(int id) => Patch<object>($"/channels/{id}", 1); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1', 'call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: abstract path',
    {
      'A.cs': `abstract class Req { static readonly HttpClient c = new HttpClient(); protected abstract string Path { get; } protected virtual HttpMethod Method => HttpMethod.Get; public Task Send() => c.SendAsync(new HttpRequestMessage(Method, "${api}" + Path)); }
class Me : Req { protected override string Path => "/users/current"; }
class Up : Req { protected override string Path => "/channels/1"; protected override HttpMethod Method => new HttpMethod("PATCH"); }
class X { void F() { new Me().Send(); new Up().Send(); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2', 'call | certain | rest PATCH /channels/{channelId} | A.cs:3'],
  ],
  [
    'C#: service base',
    {
      'A.cs': `abstract class ServiceBase { static readonly HttpClient c = new HttpClient(); protected ServiceBase(string root) { this.root = root; } readonly string root; protected Task GetAsync(string p) => c.GetAsync("${api}/" + root + "/" + p); }
class Users : ServiceBase { public Users() : base("users") {} public Task Current() => GetAsync("current"); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: optional named args',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); Task Call(string path, string method = "GET", int version = 1) => c.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"https://mixer.com/api/v{version}{path}")); void F() { Call("/users/current"); Call(path: "/channels/1", method: "PATCH"); Call("/leaderboards/x/channels/1", version: 2); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:1',
      'call | certain | rest PATCH /channels/{channelId} | A.cs:1',
      'call | certain | rest GET /leaderboards/{type}/channels/{channelId} | A.cs:1',
    ],
  ],
  [
    'C#: extension method',
    {
      'A.cs': `static class Ext { public static Task Api(this HttpClient c, HttpMethod m, string p) => c.SendAsync(new HttpRequestMessage(m, "${api}" + p)); }
class X { void F(HttpClient h) { h.Api(HttpMethod.Get, "/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: func field',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); readonly Func<string, Task> get = p => c.GetAsync("${api}" + p); void F() { get("/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: dictionary endpoints',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); static readonly Dictionary<string, string> E = new Dictionary<string, string> { ["me"] = "/users/current", ["types"] = "/types" }; Task Call(string n) => c.GetAsync("${api}" + E[n]); void F() { Call("me"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: enum switch',
    {
      'A.cs': `enum Ep { Me, Types }
class Api { static readonly HttpClient c = new HttpClient(); static string PathOf(Ep e) => e switch { Ep.Me => "/users/current", Ep.Types => "/types", _ => "" }; Task Call(Ep e) => c.GetAsync("${api}" + PathOf(e)); void F() { Call(Ep.Me); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: enum switch statement',
    {
      'A.cs': `enum Ep { Me, Types }
class Api { static readonly HttpClient c = new HttpClient(); static string PathOf(Ep e) { switch (e) { case Ep.Me: return "/users/current"; case Ep.Types: return "/types"; default: throw new Exception(); } } Task Call(Ep e) => c.GetAsync("${api}" + PathOf(e)); void F() { Call(Ep.Me); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'Java: abstract path',
    {
      'A.java': `abstract class Req { abstract String path(); String method() { return "GET"; } void send() { client.newCall(new Request.Builder().url("${api}" + path()).method(method(), null).build()).execute(); } }
class Me extends Req { String path() { return "/users/current"; } }
class Up extends Req { String path() { return "/channels/1"; } String method() { return "PATCH"; } }
class X { void f() { new Me().send(); new Up().send(); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:2',
      'call | certain | rest PATCH /channels/{channelId} | A.java:3',
    ],
  ],
  [
    'Java: three deep',
    {
      'A.java': `class Api { private Response exec(String m, String p, RequestBody b) { return client.newCall(new Request.Builder().url("${api}" + p).method(m, b).build()).execute(); } Response get(String p) { return exec("GET", p, null); } Response patch(String p, RequestBody b) { return exec("PATCH", p, b); } void f() { get("/users/current"); patch("/channels/" + id, b); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:1',
      'call | certain | rest PATCH /channels/{channelId} | A.java:1',
    ],
  ],
  [
    'Java: enum endpoint',
    {
      'A.java': `enum Ep { ME("GET", "/users/current"), UP("PATCH", "/channels/%d"); final String method, path; Ep(String m, String p) { method = m; path = p; } }
class Api { Response call(Ep e, Object... a) { return client.newCall(new Request.Builder().url("${api}" + String.format(e.path, a)).method(e.method, null).build()).execute(); } void f() { call(Ep.UP, 1); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: enum endpoint getters',
    {
      'A.java': `enum Ep { ME("GET", "/users/current"), UP("PATCH", "/channels/1"); private final String method; private final String path; Ep(String m, String p) { this.method = m; this.path = p; } String getMethod() { return method; } String getPath() { return path; } }
class Api { Response call(Ep e) { return client.newCall(new Request.Builder().url("${api}" + e.getPath()).method(e.getMethod(), null).build()).execute(); } void f() { call(Ep.ME); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: function field',
    {
      'A.java': `class Api { final Function<String, Response> get = p -> client.newCall(new Request.Builder().url("${api}" + p).build()).execute(); void f() { get.apply("/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: switch expr',
    {
      'A.java': `class Api { String pathOf(Ep e) { return switch (e) { case ME -> "/users/current"; case TYPES -> "/types"; }; } Response call(Ep e) { return client.newCall(new Request.Builder().url("${api}" + pathOf(e)).build()).execute(); } void f() { call(Ep.ME); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Kotlin: sealed',
    {
      'a.kt': `sealed class Req(val method: String, val path: String) { object Me : Req("GET", "/users/current"); class Up(id: Int) : Req("PATCH", "/channels/$id") }
fun send(r: Req) = client.newCall(Request.Builder().url("${api}" + r.path).method(r.method, null).build()).execute()
fun f() { send(Req.Me); send(Req.Up(1)) }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:1', 'call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: enum',
    {
      'a.kt': `enum class Ep(val method: String, val path: String) { ME("GET", "/users/current"), UP("PATCH", "/channels/1") }
fun send(e: Ep) = client.newCall(Request.Builder().url("${api}\${e.path}").method(e.method, null).build()).execute()
fun f() { send(Ep.UP) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: default args',
    {
      'a.kt': `fun call(path: String, method: String = "GET", version: String = "v1") = client.newCall(Request.Builder().url("https://mixer.com/api/$version$path").method(method, null).build()).execute()
fun f() { call("/users/current"); call("/channels/1", method = "PATCH") }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2', 'call | certain | rest PATCH /channels/{channelId} | a.kt:2'],
  ],
  [
    'Kotlin: abstract val',
    {
      'a.kt': `abstract class Req { abstract val path: String; open val method = "GET"; fun send() = client.newCall(Request.Builder().url("${api}" + path).method(method, null).build()).execute() }
class Me : Req() { override val path = "/users/current" }
class Up : Req() { override val path get() = "/channels/1"; override val method = "PATCH" }
fun f() { Me().send(); Up().send() }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2', 'call | certain | rest PATCH /channels/{channelId} | a.kt:3'],
  ],
  [
    'Kotlin: lambda',
    {
      'a.kt': `val get: (String) -> Response = { p -> client.newCall(Request.Builder().url("${api}$p").build()).execute() }
fun f() { get("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2'],
  ],
  [
    'Go: three deep',
    {
      'a.go': `package a
import "net/http"
type C struct { h *http.Client; base string }
func New() *C { return &C{h: http.DefaultClient, base: "${api}"} }
func (c *C) do(m, p string, b io.Reader) (*http.Response, error) { r, _ := http.NewRequest(m, c.base+p, b); return c.h.Do(r) }
func (c *C) get(p string) { c.do("GET", p, nil) }
func (c *C) patch(p string, b io.Reader) { c.do(http.MethodPatch, p, b) }
func (c *C) F(id int) { c.get("/users/current"); c.patch(fmt.Sprintf("/channels/%d", id), nil) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:8', 'call | certain | rest PATCH /channels/{channelId} | a.go:8'],
  ],
  [
    'Go: functional options',
    {
      'a.go': `package a
import "net/http"
type opts struct { method, version string }
type Opt func(*opts)
func Method(m string) Opt { return func(o *opts) { o.method = m } }
func call(p string, os ...Opt) { o := opts{"GET", "v1"}; for _, f := range os { f(&o) }; r, _ := http.NewRequest(o.method, "https://mixer.com/api/"+o.version+p, nil); http.DefaultClient.Do(r) }
func f() { call("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:7'],
  ],
  [
    'Go: closure',
    {
      'a.go': `package a
import "net/http"
func request(m string) func(string) { return func(p string) { r, _ := http.NewRequest(m, "${api}"+p, nil); http.DefaultClient.Do(r) } }
func f() { patch := request("PATCH"); patch("/channels/1") }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:4'],
  ],
  [
    'Go: interface path',
    {
      'a.go': `package a
import "net/http"
type Req interface { Path() string; Method() string }
type Me struct{}
func (Me) Path() string { return "/users/current" }
func (Me) Method() string { return "GET" }
type Up struct{ ID int }
func (u Up) Path() string { return fmt.Sprintf("/channels/%d", u.ID) }
func (u Up) Method() string { return "PATCH" }
func send(r Req) { q, _ := http.NewRequest(r.Method(), "${api}"+r.Path(), nil); http.DefaultClient.Do(q) }
func f() { send(Me{}); send(Up{1}) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:5', 'call | certain | rest PATCH /channels/{channelId} | a.go:8'],
  ],
  [
    'Go: struct table',
    {
      'a.go': `package a
import "net/http"
var eps = map[string]struct{ Method, Path string }{"me": {"GET", "/users/current"}, "up": {"PATCH", "/channels/1"}}
func call(n string) { e := eps[n]; r, _ := http.NewRequest(e.Method, "${api}"+e.Path, nil); http.DefaultClient.Do(r) }
func f() { call("up") }
`,
    },
    ['call | likely | rest GET /users/current | a.go:3', 'call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: embedding',
    {
      'a.go': `package a
import "net/http"
type base struct { url string }
func (b base) get(p string) { http.Get(b.url + p) }
type Api struct { base }
func NewApi() *Api { return &Api{base{"${api}"}} }
func (a *Api) Me() { a.get("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:7'],
  ],
  [
    'PHP: __call verbs',
    {
      'a.php': `<?php
class Api { function __call($verb, $args) { return (new GuzzleHttp\\Client)->request(strtoupper($verb), '${api}' . $args[0]); } }
(new Api)->patch('/channels/1');
`,
    },
    ['call | unresolved | {} /{} | a.php:2', 'call | likely | rest PATCH /channels/{channelId} | a.php:3'],
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
    ['call | unresolved | {} /{} | a.rb:3', 'call | likely | rest PATCH /channels/{channelId} | a.rb:6'],
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
    'Rust: three deep',
    {
      'a.rs': `struct Api { c: reqwest::Client, base: String }
impl Api { fn new() -> Self { Api { c: reqwest::Client::new(), base: "${api}".into() } } async fn req(&self, m: Method, p: &str) { self.c.request(m, &format!("{}{}", self.base, p)).send().await; } async fn get(&self, p: &str) { self.req(Method::GET, p).await } async fn patch(&self, p: &str) { self.req(Method::PATCH, p).await } async fn f(&self, id: u32) { self.get("/users/current").await; self.patch(&format!("/channels/{}", id)).await; } }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'call | certain | rest PATCH /channels/{channelId} | a.rs:2'],
  ],
  [
    'Rust: trait path',
    {
      'a.rs': `trait Req { fn path(&self) -> String; fn method(&self) -> Method { Method::GET } }
struct Me; impl Req for Me { fn path(&self) -> String { "/users/current".into() } }
struct Up(u32); impl Req for Up { fn path(&self) -> String { format!("/channels/{}", self.0) } fn method(&self) -> Method { Method::PATCH } }
async fn send<R: Req>(r: R) { reqwest::Client::new().request(r.method(), format!("${api}{}", r.path())).send().await; }
async fn f() { send(Me).await; send(Up(1)).await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'call | certain | rest PATCH /channels/{channelId} | a.rs:3'],
  ],
  [
    'Rust: const assoc',
    {
      'a.rs': `trait Req { const PATH: &'static str; }
struct Me; impl Req for Me { const PATH: &'static str = "/users/current"; }
async fn send<R: Req>() { reqwest::get(format!("${api}{}", R::PATH)).await; }
async fn f() { send::<Me>().await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2'],
  ],
  [
    'Rust: enum match',
    {
      'a.rs': `enum Ep { Me, Up(u32) }
impl Ep { fn path(&self) -> String { match self { Ep::Me => "/users/current".into(), Ep::Up(id) => format!("/channels/{}", id) } } fn method(&self) -> Method { match self { Ep::Me => Method::GET, Ep::Up(_) => Method::PATCH } } }
async fn send(e: Ep) { reqwest::Client::new().request(e.method(), format!("${api}{}", e.path())).send().await; }
async fn f() { send(Ep::Up(1)).await; }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:4'],
  ],
  [
    'Swift: three deep',
    {
      'a.swift': `class Api { let base = "${api}"; func req(_ m: String, _ p: String) { var r = URLRequest(url: URL(string: base + p)!); r.httpMethod = m; URLSession.shared.dataTask(with: r).resume() } func get(_ p: String) { req("GET", p) } func patch(_ p: String) { req("PATCH", p) } func f(id: Int) { get("/users/current"); patch("/channels/\\(id)") } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:1',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:1',
    ],
  ],
  [
    'Swift: protocol',
    {
      'a.swift': `protocol Endpoint { var path: String { get }; var method: String { get } }
struct Me: Endpoint { let path = "/users/current"; let method = "GET" }
struct Up: Endpoint { let id: Int; var path: String { "/channels/\\(id)" }; var method: String { return "PATCH" } }
func send(_ e: Endpoint) { var r = URLRequest(url: URL(string: "${api}" + e.path)!); r.httpMethod = e.method; URLSession.shared.dataTask(with: r).resume() }
func f() { send(Me()); send(Up(id: 1)) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:2',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:3',
    ],
  ],
  [
    'Swift: enum router',
    {
      'a.swift': `enum Router { case me; case up(Int)
 var path: String { switch self { case .me: return "/users/current"; case .up(let id): return "/channels/\\(id)" } }
 var method: String { switch self { case .me: return "GET"; case .up: return "PATCH" } } }
func send(_ e: Router) { var r = URLRequest(url: URL(string: "${api}" + e.path)!); r.httpMethod = e.method; URLSession.shared.dataTask(with: r).resume() }
func f() { send(.up(1)) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:2'],
  ],
  [
    'Swift: default args',
    {
      'a.swift': `func call(_ path: String, method: String = "GET", version: String = "v1") { var r = URLRequest(url: URL(string: "https://mixer.com/api/\\(version)\\(path)")!); r.httpMethod = method; URLSession.shared.dataTask(with: r).resume() }
func f() { call("/users/current"); call("/channels/1", method: "PATCH") }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:2',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:2',
    ],
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
  [
    'C++: three deep',
    {
      'a.cpp': `class Api { std::string base = "${api}"; cpr::Response get(const std::string& p) { return cpr::Get(cpr::Url{base + p}); } cpr::Response patch(const std::string& p) { return cpr::Patch(cpr::Url{base + p}); } void f(int id) { get("/users/current"); patch("/channels/" + std::to_string(id)); } };
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:1',
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:1',
    ],
  ],
  [
    'C++: curl wrapper',
    {
      'a.cpp': `void req(const char* m, const std::string& p) { CURL* c = curl_easy_init(); std::string u = std::string("${api}") + p; curl_easy_setopt(c, CURLOPT_URL, u.c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, m); curl_easy_perform(c); }
void f() { req("PATCH", "/channels/1"); req("GET", "/users/current"); }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:2',
      'call | certain | rest GET /users/current | a.cpp:2',
    ],
  ],
  [
    'C++: bind lambda',
    {
      'a.cpp': `auto request(std::string m) { return [m](const std::string& p) { return cpr::Get(cpr::Url{"${api}" + p}); }; }
void f() { auto get = request("GET"); get("/users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
]);
