import { testIdioms } from '@mixer-oauth/testkit';

// Requests and scopes that objects are told step by step, paths that grow by condition, one helper for every verb.
testIdioms([
  [
    'C#: builder',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
class Req { HttpMethod m = HttpMethod.Get; string p; public Req Method(HttpMethod m) { this.m = m; return this; } public Req Path(string p) { this.p = p; return this; } public void Send() { http.SendAsync(new HttpRequestMessage(m, API + p)); } }
 void F() { new Req().Path("/users/current").Send(); new Req().Method(HttpMethod.Post).Path("/channels/1/follow").Send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:6',
    ],
  ],
  [
    'C#: properties by statement',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
class Req { public string Method { get; set; } = "GET"; public string Path { get; set; } public void Send() { http.SendAsync(new HttpRequestMessage(new HttpMethod(Method), API + Path)); } }
 void F() { var a = new Req(); a.Path = "/users/current"; a.Send(); var b = new Req(); b.Method = "POST"; b.Path = "/channels/1/follow"; b.Send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:6',
    ],
  ],
  [
    'Kotlin: builder',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
class Req { private var m = "GET"; private var p = ""; fun method(m: String): Req { this.m = m; return this }
 fun path(p: String) = apply { this.p = p }
 fun send() { val c = java.net.URL(API + p).openConnection() as java.net.HttpURLConnection; c.requestMethod = m; c.connect() } }
fun f() { Req().path("/users/current").send(); Req().method("POST").path("/channels/1/follow").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:5',
      'call | certain | rest POST /channels/{channelId}/follow | A.kt:5',
    ],
  ],
  [
    'Go: builder',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
type req struct { m, p string }
func newReq() *req { return &req{m: "GET"} }
func (r *req) method(m string) *req { r.m = m; return r }
func (r *req) path(p string) *req { r.p = p; return r }
func (r *req) send() { q, _ := http.NewRequest(r.m, api+r.p, nil); http.DefaultClient.Do(q) }
func f() { newReq().path("/users/current").send(); newReq().method("POST").path("/channels/1/follow").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:14',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:14',
    ],
  ],
  [
    'Ruby: builder',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
class Req
  def initialize; @m = :get; end
  def verb(m); @m = m; self; end
  def path(p); @p = p; self; end
  def send_it; HTTParty.send(@m, API + @p); end
end
Req.new.path('/users/current').send_it
Req.new.verb(:post).path('/channels/1/follow').send_it
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:9',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:10',
    ],
  ],
  [
    'PHP: builder',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
class Req { private $m = 'GET'; private $p; function method($m) { $this->m = $m; return $this; } function path($p) { $this->p = $p; return $this; } function send() { return (new GuzzleHttp\\Client())->request($this->m, API . $this->p); } }
(new Req())->path('/users/current')->send();
(new Req())->method('POST')->path('/channels/1/follow')->send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:5',
    ],
  ],
  [
    'Swift: builder',
    {
      'A.swift': `import Foundation
let api = "https://mixer.com/api/v1"
class Req { var m = "GET"; var p = ""
 func method(_ m: String) -> Req { self.m = m; return self }
 func path(_ p: String) -> Req { self.p = p; return self }
 func send() { var q = URLRequest(url: URL(string: api + p)!); q.httpMethod = m; URLSession.shared.dataTask(with: q).resume() } }
func f() { Req().path("/users/current").send(); Req().method("POST").path("/channels/1/follow").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:7',
      'call | certain | rest POST /channels/{channelId}/follow | A.swift:7',
    ],
  ],
  [
    'C++: builder',
    {
      'a.cpp': `#include <curl/curl.h>
#include <string>
static const std::string API = "https://mixer.com/api/v1";
class Req { std::string m = "GET", p;
public: Req &method(std::string v) { m = v; return *this; }
 Req &path(std::string v) { p = v; return *this; }
 void send() { CURL *c = curl_easy_init(); std::string u = API + p; curl_easy_setopt(c, CURLOPT_URL, u.c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, m.c_str()); curl_easy_perform(c); } };
void f() { Req().path("/users/current").send(); Req().method("POST").path("/channels/1/follow").send(); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.cpp:8',
    ],
  ],
  [
    'Java: setters by statement',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static class Req { private String method = "GET", path; void setMethod(String m) { method = m; } void setPath(String p) { path = p; } void send() { java.net.HttpURLConnection c = (java.net.HttpURLConnection) new java.net.URL(API + path).openConnection(); c.setRequestMethod(method); c.connect(); } }
 void f() { Req a = new Req(); a.setPath("/users/current"); a.send(); Req b = new Req(); b.setMethod("POST"); b.setPath("/channels/1/follow"); b.send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:4',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:4',
    ],
  ],
  [
    'Java: request object to client',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static class Req { String method = "GET", path; Req(String p) { path = p; } Req post() { method = "POST"; return this; } }
 static class Client { void send(Req r) { java.net.HttpURLConnection c = (java.net.HttpURLConnection) new java.net.URL(API + r.path).openConnection(); c.setRequestMethod(r.method); c.connect(); } }
 void f() { Client c = new Client(); c.send(new Req("/users/current")); c.send(new Req("/channels/1/follow").post()); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:5',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:5',
    ],
  ],
  [
    'Java: scope builder',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static class Auth { private final java.util.List<String> scopes = new java.util.ArrayList<>(); Auth scope(String s) { scopes.add(s); return this; } String url() { return "https://mixer.com/oauth/authorize?scope=" + String.join("%20", scopes); } }
 void f() { new Auth().scope("chat:connect").scope("channel:details:self").url(); }
}
`,
    },
    ['request | certain | chat:connect | A.java:4', 'request | certain | channel:details:self | A.java:4'],
  ],
  [
    'Ruby: path ternary suffix',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
def channel(id = nil)
  Net::HTTP.get(URI("#{API}/channels#{id ? "/#{id}" : ''}"))
end
channel
channel(3)
`,
    },
    ['call | certain | rest GET /channels | a.rb:4', 'call | certain | rest GET /channels/{channelIdOrToken} | a.rb:4'],
  ],
  [
    'PHP: path ternary suffix',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
function channel($id = null) { return file_get_contents(API . '/channels' . ($id ? "/$id" : '')); }
channel(); channel(3);
`,
    },
    [
      'call | certain | rest GET /channels | a.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:3',
    ],
  ],
  [
    'Kotlin: path if suffix',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
fun channel(id: Int? = null) { java.net.URL(API + "/channels" + (if (id != null) "/$id" else "")).readText() }
fun f() { channel(); channel(3) }
`,
    },
    ['call | certain | rest GET /channels | A.kt:2', 'call | certain | rest GET /channels/{channelIdOrToken} | A.kt:2'],
  ],
  [
    'Swift: path optional suffix',
    {
      'A.swift': `import Foundation
let api = "https://mixer.com/api/v1"
func channel(_ id: Int? = nil) { var path = "/channels"; if let id = id { path += "/\\(id)" }; URLSession.shared.dataTask(with: URL(string: api + path)!).resume() }
func f() { channel(); channel(3) }
`,
    },
    [
      'call | certain | rest GET /channels | A.swift:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.swift:3',
    ],
  ],
  [
    'Rust: path option suffix',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
fn channel(id: Option<u32>) { let path = match id { Some(id) => format!("/channels/{}", id), None => "/channels".to_string() }; reqwest::blocking::get(&format!("{}{}", API, path)); }
fn f() { channel(None); channel(Some(3)); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rs:3', 'call | certain | rest GET /channels | a.rs:3'],
  ],
  [
    'Lua: path and or suffix',
    {
      'a.lua': `local http = require('socket.http')
local API = 'https://mixer.com/api/v1'
local function channel(id)
  local path = '/channels' .. (id and ('/' .. id) or '')
  http.request(API .. path)
end
channel()
channel(3)
`,
    },
    [
      'call | certain | rest GET /channels | a.lua:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.lua:4',
    ],
  ],
  [
    'Go: path switch',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func get(kind string) { p := ""; switch kind { case "me": p = "/users/current"; case "list": p = "/channels" }; http.Get(api + p) }
func f() { get("me"); get("list") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:9', 'call | certain | rest GET /channels | a.go:9'],
  ],
  [
    'C#: path dictionary',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
static readonly Dictionary<string, string> Paths = new Dictionary<string, string> { ["me"] = "/users/current", ["list"] = "/channels" };
 void Get(string kind) { http.GetAsync(API + Paths[kind]); }
 void F() { Get("me"); Get("list"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:5', 'call | certain | rest GET /channels | A.cs:5'],
  ],
  [
    'PHP: path if id',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
function channels($id = null) { $path = '/channels'; if ($id) { $path .= '/' . $id; } return file_get_contents(API . $path); }
channels(); channels(12);
`,
    },
    [
      'call | certain | rest GET /channels | a.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:3',
    ],
  ],
  [
    'C#: path if id',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
string Path(int? id) { var path = "/channels"; if (id != null) path += "/" + id; return path; }
 void F() { http.GetAsync(API + Path(null)); http.GetAsync(API + Path(12)); }
}
`,
    },
    ['call | certain | rest GET /channels | A.cs:5', 'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:5'],
  ],
  [
    'Java: path if id',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
void channels(Integer id) { String path = "/channels"; if (id != null) { path += "/" + id; } Http.get(API + path); new java.net.URL(API + path).openStream(); }
 void f() { channels(null); channels(12); }
}
`,
    },
    [
      'call | certain | rest GET /channels | A.java:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.java:3',
    ],
  ],
  [
    'Go: path if id',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func channels(id string) { p := "/channels"
 if id != "" { p += "/" + id }
 http.Get(api + p) }
func f() { channels(""); channels("12") }
`,
    },
    ['call | certain | rest GET /channels | a.go:9', 'call | certain | rest GET /channels/{channelIdOrToken} | a.go:9'],
  ],
  [
    'Ruby: path if id',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
def channels(id = nil)
  path = '/channels'
  path += "/#{id}" if id
  Net::HTTP.get(URI(API + path))
end
channels
channels(12)
`,
    },
    ['call | certain | rest GET /channels | a.rb:4', 'call | certain | rest GET /channels/{channelIdOrToken} | a.rb:4'],
  ],
  [
    'Go: page loop',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func all() { for page := 0; ; page++ { resp, err := http.Get(fmt.Sprintf("%s/channels?page=%d", api, page)); if err != nil { break } ; _ = resp } }
`,
    },
    ['call | certain | rest GET /channels | a.go:9'],
  ],
  [
    'C#: page do while',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
async void All() { int page = 0; do { var r = await http.GetAsync($"{API}/channels?page={page}&limit=50"); page++; } while (more); }
}
`,
    },
    ['call | certain | rest GET /channels | A.cs:5'],
  ],
  [
    'C#: platform interface',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
abstract class P { protected abstract string Base { get; } protected abstract string Me { get; } public void Go() { http.GetAsync(Base + Me); } }
 class M : P { protected override string Base => API; protected override string Me => "/users/current"; }
 class T : P { protected override string Base => "https://api.twitch.tv/helix"; protected override string Me => "/users"; }
 void F() { foreach (P p in new P[] { new M(), new T() }) p.Go(); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:6'],
  ],
  [
    'Java: own builder',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static class Req { String m = "GET", p; Req method(String m) { this.m = m; return this; } Req path(String p) { this.p = p; return this; } void send() { java.net.HttpURLConnection c = (java.net.HttpURLConnection) new java.net.URL(API + p).openConnection(); c.setRequestMethod(m); c.connect(); } }
 void f() { new Req().path("/users/current").send(); new Req().method("POST").path("/channels/1/follow").send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:4',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:4',
    ],
  ],
]);
