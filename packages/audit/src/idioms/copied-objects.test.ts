import { testIdioms } from '@mixer-oauth/testkit';

// Objects of the program that are copied with another verb, or set up where they are made.
testIdioms([
  [
    'Python: dataclass replace',
    {
      'a.py': `import requests
from dataclasses import dataclass, replace
@dataclass
class Req:
    path: str
    method: str = 'GET'
def send(r): return requests.request(r.method, 'https://mixer.com/api/v1' + r.path)
def follow(id):
    base = Req(f'/channels/{id}/follow')
    return send(replace(base, method='PUT'))
def me(): return send(Req('/users/current'))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:9',
      'call | certain | rest GET /users/current | a.py:11',
    ],
  ],
  [
    'Go: struct copy',
    {
      'a.go': `package a
type R struct { Method, Path string }
func send(r R) { req, _ := http.NewRequest(r.Method, "https://mixer.com/api/v1" + r.Path, nil); http.DefaultClient.Do(req) }
func me() { base := R{Method: "GET", Path: "/users/current"}; send(base) }
func follow(id string) { base := R{Method: "GET", Path: "/channels/" + id + "/follow"}; r := base; r.Method = "PUT"; send(r) }`,
    },
    [
      'call | certain | rest GET /users/current | a.go:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:5',
    ],
  ],
  [
    'C#: with',
    {
      'A.cs': `record Req(string Path, string Method = "GET");
class A {
  Task Send(Req r) { return client.SendAsync(new HttpRequestMessage(new HttpMethod(r.Method), "https://mixer.com/api/v1" + r.Path)); }
  Task Follow(string id) { var b = new Req("/channels/" + id + "/follow"); return Send(b with { Method = "PUT" }); }
  Task Me() { return Send(new Req("/users/current")); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:4',
      'call | certain | rest GET /users/current | A.cs:5',
    ],
  ],
  [
    'Kotlin: copy',
    {
      'a.kt': `data class Req(val path: String, val method: String = "GET")
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun follow(id: String) { val base = Req("/channels/$id/follow"); send(base.copy(method = "PUT")) }
  fun me() = send(Req("/users/current"))
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:4',
      'call | certain | rest GET /users/current | a.kt:5',
    ],
  ],
  [
    'Kotlin: copy path',
    {
      'a.kt': `data class Req(val path: String, val method: String)
val base = Req("/users/current", "GET")
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun follow(id: String) { val r = base.copy(path = "/channels/$id/follow", method = "PUT"); send(r) }
  fun me() = send(base)
}`,
    },
    [
      'call | certain | rest GET /users/current | a.kt:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:5',
    ],
  ],
  [
    'Kotlin: apply',
    {
      'a.kt': `class Req(val path: String) { var method = "GET" }
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun follow(id: String) { send(Req("/channels/$id/follow").apply { method = "PUT" }) }
  fun me() = send(Req("/users/current"))
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:4',
      'call | certain | rest GET /users/current | a.kt:5',
    ],
  ],
  [
    'Rust: update',
    {
      'a.rs': `struct Req { method: &'static str, path: String }
fn base(path: String) -> Req { Req { method: "GET", path } }
fn send(r: Req) { client.request(Method::from_bytes(r.method.as_bytes()).unwrap(), &format!("https://mixer.com/api/v1{}", r.path)).send(); }
fn follow(id: &str) { send(Req { method: "PUT", ..base(format!("/channels/{}/follow", id)) }); }
fn me() { send(base("/users/current".into())); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:4',
      'call | certain | rest GET /users/current | a.rs:5',
    ],
  ],
  [
    'Rust: default',
    {
      'a.rs': `struct Req { method: Method, path: String }
impl Default for Req { fn default() -> Self { Req { method: Method::GET, path: String::new() } } }
fn send(r: Req) { client.request(r.method, &format!("https://mixer.com/api/v1{}", r.path)).send(); }
fn follow(id: &str) { send(Req { method: Method::PUT, path: format!("/channels/{}/follow", id), ..Default::default() }); }
fn me() { send(Req { path: "/users/current".into(), ..Default::default() }); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:4',
      'call | certain | rest GET /users/current | a.rs:5',
    ],
  ],
  [
    'Rust: mut',
    {
      'a.rs': `#[derive(Clone)] struct Req { method: &'static str, path: String }
fn send(r: Req) { client.request(Method::from_bytes(r.method.as_bytes()).unwrap(), &format!("https://mixer.com/api/v1{}", r.path)).send(); }
fn follow(id: &str) { let base = Req { method: "GET", path: format!("/channels/{}/follow", id) }; let mut r = base.clone(); r.method = "PUT"; send(r); }
fn me() { send(Req { method: "GET", path: "/users/current".into() }); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:3',
      'call | certain | rest GET /users/current | a.rs:4',
    ],
  ],
  [
    'Swift: struct copy',
    {
      'a.swift': `struct Req { var path: String; var method = "GET" }
class Api {
 func send(_ q: Req) { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + q.path)!); r.httpMethod = q.method; session.dataTask(with: r).resume() }
 func follow(id: String) { let base = Req(path: "/channels/\\(id)/follow"); var q = base; q.method = "PUT"; send(q) }
 func me() { send(Req(path: "/users/current")) }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:4',
      'call | certain | rest GET /users/current | a.swift:5',
    ],
  ],
  [
    'Swift: struct inout',
    {
      'a.swift': `struct Req { var path: String; var method = "GET" }
class Api {
 func send(_ q: Req) { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + q.path)!); r.httpMethod = q.method; session.dataTask(with: r).resume() }
 func follow(id: String) { var q = Req(path: "/channels/\\(id)/follow"); q.method = "PUT"; send(q) }
 func me() { send(Req(path: "/users/current")) }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:4',
      'call | certain | rest GET /users/current | a.swift:5',
    ],
  ],
  [
    'Elixir: map update',
    {
      'a.ex': `defmodule A do
  def send(r), do: HTTPoison.request(r.method, "https://mixer.com/api/v1" <> r.path)
  def follow(id) do
    base = %{method: :get, path: "/channels/#{id}/follow"}
    send(%{base | method: :put})
  end
  def me, do: send(%{method: :get, path: "/users/current"})
end`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:4',
      'call | certain | rest GET /users/current | a.ex:7',
    ],
  ],
  [
    'C++: copy',
    {
      'a.cpp': `struct Req { std::string path; std::string verb; };
void send(const Req& r) { cpr::Session s; s.SetUrl(cpr::Url{"https://mixer.com/api/v1" + r.path}); curl_easy_setopt(h, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(h); }
void follow(std::string id) { Req base{"/channels/" + id + "/follow", "GET"}; Req r = base; r.verb = "PUT"; send(r); }
void me() { send(Req{"/users/current", "GET"}); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'Kotlin: a copy that nobody sends',
    {
      'a.kt': `data class Req(val path: String, val method: String = "GET")
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun me() { val base = Req("/users/current"); println(base.copy(method = "PUT")); send(base) }
}`,
    },
    ['call | certain | rest GET /users/current | a.kt:4'],
  ],
  [
    'Kotlin: a copy() of its own',
    {
      'a.kt': `class Req(val path: String, val method: String) { fun copy(method: String) = Req("/users/current", "GET") }
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun me() { send(Req("/channels/1/follow", "GET").copy(method = "PUT")) }
}`,
    },
    ['call | certain | rest GET /users/current | a.kt:1'],
  ],
  [
    'Python: replace() of a text',
    {
      'a.py': `import requests
def me():
    path = '/users/method'.replace('method', 'current')
    return requests.get('https://mixer.com/api/v1' + path)
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'Java: Lombok',
    {
      'A.java': `class A {
  @Value @With static class Req { String path; String method; }
  void send(Req r) { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute(); }
  void follow(String id) { Req base = new Req("/channels/" + id + "/follow", "GET"); send(base.withMethod("PUT")); }
  void me() { send(new Req("/users/current", "GET")); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:4',
      'call | certain | rest GET /users/current | A.java:5',
    ],
  ],
  [
    'Ruby: Data',
    {
      'a.rb': `Req = Data.define(:path, :verb)
def send_it(r) = HTTParty.send(r.verb, "https://mixer.com/api/v1#{r.path}")
def follow(id)
  base = Req.new(path: "/channels/#{id}/follow", verb: :get)
  send_it(base.with(verb: :put))
end
def me = send_it(Req.new(path: '/users/current', verb: :get))`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:4',
      'call | certain | rest GET /users/current | a.rb:7',
    ],
  ],
  [
    'Kotlin: also',
    {
      'a.kt': `class Req(val path: String) { var method = "GET" }
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun follow(id: String) { send(Req("/channels/$id/follow").also { it.method = "PUT" }) }
  fun me() = send(Req("/users/current"))
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:4',
      'call | certain | rest GET /users/current | a.kt:5',
    ],
  ],
  [
    'Kotlin: also with a name',
    {
      'a.kt': `class Req(val path: String) { var method = "GET" }
class Api {
  fun send(r: Req) = client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute()
  fun follow(id: String) { send(Req("/channels/$id/follow").also { r -> r.method = "PUT" }) }
  fun me() = send(Req("/users/current"))
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:4',
      'call | certain | rest GET /users/current | a.kt:5',
    ],
  ],
  [
    'Ruby: tap',
    {
      'a.rb': `class Req
  attr_accessor :verb, :path
  def initialize(path)
    @path = path
    @verb = :get
  end
end
def send_it(r) = HTTParty.send(r.verb, "https://mixer.com/api/v1#{r.path}")
def follow(id) = send_it(Req.new("/channels/#{id}/follow").tap { |r| r.verb = :put })
def me = send_it(Req.new('/users/current'))`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:9',
      'call | certain | rest GET /users/current | a.rb:10',
    ],
  ],
  [
    'Python: model_copy',
    {
      'a.py': `import requests
from pydantic import BaseModel
class Req(BaseModel):
    path: str
    method: str = 'GET'
def send(r): return requests.request(r.method, 'https://mixer.com/api/v1' + r.path)
def follow(id):
    base = Req(path=f'/channels/{id}/follow')
    return send(base.model_copy(update={'method': 'PUT'}))
def me(): return send(Req(path='/users/current'))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:8',
      'call | certain | rest GET /users/current | a.py:10',
    ],
  ],
  [
    'Python: a named tuple',
    {
      'a.py': `import requests
from typing import NamedTuple
class Req(NamedTuple):
    path: str
    method: str = 'GET'
def send(r): return requests.request(r.method, 'https://mixer.com/api/v1' + r.path)
def follow(id): return send(Req(f'/channels/{id}/follow')._replace(method='PUT'))
def me(): return send(Req('/users/current'))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
      'call | certain | rest GET /users/current | a.py:8',
    ],
  ],
]);
