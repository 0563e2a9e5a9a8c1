import { testIdioms, testWrappers } from '@mixer-oauth/testkit';

// A wrapper sends with one verb or another by what it is handed: the verb of a call is what its caller passes.
testWrappers({
  PHP: {
    file: 'a.php',
    head: `<?php
define('API', 'https://mixer.com/api/v1');
`,
    calls: `$user = api(API . '/users/current');
$g = api(API . '/channels/1/follow', ['x' => 1]);
`,
    bodies: {
      'if post fields': `function api($url, $post = false) {
  $ch = curl_init($url);
  if ($post) curl_setopt($ch, CURLOPT_POSTFIELDS, $post);
  return json_decode(curl_exec($ch));
}
`,
      'if post': `function api($url, $post = null) {
  $ch = curl_init($url);
  if ($post) { curl_setopt($ch, CURLOPT_POST, true); }
  return json_decode(curl_exec($ch));
}
`,
      '!== false': `function api($url, $post = false) {
  $ch = curl_init($url);
  if ($post !== false) { curl_setopt($ch, CURLOPT_POST, 1); curl_setopt($ch, CURLOPT_POSTFIELDS, $post); }
  return json_decode(curl_exec($ch));
}
`,
      is_array: `function api($url, $post = null) {
  $ch = curl_init($url);
  if (is_array($post)) { curl_setopt($ch, CURLOPT_POST, 1); }
  return json_decode(curl_exec($ch));
}
`,
      '!empty': `function api($url, $post = array()) {
  $ch = curl_init($url);
  if (!empty($post)) { curl_setopt($ch, CURLOPT_POST, 1); }
  return json_decode(curl_exec($ch));
}
`,
      count: `function api($url, $post = array()) {
  $ch = curl_init($url);
  if (count($post) > 0) { curl_setopt($ch, CURLOPT_POST, 1); }
  return json_decode(curl_exec($ch));
}
`,
      '!= null': `function api($url, $post = null) {
  $ch = curl_init($url);
  if ($post != null) { curl_setopt($ch, CURLOPT_POST, 1); }
  return json_decode(curl_exec($ch));
}
`,
      '!is_null': `function api($url, $post = null) {
  $ch = curl_init($url);
  if (!is_null($post)) { curl_setopt($ch, CURLOPT_POST, 1); }
  return json_decode(curl_exec($ch));
}
`,
      'isset custom': `function api($url, $post = null) {
  $ch = curl_init($url);
  if (isset($post)) { curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'POST'); }
  return json_decode(curl_exec($ch));
}
`,
      'ternary custom': `function api($url, $post = null) {
  $ch = curl_init($url);
  curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $post ? 'POST' : 'GET');
  return json_decode(curl_exec($ch));
}
`,
      'array opts': `function api($url, $post = null) {
  $ch = curl_init($url);
  $opts = [CURLOPT_RETURNTRANSFER => 1]; if ($post) { $opts[CURLOPT_POST] = true; $opts[CURLOPT_POSTFIELDS] = $post; } curl_setopt_array($ch, $opts);
  return json_decode(curl_exec($ch));
}
`,
      'stream ctx': `function api($url, $post = null) {
    $o = ['http' => ['method' => $post ? 'POST' : 'GET']];
  return file_get_contents($url, false, stream_context_create($o));
}
`,
      'guzzle early': `function api($url, $post = null) {
    if (!$post) { return $this->c->get($url); }
  return $this->c->post($url, $post);
}
`,
      'guzzle method': `function api($url, $post = null) {
    $method = 'GET'; if ($post) { $method = 'POST'; }
  return (new \\GuzzleHttp\\Client())->request($method, $url);
}
`,
      'guzzle method2': `function api($url, $post = null) {
    $method = $post ? 'POST' : 'GET';
  return (new \\GuzzleHttp\\Client())->request($method, $url);
}
`,
    },
  },
  'C#': {
    file: 'A.cs',
    head: `class A {
  const string Api = "https://mixer.com/api/v1";
  HttpClient http = new HttpClient();
`,
    calls: `  void Run() {
    Call("/users/current");
    Call("/channels/1/follow", "x");
  }
}
`,
    bodies: {
      'webrequest if': `  string Call(string path, string body = null) { var r = (HttpWebRequest)WebRequest.Create(Api + path); if (body != null) { r.Method = "POST"; } return r.GetResponse().ToString(); }
`,
      ternary: `  string Call(string path, string body = null) { var r = (HttpWebRequest)WebRequest.Create(Api + path); r.Method = body == null ? "GET" : "POST"; return ""; }
`,
      'HttpMethod ternary': `  async Task Call(string path, string body = null) { var m = new HttpRequestMessage(body == null ? HttpMethod.Get : HttpMethod.Post, Api + path); await http.SendAsync(m); }
`,
      'if else': `  async Task Call(string path, string body = null) { if (body == null) { await http.GetAsync(Api + path); } else { await http.PostAsync(Api + path, new StringContent(body)); } }
`,
      isnullorempty: `  async Task Call(string path, string body = "") { if (string.IsNullOrEmpty(body)) { await http.GetAsync(Api + path); } else { await http.PostAsync(Api + path, new StringContent(body)); } }
`,
      'is null': `  async Task Call(string path, string? body = null) { if (body is null) { await http.GetAsync(Api + path); return; } await http.PostAsync(Api + path, new StringContent(body)); }
`,
      'switch expr': `  async Task Call(string path, string? body = null) { var method = body switch { null => HttpMethod.Get, _ => HttpMethod.Post }; await http.SendAsync(new HttpRequestMessage(method, Api + path)); }
`,
    },
  },
  Java: {
    file: 'A.java',
    head: `class A {
  static final String API = "https://mixer.com/api/v1";
`,
    calls: `  void run() {
    call("/users/current", null);
    call("/channels/1/follow", "x");
  }
}
`,
    bodies: {
      'conn if': `  String call(String path, String body) { HttpURLConnection c = (HttpURLConnection) new URL(API + path).openConnection(); if (body != null) { c.setRequestMethod("POST"); c.setDoOutput(true); } return c.getResponseMessage(); }
`,
      'conn ternary': `  String call(String path, String body) { HttpURLConnection c = (HttpURLConnection) new URL(API + path).openConnection(); c.setRequestMethod(body == null ? "GET" : "POST"); return ""; }
`,
      'okhttp if': `  void call(String path, String body) { Request.Builder b = new Request.Builder().url(API + path); if (body != null) { b.post(RequestBody.create(JSON, body)); } client.newCall(b.build()).execute(); }
`,
      'okhttp if else': `  void call(String path, String body) { Request.Builder b = new Request.Builder().url(API + path); if (body == null) b = b.get(); else b = b.post(RequestBody.create(JSON, body)); client.newCall(b.build()).execute(); }
`,
      httpclient: `  void call(String path, String body) { HttpRequest.Builder b = HttpRequest.newBuilder(URI.create(API + path)); if (body != null) { b.POST(HttpRequest.BodyPublishers.ofString(body)); } client.send(b.build(), null); }
`,
      Apache: `  void call(String path, String body) { HttpUriRequest r; if (body == null) { r = new HttpGet(API + path); } else { r = new HttpPost(API + path); } client.execute(r); }
`,
    },
  },
  Go: {
    file: 'a.go',
    head: `package main
import "net/http"
const api = "https://mixer.com/api/v1"
`,
    calls: `func main() {
	call("/users/current", nil)
	call("/channels/1/follow", body)
}
`,
    bodies: {
      'method var': `func call(path string, body io.Reader) {
	method := "GET"
	if body != nil {
		method = "POST"
	}
	req, _ := http.NewRequest(method, api+path, body)
	http.DefaultClient.Do(req)
}
`,
      'if else': `func call(path string, body io.Reader) {
	if body == nil {
		http.Get(api + path)
	} else {
		http.Post(api+path, "x", body)
	}
}
`,
      early: `func call(path string, body io.Reader) (*http.Response, error) {
	if body == nil {
		return http.Get(api + path)
	}
	return http.Post(api+path, "x", body)
}
`,
      MethodGet: `func call(path string, body io.Reader) {
	m := http.MethodGet
	if body != nil {
		m = http.MethodPost
	}
	req, _ := http.NewRequest(m, api+path, body)
	http.DefaultClient.Do(req)
}
`,
    },
  },
  Ruby: {
    file: 'a.rb',
    head: `require 'net/http'
API = 'https://mixer.com/api/v1'
`,
    calls: `call('/users/current')
call('/channels/1/follow', { x: 1 })
`,
    bodies: {
      'ternary class': `def call(path, body = nil)
  uri = URI(API + path)
  req = body ? Net::HTTP::Post.new(uri) : Net::HTTP::Get.new(uri)
  http.request(req)
end
`,
      'if else': `def call(path, body = nil)
  if body
    HTTParty.post(API + path, body: body)
  else
    HTTParty.get(API + path)
  end
end
`,
      unless: `def call(path, body = nil)
  return RestClient.get(API + path) unless body
  RestClient.post(API + path, body)
end
`,
      'nil?': `def call(path, body = nil)
  method = body.nil? ? :get : :post
  Faraday.send(method, API + path, body)
end
`,
      'if assign': `def call(path, body = nil)
  uri = URI(API + path)
  if body.nil?
    req = Net::HTTP::Get.new(uri)
  else
    req = Net::HTTP::Post.new(uri)
  end
  http.request(req)
end
`,
      'empty?': `def call(path, body = {})
  verb = body.empty? ? 'GET' : 'POST'
  RestClient::Request.execute(method: verb, url: API + path)
end
`,
    },
  },
  Kotlin: {
    file: 'a.kt',
    head: `const val API = "https://mixer.com/api/v1"
`,
    calls: `fun run() {
  call("/users/current")
  call("/channels/1/follow", "x")
}
`,
    bodies: {
      okhttp: `fun call(path: String, body: String? = null) {
  val b = Request.Builder().url(API + path)
  if (body != null) b.post(body.toRequestBody())
  client.newCall(b.build()).execute()
}
`,
      'okhttp method': `fun call(path: String, body: String? = null) {
  val r = Request.Builder().url(API + path).method(if (body == null) "GET" else "POST", null).build()
  client.newCall(r).execute()
}
`,
      'if expr': `fun call(path: String, body: String? = null) = if (body == null) client.get(API + path) else client.post(API + path)
`,
      let: `fun call(path: String, body: String? = null) {
  val c = URL(API + path).openConnection() as HttpURLConnection
  body?.let { c.requestMethod = "POST" }
}
`,
    },
  },
  Swift: {
    file: 'a.swift',
    head: `import Foundation
let api = "https://mixer.com/api/v1"
`,
    calls: `func run() {
  call("/users/current")
  call("/channels/1/follow", body: data)
}
`,
    bodies: {
      'if let': `func call(_ path: String, body: Data? = nil) {
  var r = URLRequest(url: URL(string: api + path)!)
  if let body = body {
    r.httpMethod = "POST"
    r.httpBody = body
  }
  URLSession.shared.dataTask(with: r).resume()
}
`,
      ternary: `func call(_ path: String, body: Data? = nil) {
  var r = URLRequest(url: URL(string: api + path)!)
  r.httpMethod = body == nil ? "GET" : "POST"
  URLSession.shared.dataTask(with: r).resume()
}
`,
      '!= nil': `func call(_ path: String, body: Data? = nil) {
  var r = URLRequest(url: URL(string: api + path)!)
  if body != nil {
    r.httpMethod = "POST"
  }
  URLSession.shared.dataTask(with: r).resume()
}
`,
      guard: `func call(_ path: String, body: Data? = nil) {
  var r = URLRequest(url: URL(string: api + path)!)
  defer { URLSession.shared.dataTask(with: r).resume() }
  guard let body = body else { return }
  r.httpMethod = "POST"
}
`,
    },
  },
  Rust: {
    file: 'a.rs',
    head: `const API: &str = "https://mixer.com/api/v1";
`,
    calls: `fn run() {
  call("/users/current", None);
  call("/channels/1/follow", Some("x"));
}
`,
    bodies: {
      match: `fn call(path: &str, body: Option<&str>) {
  let url = format!("{}{}", API, path);
  let req = match body {
    Some(b) => client.post(&url).body(b),
    None => client.get(&url),
  };
  req.send();
}
`,
      'if let': `fn call(path: &str, body: Option<&str>) {
  let url = format!("{}{}", API, path);
  if let Some(b) = body {
    client.post(&url).body(b).send();
  } else {
    client.get(&url).send();
  }
}
`,
      is_some: `fn call(path: &str, body: Option<&str>) {
  let method = if body.is_some() { Method::POST } else { Method::GET };
  client.request(method, &format!("{}{}", API, path)).send();
}
`,
    },
  },
  Lua: {
    file: 'a.lua',
    head: `local http = require("socket.http")
local API = "https://mixer.com/api/v1"
`,
    calls: `call("/users/current")
call("/channels/1/follow", "x")
`,
    bodies: {
      'and or': `local function call(path, body)
  return http.request({ url = API .. path, method = body and "POST" or "GET" })
end
`,
      if: `local function call(path, body)
  local o = { url = API .. path }
  if body then
    o.method = "POST"
  end
  return http.request(o)
end
`,
      local: `local function call(path, body)
  local method = "GET"
  if body ~= nil then method = "POST" end
  return http.request({ url = API .. path, method = method })
end
`,
    },
  },
  'C++': {
    file: 'a.cpp',
    head: `#include <string>
static const std::string API = "https://mixer.com/api/v1";
`,
    calls: `void run() {
  call("/users/current");
  call("/channels/1/follow", "x");
}
`,
    bodies: {
      'curl if': `void call(const std::string& path, const char* body = nullptr) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, (API + path).c_str());
  if (body) { curl_easy_setopt(c, CURLOPT_POSTFIELDS, body); }
  curl_easy_perform(c);
}
`,
      'curl custom': `void call(const std::string& path, const char* body = nullptr) {
  CURL* c = curl_easy_init();
  curl_easy_setopt(c, CURLOPT_URL, (API + path).c_str());
  curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, body ? "POST" : "GET");
  curl_easy_perform(c);
}
`,
      cpr: `void call(const std::string& path, const std::string& body = "") {
  if (body.empty()) { cpr::Get(cpr::Url{API + path}); } else { cpr::Post(cpr::Url{API + path}, cpr::Body{body}); }
}
`,
    },
  },
});

testIdioms([
  [
    'Java: overload',
    {
      'A.java': `class A {
  static final String API = "https://mixer.com/api/v1";
  String call(String path) { return call(path, null); } String call(String path, String body) { HttpURLConnection c = (HttpURLConnection) new URL(API + path).openConnection(); c.setRequestMethod(body != null ? "POST" : "GET"); return ""; }
  void run() {
    call("/users/current");
    call("/channels/1/follow", "x");
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:5',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:6',
    ],
  ],
  [
    'C#: overload',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; HttpClient http;
 Task Send(string p) { return Send(p, null); }
 async Task Send(string p, object body) { var m = new HttpRequestMessage(body == null ? HttpMethod.Get : HttpMethod.Post, Api + p); await http.SendAsync(m); }
 void Run() { Send("/users/current"); Send("/channels/1/follow", new { x = 1 }); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:4',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:4',
    ],
  ],
  [
    'C#: nullable method',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; HttpClient http;
 async Task Send(string p, HttpMethod method = null, object body = null) { method = method ?? HttpMethod.Get; var m = new HttpRequestMessage(method, Api + p); await http.SendAsync(m); }
 void Run() { Send("/users/current"); Send("/channels/1/follow", HttpMethod.Post); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'C#: ??=',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; HttpClient http;
 async Task Send(string p, HttpMethod method = null) { method ??= HttpMethod.Get; await http.SendAsync(new HttpRequestMessage(method, Api + p)); }
 void Run() { Send("/users/current"); Send("/channels/1/follow", HttpMethod.Post); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'C#: restsharp',
    {
      'A.cs': `class A { RestClient client = new RestClient("https://mixer.com/api/v1");
 void Send(string p, object body = null) { var r = new RestRequest(p, body == null ? Method.GET : Method.POST); client.Execute(r); }
 void Run() { Send("/users/current"); Send("/channels/1/follow", new { x = 1 }); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'C#: restsharp 2',
    {
      'A.cs': `class A { RestClient client = new RestClient("https://mixer.com/api/v1");
 void Send(string p, object body = null) { var r = new RestRequest(p); r.Method = Method.GET; if (body != null) { r.Method = Method.POST; r.AddJsonBody(body); } client.Execute(r); }
 void Run() { Send("/users/current"); Send("/channels/1/follow", new { x = 1 }); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'Java: switch',
    {
      'A.java': `class A { static final String API = "https://mixer.com/api/v1"; OkHttpClient client;
 void send(String method, String p, RequestBody body) { Request.Builder b = new Request.Builder().url(API + p); switch (method) { case "GET": b.get(); break; case "POST": b.post(body); break; case "DELETE": b.delete(); break; } client.newCall(b.build()).execute(); }
 void run() { send("GET", "/users/current", null); send("POST", "/channels/1/follow", body); send("DELETE", "/channels/2/follow", null); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.java:3',
    ],
  ],
  [
    'Java: enum switch',
    {
      'A.java': `class A { static final String API = "https://mixer.com/api/v1"; enum Verb { GET, POST }
 void send(Verb v, String p) { HttpURLConnection c = (HttpURLConnection) new URL(API + p).openConnection(); if (v == Verb.POST) { c.setRequestMethod("POST"); } else { c.setRequestMethod("GET"); } c.connect(); }
 void run() { send(Verb.GET, "/users/current"); send(Verb.POST, "/channels/1/follow"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:3',
    ],
  ],
  [
    'Java: isPost',
    {
      'A.java': `class A { static final String API = "https://mixer.com/api/v1";
 String send(String p, boolean post) { HttpURLConnection c = (HttpURLConnection) new URL(API + p).openConnection(); if (post) c.setRequestMethod("POST"); return c.getResponseMessage(); }
 void run() { send("/users/current", false); send("/channels/1/follow", true); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:3',
    ],
  ],
  [
    'Java: doOutput',
    {
      'A.java': `class A { static final String API = "https://mixer.com/api/v1";
 String send(String p, String body) { HttpURLConnection c = (HttpURLConnection) new URL(API + p).openConnection(); c.setRequestMethod("GET"); if (body != null && !body.isEmpty()) { c.setRequestMethod("POST"); } return c.getResponseMessage(); }
 void run() { send("/users/current", null); send("/channels/1/follow", "x"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:3',
      'call | certain | rest POST /channels/{channelId}/follow | A.java:3',
    ],
  ],
  [
    'PHP: method default',
    {
      'a.php': `<?php
class Api {
  private $base = 'https://mixer.com/api/v1';
  function call($path, $method = 'GET', $data = []) {
    $ch = curl_init($this->base . $path);
    if ($method == 'POST') { curl_setopt($ch, CURLOPT_POST, true); }
    elseif ($method != 'GET') { curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $method); }
    return curl_exec($ch);
  }
}
$a = new Api();
$a->call('/users/current');
$a->call('/channels/1/follow', 'POST');
$a->call('/channels/2/follow', 'DELETE');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:12',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:13',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:14',
    ],
  ],
  [
    'PHP: switch',
    {
      'a.php': `<?php
function call($method, $path, $data = null) {
  $ch = curl_init('https://mixer.com/api/v1' . $path);
  switch ($method) {
    case 'POST': curl_setopt($ch, CURLOPT_POST, 1); break;
    case 'DELETE': curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'DELETE'); break;
    default: break;
  }
  return curl_exec($ch);
}
call('GET', '/users/current');
call('POST', '/channels/1/follow');
call('DELETE', '/channels/2/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:11',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:12',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:13',
    ],
  ],
  [
    'PHP: class two deep',
    {
      'a.php': `<?php
class Api {
  const URL = 'https://mixer.com/api/v1';
  private function request($path, $post = null) {
    $ch = curl_init();
    curl_setopt($ch, CURLOPT_URL, self::URL . $path);
    if ($post !== null) {
      curl_setopt($ch, CURLOPT_POST, true);
      curl_setopt($ch, CURLOPT_POSTFIELDS, json_encode($post));
    }
    return json_decode(curl_exec($ch));
  }
  public function me() { return $this->request('/users/current'); }
  public function follow($id) { return $this->request("/channels/$id/follow", ['x' => 1]); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:13',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:14',
    ],
  ],
  [
    'PHP: guzzle options',
    {
      'a.php': `<?php
class Api {
  function __construct() { $this->http = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
  function call($path, array $body = []) {
    return $this->http->request(empty($body) ? 'GET' : 'POST', $path, ['json' => $body]);
  }
}
$a = new Api();
$a->call('users/current');
$a->call('channels/1/follow', ['x' => 1]);
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:9',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:10',
    ],
  ],
  [
    'Ruby: case',
    {
      'a.rb': `require 'net/http'
def call(method, path, body = nil)
  uri = URI('https://mixer.com/api/v1' + path)
  req = case method
        when :get then Net::HTTP::Get.new(uri)
        when :post then Net::HTTP::Post.new(uri)
        when :delete then Net::HTTP::Delete.new(uri)
        end
  http.request(req)
end
call(:get, '/users/current')
call(:post, '/channels/1/follow')
call(:delete, '/channels/2/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:11',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:12',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:13',
    ],
  ],
  [
    'Ruby: opts',
    {
      'a.rb': `def call(path, opts = {})
  method = opts[:method] || (opts[:body] ? :post : :get)
  HTTParty.send(method, 'https://mixer.com/api/v1' + path, body: opts[:body])
end
call('/users/current')
call('/channels/1/follow', body: { x: 1 })
call('/channels/2/follow', method: :delete)
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:7',
    ],
  ],
  [
    'Ruby: kwargs',
    {
      'a.rb': `def call(path, body: nil, method: body ? :post : :get)
  HTTParty.send(method, 'https://mixer.com/api/v1' + path, body: body)
end
call('/users/current')
call('/channels/1/follow', body: { x: 1 })
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:5',
    ],
  ],
  [
    'Go: struct opts',
    {
      'a.go': `package main
import "net/http"
type opts struct { method string; body io.Reader }
func call(path string, o opts) {
	if o.method == "" {
		o.method = "GET"
	}
	req, _ := http.NewRequest(o.method, "https://mixer.com/api/v1"+path, o.body)
	http.DefaultClient.Do(req)
}
func main() {
	call("/users/current", opts{})
	call("/channels/1/follow", opts{method: "POST"})
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:12',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:13',
    ],
  ],
  [
    'Go: two deep',
    {
      'a.go': `package main
import "net/http"
type Client struct{ base string }
func New() *Client { return &Client{base: "https://mixer.com/api/v1"} }
func (c *Client) do(path string, body interface{}) error {
	method := http.MethodGet
	if body != nil {
		method = http.MethodPost
	}
	req, err := http.NewRequest(method, c.base+path, nil)
	if err != nil {
		return err
	}
	_, err = http.DefaultClient.Do(req)
	return err
}
func (c *Client) Me() error { return c.do("/users/current", nil) }
func (c *Client) Follow(id int) error { return c.do(fmt.Sprintf("/channels/%d/follow", id), map[string]int{"x": 1}) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:17',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:18',
    ],
  ],
  [
    'Kotlin: nullable',
    {
      'a.kt': `class Api(val client: OkHttpClient) {
  private fun call(path: String, body: RequestBody? = null, method: String = if (body == null) "GET" else "POST") {
    val r = Request.Builder().url("https://mixer.com/api/v1$path").method(method, body).build()
    client.newCall(r).execute()
  }
  fun me() = call("/users/current")
  fun follow(id: Int) = call("/channels/$id/follow", "".toRequestBody())
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.kt:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.kt:7',
    ],
  ],
  [
    'Swift: enum',
    {
      'a.swift': `import Foundation
enum Method: String { case get = "GET", post = "POST" }
func call(_ path: String, method: Method = .get, body: Data? = nil) {
  var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + path)!)
  r.httpMethod = method.rawValue
  URLSession.shared.dataTask(with: r).resume()
}
call("/users/current")
call("/channels/1/follow", method: .post)
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.swift:9',
    ],
  ],
  [
    'Rust: Option match method',
    {
      'a.rs': `fn call(path: &str, body: Option<Value>) -> Result<Response> {
  let url = format!("https://mixer.com/api/v1{}", path);
  let client = reqwest::blocking::Client::new();
  let builder = if let Some(b) = &body { client.post(&url).json(b) } else { client.get(&url) };
  builder.send()
}
fn run() {
  call("/users/current", None);
  call("/channels/1/follow", Some(json!({"x": 1})));
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.rs:9',
    ],
  ],
  [
    'Lua: opts',
    {
      'a.lua': `local http = require("socket.http")
local function call(path, opts)
  opts = opts or {}
  return http.request({ url = "https://mixer.com/api/v1" .. path, method = opts.method or "GET" })
end
call("/users/current")
call("/channels/1/follow", { method = "POST" })
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.lua:7',
    ],
  ],
  [
    'Ruby: unless with an else, as a statement and as a value',
    {
      'a.rb': `API = 'https://mixer.com/api/v1'
def call(path, body = nil)
  unless body
    HTTParty.get(API + path)
  else
    HTTParty.post(API + path, body: body)
  end
end
def send_it(path, body = nil)
  verb = unless body then :get else :post end
  HTTParty.send(verb, API + path)
end
call('/users/current')
call('/channels/1/follow', { x: 1 })
send_it('/users/current')
send_it('/channels/1/follow', { x: 1 })
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:13',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:14',
      'call | certain | rest GET /users/current | a.rb:15',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:16',
    ],
  ],
  [
    'PHP: a variable is something, null is not, and what a test asks of something else is open',
    {
      'a.php': `<?php
function call($path, $data) {
  $verb = 'GET';
  if ($data) $verb = 'PUT';
  if ($mode === 'delete') $verb = 'DELETE';
  return $http->request($verb, 'https://mixer.com/api/v1' . $path);
}
call('/channels/1/follow', $form);
call('/channels/2/follow', null);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:8',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:9',
      'call | certain | rest GET /channels/{channelId}/follow | a.php:9',
    ],
  ],
  [
    'options of a handle in the arms of a switch: the last of them is not the verb of all',
    {
      'a.cpp': `void call(int step, const std::string& path) {
  CURL* handle = curl_easy_init();
  curl_easy_setopt(handle, CURLOPT_URL, ("https://mixer.com/api/v1" + path).c_str());
  switch (step) {
  case 1:
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "PUT");
    break;
  case 2:
    curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, "DELETE");
    break;
  }
  curl_easy_perform(handle);
}
void follow() { call(1, "/channels/1/follow"); }
void leave() { call(2, "/channels/2/follow"); }
void any(int step) { call(step, "/channels/3/follow"); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:14',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.cpp:15',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.cpp:16',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:16',
    ],
  ],
]);
