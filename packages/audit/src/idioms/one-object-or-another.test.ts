import { testIdioms } from '@mixer-oauth/testkit';

// What is set on one object of a structure or class is not set on another one of it.
testIdioms([
  [
    'C++: two in one function, sent by branches on the verb',
    {
      'a.cpp': `#include <string>
#include <cpr/cpr.h>
struct Request { std::string path; std::string verb; };
void send(const Request& r) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://mixer.com/api/v1" + r.path});
  if (r.verb == "PUT") session.Put(); else if (r.verb == "POST") session.Post(); else if (r.verb == "DELETE") session.Delete(); else session.Get();
}
void run() { Request a; a.path = "/channels/1/follow"; a.verb = "PUT"; send(a); Request b; b.path = "/channels/2/hostee"; b.verb = "DELETE"; send(b); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:9',
    ],
  ],
  [
    'C++: two of one name in two functions',
    {
      'a.cpp': `#include <string>
#include <cpr/cpr.h>
struct Request { std::string path; std::string verb; };
void send(const Request& r) {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://mixer.com/api/v1" + r.path});
  if (r.verb == "PUT") session.Put(); else if (r.verb == "POST") session.Post(); else if (r.verb == "DELETE") session.Delete(); else session.Get();
}
void one() { Request r; r.path = "/channels/1/follow"; r.verb = "PUT"; send(r); }
void two() { Request r; r.path = "/channels/2/hostee"; r.verb = "DELETE"; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:10',
    ],
  ],
  [
    'C++: with braces',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb; };
void send(const Request& r) {
  QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.path));
  manager->sendCustomRequest(request, r.verb);
}
void run() { Request a{}; a.path = "/channels/1/follow"; a.verb = "PUT"; send(a); Request b{}; b.path = "/channels/2/hostee"; b.verb = "DELETE"; send(b); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:7',
    ],
  ],
  [
    'C++: in two arms of a branch',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb; };
void send(const Request& r) {
  QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.path));
  manager->sendCustomRequest(request, r.verb);
}
void run(bool x) { if (x) { Request a; a.path = "/channels/1/follow"; a.verb = "PUT"; send(a); } else { Request a; a.path = "/channels/2/hostee"; a.verb = "DELETE"; send(a);} }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:7',
    ],
  ],
  [
    'C++: one, set twice',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb; };
void send(const Request& r) {
  QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.path));
  manager->sendCustomRequest(request, r.verb);
}
void run() { Request a; a.path = "/channels/1/follow"; a.verb = "PUT"; send(a); a.path = "/channels/2/hostee"; a.verb = "DELETE"; send(a); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:7',
    ],
  ],
  [
    'C++: by functions that give them',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb; };
void send(const Request& r) {
  QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.path));
  manager->sendCustomRequest(request, r.verb);
}
Request make() { Request r; r.path = "/channels/1/follow"; r.verb="PUT"; return r; }
Request other() { Request r; r.path = "/channels/2/hostee"; r.verb="DELETE"; return r; }
void run() { send(make()); send(other()); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:8',
    ],
  ],
  [
    'C++: by a function that fills one in',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb; };
void send(const Request& r) {
  QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.path));
  manager->sendCustomRequest(request, r.verb);
}
void fill(Request& r) { r.path = "/channels/1/follow"; r.verb="PUT"; }
void run() { Request a; fill(a); send(a); Request b; b.path = "/channels/2/hostee"; b.verb = "DELETE"; send(b); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:8',
    ],
  ],
  [
    'Go: declared without a value',
    {
      'a.go': `package main
import ("net/http")
type Request struct { Path string; Verb string }
func send(r Request) {
	req, _ := http.NewRequest(r.Verb, "https://mixer.com/api/v1" + r.Path, nil)
	http.DefaultClient.Do(req)
}
func one() { var r Request; r.Path = "/channels/1/follow"; r.Verb = "PUT"; send(r) }
func two() { var r Request; r.Path = "/channels/2/hostee"; r.Verb = "DELETE"; send(r) }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:8',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.go:9',
    ],
  ],
  [
    'Go: new, and the address of a literal',
    {
      'a.go': `package main
import ("net/http")
type Request struct { Path string; Verb string }
func send(r Request) {
	req, _ := http.NewRequest(r.Verb, "https://mixer.com/api/v1" + r.Path, nil)
	http.DefaultClient.Do(req)
}
func one() { r := new(Request); r.Path = "/channels/1/follow"; r.Verb = "PUT"; send(*r) }
func two() { r := &Request{}; r.Path = "/channels/2/hostee"; r.Verb = "DELETE"; send(*r) }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:8',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.go:9',
    ],
  ],
  [
    'C#: declared without a value',
    {
      'a.cs': `using System.Net.Http;
struct Req { public string Path; public HttpMethod Verb; }
class Api {
  HttpClient http = new HttpClient();
  void Send(Req r) { http.SendAsync(new HttpRequestMessage(r.Verb, "https://mixer.com/api/v1" + r.Path)); }
void Run() { Req a; a.Path = "/channels/1/follow"; a.Verb = HttpMethod.Put; Send(a); Req b; b.Path = "/channels/2/hostee"; b.Verb = HttpMethod.Delete; Send(b); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cs:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cs:6',
    ],
  ],
  [
    'C#: default',
    {
      'a.cs': `using System.Net.Http;
struct Req { public string Path; public HttpMethod Verb; }
class Api {
  HttpClient http = new HttpClient();
  void Send(Req r) { http.SendAsync(new HttpRequestMessage(r.Verb, "https://mixer.com/api/v1" + r.Path)); }
void Run() { Req a = default; a.Path = "/channels/1/follow"; a.Verb = HttpMethod.Put; Send(a); var b = default(Req); b.Path = "/channels/2/hostee"; b.Verb = HttpMethod.Delete; Send(b); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cs:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cs:6',
    ],
  ],
  [
    'Swift',
    {
      'a.swift': `import Foundation
struct Req { var path = ""; var verb = "DELETE" }
func send(_ r: Req) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1" + r.path)!)
  request.httpMethod = r.verb
  URLSession.shared.dataTask(with: request).resume()
}
func one() { var r = Req(); r.path = "/channels/1/follow"; r.verb = "PUT"; send(r) }
func two() { var r: Req = .init(); r.path = "/channels/2/hostee"; send(r) }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:8',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.swift:9',
    ],
  ],
  [
    'Rust',
    {
      'a.rs': `use reqwest::Client;
#[derive(Default)]
struct Req { path: String, verb: String }
async fn send(r: &Req) {
  let m = reqwest::Method::from_bytes(r.verb.as_bytes()).unwrap();
  Client::new().request(m, format!("https://mixer.com/api/v1{}", r.path)).send().await;
}
async fn one() { let mut r = Req::default(); r.path = "/channels/1/follow".into(); r.verb = "PUT".into(); send(&r).await; }
async fn two() { let mut r: Req = Default::default(); r.path = "/channels/2/hostee".into(); r.verb = "DELETE".into(); send(&r).await; }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:8',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rs:9',
    ],
  ],
  [
    'Java',
    {
      'A.java': `import okhttp3.*;
class Req { String path; String verb = "DELETE"; }
class Api {
  OkHttpClient http = new OkHttpClient();
  void send(Req r) { http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.verb, null).build()).execute(); }
  void one() { Req r = new Req(); r.path = "/channels/1/follow"; r.verb = "PUT"; send(r); }
  void two() { Req r = new Req(); r.path = "/channels/2/hostee"; send(r); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.java:7',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `import okhttp3.*
class Req { var path = ""; var verb = "DELETE" }
val http = OkHttpClient()
fun send(r: Req) { http.newCall(Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.verb, null).build()).execute() }
fun one() { val r = Req(); r.path = "/channels/1/follow"; r.verb = "PUT"; send(r) }
fun two() { val r = Req(); r.path = "/channels/2/hostee"; send(r) }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.kt:6',
    ],
  ],
  [
    'PHP',
    {
      'A.php': `<?php
class Req { public $path; public $verb = 'DELETE'; }
function send(Req $r) { $c = new GuzzleHttp\\Client(); $c->request($r->verb, 'https://mixer.com/api/v1' . $r->path); }
function one() { $r = new Req(); $r->path = '/channels/1/follow'; $r->verb = 'PUT'; send($r); }
function two() { $r = new Req(); $r->path = '/channels/2/hostee'; send($r); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.php:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.php:5',
    ],
  ],
  [
    'Python',
    {
      'a.py': `import requests
class Req:
    path = None
    verb = 'DELETE'
def send(r):
    requests.request(r.verb, 'https://mixer.com/api/v1' + r.path)
def one():
    r = Req()
    r.path = '/channels/1/follow'
    r.verb = 'PUT'
    send(r)
def two():
    r = Req()
    r.path = '/channels/2/hostee'
    send(r)
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.py:14',
    ],
  ],
  [
    'JavaScript',
    {
      'a.js': `class Req { path; verb = 'DELETE' }
function send(r) { return fetch('https://mixer.com/api/v1' + r.path, { method: r.verb }); }
function one() { const r = new Req(); r.path = '/channels/1/follow'; r.verb = 'PUT'; send(r); }
function two() { const r = new Req(); r.path = '/channels/2/hostee'; send(r); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:4',
    ],
  ],
  [
    'Ruby',
    {
      'a.rb': `require 'net/http'
class Req
  attr_accessor :path, :verb
end
def send_it(r)
  conn = Faraday.new
  conn.run_request(r.verb, 'https://mixer.com/api/v1' + r.path, nil, nil)
end
def one
  r = Req.new
  r.path = '/channels/1/follow'
  r.verb = :put
  send_it(r)
end
def two
  r = Req.new
  r.path = '/channels/2/hostee'
  r.verb = :delete
  send_it(r)
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:11',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rb:17',
    ],
  ],
  [
    'C++: a default of the structure',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb = "DELETE"; };
void send(const Request& r) {
  QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.path));
  manager->sendCustomRequest(request, r.verb);
}
void one() { Request a, b; a.path = "/channels/1/follow"; a.verb = "PUT"; b.path = "/channels/2/hostee"; send(a); send(b); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:7',
    ],
  ],
  [
    'C++: behind pointers',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb = "DELETE"; };
void send(std::unique_ptr<Request> r) { QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r->path)); manager->sendCustomRequest(request, r->verb); }
void one() { auto a = std::make_unique<Request>(); a->path = "/channels/1/follow"; a->verb = "PUT"; send(std::move(a)); }
void two() { auto b = std::make_unique<Request>(); b->path = "/channels/2/hostee"; send(std::move(b)); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:5',
    ],
  ],
  [
    'C++: a structure in another',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Target { QString path; };
struct Request { Target target; QByteArray verb = "DELETE"; };
void send(const Request& r) { QNetworkRequest request(QUrl("https://mixer.com/api/v1" + r.target.path)); manager->sendCustomRequest(request, r.verb); }
void one() { Request a; a.target.path = "/channels/1/follow"; a.verb = "PUT"; send(a); }
void two() { Request b; b.target.path = "/channels/2/hostee"; send(b); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:6',
    ],
  ],
  [
    'C++: in methods of a class',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Options { QString path; QByteArray verb = "DELETE"; };
class Api { public: void call(const Options& o) { QNetworkRequest request(QUrl("https://mixer.com/api/v1" + o.path)); m->sendCustomRequest(request, o.verb); } };
class Bot { Api api; 
void one() { Options a; a.path = "/channels/1/follow"; a.verb = "PUT"; api.call(a); }
void two() { Options b; b.path = "/channels/2/hostee"; api.call(b); } };`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:6',
    ],
  ],
  [
    'C++: a field of a class beside a variable',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Options { QString path; QByteArray verb = "DELETE"; };
class Api { public: void call(const Options& o) { QNetworkRequest request(QUrl("https://mixer.com/api/v1" + o.path)); m->sendCustomRequest(request, o.verb); } };
class Bot { Api api; Options last;
void one() { last.path = "/channels/1/follow"; last.verb = "PUT"; api.call(last); }
void two() { Options b; b.path = "/channels/2/hostee"; api.call(b); } };`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:6',
    ],
  ],
  [
    'Go: methods of a structure',
    {
      'a.go': `package main
import "net/http"
type Request struct { Path string; Verb string }
func (r *Request) send() { req, _ := http.NewRequest(r.Verb, "https://mixer.com/api/v1" + r.Path, nil); http.DefaultClient.Do(req) }
func one() { a := &Request{}; a.Path = "/channels/1/follow"; a.Verb = "PUT"; a.send() }
func two() { b := new(Request); b.Path = "/channels/2/hostee"; b.Verb = "DELETE"; b.send() }
func three() { var c Request; c.Path = "/channels/2/hostee"; c.Verb = "PUT"; c.send() }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.go:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.go:7',
    ],
  ],
  [
    'C++: methods of a structure',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Request { QString path; QByteArray verb = "DELETE"; void send() { QNetworkRequest request(QUrl("https://mixer.com/api/v1" + path)); manager->sendCustomRequest(request, verb); } };
void one() { Request a; a.path = "/channels/1/follow"; a.verb = "PUT"; a.send(); }
void two() { Request b; b.path = "/channels/2/hostee"; b.send(); }
void three() { Request* c = new Request; c->path = "/types"; c->verb = "GET"; c->send(); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:4',
      'call | certain | rest GET /types | a.cpp:5',
    ],
  ],
  [
    'Rust: methods of a structure',
    {
      'a.rs': `#[derive(Default)]
struct Req { path: String, verb: String }
impl Req { async fn send(&self) { let m = reqwest::Method::from_bytes(self.verb.as_bytes()).unwrap(); reqwest::Client::new().request(m, format!("https://mixer.com/api/v1{}", self.path)).send().await; } }
async fn one() { let mut a = Req::default(); a.path = "/channels/1/follow".into(); a.verb = "PUT".into(); a.send().await; }
async fn two() { let mut b = Req::default(); b.path = "/channels/2/hostee".into(); b.verb = "DELETE".into(); b.send().await; }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.rs:5',
    ],
  ],
  [
    'C#: methods of a structure',
    {
      'A.cs': `using System.Net.Http;
struct Req { public string Path; public HttpMethod Verb; public void Send(HttpClient http) { http.SendAsync(new HttpRequestMessage(Verb, "https://mixer.com/api/v1" + Path)); } }
class A { HttpClient http = new HttpClient();
void One() { Req a; a.Path = "/channels/1/follow"; a.Verb = HttpMethod.Put; a.Send(http); }
void Two() { var b = new Req(); b.Path = "/channels/2/hostee"; b.Verb = HttpMethod.Delete; b.Send(http); } }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.cs:5',
    ],
  ],
  [
    'Swift: methods of a structure',
    {
      'a.swift': `import Foundation
struct Req { var path = ""; var verb = "GET"
 func send() { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + path)!); r.httpMethod = verb; URLSession.shared.dataTask(with: r).resume() } }
func one() { var a = Req(); a.path = "/channels/1/follow"; a.verb = "PUT"; a.send() }
func two() { var b = Req(); b.path = "/channels/2/hostee"; b.verb = "DELETE"; b.send() }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.swift:5',
    ],
  ],
  [
    'C++: scopes',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Auth { QString scope; QString id; };
QUrl link(const Auth& a) { return QUrl("https://mixer.com/oauth/authorize?response_type=code&client_id=" + a.id + "&scope=" + a.scope); }
void one() { Auth a; a.scope = "chat:connect"; open(link(a)); }
void two() { Auth b; load(b); open(link(b)); }
`,
    },
    ['request | unresolved | authorize URL | a.cpp:3', 'request | certain | chat:connect | a.cpp:4'],
  ],
  [
    'C++: a base of one is none of another',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Conn { QString base; };
void load(Conn& c) { c.base = settings.value("x").toString(); }
QString join(const Conn& c, const QString& p) { return c.base + p; }
void one() { Conn a; a.base = "https://mixer.com/api/v1"; manager->get(QNetworkRequest(QUrl(join(a, "/users/current")))); }
void two() { Conn b; load(b); manager->get(QNetworkRequest(QUrl(join(b, "/channels/5")))); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:5'],
  ],
  [
    'Go: a base of one is none of another',
    {
      'a.go': `package main
import "net/http"
type Conn struct { Base string }
func get(c Conn, p string) { http.Get(c.Base + p) }
func one() { var a Conn; a.Base = "https://mixer.com/api/v1"; get(a, "/users/current") }
func two() { var b Conn; load(&b); get(b, "/channels/5") }
func three() { c := loadConn(); get(c, "/types") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:5'],
  ],
  [
    'Rust: a base of one is none of another',
    {
      'a.rs': `#[derive(Default)]
struct Conn { base: String }
async fn get(c: &Conn, p: &str) { reqwest::get(format!("{}{}", c.base, p)).await; }
async fn one() { let mut a = Conn::default(); a.base = "https://mixer.com/api/v1".into(); get(&a, "/users/current").await; }
async fn two() { let mut b = Conn::default(); load(&mut b); get(&b, "/channels/5").await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:4'],
  ],
  [
    'C#: a base of one is none of another',
    {
      'A.cs': `using System.Net.Http;
struct Conn { public string Base; }
class A { HttpClient http = new HttpClient(); 
void Get(Conn c, string p) { http.GetAsync(c.Base + p); }
void One() { Conn a; a.Base = "https://mixer.com/api/v1"; Get(a, "/users/current"); }
void Two() { Conn b; Load(out b); Get(b, "/channels/5"); }
void Three() { var b = new Conn(); Load(b); Get(b, "/types"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:5'],
  ],
  [
    'Swift: a base of one is none of another',
    {
      'a.swift': `import Foundation
struct Conn { var base = "" }
func get(_ c: Conn, _ p: String) { URLSession.shared.dataTask(with: URL(string: c.base + p)!).resume() }
func one() { var a = Conn(); a.base = "https://mixer.com/api/v1"; get(a, "/users/current") }
func two() { var b = Conn(); load(&b); get(b, "/channels/5") }
`,
    },
    ['call | certain | rest GET /users/current | a.swift:4'],
  ],
  [
    'Java: a base of one is none of another',
    {
      'A.java': `class Conn { String base; }
class A { 
void get(Conn c, String p) { new URL(c.base + p).openStream(); }
void one() { Conn a = new Conn(); a.base = "https://mixer.com/api/v1"; get(a, "/users/current"); }
void two() { Conn b = new Conn(); load(b); get(b, "/channels/5"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:4'],
  ],
  [
    'JavaScript: a base of one is none of another',
    {
      'a.js': `class Conn { base; }
const get = (c, p) => fetch(c.base + p);
function one() { const a = new Conn(); a.base = 'https://mixer.com/api/v1'; get(a, '/users/current'); }
function two() { const b = new Conn(); load(b); get(b, '/channels/5'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'PHP: a base of one is none of another',
    {
      'a.php': `<?php
class Conn { public $base; }
function get(Conn $c, $p) { return file_get_contents($c->base . $p); }
function one() { $a = new Conn(); $a->base = 'https://mixer.com/api/v1'; get($a, '/users/current'); }
function two() { $b = new Conn(); load($b); get($b, '/channels/5'); }
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'Python: a base of one is none of another',
    {
      'a.py': `import requests
class Conn:
    base = ''
def get(c, p):
    return requests.get(c.base + p)
def one():
    a = Conn()
    a.base = 'https://mixer.com/api/v1'
    get(a, '/users/current')
def two():
    b = Conn()
    load(b)
    get(b, '/channels/5')
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'Kotlin: a base of one is none of another',
    {
      'A.kt': `class Conn { var base: String = "" }
fun get(c: Conn, p: String) { URL(c.base + p).readText() }
fun one() { val a = Conn(); a.base = "https://mixer.com/api/v1"; get(a, "/users/current") }
fun two() { val b = Conn(); load(b); get(b, "/channels/5") }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:3'],
  ],
  [
    'Ruby: a base of one is none of another',
    {
      'a.rb': `class Conn
  attr_accessor :base
end
def get(c, p)
  Faraday.get(c.base + p)
end
def one
  a = Conn.new
  a.base = 'https://mixer.com/api/v1'
  get(a, '/users/current')
end
def two
  b = Conn.new
  load(b)
  get(b, '/channels/5')
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:10'],
  ],
  [
    'Go: by a function that fills one in',
    {
      'a.go': `package main
import "net/http"
type Conn struct { Base string }
func get(c Conn, p string) { http.Get(c.Base + p) }

func fill(c *Conn) { c.Base = "https://mixer.com/api/v1" }
func one() { var a Conn; fill(&a); get(a, "/users/current") }
func two() { var b Conn; b.Base = "https://other.example"; get(b, "/types") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:7'],
  ],
  [
    'Go: a variable of the package',
    {
      'a.go': `package main
import "net/http"
type Conn struct { Base string }
func get(c Conn, p string) { http.Get(c.Base + p) }

var conn Conn
func init() { conn.Base = "https://mixer.com/api/v1" }
func one() { get(conn, "/users/current") }
func two() { var b Conn; load(&b); get(b, "/types") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:8'],
  ],
  [
    'Go: by functions that give them',
    {
      'a.go': `package main
import "net/http"
type Conn struct { Base string }
func get(c Conn, p string) { http.Get(c.Base + p) }

func newConn() *Conn { c := &Conn{}; c.Base = "https://mixer.com/api/v1"; return c }
func newVar() Conn { var c Conn; c.Base = "https://mixer.com/api/v1"; return c }
func one() { get(*newConn(), "/users/current"); get(newVar(), "/channels") }
func two() { var b Conn; load(&b); get(b, "/types") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:8', 'call | certain | rest GET /channels | a.go:8'],
  ],
  [
    'C++: a global variable',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Conn { QString base; };
Conn conn;
void setUp() { conn.base = "https://mixer.com/api/v1"; }
void get(const Conn& c, QString p) { manager->get(QNetworkRequest(QUrl(c.base + p))); }
void one() { get(conn, "/users/current"); }
void two() { Conn b; load(b); get(b, "/types"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:6'],
  ],
  [
    'C++: a field, set by the constructor',
    {
      'a.cpp': `#include <QNetworkAccessManager>
struct Conn { QString base; };
void get(const Conn& c, QString p) { manager->get(QNetworkRequest(QUrl(c.base + p))); }
class Api { Conn conn; public: Api() { conn.base = "https://mixer.com/api/v1"; } void me() { get(conn, "/users/current"); } };
void two() { Conn b; load(b); get(b, "/types"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:4'],
  ],
  [
    'C#: a field, set by the constructor',
    {
      'A.cs': `using System.Net.Http;
struct Conn { public string Base; }
class A { HttpClient http = new HttpClient(); Conn conn; 
A() { conn.Base = "https://mixer.com/api/v1"; }
void Get(Conn c, string p) { http.GetAsync(c.Base + p); }
void One() { Get(conn, "/users/current"); }
void Two() { Conn b; Load(out b); Get(b, "/channels/5"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:6'],
  ],
  [
    'Java: a static field',
    {
      'A.java': `class Conn { String base; }
class A { static Conn conn = new Conn(); static { conn.base = "https://mixer.com/api/v1"; }
void get(Conn c, String p) { new URL(c.base + p).openStream(); }
void one() { get(conn, "/users/current"); }
void two() { Conn b = new Conn(); load(b); get(b, "/channels/5"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:4'],
  ],
  [
    'C++: a session that is sent by the name of the verb',
    {
      'a.cpp': `#include <cpr/cpr.h>
void f() { cpr::Session session; session.SetUrl(cpr::Url{"https://mixer.com/api/v1/channels/3/follow"}); cpr::Response r = session.Put(); }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.cpp:2'],
  ],
  [
    'C++: a session that is sent twice',
    {
      'a.cpp': `#include <cpr/cpr.h>
void f() {
  cpr::Session session;
  session.SetUrl(cpr::Url{"https://mixer.com/api/v1/channels/3/follow"});
  session.Put();
  session.SetUrl(cpr::Url{"https://mixer.com/api/v1/channels/3/hostee"});
  session.Delete();
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.cpp:6',
    ],
  ],
]);
