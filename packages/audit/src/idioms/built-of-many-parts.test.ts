import { testIdioms } from '@mixer-oauth/testkit';

// A path that a builder is told in several parts at once, which a loop adds one after the other: each object has its own.
testIdioms([
  [
    'JavaScript',
    {
      'a.js': `class Request {
  constructor(method) { this.base = 'https://mixer.com/api/v1'; this.method = method; this.parts = []; }
  to(...parts) { this.parts.push(...parts); return this; }
  send() { return fetch(this.base + '/' + this.parts.join('/'), { method: this.method }); }
}
new Request('GET').to('users', 'current').send();
new Request('PATCH').to('channels', 1).send();
`,
    },
    ['call | certain | rest GET /users/current | a.js:6', 'call | certain | rest PATCH /channels/{channelId} | a.js:7'],
  ],
  [
    'JavaScript, in a loop',
    {
      'a.js': `class Request {
  constructor(method) { this.base = 'https://mixer.com/api/v1'; this.method = method; this.parts = []; }
  to(...parts) { for (const p of parts) this.parts.push(encodeURIComponent(p)); return this; }
  send() { return fetch(this.base + '/' + this.parts.join('/'), { method: this.method }); }
}
new Request('GET').to('users', 'current').send();
new Request('PATCH').to('channels', 1).send();
`,
    },
    ['call | certain | rest GET /users/current | a.js:6', 'call | certain | rest PATCH /channels/{channelId} | a.js:7'],
  ],
  [
    'Python',
    {
      'a.py': `import requests
class Request:
    def __init__(self, method):
        self.base = 'https://mixer.com/api/v1'
        self.method = method
        self.parts = []
    def to(self, *parts):
        for p in parts:
            self.parts.append(str(p))
        return self
    def send(self):
        return requests.request(self.method, self.base + '/' + '/'.join(self.parts))
Request('GET').to('users', 'current').send()
Request('PATCH').to('channels', '1').send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:13',
      'call | certain | rest PATCH /channels/{channelId} | a.py:14',
    ],
  ],
  [
    'Python, all at once',
    {
      'a.py': `import requests
class Request:
    def __init__(self, method):
        self.base = 'https://mixer.com/api/v1'
        self.method = method
        self.parts = []
    def to(self, *parts):
        self.parts.extend(parts)
        return self
    def send(self):
        return requests.request(self.method, self.base + '/' + '/'.join(self.parts))
Request('GET').to('users', 'current').send()
Request('PATCH').to('channels', '1').send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:12',
      'call | certain | rest PATCH /channels/{channelId} | a.py:13',
    ],
  ],
  [
    'Java',
    {
      'A.java': `import java.net.http.*;
import java.util.*;
class Request {
  private final String base = "https://mixer.com/api/v1";
  private final String method;
  private final List<String> parts = new ArrayList<>();
  Request(String method) { this.method = method; }
  Request to(String... more) { for (String p : more) { parts.add(p); } return this; }
  void send(HttpClient http) throws Exception {
    http.send(HttpRequest.newBuilder(java.net.URI.create(base + "/" + String.join("/", parts))).method(method, null).build(), null);
  }
  static void run(HttpClient http) throws Exception {
    new Request("GET").to("users", "current").send(http);
    new Request("PATCH").to("channels", "1").send(http);
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:13',
      'call | certain | rest PATCH /channels/{channelId} | A.java:14',
    ],
  ],
  [
    'C#',
    {
      'A.cs': `using System.Net.Http;
using System.Collections.Generic;
class Request {
  private readonly string root = "https://mixer.com/api/v1";
  private readonly HttpMethod method;
  private readonly List<string> parts = new List<string>();
  public Request(HttpMethod method) { this.method = method; }
  public Request To(params string[] more) { foreach (var p in more) parts.Add(p); return this; }
  public void Send(HttpClient http) { http.SendAsync(new HttpRequestMessage(method, root + "/" + string.Join("/", parts))); }
  static void Run(HttpClient http) {
    new Request(HttpMethod.Get).To("users", "current").Send(http);
    new Request(HttpMethod.Delete).To("channels", "1").Send(http);
  }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:11', 'call | certain | rest DELETE /channels/1 | A.cs:12'],
  ],
  [
    'PHP',
    {
      'a.php': `<?php
class Request {
  private $parts = [];
  private $method;
  public function __construct($method) { $this->method = $method; }
  public function to(...$parts) { foreach ($parts as $p) { $this->parts[] = rawurlencode($p); } return $this; }
  public function send($http) { return (new \\GuzzleHttp\\Client())->request($this->method, 'https://mixer.com/api/v1/' . implode('/', $this->parts)); }
}
(new Request('GET'))->to('users', 'current')->send();
(new Request('PATCH'))->to('channels', '1')->send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:9',
      'call | certain | rest PATCH /channels/{channelId} | a.php:10',
    ],
  ],
  [
    'Ruby',
    {
      'a.rb': `require 'httparty'
class Request
  def initialize(method)
    @method = method
    @parts = []
  end
  def to(*parts)
    parts.each { |p| @parts << p.to_s }
    self
  end
  def send_it
    HTTParty.send(@method, "https://mixer.com/api/v1/#{@parts.join('/')}")
  end
end
Request.new(:get).to('users', 'current').send_it
Request.new(:patch).to('channels', '1').send_it
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:15',
      'call | certain | rest PATCH /channels/{channelId} | a.rb:16',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `import okhttp3.*
class Req(private val method: String) {
    private val parts = mutableListOf<String>()
    fun to(vararg more: String): Req { for (p in more) { parts.add(p) }; return this }
    fun send(http: OkHttpClient) = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).method(method, null).build()).execute()
}
fun run(http: OkHttpClient) {
    Req("GET").to("users", "current").send(http)
    Req("PATCH").to("channels", "1").send(http)
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:8', 'call | certain | rest PATCH /channels/{channelId} | A.kt:9'],
  ],
  [
    'Swift',
    {
      'A.swift': `import Foundation
class Req {
    let method: String
    var parts: [String] = []
    init(_ method: String) { self.method = method }
    func to(_ more: String...) -> Req { for p in more { parts.append(p) }; return self }
    func send() {
        var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + parts.joined(separator: "/"))!)
        request.httpMethod = method
        URLSession.shared.dataTask(with: request).resume()
    }
}
func run() {
    Req("GET").to("users", "current").send()
    Req("PATCH").to("channels", "1").send()
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:14',
      'call | certain | rest PATCH /channels/{channelId} | A.swift:15',
    ],
  ],
  [
    'Rust',
    {
      'a.rs': `struct Req { method: reqwest::Method, parts: Vec<String> }
impl Req {
    fn new(method: reqwest::Method) -> Self { Req { method, parts: Vec::new() } }
    fn to(mut self, more: &[&str]) -> Self { for p in more { self.parts.push(p.to_string()); } self }
    async fn send(self, http: &reqwest::Client) { http.request(self.method, format!("https://mixer.com/api/v1/{}", self.parts.join("/"))).send().await; }
}
async fn run(http: &reqwest::Client) {
    Req::new(reqwest::Method::GET).to(&["users", "current"]).send(http).await;
    Req::new(reqwest::Method::PATCH).to(&["channels", "1"]).send(http).await;
}
`,
    },
    ['call | certain | rest GET /users/current | a.rs:8', 'call | certain | rest PATCH /channels/{channelId} | a.rs:9'],
  ],
  [
    'Rust, all at once',
    {
      'a.rs': `struct Req { method: reqwest::Method, parts: Vec<String> }
impl Req {
    fn new(method: reqwest::Method) -> Self { Req { method, parts: Vec::new() } }
    fn to(mut self, more: &[&str]) -> Self { self.parts.extend_from_slice(more); self }
    async fn send(self, http: &reqwest::Client) { http.request(self.method, format!("https://mixer.com/api/v1/{}", self.parts.join("/"))).send().await; }
}
async fn run(http: &reqwest::Client) {
    Req::new(reqwest::Method::GET).to(&["users", "current"]).send(http).await;
    Req::new(reqwest::Method::PATCH).to(&["channels", "1"]).send(http).await;
}
`,
    },
    ['call | certain | rest GET /users/current | a.rs:8', 'call | certain | rest PATCH /channels/{channelId} | a.rs:9'],
  ],
  [
    'Go',
    {
      'a.go': `package main

import (
	"net/http"
	"net/url"
	"strings"
)

type request struct {
	base   string
	method string
	parts  []string
}

func newRequest(method string) *request {
	return &request{base: "https://mixer.com/api/v1", method: method}
}

func (r *request) to(parts ...string) *request {
	for _, p := range parts {
		r.parts = append(r.parts, url.PathEscape(p))
	}
	return r
}

func (r *request) into(out interface{}) error {
	u := r.base + "/" + strings.Join(r.parts, "/")
	req, err := http.NewRequest(r.method, u, nil)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}

func main() {
	newRequest("GET").to("users", "current").into(nil)
	newRequest("PATCH").to("channels", "1").into(nil)
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:37',
      'call | certain | rest PATCH /channels/{channelId} | a.go:38',
    ],
  ],
  [
    'JavaScript: a path that a loop adds to, and each',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Url {
  path = '';
  all(...parts) { for (const part of parts) { this.path += '/' + part; } return this; }
  each(parts) { parts.forEach((part) => { this.rest.push(encodeURIComponent(part)); }); return this; }
  rest = [];
  get() { return fetch(API + this.path); }
  put() { return fetch(API + '/' + this.rest.join('/'), { method: 'PUT' }); }
}
new Url().all('users', 'current').get();
new Url().all('channels', 7).get();
new Url().each(['channels', 7, 'hostee']).put();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:10',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:11',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:12',
    ],
  ],
  [
    'JavaScript: what only some objects add is not in the others',
    {
      'a.js': `const API = 'https://mixer.com/api/v1/';
class Url {
  parts = [];
  of(...parts) { this.parts.push(...parts); return this; }
  followers() { this.parts.push('follow'); return this; }
  get() { return fetch(API + this.parts.join('/')); }
}
new Url().of('channels', 7).followers().get();
new Url().of('channels', 7).get();
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.js:8',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:9',
    ],
  ],
  [
    'Go: a type without a name in another one',
    {
      'a.go': `package main
import "net/http"
type Mixer struct { API string }
type Config struct {
	Platforms struct {
		Mixer Mixer \`yaml:"mixer"\`
		Other struct { API string }
	} \`yaml:"platforms"\`
}
func load() *Config {
	c := &Config{}
	c.Platforms.Mixer.API = "https://mixer.com/api/v1"
	c.Platforms.Other.API = "https://example.com"
	return c
}
type api struct { base string }
func main() {
	cfg := load()
	mixer := api{base: cfg.Platforms.Mixer.API}
	other := api{base: cfg.Platforms.Other.API}
	http.Get(mixer.base + "/users/current")
	http.Get(other.base + "/users/search")
}
`,
    },
    ['call | certain | rest GET /users/current | a.go:21'],
  ],
]);
