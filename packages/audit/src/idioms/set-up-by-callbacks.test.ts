import { testIdioms } from '@mixer-oauth/testkit';

// Objects that a function hands to its caller's callback, which sets them up.
testIdioms([
  [
    'go options',
    {
      'a.go': `package main
import "net/http"
type req struct { path string; method string }
type opt func(*req)
func withPath(p string) opt { return func(r *req) { r.path = p } }
func withMethod(m string) opt { return func(r *req) { r.method = m } }
func do(opts ...opt) { r := &req{method: "GET"}
 for _, o := range opts { o(r) }
 q, _ := http.NewRequest(r.method, "https://mixer.com/api/v1"+r.path, nil)
 http.DefaultClient.Do(q) }
func main() { do(withPath("/users/current")); do(withPath("/channels/1/follow"), withMethod("PUT")) }`,
    },
    [
      'call | certain | rest GET /users/current | a.go:11',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:11',
    ],
  ],
  [
    'go option base url',
    {
      'a.go': `package main
import "net/http"
type Client struct { base string }
type Option func(*Client)
func WithBase(b string) Option { return func(c *Client) { c.base = b } }
func New(opts ...Option) *Client { c := &Client{base: "https://mixer.com/api/v1"}
 for _, o := range opts { o(c) }
 return c }
func (c *Client) Get(p string) { http.Get(c.base + p) }
func main() { New().Get("/users/current"); New(WithBase("https://beam.pro/api/v1")).Get("/types") }`,
    },
    ['call | certain | rest GET /users/current | a.go:10', 'call | certain | rest GET /types | a.go:10'],
  ],
  [
    'c# configure action',
    {
      'a.cs': `using System; using System.Net.Http;
public class Opts { public string Path; public HttpMethod Verb = HttpMethod.Get; }
public class Api { HttpClient http = new HttpClient();
 public void Send(Action<Opts> configure) { var o = new Opts(); configure(o); http.SendAsync(new HttpRequestMessage(o.Verb, "https://mixer.com/api/v1" + o.Path)); }
 public void Me() { Send(o => o.Path = "/users/current"); }
 public void Follow(int id) { Send(o => { o.Path = "/channels/" + id + "/follow"; o.Verb = HttpMethod.Put; }); } }`,
    },
    [
      'call | certain | rest GET /users/current | a.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cs:6',
    ],
  ],
  [
    'kotlin dsl receiver',
    {
      'a.kt': `import okhttp3.*
class Req { var path = ""; var verb = "GET" }
class Api(val client: OkHttpClient) {
 fun request(block: Req.() -> Unit) { val r = Req(); r.block(); client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.verb, null).build()).execute() }
 fun me() = request { path = "/users/current" }
 fun follow(id: Int) = request { path = "/channels/$id/follow"; verb = "PUT" } }`,
    },
    [
      'call | certain | rest GET /users/current | a.kt:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:6',
    ],
  ],
  [
    'kotlin dsl apply',
    {
      'a.kt': `import okhttp3.*
class Req { var path = ""; var verb = "GET" }
class Api(val client: OkHttpClient) {
 fun request(block: Req.() -> Unit) { val r = Req().apply(block); client.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.verb, null).build()).execute() }
 fun me() = request { path = "/users/current" } }`,
    },
    ['call | certain | rest GET /users/current | a.kt:5'],
  ],
  [
    'js configure callback',
    {
      'a.js': `function send(setup) { const req = { method: 'GET', path: '' }; setup(req); return fetch('https://mixer.com/api/v1' + req.path, { method: req.method }); }
send(r => { r.path = '/users/current'; });
send(r => { r.path = '/channels/1/follow'; r.method = 'PUT'; });`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
    ],
  ],
  [
    'python configure callback',
    {
      'a.py': `import requests
class Req:
    def __init__(self):
        self.path = ''
def send(setup):
    r = Req()
    setup(r)
    return requests.get('https://mixer.com/api/v1' + r.path)
def me(r):
    r.path = '/users/current'
send(me)
`,
    },
    ['call | certain | rest GET /users/current | a.py:10'],
  ],
  [
    'rust closure',
    {
      'a.rs': `struct Req { path: String }
fn send<F: Fn(&mut Req)>(f: F) { let mut r = Req { path: String::new() }; f(&mut r); reqwest::blocking::get(&format!("https://mixer.com/api/v1{}", r.path)).unwrap(); }
fn main() { send(|r| r.path = "/users/current".to_string()); }`,
    },
    ['call | certain | rest GET /users/current | a.rs:3'],
  ],
  [
    'java consumer',
    {
      'a.java': `import java.util.function.Consumer; import okhttp3.*;
class Req { String path; }
class Api { OkHttpClient c = new OkHttpClient();
 void send(Consumer<Req> setup) { Req r = new Req(); setup.accept(r); c.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.path).build()).execute(); }
 void me() { send(r -> r.path = "/users/current"); } }`,
    },
    ['call | certain | rest GET /users/current | a.java:5'],
  ],
  [
    'java consumer setter',
    {
      'a.java': `import java.util.function.Consumer; import okhttp3.*;
class Req { private String path; public void setPath(String p) { this.path = p; } public String getPath() { return path; } }
class Api { OkHttpClient c = new OkHttpClient();
 void send(Consumer<Req> setup) { Req r = new Req(); setup.accept(r); c.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.getPath()).build()).execute(); }
 void me() { send(r -> r.setPath("/users/current")); } }`,
    },
    ['call | certain | rest GET /users/current | a.java:5'],
  ],
  [
    'swift configure',
    {
      'a.swift': `import Foundation
class Req { var path = "" }
func send(_ setup: (Req) -> Void) { let r = Req(); setup(r); URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + r.path)!).resume() }
send { $0.path = "/users/current" }
send { r in r.path = "/types" }`,
    },
    ['call | certain | rest GET /users/current | a.swift:4', 'call | certain | rest GET /types | a.swift:5'],
  ],
  [
    'php callable',
    {
      'a.php': `<?php
class Req { public $path; }
function send(callable $setup) { $r = new Req(); $setup($r); return file_get_contents('https://mixer.com/api/v1' . $r->path); }
send(function ($r) { $r->path = '/users/current'; });`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'lua configure',
    {
      'a.lua': `local http = require("socket.http")
local function send(setup) local r = {}; setup(r); return http.request("https://mixer.com/api/v1" .. r.path) end
send(function(r) r.path = "/users/current" end)`,
    },
    ['call | certain | rest GET /users/current | a.lua:3'],
  ],
]);
