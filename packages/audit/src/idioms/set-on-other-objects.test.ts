import { testIdioms } from '@mixer-oauth/testkit';

// What is set on one object of a class says nothing of another.
testIdioms([
  [
    'Java: setMethod',
    {
      'A.java': `class A { 
  static class Req { String path; String method = "GET"; Req(String path) { this.path = path; } void setMethod(String m) { this.method = m; } }
  void send(Req r) { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute(); }
  void follow(String id) { Req r = new Req("/channels/" + id + "/follow"); r.setMethod("PUT"); send(r); }
  void me() { send(new Req("/users/current")); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:4',
      'call | certain | rest GET /users/current | A.java:5',
    ],
  ],
  [
    'C++: default set',
    {
      'a.cpp': `struct Request { std::string path; std::string verb = "GET"; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = "PUT"; send(r); }
void me() { Request r; r.path = "/users/current"; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: default set, header',
    {
      'r.h': `struct Request { std::string verb = "GET"; std::string path; };
void send(const Request& r);`,
      'r.cpp': `#include "r.h"
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }`,
      'a.cpp': `#include "r.h"
void follow(std::string id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = "PUT"; send(r); }
void me() { Request r; r.path = "/users/current"; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:2',
      'call | certain | rest GET /users/current | a.cpp:3',
    ],
  ],
  [
    'C++: aggregate',
    {
      'a.cpp': `struct Request { std::string verb = "GET"; std::string path; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { send(Request{ "PUT", "/channels/" + id + "/follow" }); }
void me() { send(Request{ "GET", "/users/current" }); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: aggregate var',
    {
      'a.cpp': `struct Request { std::string verb = "GET"; std::string path; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { Request r{ "PUT", "/channels/" + id + "/follow" }; send(r); }
void me() { Request r = { "GET", "/users/current" }; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: designated',
    {
      'a.cpp': `struct Request { std::string verb = "GET"; std::string path; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { send(Request{ .verb = "PUT", .path = "/channels/" + id + "/follow" }); }
void me() { send(Request{ .path = "/users/current" }); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: designated brace arg',
    {
      'a.cpp': `struct Request { std::string verb = "GET"; std::string path; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { send({ .verb = "PUT", .path = "/channels/" + id + "/follow" }); }
void me() { send({ .path = "/users/current" }); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: designated var',
    {
      'a.cpp': `struct Request { std::string verb = "GET"; std::string path; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { const Request r { .verb = "PUT", .path = "/channels/" + id + "/follow" }; send(r); }
void me() { Request r = { .path = "/users/current" }; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: no default, one sets',
    {
      'a.cpp': `struct Request { std::string path; std::string verb; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = "PUT"; send(r); }
void me() { Request r; r.path = "/users/current"; r.verb = "GET"; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C++: enum default',
    {
      'a.cpp': `enum class Verb { Get, Put };
struct Request { std::string path; Verb verb = Verb::Get; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); if (r.verb == Verb::Put) curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "PUT"); curl_easy_perform(c); }
void follow(std::string id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = Verb::Put; send(r); }
void me() { Request r; r.path = "/users/current"; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:4',
      'call | certain | rest GET /users/current | a.cpp:5',
    ],
  ],
  [
    'C++: enum switch never set',
    {
      'a.cpp': `enum class Verb { Get, Put, Delete };
struct Request { std::string path; Verb verb = Verb::Get; };
const char* word(Verb v) { switch (v) { case Verb::Get: return "GET"; case Verb::Put: return "PUT"; case Verb::Delete: return "DELETE"; } return "GET"; }
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, word(r.verb)); curl_easy_perform(c); }
void me() { Request r; r.path = "/users/current"; send(r); }`,
    },
    ['call | certain | rest GET /users/current | a.cpp:5'],
  ],
  [
    'C++: enum switch set',
    {
      'a.cpp': `enum class Verb { Get, Put, Delete };
struct Request { std::string path; Verb verb = Verb::Get; };
const char* word(Verb v) { switch (v) { case Verb::Get: return "GET"; case Verb::Put: return "PUT"; case Verb::Delete: return "DELETE"; } return "GET"; }
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, word(r.verb)); curl_easy_perform(c); }
void follow(std::string id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = Verb::Put; send(r); }
void me() { Request r; r.path = "/users/current"; send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:5',
      'call | certain | rest GET /users/current | a.cpp:6',
    ],
  ],
  [
    'C++: enum no default never set',
    {
      'a.cpp': `enum class Verb { Get, Put, Delete };
struct Request { std::string path; Verb verb{}; };
const char* word(Verb v) { switch (v) { case Verb::Get: return "GET"; case Verb::Put: return "PUT"; case Verb::Delete: return "DELETE"; } return "GET"; }
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, word(r.verb)); curl_easy_perform(c); }
void me() { Request r; r.path = "/users/current"; send(r); }`,
    },
    ['call | certain | rest GET /users/current | a.cpp:5'],
  ],
  [
    'C++: ctor default',
    {
      'a.cpp': `struct Request { Request(std::string p) : path(p), verb("GET") {} std::string path; std::string verb; };
void send(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }
void follow(std::string id) { Request r("/channels/" + id + "/follow"); r.verb = "PUT"; send(r); }
void me() { send(Request("/users/current")); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:3',
      'call | certain | rest GET /users/current | a.cpp:4',
    ],
  ],
  [
    'C#: object init default',
    {
      'A.cs': `class Req { public string Path; public string Method = "GET"; }
class A {
  Task Send(Req r) { return client.SendAsync(new HttpRequestMessage(new HttpMethod(r.Method), "https://mixer.com/api/v1" + r.Path)); }
  Task Follow(string id) { var r = new Req { Path = "/channels/" + id + "/follow" }; r.Method = "PUT"; return Send(r); }
  Task Follow2(string id) { return Send(new Req { Path = "/channels/" + id + "/follow", Method = "DELETE" }); }
  Task Me() { return Send(new Req { Path = "/users/current" }); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.cs:5',
      'call | certain | rest GET /users/current | A.cs:6',
    ],
  ],
  [
    'Java: field default',
    {
      'A.java': `class A { 
  static class Req { String path; String method = "GET"; }
  void send(Req r) { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute(); }
  void follow(String id) { Req r = new Req(); r.path = "/channels/" + id + "/follow"; r.method = "PUT"; send(r); }
  void me() { Req r = new Req(); r.path = "/users/current"; send(r); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:4',
      'call | certain | rest GET /users/current | A.java:5',
    ],
  ],
  [
    'Python: class default',
    {
      'a.py': `import requests
class Req:
    method = 'GET'
    def __init__(self, path): self.path = path
def send(r): return requests.request(r.method, 'https://mixer.com/api/v1' + r.path)
def follow(id):
    r = Req(f'/channels/{id}/follow')
    r.method = 'PUT'
    return send(r)
def me(): return send(Req('/users/current'))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
      'call | certain | rest GET /users/current | a.py:10',
    ],
  ],
  [
    'Go: struct setter',
    {
      'a.go': `package a
type Req struct { method, path string }
func NewReq(path string) *Req { return &Req{method: "GET", path: path} }
func (r *Req) SetMethod(m string) { r.method = m }
func send(r *Req) { req, _ := http.NewRequest(r.method, "https://mixer.com/api/v1" + r.path, nil); http.DefaultClient.Do(req) }
func follow(id string) { r := NewReq("/channels/" + id + "/follow"); r.SetMethod("PUT"); send(r) }
func me() { send(NewReq("/users/current")) }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:6',
      'call | certain | rest GET /users/current | a.go:7',
    ],
  ],
  [
    'PHP: setter',
    {
      'a.php': `<?php
class Req { public $path; public $method = 'GET'; function __construct($p) { $this->path = $p; } function setMethod($m) { $this->method = $m; return $this; } }
class Api { function send(Req $r) { return $this->client->request($r->method, 'https://mixer.com/api/v1' . $r->path); }
function follow($id) { $r = new Req("/channels/$id/follow"); $r->setMethod('PUT'); return $this->send($r); }
function me() { return $this->send(new Req('/users/current')); } }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:4',
      'call | certain | rest GET /users/current | a.php:5',
    ],
  ],
  [
    'C#: setter',
    {
      'A.cs': `class Req { public string Path; public string Method = "GET"; public Req(string p) { Path = p; } public void SetMethod(string m) { Method = m; } }
class A {
  Task Send(Req r) { return client.SendAsync(new HttpRequestMessage(new HttpMethod(r.Method), "https://mixer.com/api/v1" + r.Path)); }
  Task Follow(string id) { var r = new Req("/channels/" + id + "/follow"); r.SetMethod("PUT"); return Send(r); }
  Task Me() { return Send(new Req("/users/current")); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:4',
      'call | certain | rest GET /users/current | A.cs:5',
    ],
  ],
  [
    'Ruby: attr',
    {
      'a.rb': `class Req
  attr_accessor :method, :path
  def initialize(path)
    @path = path
    @method = :get
  end
end
def send_it(r) = HTTParty.send(r.method, "https://mixer.com/api/v1#{r.path}")
def follow(id)
  r = Req.new("/channels/#{id}/follow")
  r.method = :put
  send_it(r)
end
def me = send_it(Req.new('/users/current'))`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:10',
      'call | certain | rest GET /users/current | a.rb:14',
    ],
  ],
  [
    'Java: a setter on an object that nobody knows',
    {
      'A.java': `class Req { String path; String method = "GET"; Req(String path) { this.path = path; } void setMethod(String m) { this.method = m; } }
class A {
  void send(Req r) { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + r.path).method(r.method, null).build()).execute(); }
  void put(Req r) { r.setMethod("PUT"); send(r); }
  void follow(String id) { put(new Req("/channels/" + id + "/follow")); }
}`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.java:5'],
  ],
  [
    'h struct verb',
    {
      'r.h': `struct Request { std::string path; std::string verb = "GET"; };
void call(const Request& r);`,
      'r.cpp': `#include "r.h"
void call(const Request& r) { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + r.path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, r.verb.c_str()); curl_easy_perform(c); }`,
      'a.cpp': `#include "r.h"
void follow(std::string id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = "PUT"; call(r); }
void me() { Request r; r.path = "/users/current"; call(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:2',
      'call | certain | rest GET /users/current | a.cpp:3',
    ],
  ],
  [
    'qt',
    {
      'a.cpp': `struct Request { QString path; QByteArray verb = "GET"; };
class Api { public: void send(const Request& r); QNetworkAccessManager* manager; };
void Api::send(const Request& r) { QNetworkRequest q(QUrl("https://mixer.com/api/v1" + r.path)); manager->sendCustomRequest(q, r.verb); }
Api api;
void follow(QString id) { Request r; r.path = "/channels/" + id + "/follow"; r.verb = "PUT"; api.send(r); }
void me() { Request r; r.path = "/users/current"; api.send(r); }`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:5',
      'call | certain | rest GET /users/current | a.cpp:6',
    ],
  ],
]);
