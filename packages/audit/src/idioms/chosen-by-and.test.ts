import { testIdioms } from '@mixer-oauth/testkit';

// One verb or the other, by a condition in a record that a wrapper is handed.
testIdioms([
  [
    'Python: dict wrapper',
    {
      'a.py': `import requests
def send(o): return requests.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow): return send({'path': f'/channels/{id}/follow', 'method': 'PUT' if follow else 'DELETE'})
def me(): return send({'path': '/users/current', 'method': 'GET'})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
      'call | certain | rest GET /users/current | a.py:4',
    ],
  ],
  [
    'Python: dict wrapper kwargs',
    {
      'a.py': `import requests
def send(**o): return requests.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow): return send(path=f'/channels/{id}/follow', method='PUT' if follow else 'DELETE')
def me(): return send(path='/users/current', method='GET')
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
      'call | certain | rest GET /users/current | a.py:4',
    ],
  ],
  [
    'Python: dict var',
    {
      'a.py': `import requests
def send(o): return requests.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow):
    o = {'path': f'/channels/{id}/follow', 'method': 'PUT' if follow else 'DELETE'}
    return send(o)
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:4',
    ],
  ],
  [
    'Python: dict get default',
    {
      'a.py': `import requests
def send(o): return requests.request(o.get('method', 'GET'), 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow): return send({'path': f'/channels/{id}/follow', 'method': 'PUT' if follow else 'DELETE'})
def me(): return send({'path': '/users/current'})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
      'call | certain | rest GET /users/current | a.py:4',
    ],
  ],
  [
    'Python: dict spread',
    {
      'a.py': `import requests
def send(o): return requests.request(**o)
def follow(id, follow): return send({'url': f'https://mixer.com/api/v1/channels/{id}/follow', 'method': 'PUT' if follow else 'DELETE'})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: dict class',
    {
      'a.py': `import requests
class Api:
    def send(self, o): return self.session.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
    def follow(self, id, follow): return self.send({'path': f'/channels/{id}/follow', 'method': 'PUT' if follow else 'DELETE'})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:4',
    ],
  ],
  [
    'Python: Request cond',
    {
      'a.py': `import requests
def follow(id, follow):
    req = requests.Request('PUT' if follow else 'DELETE', f'https://mixer.com/api/v1/channels/{id}/follow')
    return requests.Session().send(req.prepare())
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: Request cond var',
    {
      'a.py': `import requests
def follow(id, follow):
    method = 'PUT' if follow else 'DELETE'
    req = requests.Request(method, f'https://mixer.com/api/v1/channels/{id}/follow')
    return requests.Session().send(req.prepare())
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:4',
    ],
  ],
  [
    'Python: Request cond if',
    {
      'a.py': `import requests
def follow(id, follow):
    if follow:
        verb = 'PUT'
    else:
        verb = 'DELETE'
    req = requests.Request(verb, f'https://mixer.com/api/v1/channels/{id}/follow')
    return requests.Session().send(req.prepare())
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
    ],
  ],
  [
    'Python: Request named cond',
    {
      'a.py': `import requests
def follow(id, follow):
    req = requests.Request(method='PUT' if follow else 'DELETE', url=f'https://mixer.com/api/v1/channels/{id}/follow')
    return requests.Session().send(req.prepare())
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: and or',
    {
      'a.py': `import requests
def send(o): return requests.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow): return send({'path': f'/channels/{id}/follow', 'method': follow and 'PUT' or 'DELETE'})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: tuple index',
    {
      'a.py': `import requests
def send(o): return requests.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow): return send({'path': f'/channels/{id}/follow', 'method': ('DELETE', 'PUT')[follow]})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'Python: dict index',
    {
      'a.py': `import requests
def send(o): return requests.request(o['method'], 'https://mixer.com/api/v1' + o['path'])
def follow(id, follow): return send({'path': f'/channels/{id}/follow', 'method': {True: 'PUT', False: 'DELETE'}[follow]})
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:3',
    ],
  ],
  [
    'PHP: array wrapper',
    {
      'a.php': `<?php
class Api { function send($o) { return $this->client->request($o['method'], 'https://mixer.com/api/v1' . $o['path']); }
function follow($id, $follow) { return $this->send(['path' => "/channels/$id/follow", 'method' => $follow ? 'PUT' : 'DELETE']); }
function me() { return $this->send(['path' => '/users/current', 'method' => 'GET']); } }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
      'call | certain | rest GET /users/current | a.php:4',
    ],
  ],
  [
    'PHP: array fn',
    {
      'a.php': `<?php
function send($o) { global $client; return $client->request($o['method'], 'https://mixer.com/api/v1' . $o['path']); }
function follow($id, $follow) { return send(['path' => "/channels/$id/follow", 'method' => $follow ? 'PUT' : 'DELETE']); }
function me() { return send(['path' => '/users/current', 'method' => 'GET']); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
      'call | certain | rest GET /users/current | a.php:4',
    ],
  ],
  [
    'PHP: array var',
    {
      'a.php': `<?php
function send($o) { global $client; return $client->request($o['method'], 'https://mixer.com/api/v1' . $o['path']); }
function follow($id, $follow) { $o = ['path' => "/channels/$id/follow", 'method' => $follow ? 'PUT' : 'DELETE']; return send($o); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
    ],
  ],
  [
    'PHP: array extract',
    {
      'a.php': `<?php
function send(array $o) { global $client; $method = $o['method'] ?? 'GET'; return $client->request($method, 'https://mixer.com/api/v1' . $o['path']); }
function follow($id, $follow) { return send(['path' => "/channels/$id/follow", 'method' => $follow ? 'PUT' : 'DELETE']); }
function me() { return send(['path' => '/users/current']); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
      'call | certain | rest GET /users/current | a.php:4',
    ],
  ],
  [
    'PHP: match',
    {
      'a.php': `<?php
function send(array $o) { global $client; return $client->request($o['method'], 'https://mixer.com/api/v1' . $o['path']); }
function follow($id, $follow) { return send(['path' => "/channels/$id/follow", 'method' => match(true) { $follow => 'PUT', default => 'DELETE' }]); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
    ],
  ],
  [
    'PHP: curl cond',
    {
      'a.php': `<?php
function follow($id, $follow) { $c = curl_init("https://mixer.com/api/v1/channels/$id/follow"); curl_setopt_array($c, [CURLOPT_CUSTOMREQUEST => $follow ? 'PUT' : 'DELETE', CURLOPT_RETURNTRANSFER => true]); curl_exec($c); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:2',
    ],
  ],
  [
    'PHP: request obj',
    {
      'a.php': `<?php
function follow($id, $follow) { $r = new Request($follow ? 'PUT' : 'DELETE', "https://mixer.com/api/v1/channels/$id/follow"); return $client->send($r); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:2',
    ],
  ],
  [
    'JavaScript: wrapper',
    {
      'a.js': `const send = (o) => axios.request({ method: o.method, url: 'https://mixer.com/api/v1' + o.path });
const follow = (id, f) => send({ path: \`/channels/\${id}/follow\`, method: f ? 'PUT' : 'DELETE' });`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'Ruby: wrapper',
    {
      'a.rb': `def send_it(o)
  HTTParty.send(o[:method], "https://mixer.com/api/v1#{o[:path]}")
end
def follow(id, f)
  send_it(path: "/channels/#{id}/follow", method: f ? :put : :delete)
end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:5',
    ],
  ],
  [
    'Ruby: wrapper if',
    {
      'a.rb': `def send_it(o)
  RestClient::Request.execute(method: o[:method], url: "https://mixer.com/api/v1#{o[:path]}")
end
def follow(id, f)
  send_it({ path: "/channels/#{id}/follow", method: (if f then :put else :delete end) })
end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:5',
    ],
  ],
  [
    'Lua: wrapper',
    {
      'a.lua': `local function send(o) return http.request{ method = o.method, url = 'https://mixer.com/api/v1' .. o.path } end
local function follow(id, f) return send{ path = '/channels/' .. id .. '/follow', method = f and 'PUT' or 'DELETE' } end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.lua:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.lua:2',
    ],
  ],
  [
    'Go: struct',
    {
      'a.go': `package a
type R struct { Method, Path string }
func send(r R) { req, _ := http.NewRequest(r.Method, "https://mixer.com/api/v1" + r.Path, nil); http.DefaultClient.Do(req) }
func follow(id string, f bool) { m := "PUT"; if !f { m = "DELETE" }; send(R{Method: m, Path: "/channels/" + id + "/follow"}) }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.go:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:4',
    ],
  ],
  [
    'kt',
    {
      'a.kt': `data class Req(val path: String, val method: String)
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun follow(id: String, f: Boolean) = send(Req("/channels/$id/follow", if (f) "PUT" else "DELETE"))
}`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.kt:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:4',
    ],
  ],
  [
    'cs',
    {
      'A.cs': `class Req { public string Path; public HttpMethod Method; }
class A {
  Task Send(Req r) { return client.SendAsync(new HttpRequestMessage(r.Method, "https://mixer.com/api/v1" + r.Path)); }
  Task Follow(string id, bool f) { return Send(new Req { Path = $"/channels/{id}/follow", Method = f ? HttpMethod.Put : HttpMethod.Delete }); }
}`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | A.cs:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:4',
    ],
  ],
  [
    'rs',
    {
      'a.rs': `struct Req { method: Method, path: String }
fn send(r: Req) { client.request(r.method, &format!("https://mixer.com/api/v1{}", r.path)).send(); }
fn follow(id: &str, f: bool) { send(Req { method: if f { Method::PUT } else { Method::DELETE }, path: format!("/channels/{}/follow", id) }); }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:3',
    ],
  ],
  [
    'swift',
    {
      'a.swift': `struct Req { let path: String; let method: String }
class Api {
 func send(_ q: Req) { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + q.path)!); r.httpMethod = q.method; session.dataTask(with: r).resume() }
 func follow(id: String, f: Bool) { send(Req(path: "/channels/\\(id)/follow", method: f ? "PUT" : "DELETE")) }
}`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.swift:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:4',
    ],
  ],
  [
    'ex',
    {
      'a.ex': `defmodule A do
  def send(r), do: HTTPoison.request(r.method, "https://mixer.com/api/v1" <> r.path)
  def follow(id, f), do: send(%{path: "/channels/#{id}/follow", method: if(f, do: :put, else: :delete)})
end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.ex:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:3',
    ],
  ],
  [
    'JavaScript: and, or with another value',
    {
      'a.js': `const send = (o) => axios.request({ method: o && o.verb || 'GET', url: 'https://mixer.com/api/v1' + o.path });
send({ path: '/users/current' }); send({ path: '/channels/1/follow', verb: 'PUT' });`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: and, or with a text',
    {
      'a.js': `const send = (o) => axios.request({ method: o.method, url: 'https://mixer.com/api/v1' + o.path });
const follow = (id, f) => send({ path: \`/channels/\${id}/follow\`, method: f && 'PUT' || 'DELETE' });`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'Lua: by what callers pass',
    {
      'a.lua': `local function send(path, body) return http.request{ method = body and 'PUT' or 'GET', url = 'https://mixer.com/api/v1' .. path } end
send('/users/current')
send('/channels/1/follow', 'x')`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.lua:3',
    ],
  ],
  [
    'Python: by what callers pass',
    {
      'a.py': `import requests
def send(path, body=None): return requests.request(body and 'PUT' or 'GET', 'https://mixer.com/api/v1' + path)
send('/users/current')
send('/channels/1/follow', 'x')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:4',
    ],
  ],
  [
    'Lua: a ladder',
    {
      'a.lua': `local function send(o) return http.request{ method = o.method, url = 'https://mixer.com/api/v1' .. o.path } end
local function follow(id, a, b) return send{ path = '/channels/' .. id .. '/follow', method = a and 'PUT' or b and 'DELETE' or 'POST' } end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.lua:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.lua:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.lua:2',
    ],
  ],
  [
    'Ruby: and, or',
    {
      'a.rb': `def send_it(o)
  RestClient::Request.execute(method: o[:method], url: "https://mixer.com/api/v1#{o[:path]}")
end
def follow(id, f)
  send_it({ path: "/channels/#{id}/follow", method: f && :put || :delete })
end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:5',
    ],
  ],
  [
    'Elixir: and, or',
    {
      'a.ex': `defmodule A do
  def send(r), do: HTTPoison.request(r.method, "https://mixer.com/api/v1" <> r.path)
  def follow(id, f), do: send(%{path: "/channels/#{id}/follow", method: f && :put || :delete})
end`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.ex:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:3',
    ],
  ],
]);
