import { testIdioms } from '@mixer-oauth/testkit';

// Which path and which verb a wrapper sends is chosen by what it is handed, by functions that hand it on to others.
testIdioms([
  [
    'JavaScript: a switch, two functions deep',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
function path(what) { switch (what) { case 'me': return '/users/current'; case 'follow': return '/channels/3/follow'; default: return '/channels/3/hostee'; } }
function url(what) { return base + path(what); }
function verb(what) { if (what === 'me') return 'GET'; if (what === 'follow') return 'PUT'; return 'DELETE'; }
function send(what) { return fetch(url(what), { method: verb(what) }); }
send('me'); send('follow'); send('host');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:2',
    ],
  ],
  [
    'JavaScript: three functions deep, and a choice beside',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
function path(what) { if (what === 'me') return '/users/current'; if (what === 'follow') return '/channels/3/follow'; return '/channels/3/hostee'; }
const relative = kind => path(kind);
function url(what) { return base + relative(what); }
function send(what) { const method = what === 'me' ? 'GET' : what === 'follow' ? 'PUT' : 'DELETE'; return fetch(url(what), { method }); }
send('me'); send('follow'); send('host');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:2',
    ],
  ],
  [
    'JavaScript: a variable on the way, a table of verbs',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
function path(what) { if (what === 'me') return '/users/current'; if (what === 'follow') return '/channels/3/follow'; return '/channels/3/hostee'; }
function url(what) { const p = path(what); return base + p; }
function verb(what) { return { me: 'GET', follow: 'PUT', host: 'DELETE' }[what]; }
function send(what) { return fetch(url(what), { method: verb(what) }); }
send('me'); send('follow'); send('host');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:2',
    ],
  ],
  [
    'JavaScript: tables, each behind another function',
    {
      'a.js': `const paths = { me: '/users/current', follow: '/channels/3/follow', host: '/channels/3/hostee' };
const verbs = { me: 'GET', follow: 'PUT', host: 'DELETE' };
function url(what) { return 'https://mixer.com/api/v1' + pathOf(what); }
function pathOf(what) { return paths[what]; }
function methodOf(what) { return lookUp(what); }
function lookUp(what) { return verbs[what]; }
function send(what) { return fetch(url(what), { method: methodOf(what) }); }
send('me'); send('follow'); send('host');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:1',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:1',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:1',
    ],
  ],
  [
    'Python: if, elif and what is left',
    {
      'a.py': `import requests
BASE = 'https://mixer.com/api/v1'
def path(what):
    if what == 'me':
        return '/users/current'
    if what == 'follow':
        return '/channels/3/follow'
    return '/channels/3/hostee'
def url(what):
    return BASE + path(what)
def verb(what):
    if what == 'me':
        return 'GET'
    elif what == 'follow':
        return 'PUT'
    return 'DELETE'
def send(what):
    return requests.request(verb(what), url(what))
send('me')
send('follow')
send('host')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.py:8',
    ],
  ],
  [
    'Python: methods',
    {
      'a.py': `import requests
class Api:
    base = 'https://mixer.com/api/v1'
    def path(self, what):
        if what == 'me':
            return '/users/current'
        if what == 'follow':
            return '/channels/3/follow'
        return '/channels/3/hostee'
    def url(self, what):
        return self.base + self.path(what)
    def verb(self, what):
        if what == 'me':
            return 'GET'
        elif what == 'follow':
            return 'PUT'
        return 'DELETE'
    def send(self, what):
        return requests.request(self.verb(what), self.url(what))
api = Api()
api.send('me')
api.send('follow')
api.send('host')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:8',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.py:9',
    ],
  ],
  [
    'Ruby',
    {
      'a.rb': `require 'faraday'
BASE = 'https://mixer.com/api/v1'
def path_of(what)
  case what
  when :me then '/users/current'
  when :follow then '/channels/3/follow'
  else '/channels/3/hostee'
  end
end
def url_of(what)
  BASE + path_of(what)
end
def verb_of(what)
  case what
  when :me then :get
  when :follow then :put
  else :delete
  end
end
def send_it(what)
  Faraday.new.run_request(verb_of(what), url_of(what), nil, nil)
end
send_it(:me)
send_it(:follow)
send_it(:host)
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rb:7',
    ],
  ],
  [
    'PHP: a switch that returns, and match',
    {
      'a.php': `<?php
const BASE = 'https://mixer.com/api/v1';
function path($what) { switch ($what) { case 'me': return '/users/current'; case 'follow': return '/channels/3/follow'; } return '/channels/3/hostee'; }
function url($what) { return BASE . path($what); }
function verb($what) { return match ($what) { 'me' => 'GET', 'follow' => 'PUT', default => 'DELETE' }; }
function send($what) { $c = new GuzzleHttp\\Client(); return $c->request(verb($what), url($what)); }
send('me'); send('follow'); send('host');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.php:3',
    ],
  ],
  [
    'Go: a switch that returns',
    {
      'a.go': `package main
import "net/http"
const base = "https://mixer.com/api/v1"
func path(what string) string {
	switch what {
	case "me":
		return "/users/current"
	case "follow":
		return "/channels/3/follow"
	}
	return "/channels/3/hostee"
}
func url(what string) string { return base + path(what) }
func verb(what string) string {
	if what == "me" { return "GET" }
	if what == "follow" { return "PUT" }
	return "DELETE"
}
func send(what string) {
	req, _ := http.NewRequest(verb(what), url(what), nil)
	http.DefaultClient.Do(req)
}
func main() { send("me"); send("follow"); send("host") }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.go:11',
    ],
  ],
  [
    'Go: a verb that branches set',
    {
      'a.go': `package main
import "net/http"
const base = "https://mixer.com/api/v1"
func path(what string) string {
	switch what {
	case "me":
		return "/users/current"
	case "follow":
		return "/channels/3/follow"
	}
	return "/channels/3/hostee"
}
func url(what string) string { return base + path(what) }
func send(what string) {
	method := "GET"
	if what == "follow" { method = "PUT" }
	if what == "host" { method = "DELETE" }
	req, _ := http.NewRequest(method, url(what), nil)
	http.DefaultClient.Do(req)
}
func main() { send("me"); send("follow"); send("host") }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.go:11',
    ],
  ],
  [
    'Java',
    {
      'A.java': `import okhttp3.*;
class Api {
  static final String BASE = "https://mixer.com/api/v1";
  OkHttpClient http = new OkHttpClient();
  String path(String what) { switch (what) { case "me": return "/users/current"; case "follow": return "/channels/3/follow"; default: return "/channels/3/hostee"; } }
  String url(String what) { return BASE + path(what); }
  String verb(String what) { if (what.equals("me")) return "GET"; if (what.equals("follow")) return "PUT"; return "DELETE"; }
  void send(String what) { http.newCall(new Request.Builder().url(url(what)).method(verb(what), null).build()).execute(); }
  void run() { send("me"); send("follow"); send("host"); }
}`,
    },
    [
      'call | certain | rest GET /users/current | A.java:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.java:5',
    ],
  ],
  [
    'Java: members of an enum',
    {
      'A.java': `import okhttp3.*;
enum What { ME, FOLLOW, HOST }
class Api {
  static final String BASE = "https://mixer.com/api/v1";
  OkHttpClient http = new OkHttpClient();
  String path(What what) { switch (what) { case ME: return "/users/current"; case FOLLOW: return "/channels/3/follow"; default: return "/channels/3/hostee"; } }
  String url(What what) { return BASE + path(what); }
  String verb(What what) { switch (what) { case ME: return "GET"; case FOLLOW: return "PUT"; default: return "DELETE"; } }
  void send(What what) { http.newCall(new Request.Builder().url(url(what)).method(verb(what), null).build()).execute(); }
  void run() { send(What.ME); send(What.FOLLOW); send(What.HOST); }
}`,
    },
    [
      'call | certain | rest GET /users/current | A.java:6',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.java:6',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `import okhttp3.*
const val BASE = "https://mixer.com/api/v1"
val http = OkHttpClient()
fun path(what: String) = when (what) { "me" -> "/users/current"; "follow" -> "/channels/3/follow"; else -> "/channels/3/hostee" }
fun url(what: String) = BASE + path(what)
fun verb(what: String): String = when (what) { "me" -> "GET"; "follow" -> "PUT"; else -> "DELETE" }
fun send(what: String) { http.newCall(Request.Builder().url(url(what)).method(verb(what), null).build()).execute() }
fun main() { send("me"); send("follow"); send("host") }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.kt:4',
    ],
  ],
  [
    'C#',
    {
      'A.cs': `using System.Net.Http;
class Api {
  const string Base = "https://mixer.com/api/v1";
  HttpClient http = new HttpClient();
  string Path(string what) => what switch { "me" => "/users/current", "follow" => "/channels/3/follow", _ => "/channels/3/hostee" };
  string Url(string what) => Base + Path(what);
  HttpMethod Verb(string what) { if (what == "me") return HttpMethod.Get; if (what == "follow") return HttpMethod.Put; return HttpMethod.Delete; }
  void Send(string what) { http.SendAsync(new HttpRequestMessage(Verb(what), Url(what))); }
  void Run() { Send("me"); Send("follow"); Send("host"); }
}`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.cs:5',
    ],
  ],
  [
    'C#: an enum, in another class',
    {
      'A.cs': `using System.Net.Http;
enum What { Me, Follow, Host }
static class Routes {
  const string Base = "https://mixer.com/api/v1";
  static string Path(What what) { switch (what) { case What.Me: return "/users/current"; case What.Follow: return "/channels/3/follow"; default: return "/channels/3/hostee"; } }
  public static string Url(What what) { return Base + Path(what); }
  public static HttpMethod Verb(What what) { switch (what) { case What.Me: return HttpMethod.Get; case What.Follow: return HttpMethod.Put; default: return HttpMethod.Delete; } }
}
class Api {
  HttpClient http = new HttpClient();
  void Send(What what) { http.SendAsync(new HttpRequestMessage(Routes.Verb(what), Routes.Url(what))); }
  void Run() { Send(What.Me); Send(What.Follow); Send(What.Host); }
}`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.cs:5',
    ],
  ],
  [
    'Swift',
    {
      'a.swift': `import Foundation
let base = "https://mixer.com/api/v1"
enum What { case me, follow, host }
func path(_ what: What) -> String { switch what { case .me: return "/users/current"; case .follow: return "/channels/3/follow"; case .host: return "/channels/3/hostee" } }
func url(_ what: What) -> String { return base + path(what) }
func verb(_ what: What) -> String { switch what { case .me: return "GET"; case .follow: return "PUT"; default: return "DELETE" } }
func send(_ what: What) {
  var request = URLRequest(url: URL(string: url(what))!)
  request.httpMethod = verb(what)
  URLSession.shared.dataTask(with: request).resume()
}
func run() { send(.me); send(.follow); send(.host) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.swift:4',
    ],
  ],
  [
    'Rust',
    {
      'a.rs': `use reqwest::{Client, Method};
const BASE: &str = "https://mixer.com/api/v1";
fn path(what: &str) -> &'static str { match what { "me" => "/users/current", "follow" => "/channels/3/follow", _ => "/channels/3/hostee" } }
fn url(what: &str) -> String { format!("{}{}", BASE, path(what)) }
fn verb(what: &str) -> Method { match what { "me" => Method::GET, "follow" => Method::PUT, _ => Method::DELETE } }
async fn send(what: &str) { Client::new().request(verb(what), url(what)).send().await; }
async fn run() { send("me").await; send("follow").await; send("host").await; }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rs:3',
    ],
  ],
  [
    'Rust: methods of an enum',
    {
      'a.rs': `use reqwest::{Client, Method};
const BASE: &str = "https://mixer.com/api/v1";
enum What { Me, Follow, Host }
impl What {
  fn path(&self) -> &'static str { match self { What::Me => "/users/current", What::Follow => "/channels/3/follow", What::Host => "/channels/3/hostee" } }
  fn url(&self) -> String { format!("{}{}", BASE, self.path()) }
  fn verb(&self) -> Method { match self { What::Me => Method::GET, What::Follow => Method::PUT, What::Host => Method::DELETE } }
}
async fn send(what: What) { Client::new().request(what.verb(), what.url()).send().await; }
async fn run() { send(What::Me).await; send(What::Follow).await; send(What::Host).await; }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rs:5',
    ],
  ],
  [
    'Lua',
    {
      'a.lua': `local http = require("socket.http")
local base = "https://mixer.com/api/v1"
local function path(what) if what == "me" then return "/users/current" elseif what == "follow" then return "/channels/3/follow" end return "/channels/3/hostee" end
local function url(what) return base .. path(what) end
local function verb(what) if what == "me" then return "GET" elseif what == "follow" then return "PUT" end return "DELETE" end
local function send(what) http.request({ url = url(what), method = verb(what) }) end
send("me") send("follow") send("host")
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.lua:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.lua:3',
    ],
  ],
  [
    'C++: functions that are called like types',
    {
      'a.cpp': `#include <QNetworkAccessManager>
const QString base = "https://mixer.com/api/v1";
QString path(const QString& what) { if (what == "me") return "/users/current"; if (what == "follow") return "/channels/3/follow"; return "/channels/3/hostee"; }
QString url(const QString& what) { return base + path(what); }
QByteArray verb(const QString& what) { if (what == "me") return "GET"; if (what == "follow") return "PUT"; return "DELETE"; }
void send(const QString& what) { QNetworkRequest request(QUrl(url(what))); manager->sendCustomRequest(request, verb(what)); }
void run() { send("me"); send("follow"); send("host"); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:3',
    ],
  ],
  [
    'C++: an enum',
    {
      'a.cpp': `#include <QNetworkAccessManager>
enum class What { Me, Follow, Host };
const QString base = "https://mixer.com/api/v1";
QString path(What what) { switch (what) { case What::Me: return "/users/current"; case What::Follow: return "/channels/3/follow"; default: return "/channels/3/hostee"; } }
QString url(What what) { return base + path(what); }
QByteArray verb(What what) { switch (what) { case What::Me: return "GET"; case What::Follow: return "PUT"; default: return "DELETE"; } }
void send(What what) { QNetworkRequest request(QUrl(url(what))); manager->sendCustomRequest(request, verb(what)); }
void run() { send(What::Me); send(What::Follow); send(What::Host); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:4',
    ],
  ],
  [
    'Elixir: clauses',
    {
      'a.ex': `defmodule Api do
  @base "https://mixer.com/api/v1"
  defp path(:me), do: "/users/current"
  defp path(:follow), do: "/channels/3/follow"
  defp path(_), do: "/channels/3/hostee"
  defp url(what), do: @base <> path(what)
  defp verb(:me), do: :get
  defp verb(:follow), do: :put
  defp verb(_), do: :delete
  def call(what), do: HTTPoison.request(verb(what), url(what))
  def run do
    call(:me)
    call(:follow)
    call(:host)
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.ex:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.ex:5',
    ],
  ],
  [
    'Elixir: case',
    {
      'a.ex': `defmodule Api do
  @base "https://mixer.com/api/v1"
  defp path(what) do
    case what do
      :me -> "/users/current"
      :follow -> "/channels/3/follow"
      _ -> "/channels/3/hostee"
    end
  end
  defp url(what), do: @base <> path(what)
  def call(what) do
    method = case what do
      :me -> :get
      :follow -> :put
      _ -> :delete
    end
    HTTPoison.request(method, url(what))
  end
  def run do
    call(:me)
    call(:follow)
    call(:host)
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.ex:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ex:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.ex:7',
    ],
  ],
  [
    'JavaScript: what is handed on and not asked for chooses nothing',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
const path = (what, log) => { log(what); return '/channels/3/follow'; };
const url = what => base + path(what, console.log);
const send = (what, method) => fetch(url(what), { method });
send('a', 'PUT'); send('b', 'DELETE');
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
    ],
  ],
]);
