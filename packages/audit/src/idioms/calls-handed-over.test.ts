import { testIdioms } from '@mixer-oauth/testkit';

// Calls that are made by what a function is handed to, wrapped in, kept in a table or chained behind.
testIdioms([
  [
    'Go: func opts',
    {
      'a.go': `package main
import "net/http"
const api = "https://mixer.com/api/v1"
type option func(*http.Request)
func do(method, path string, opts ...option) {
	req, _ := http.NewRequest(method, api+path, nil)
	for _, o := range opts {
		o(req)
	}
	http.DefaultClient.Do(req)
}
func main() { do("GET", "/users/current"); do("POST", "/channels/1/follow", withJSON(x)) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:12',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:12',
    ],
  ],
  [
    'Go: closure',
    {
      'a.go': `package main
import "net/http"
func get(base string) func(string) (*http.Response, error) {
	return func(path string) (*http.Response, error) { return http.Get(base + path) }
}
func main() { mixer := get("https://mixer.com/api/v1"); mixer("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:6'],
  ],
  [
    'Go: table',
    {
      'a.go': `package main
import "net/http"
type op struct{ Method, Path string }
var ops = map[string]op{"me": {"GET", "/users/current"}, "follow": {Method: "POST", Path: "/channels/%d/follow"}}
func run(name string, a ...interface{}) {
	o := ops[name]
	req, _ := http.NewRequest(o.Method, "https://mixer.com/api/v1"+fmt.Sprintf(o.Path, a...), nil)
	http.DefaultClient.Do(req)
}
func main() { run("me"); run("follow", 1) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:4',
    ],
  ],
  [
    'Go: interface',
    {
      'a.go': `package main
import "net/http"
type doer interface{ get(path string) }
type client struct{ base string }
func (c client) get(path string) { http.Get(c.base + path) }
func me(d doer) { d.get("/users/current") }
func main() { me(client{base: "https://mixer.com/api/v1"}) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:6'],
  ],
  [
    'Go: roundtripper',
    {
      'a.go': `package main
import "net/http"
const base = "https://mixer.com/api/v1"
var client = &http.Client{}
func call(method string, path string) error {
	url := fmt.Sprintf("%s%s", base, path)
	req, err := http.NewRequest(method, url, nil)
	if err != nil { return err }
	req.Header.Set("Authorization", "Bearer x")
	_, err = client.Do(req)
	return err
}
func Me() error { return call(http.MethodGet, "/users/current") }
func Follow(id int) error { return call(http.MethodPost, fmt.Sprintf("/channels/%d/follow", id)) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:13',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:14',
    ],
  ],
  [
    'C#: func',
    {
      'A.cs': `class A { Func<string, Task<string>> get = path => new HttpClient().GetStringAsync("https://mixer.com/api/v1" + path); async Task Run() { await get("/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: polly',
    {
      'A.cs': `class A { HttpClient http; async Task Run() { await policy.ExecuteAsync(() => http.GetAsync("https://mixer.com/api/v1/users/current")); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: polly wrapper',
    {
      'A.cs': `class A { HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") }; Task<HttpResponseMessage> Get(string p) => policy.ExecuteAsync(() => http.GetAsync(p)); Task Run() => Get("users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: extension',
    {
      'A.cs': `static class Ext { public static Task<HttpResponseMessage> Mixer(this HttpClient c, HttpMethod m, string p) => c.SendAsync(new HttpRequestMessage(m, "https://mixer.com/api/v1" + p)); }
class A { void Run(HttpClient c) { c.Mixer(HttpMethod.Get, "/users/current"); c.Mixer(HttpMethod.Post, "/channels/1/follow"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:2',
    ],
  ],
  [
    'C#: generic',
    {
      'A.cs': `class A { HttpClient http; async Task<T> Get<T>(string p) { var r = await http.GetAsync($"https://mixer.com/api/v1/{p}"); return JsonConvert.DeserializeObject<T>(await r.Content.ReadAsStringAsync()); } Task<User> Me() => Get<User>("users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'Java: supplier',
    {
      'A.java': `class A { void run() { CompletableFuture.supplyAsync(() -> get("/users/current")); } String get(String p) { return rest.getForObject("https://mixer.com/api/v1" + p, String.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: method ref',
    {
      'A.java': `class A { void run() { Stream.of("/users/current").map(this::get).forEach(System.out::println); } String get(String p) { return rest.getForObject("https://mixer.com/api/v1" + p, String.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: enum table',
    {
      'A.java': `enum Op { ME("GET", "/users/current"), FOLLOW("POST", "/channels/%d/follow"); final String method; final String path; Op(String method, String path) { this.method = method; this.path = path; } }
class A { void run(Op op, Object... a) { Request r = new Request.Builder().url("https://mixer.com/api/v1" + String.format(op.path, a)).method(op.method, null).build(); client.newCall(r).execute(); } void go() { run(Op.ME); run(Op.FOLLOW, 1); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:1',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:1',
    ],
  ],
  [
    'Java: interface default',
    {
      'A.java': `interface Endpoint { String path(); default void call(OkHttpClient c) { c.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path()).build()).execute(); } }
class Me implements Endpoint { public String path() { return "/users/current"; } }
class A { void go(OkHttpClient c) { new Me().call(c); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:2'],
  ],
  [
    'Kotlin: suspend inline',
    {
      'a.kt': `suspend inline fun <reified T> get(path: String): T = client.get("https://mixer.com/api/v1$path").body()
suspend fun me() = get<User>("/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2'],
  ],
  [
    'Kotlin: lambda',
    {
      'a.kt': `val get: (String) -> String = { path -> URL("https://mixer.com/api/v1$path").readText() }
fun me() = get("/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2'],
  ],
  [
    'Ruby: httparty module',
    {
      'a.rb': `class Mixer
  include HTTParty
  base_uri 'https://mixer.com/api/v1'
  def me
    self.class.get('/users/current')
  end
  def follow(id)
    self.class.post("/channels/#{id}/follow")
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:8',
    ],
  ],
  [
    'PHP: closure',
    {
      'a.php': `<?php
$get = fn($path) => file_get_contents('https://mixer.com/api/v1' . $path);
$get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:3'],
  ],
  [
    'PHP: use closure',
    {
      'a.php': `<?php
$base = 'https://mixer.com/api/v1';
$get = function ($path) use ($base) { return file_get_contents($base . $path); };
$get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'PHP: call_user_func',
    {
      'a.php': `<?php
function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); }
call_user_func('get', '/users/current');
call_user_func_array('get', ['/channels/1']);
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:4',
    ],
  ],
  [
    'PHP: array_map',
    {
      'a.php': `<?php
function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); }
array_map('get', ['/users/current', '/types']);
`,
    },
    ['call | certain | rest GET /users/current | a.php:3', 'call | certain | rest GET /types | a.php:3'],
  ],
  [
    'Swift: closure',
    {
      'a.swift': `import Foundation
let get: (String) -> Void = { path in URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path)!).resume() }
get("/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.swift:3'],
  ],
  [
    'Swift: endpoint enum',
    {
      'a.swift': `import Foundation
enum Endpoint {
  case me
  case follow(Int)
  var path: String {
    switch self {
    case .me: return "/users/current"
    case .follow(let id): return "/channels/\\(id)/follow"
    }
  }
  var method: String {
    switch self {
    case .me: return "GET"
    case .follow: return "POST"
    }
  }
}
func run(_ e: Endpoint) {
  var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + e.path)!)
  r.httpMethod = e.method
  URLSession.shared.dataTask(with: r).resume()
}
run(.me)
run(.follow(1))
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.swift:8',
    ],
  ],
  [
    'Swift: endpoint protocol',
    {
      'a.swift': `import Foundation
protocol Endpoint { var path: String { get }; var method: String { get } }
struct Me: Endpoint { let path = "/users/current"; let method = "GET" }
struct Follow: Endpoint { let id: Int; var path: String { "/channels/\\(id)/follow" }; let method = "POST" }
func run(_ e: Endpoint) {
  var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + e.path)!)
  r.httpMethod = e.method
  URLSession.shared.dataTask(with: r).resume()
}
run(Me())
run(Follow(id: 1))
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.swift:4',
    ],
  ],
  [
    'Rust: enum endpoint',
    {
      'a.rs': `enum Endpoint { Me, Follow(u64) }
impl Endpoint {
  fn path(&self) -> String { match self { Endpoint::Me => "/users/current".to_string(), Endpoint::Follow(id) => format!("/channels/{}/follow", id) } }
  fn method(&self) -> Method { match self { Endpoint::Me => Method::GET, Endpoint::Follow(_) => Method::POST } }
}
fn run(e: Endpoint) { client.request(e.method(), &format!("https://mixer.com/api/v1{}", e.path())).send(); }
fn main() { run(Endpoint::Me); run(Endpoint::Follow(1)); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.rs:3',
    ],
  ],
  [
    'Rust: closure',
    {
      'a.rs': `fn main() { let get = |path: &str| reqwest::blocking::get(&format!("https://mixer.com/api/v1{}", path)); get("/users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:1'],
  ],
  [
    'Rust: trait',
    {
      'a.rs': `trait Endpoint { fn path(&self) -> String; }
struct Me;
impl Endpoint for Me { fn path(&self) -> String { "/users/current".into() } }
fn run<E: Endpoint>(e: E) { reqwest::blocking::get(&format!("https://mixer.com/api/v1{}", e.path())); }
fn main() { run(Me); }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:3'],
  ],
  [
    'Lua: closure',
    {
      'a.lua': `local http = require("socket.http")
local function client(base)
  return { get = function(path) return http.request(base .. path) end }
end
local mixer = client("https://mixer.com/api/v1")
mixer.get("/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.lua:6'],
  ],
  [
    'Lua: coroutine',
    {
      'a.lua': `local http = require("socket.http")
local function get(path) return http.request("https://mixer.com/api/v1" .. path) end
coroutine.wrap(function() get("/users/current") end)()
pcall(get, "/types")
`,
    },
    ['call | certain | rest GET /users/current | a.lua:3', 'call | certain | rest GET /types | a.lua:4'],
  ],
  [
    'C++: lambda',
    {
      'a.cpp': `#include <string>
void run() { auto get = [](const std::string& path) { return cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}); }; get("/users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
  [
    'C++: thread',
    {
      'a.cpp': `#include <thread>
std::string get(const std::string& path) { return cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path}).text; }
void run() { std::thread t(get, "/users/current"); auto f = std::async(std::launch::async, get, "/types"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:3', 'call | certain | rest GET /types | a.cpp:3'],
  ],
]);
