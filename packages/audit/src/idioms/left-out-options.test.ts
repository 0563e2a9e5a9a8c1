import { testIdioms } from '@mixer-oauth/testkit';

// What a caller leaves out, and what it passes instead: defaults, options, bases of several platforms.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: opts || {}',
    {
      'a.js': `function call(path, opts) { opts = opts || {}; return fetch('${api}' + path, { method: opts.method || 'GET' }); }
call('/users/current'); call('/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: method || default',
    {
      'a.js': `function call(path, method) { return fetch('${api}' + path, { method: method || 'GET' }); }
call('/users/current'); call('/channels/1', 'PATCH');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: reassigned default',
    {
      'a.js': `function call(path, method) { if (!method) method = 'GET'; return fetch('${api}' + path, { method }); }
call('/users/current'); call('/channels/1', 'PATCH');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: typeof default',
    {
      'a.js': `function call(path, method) { if (typeof method === 'undefined') { method = 'GET'; } return fetch('${api}' + path, { method: method }); }
call('/users/current'); call('/channels/1', 'PATCH');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: ||= default',
    {
      'a.js': `function call(path, o = {}) { o.method ||= 'GET'; return fetch('${api}' + path, o); }
call('/users/current'); call('/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: if no method set',
    {
      'a.js': `function call(path, o = {}) { if (!o.method) o.method = 'GET'; return fetch('${api}' + path, o); }
call('/users/current'); call('/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: body decides verb',
    {
      'a.js': `function call(path, body) { return fetch('${api}' + path, { method: body ? 'PATCH' : 'GET', body }); }
call('/users/current'); call('/channels/1', { a: 1 });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: destructured default',
    {
      'a.js': `function call({ path, method = 'GET' }) { return fetch('${api}' + path, { method }); }
call({ path: '/users/current' }); call({ path: '/channels/1', method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: destructure inside',
    {
      'a.js': `function call(o) { const { path, method = 'GET', base = '${api}' } = o; return fetch(base + path, { method }); }
call({ path: '/users/current' }); call({ path: '/channels/1', method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: base option other host negative',
    {
      'a.js': `function call(o) { const { path, base = '${api}' } = o; return fetch(base + path); }
call({ path: '/users/current' }); call({ path: '/channels/1', base: 'https://api.other.tv' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: two clients of one factory',
    {
      'a.js': `function client(base) { return { get: (p) => fetch(base + p), patch: (p) => fetch(base + p, { method: 'PATCH' }) }; }
const mixer = client('${api}'); const own = client('https://my.app/api');
mixer.get('/users/current'); own.patch('/channels/1'); own.get('/types');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: two instances of one class',
    {
      'a.js': `class Client { constructor(base) { this.base = base; } get(p) { return fetch(this.base + p); } patch(p) { return fetch(this.base + p, { method: 'PATCH' }); } }
const mixer = new Client('${api}'); const own = new Client('https://my.app/api');
mixer.get('/users/current'); own.patch('/channels/1');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: hosts by platform key',
    {
      'a.js': `const hosts = { mixer: '${api}', twitch: 'https://api.twitch.tv/helix' };
function call(platform, path) { return fetch(hosts[platform] + path); }
call('mixer', '/users/current'); call('twitch', '/types');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: switch platform',
    {
      'a.js': `function base(p) { switch (p) { case 'mixer': return '${api}'; case 'twitch': return 'https://api.twitch.tv/helix'; } }
function call(p, path) { return fetch(base(p) + path); }
call('mixer', '/users/current'); call('twitch', '/types');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: if platform',
    {
      'a.js': `function call(p, path) { let base; if (p === 'mixer') base = '${api}'; else base = 'https://api.twitch.tv/helix'; return fetch(base + path); }
call('mixer', '/users/current'); call('twitch', '/types');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'TypeScript: platform classes',
    {
      'a.ts': `abstract class Platform { abstract base: string; get(p: string) { return fetch(this.base + p); } }
class Mixer extends Platform { base = '${api}'; me() { return this.get('/users/current'); } }
class Twitch extends Platform { base = 'https://api.twitch.tv/helix'; types() { return this.get('/types'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2'],
  ],
  [
    'Python: opts or dict',
    {
      'a.py': `import requests
def call(path, opts=None):
    opts = opts or {}
    return requests.request(opts.get("method", "GET"), "${api}" + path)
call("/users/current")
call("/channels/1", {"method": "PATCH"})
`,
    },
    ['call | certain | rest GET /users/current | a.py:5', 'call | certain | rest PATCH /channels/{channelId} | a.py:6'],
  ],
  [
    'Python: kw get',
    {
      'a.py': `import requests
def call(path, **kw):
    method = kw.get("method") or "GET"
    return requests.request(method, "${api}" + path)
call("/users/current")
call("/channels/1", method="PATCH")
`,
    },
    ['call | certain | rest GET /users/current | a.py:5', 'call | certain | rest PATCH /channels/{channelId} | a.py:6'],
  ],
  [
    'Python: pop',
    {
      'a.py': `import requests
def call(path, **kw):
    method = kw.pop("method", "GET")
    return requests.request(method, "${api}" + path, **kw)
call("/users/current")
call("/channels/1", method="PATCH")
`,
    },
    ['call | certain | rest GET /users/current | a.py:5', 'call | certain | rest PATCH /channels/{channelId} | a.py:6'],
  ],
  [
    'Python: data decides',
    {
      'a.py': `import requests
def call(path, data=None):
    if data is not None:
        return requests.patch("${api}" + path, json=data)
    return requests.get("${api}" + path)
call("/users/current")
call("/channels/1", {"a": 1})
`,
    },
    ['call | certain | rest GET /users/current | a.py:6', 'call | certain | rest PATCH /channels/{channelId} | a.py:7'],
  ],
  [
    'Python: platform dict',
    {
      'a.py': `import requests
HOSTS = {"mixer": "${api}", "twitch": "https://api.twitch.tv/helix"}
def call(p, path): return requests.get(HOSTS[p] + path)
call("mixer", "/users/current")
call("twitch", "/types")
`,
    },
    ['call | certain | rest GET /users/current | a.py:4'],
  ],
  [
    'Python: platform classes',
    {
      'a.py': `import requests
class Base:
    BASE = None
    def get(self, p): return requests.get(self.BASE + p)
class Mixer(Base):
    BASE = "${api}"
    def me(self): return self.get("/users/current")
class Twitch(Base):
    BASE = "https://api.twitch.tv/helix"
    def types(self): return self.get("/types")
`,
    },
    ['call | certain | rest GET /users/current | a.py:7'],
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
    'Lua: method or',
    {
      'a.lua': `local function call(path, method) return http.request({ url = "${api}" .. path, method = method or "GET" }) end
call("/users/current")
call("/channels/1", "PATCH")
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:2',
      'call | certain | rest PATCH /channels/{channelId} | a.lua:3',
    ],
  ],
  [
    'Lua: and or',
    {
      'a.lua': `local function call(path, body) return http.request({ url = "${api}" .. path, method = body and "PATCH" or "GET" }) end
call("/users/current")
call("/channels/1", { a = 1 })
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:2',
      'call | certain | rest PATCH /channels/{channelId} | a.lua:3',
    ],
  ],
  [
    'Ruby: opts ||',
    {
      'a.rb': `def call(path, opts = {})
  RestClient::Request.execute(method: opts[:method] || :get, url: "${api}#{path}")
end
call('/users/current')
call('/channels/1', method: :patch)
`,
    },
    ['call | certain | rest GET /users/current | a.rb:4', 'call | certain | rest PATCH /channels/{channelId} | a.rb:5'],
  ],
  [
    'Ruby: fetch default',
    {
      'a.rb': `def call(path, opts = {})
  RestClient::Request.execute(method: opts.fetch(:method, :get), url: "${api}#{path}")
end
call('/users/current')
call('/channels/1', method: :patch)
`,
    },
    ['call | certain | rest GET /users/current | a.rb:4', 'call | certain | rest PATCH /channels/{channelId} | a.rb:5'],
  ],
  [
    'PHP: ??',
    {
      'a.php': `<?php
function call($path, $o = []) { return (new GuzzleHttp\\Client)->request($o['method'] ?? 'GET', '${api}' . $path); }
call('/users/current'); call('/channels/1', ['method' => 'PATCH']);
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest PATCH /channels/{channelId} | a.php:3',
    ],
  ],
  [
    'PHP: isset ?:',
    {
      'a.php': `<?php
function call($path, $o = []) { $m = isset($o['method']) ? $o['method'] : 'GET'; return (new GuzzleHttp\\Client)->request($m, '${api}' . $path); }
call('/users/current'); call('/channels/1', ['method' => 'PATCH']);
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest PATCH /channels/{channelId} | a.php:3',
    ],
  ],
  [
    'PHP: ?:',
    {
      'a.php': `<?php
function call($path, $m = null) { return (new GuzzleHttp\\Client)->request($m ?: 'GET', '${api}' . $path); }
call('/users/current'); call('/channels/1', 'PATCH');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest PATCH /channels/{channelId} | a.php:3',
    ],
  ],
  [
    'Kotlin: elvis',
    {
      'a.kt': `fun call(path: String, method: String? = null) = client.newCall(Request.Builder().url("${api}$path").method(method ?: "GET", null).build()).execute()
fun f() { call("/users/current"); call("/channels/1", "PATCH") }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2', 'call | certain | rest PATCH /channels/{channelId} | a.kt:2'],
  ],
  [
    'Swift: ??',
    {
      'a.swift': `func call(_ path: String, _ method: String? = nil) { var r = URLRequest(url: URL(string: "${api}" + path)!); r.httpMethod = method ?? "GET"; URLSession.shared.dataTask(with: r).resume() }
func f() { call("/users/current"); call("/channels/1", "PATCH") }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:2',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:2',
    ],
  ],
  [
    'C#: ??',
    {
      'A.cs': `class A { static readonly HttpClient c = new HttpClient(); Task Call(string p, string m = null) => c.SendAsync(new HttpRequestMessage(new HttpMethod(m ?? "GET"), "${api}" + p)); void F() { Call("/users/current"); Call("/channels/1", "PATCH"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1', 'call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: platform enum',
    {
      'A.cs': `enum Plat { Mixer, Twitch }
class A { static readonly HttpClient c = new HttpClient(); string Base(Plat p) { if (p == Plat.Mixer) return "${api}"; return "https://api.twitch.tv/helix"; } Task Call(Plat p, string path) => c.GetAsync(Base(p) + path); void F() { Call(Plat.Mixer, "/users/current"); Call(Plat.Twitch, "/types"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'Java: overload defaults',
    {
      'A.java': `class A { Response call(String p) { return call("GET", p); } Response call(String m, String p) { return client.newCall(new Request.Builder().url("${api}" + p).method(m, null).build()).execute(); } void f() { call("/users/current"); call("PATCH", "/channels/1"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:1',
      'call | certain | rest PATCH /channels/{channelId} | A.java:1',
    ],
  ],
  [
    'Java: platform map',
    {
      'A.java': `class A { static final Map<String, String> HOSTS = Map.of("mixer", "${api}", "twitch", "https://api.twitch.tv/helix"); Response call(String p, String path) { return client.newCall(new Request.Builder().url(HOSTS.get(p) + path).build()).execute(); } void f() { call("mixer", "/users/current"); call("twitch", "/types"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: null check',
    {
      'A.java': `class A { Response call(String p, String m) { if (m == null) { m = "GET"; } return client.newCall(new Request.Builder().url("${api}" + p).method(m, null).build()).execute(); } void f() { call("/users/current", null); call("/channels/1", "PATCH"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:1',
      'call | certain | rest PATCH /channels/{channelId} | A.java:1',
    ],
  ],
  [
    'Go: empty check',
    {
      'a.go': `package a
import "net/http"
func call(p, m string) { if m == "" { m = "GET" }; r, _ := http.NewRequest(m, "${api}"+p, nil); http.DefaultClient.Do(r) }
func f() { call("/users/current", ""); call("/channels/1", "PATCH") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:4', 'call | certain | rest PATCH /channels/{channelId} | a.go:4'],
  ],
  [
    'Go: two clients',
    {
      'a.go': `package a
import "net/http"
type C struct { base string }
func (c *C) get(p string) { http.Get(c.base + p) }
func f() { m := &C{base: "${api}"}; o := &C{base: "https://my.app/api"}; m.get("/users/current"); o.get("/types") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:5'],
  ],
  [
    'Rust: unwrap_or',
    {
      'a.rs': `async fn call(p: &str, m: Option<Method>) { reqwest::Client::new().request(m.unwrap_or(Method::GET), format!("${api}{}", p)).send().await; }
async fn f() { call("/users/current", None).await; call("/channels/1", Some(Method::PATCH)).await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'call | certain | rest PATCH /channels/{channelId} | a.rs:2'],
  ],
  [
    'C++: default arg',
    {
      'a.cpp': `void call(const std::string& p, const std::string& m = "GET") { CURL* c = curl_easy_init(); std::string u = "${api}" + p; curl_easy_setopt(c, CURLOPT_URL, u.c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, m.c_str()); curl_easy_perform(c); }
void f() { call("/users/current"); call("/channels/1", "PATCH"); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:2',
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:2',
    ],
  ],
  [
    'C++: two clients',
    {
      'a.cpp': `struct C { std::string base; C(std::string b) : base(b) {} void get(std::string p) { cpr::Get(cpr::Url{base + p}); } };
void f() { C m("${api}"); C o("https://my.app/api"); m.get("/users/current"); o.get("/types"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
]);
