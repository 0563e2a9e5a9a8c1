import { testIdioms } from '@mixer-oauth/testkit';

// A request is made with one verb and gets another before it is sent.
testIdioms([
  [
    'Go: a verb that is written',
    {
      'a.go': `package main
import "net/http"
func f() {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/3/follow", nil)
	req.Method = "POST"
	http.DefaultClient.Do(req)
}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.go:4'],
  ],
  [
    'Go: constants',
    {
      'a.go': `package main
import "net/http"
func f() {
	req, _ := http.NewRequest(http.MethodGet, "https://mixer.com/api/v1/channels/3/follow", nil)
	req.Header.Set("X", "y")
	req.Method = http.MethodPost
	http.DefaultClient.Do(req)
}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.go:4'],
  ],
  [
    'Go: under a condition both are possible',
    {
      'a.go': `package main
import "net/http"
func f(x bool) {
	req, _ := http.NewRequest("PUT", "https://mixer.com/api/v1/channels/3/follow", nil)
	if x { req.Method = "POST" }
	http.DefaultClient.Do(req)
}`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.go:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:4',
    ],
  ],
  [
    'Go: a condition that callers decide',
    {
      'a.go': `package main
import "net/http"
func f(path string, x bool) {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1" + path, nil)
	if x { req.Method = "POST" }
	http.DefaultClient.Do(req)
}
func g() { f("/users/current", false); f("/channels/3/follow", true) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:8',
    ],
  ],
  [
    'Go: sent with each of them',
    {
      'a.go': `package main
import "net/http"
func f() {
	req, _ := http.NewRequest("PUT", "https://mixer.com/api/v1/channels/3/follow", nil)
	http.DefaultClient.Do(req)
	req.Method = "POST"
	http.DefaultClient.Do(req)
}`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.go:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:4',
    ],
  ],
  [
    'C#: a message',
    {
      'a.cs': `using System.Net.Http;
class A { HttpClient http = new HttpClient(); void F() {
 var req = new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1/channels/3/follow");
 req.Method = HttpMethod.Post;
 http.SendAsync(req);
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cs:3'],
  ],
  [
    'C#: an initializer',
    {
      'a.cs': `using System.Net.Http;
class A { HttpClient http = new HttpClient(); void F() {
 var req = new HttpRequestMessage { Method = HttpMethod.Get, RequestUri = new Uri("https://mixer.com/api/v1/channels/3/follow") };
 req.Method = HttpMethod.Post;
 http.SendAsync(req);
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cs:3'],
  ],
  [
    'C#: behind a base address',
    {
      'a.cs': `using System.Net.Http;
class A { HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") }; void F() {
 var req = new HttpRequestMessage(HttpMethod.Get, "channels/3/follow");
 req.Method = HttpMethod.Post;
 http.SendAsync(req);
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cs:3'],
  ],
  [
    'C#: RestSharp',
    {
      'a.cs': `using RestSharp;
class A { RestClient http = new RestClient("https://mixer.com/api/v1/"); void F() {
 var req = new RestRequest("channels/3/follow", Method.GET);
 req.Method = Method.POST;
 http.Execute(req);
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cs:3'],
  ],
  [
    'C#: set twice',
    {
      'a.cs': `using System.Net;
class A { void F() {
 var req = (HttpWebRequest)WebRequest.Create("https://mixer.com/api/v1/channels/3/follow");
 req.Method = "GET";
 req.Method = "POST";
 req.GetResponse();
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cs:3'],
  ],
  [
    'Swift: set twice',
    {
      'a.swift': `import Foundation
func f() {
 var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/3/follow")!)
 r.httpMethod = "GET"
 r.httpMethod = "POST"
 URLSession.shared.dataTask(with: r).resume()
}
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.swift:3'],
  ],
  [
    'Swift: Alamofire',
    {
      'a.swift': `import Alamofire
func f() {
 var r = try! URLRequest(url: "https://mixer.com/api/v1/channels/3/follow", method: .get)
 r.httpMethod = "POST"
 AF.request(r)
}
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.swift:3'],
  ],
  [
    'JavaScript: options of axios',
    {
      'a.js': `const axios = require('axios');
function f() { const o = { method: 'GET', url: 'https://mixer.com/api/v1/channels/3/follow' }; o.method = 'POST'; return axios(o); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:2'],
  ],
  [
    'JavaScript: options of fetch',
    {
      'a.js': `
function f() { const o = { method: 'GET' }; o.method = 'POST'; return fetch('https://mixer.com/api/v1/channels/3/follow', o); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:2'],
  ],
  [
    'JavaScript: opened twice',
    {
      'a.js': `
function f() { const x = new XMLHttpRequest(); x.open('GET', 'https://mixer.com/api/v1/channels/3/hostee'); x.open('POST', 'https://mixer.com/api/v1/channels/3/follow'); x.send(); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/hostee | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'Python: requests',
    {
      'a.py': `import requests
def f():
    req = requests.Request('GET', 'https://mixer.com/api/v1/channels/3/follow')
    req.method = 'POST'
    requests.Session().send(req.prepare())
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: urllib',
    {
      'a.py': `from urllib import request
def f():
    req = request.Request('https://mixer.com/api/v1/channels/3/follow', method='GET')
    req.method = 'POST'
    request.urlopen(req)
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Java: a connection',
    {
      'A.java': `import org.springframework.http.*;
class A { void f() {
  HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/channels/3/follow").openConnection();
  c.setRequestMethod("GET");
  c.setRequestMethod("POST");
  c.connect();
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | A.java:3'],
  ],
  [
    'Java: OkHttp',
    {
      'A.java': `import okhttp3.*;
class A { void f() {
  Request.Builder b = new Request.Builder().url("https://mixer.com/api/v1/channels/3/follow").get();
  b.post(body);
  new OkHttpClient().newCall(b.build()).execute();
}}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | A.java:3'],
  ],
  [
    'Kotlin: a connection',
    {
      'A.kt': `import java.net.*
fun f() { val c = URL("https://mixer.com/api/v1/channels/3/follow").openConnection() as HttpURLConnection
 c.requestMethod = "GET"
 c.requestMethod = "POST"
 c.connect()
}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | A.kt:2'],
  ],
  [
    'Rust: reqwest',
    {
      'a.rs': `use reqwest::{Method, Request, Client};
async fn f() { let mut r = Request::new(Method::GET, "https://mixer.com/api/v1/channels/3/follow".parse().unwrap());
 *r.method_mut() = Method::POST;
 Client::new().execute(r).await; }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.rs:2'],
  ],
  [
    'Rust: a builder',
    {
      'a.rs': `use http::Request;
async fn f() { let r = Request::builder().method("GET").uri("https://mixer.com/api/v1/channels/3/follow").method("POST").body(()).unwrap();
 client.request(r).await; }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.rs:2'],
  ],
  [
    'C++: cpprestsdk',
    {
      'a.cpp': `#include <cpprest/http_client.h>
void f() { http_client client(U("https://mixer.com/api/v1")); http_request r(methods::GET); r.set_request_uri(U("/channels/3/follow")); r.set_method(methods::POST); client.request(r); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cpp:2'],
  ],
  [
    'C++: curl',
    {
      'a.cpp': `#include <curl/curl.h>
void f() { CURL* c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, "https://mixer.com/api/v1/channels/3/follow"); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "GET"); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, "POST"); curl_easy_perform(c); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cpp:2'],
  ],
  [
    'C++: Beast',
    {
      'a.cpp': `#include <boost/beast.hpp>
void f() { http::request<http::string_body> req{http::verb::get, "/api/v1/channels/3/follow", 11}; req.set(http::field::host, "mixer.com"); req.method(http::verb::post); http::write(stream, req); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.cpp:2'],
  ],
  [
    'PHP: curl',
    {
      'a.php': `<?php
function f() { $c = curl_init('https://mixer.com/api/v1/channels/3/follow'); curl_setopt($c, CURLOPT_CUSTOMREQUEST, 'GET'); curl_setopt($c, CURLOPT_CUSTOMREQUEST, 'POST'); curl_exec($c); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.php:2'],
  ],
  [
    'Lua',
    {
      'a.lua': `local http = require("socket.http")
local function f() local o = { url = "https://mixer.com/api/v1/channels/3/follow", method = "GET" } o.method = "POST" http.request(o) end
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.lua:2'],
  ],
  [
    'Rust: hyper',
    {
      'a.rs': `use hyper::{Request, Method, Body, Client};
async fn f() { let mut req = Request::new(Body::empty());
 *req.method_mut() = Method::POST;
 *req.uri_mut() = "https://mixer.com/api/v1/channels/3/follow".parse().unwrap();
 Client::new().request(req).await; }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.rs:4'],
  ],
  [
    'JavaScript: options, under a condition',
    {
      'a.js': `
function f(x) { const o = { method: 'PUT' }; if (x) o.method = 'POST'; return fetch('https://mixer.com/api/v1/channels/3/follow', o); }
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: options, under a condition that callers decide',
    {
      'a.js': `
function f(p, x) { const o = { method: 'GET' }; if (x) o.method = 'POST'; return fetch('https://mixer.com/api/v1' + p, o); }
f('/users/current'); f('/channels/3/follow', { a: 1 });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:3',
    ],
  ],
  [
    'JavaScript: options, in each arm of a branch',
    {
      'a.js': `
function f(x) { const o = { method: 'GET' }; if (x) o.method = 'POST'; else o.method = 'PUT'; return fetch('https://mixer.com/api/v1/channels/3/follow', o); }
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'Go: in each arm of a branch',
    {
      'a.go': `package main
import "net/http"
func f(x bool) {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/3/follow", nil)
	if x {
		req.Method = "POST"
		http.DefaultClient.Do(req)
	} else {
		req.Method = "PUT"
		http.DefaultClient.Do(req)
	}
}`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.go:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:4',
    ],
  ],
  [
    'Go: a function that sees it before',
    {
      'a.go': `package main
import "net/http"
func auth(r *http.Request) { r.Header.Set("A", "b") }
func f() {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/3/follow", nil)
	auth(req)
	req.Method = "POST"
	http.DefaultClient.Do(req)
}`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.go:5'],
  ],
  [
    'Go: on another request',
    {
      'a.go': `package main
import "net/http"
func f() {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/users/current", nil)
	other, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/3/follow", nil)
	other.Method = "POST"
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(other)
}`,
    },
    [
      'call | certain | rest GET /users/current | a.go:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:5',
    ],
  ],
  [
    'Go: on another request in the same variable',
    {
      'a.go': `package main
import "net/http"
func f() {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/users/current", nil)
	http.DefaultClient.Do(req)
	req, _ = http.NewRequest("GET", "https://mixer.com/api/v1/channels/3/follow", nil)
	req.Method = "POST"
	http.DefaultClient.Do(req)
}`,
    },
    [
      'call | certain | rest GET /users/current | a.go:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:6',
    ],
  ],
  [
    'Go: on another request in the same variable, which was sent before',
    {
      'a.go': `package main
import "net/http"
func f() {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/users/current", nil)
	resp, _ := client.Do(req.WithContext(ctx))
	req, _ = http.NewRequest("PUT", "https://mixer.com/api/v1/channels/3/follow", nil)
	req.Method = "POST"
	http.DefaultClient.Do(req)
}`,
    },
    [
      'call | certain | rest GET /users/current | a.go:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:6',
    ],
  ],
  [
    'Go: by who gets the request',
    {
      'a.go': `package main
import "net/http"
func build(path string) *http.Request {
	req, _ := http.NewRequest("GET", "https://mixer.com/api/v1" + path, nil)
	return req
}
func f() {
	req := build("/channels/3/follow")
	req.Method = "POST"
	http.DefaultClient.Do(req)
	http.DefaultClient.Do(build("/users/current"))
}`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.go:8',
      'call | certain | rest GET /users/current | a.go:11',
    ],
  ],
  [
    'C#: by who gets the request',
    {
      'a.cs': `using System.Net.Http;
class A { HttpClient http = new HttpClient();
 HttpRequestMessage Make(string path) { var r = new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1" + path); r.Headers.Add("a","b"); return r; }
 void F() {
 var req = Make("/channels/3/follow");
 req.Method = HttpMethod.Post;
 http.SendAsync(req);
 http.SendAsync(Make("/users/current"));
}}`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.cs:5',
      'call | certain | rest GET /users/current | a.cs:8',
    ],
  ],
]);
