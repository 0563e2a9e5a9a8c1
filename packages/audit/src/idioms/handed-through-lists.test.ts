import { testIdioms } from '@mixer-oauth/testkit';

// Values that go through lists, queues, channels, generators and messages before they are used.
testIdioms([
  [
    'Go: channel',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func worker(paths <-chan string) { for p := range paths { http.Get(api + p) } }
func f() { paths := make(chan string); go worker(paths); paths <- "/users/current" }
`,
    },
    ['call | certain | rest GET /users/current | a.go:10'],
  ],
  [
    'Go: channel struct',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
type job struct { verb, path string }
var jobs = make(chan job)
func worker() { for j := range jobs { req, _ := http.NewRequest(j.verb, api+j.path, nil); http.DefaultClient.Do(req) } }
func f() { jobs <- job{"POST", "/channels/1/follow"}; jobs <- job{verb: "GET", path: "/users/current"} }
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.go:12',
      'call | certain | rest GET /users/current | a.go:12',
    ],
  ],
  [
    'Java: blocking queue',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static java.util.concurrent.BlockingQueue<String> q = new java.util.concurrent.LinkedBlockingQueue<>();
 void run() { while (true) { String path = q.take(); new java.net.URL(API + path).openStream(); } }
 void f() { q.add("/users/current"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:5'],
  ],
  [
    'C#: queue dequeue',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
Queue<string> q = new Queue<string>();
 void Run() { while (q.Count > 0) { var path = q.Dequeue(); http.GetAsync(API + path); } }
 void F() { q.Enqueue("/users/current"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:7'],
  ],
  [
    'Rust: mpsc',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
fn f() { let (tx, rx) = std::sync::mpsc::channel(); tx.send("/users/current").unwrap(); for path in rx { reqwest::blocking::get(&format!("{}{}", API, path)); } }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:3'],
  ],
  [
    'C#: yield return',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
IEnumerable<string> Paths() { yield return "/users/current"; yield return "/channels"; }
 void F() { foreach (var p in Paths()) http.GetAsync(API + p); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:5', 'call | certain | rest GET /channels | A.cs:5'],
  ],
  [
    'Ruby: each yield',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
def paths
  yield '/users/current'
  yield '/channels'
end
paths { |p| Net::HTTP.get(URI(API + p)) }
`,
    },
    ['call | certain | rest GET /users/current | a.rb:4', 'call | certain | rest GET /channels | a.rb:5'],
  ],
  [
    'Kotlin: sequence yield',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
val paths = sequence { yield("/users/current"); yield("/channels") }
fun f() { for (p in paths) java.net.URL(API + p).readText() }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:2', 'call | certain | rest GET /channels | A.kt:2'],
  ],
  [
    'Go: scope append',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func scopes(chat bool) []string { s := []string{"channel:details:self"}; if chat { s = append(s, "chat:connect") }; return s }
func f() string { return "https://mixer.com/oauth/authorize?scope=" + url.QueryEscape(strings.Join(scopes(true), " ")) }
`,
    },
    ['request | certain | channel:details:self | a.go:9', 'request | certain | chat:connect | a.go:9'],
  ],
  [
    'C#: concurrent queue',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
static readonly ConcurrentQueue<(string, string)> q = new ConcurrentQueue<(string, string)>();
 void Run() { while (q.TryDequeue(out var job)) { http.SendAsync(new HttpRequestMessage(new HttpMethod(job.Item1), API + job.Item2)); } }
 void F() { q.Enqueue(("POST", "/channels/1/follow")); }
}
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | A.cs:7'],
  ],
  [
    'C#: queue of class',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
class Job { public string Path; public HttpMethod Method; }
 Queue<Job> q = new Queue<Job>();
 void Run() { var j = q.Dequeue(); http.SendAsync(new HttpRequestMessage(j.Method, API + j.Path)); }
 void F() { q.Enqueue(new Job { Path = "/channels/1/follow", Method = HttpMethod.Post }); q.Enqueue(new Job { Path = "/users/current", Method = HttpMethod.Get }); }
}
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:8',
      'call | certain | rest GET /users/current | A.cs:8',
    ],
  ],
  [
    'Java: deque of class',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static class Job { final String method, path; Job(String m, String p) { method = m; path = p; } }
 final java.util.ArrayDeque<Job> q = new java.util.ArrayDeque<>();
 void run() { Job j = q.poll(); java.net.HttpURLConnection c = (java.net.HttpURLConnection) new java.net.URL(API + j.path).openConnection(); c.setRequestMethod(j.method); c.connect(); }
 void f() { q.add(new Job("POST", "/channels/1/follow")); q.offer(new Job("GET", "/users/current")); }
}
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | A.java:6',
      'call | certain | rest GET /users/current | A.java:6',
    ],
  ],
  [
    'Java: scopes set filled',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
private final Set<String> scopes = new HashSet<>();
 void need(String s) { scopes.add(s); }
 void f() { need("chat:connect"); need("channel:details:self"); }
 String url() { return "https://mixer.com/oauth/authorize?scope=" + String.join(" ", scopes); }
}
`,
    },
    ['request | certain | chat:connect | A.java:5', 'request | certain | channel:details:self | A.java:5'],
  ],
  [
    'Java: stream map',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
void f() { java.util.stream.Stream.of("/users/current", "/channels").map(p -> API + p).forEach(u -> { try { new java.net.URL(u).openStream(); } catch (Exception e) {} }); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:3', 'call | certain | rest GET /channels | A.java:3'],
  ],
  [
    'Kotlin: channel',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
val ch = Channel<String>()
suspend fun run() { for (p in ch) java.net.URL(API + p).readText() }
suspend fun f() { ch.send("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:4'],
  ],
  [
    'Kotlin: array deque',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
val q = ArrayDeque<Pair<String, String>>()
fun run() { val (verb, path) = q.removeFirst(); val c = java.net.URL(API + path).openConnection() as java.net.HttpURLConnection; c.requestMethod = verb; c.connect() }
fun f() { q.addLast("POST" to "/channels/1/follow"); q.addLast("GET" to "/users/current") }
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | A.kt:4',
      'call | certain | rest GET /users/current | A.kt:4',
    ],
  ],
  [
    'Kotlin: flow',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
fun paths() = flow { emit("/users/current"); emit("/channels") }
suspend fun f() { paths().collect { p -> java.net.URL(API + p).readText() } }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:2', 'call | certain | rest GET /channels | A.kt:2'],
  ],
  [
    'Kotlin: scopes mutable filled',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
val scopes = mutableSetOf<String>()
fun need(s: String) { scopes += s }
fun f() { need("chat:connect"); need("channel:details:self") }
fun url() = "https://mixer.com/oauth/authorize?scope=" + scopes.joinToString("%20")
`,
    },
    ['request | certain | chat:connect | A.kt:4', 'request | certain | channel:details:self | A.kt:4'],
  ],
  [
    'Go: slice filled elsewhere',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
var paths []string
func add(p string) { paths = append(paths, p) }
func init() { add("/users/current"); add("/channels") }
func run() { for _, p := range paths { http.Get(api + p) } }
`,
    },
    ['call | certain | rest GET /users/current | a.go:11', 'call | certain | rest GET /channels | a.go:11'],
  ],
  [
    'Go: select receive',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func worker(in chan string, done chan bool) { for { select { case p := <-in: http.Get(api + p); case <-done: return } } }
func f() { in := make(chan string, 3); in <- "/users/current"; worker(in, nil) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:10'],
  ],
  [
    'Go: struct channel field',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
type pool struct { jobs chan string }
func (p *pool) add(s string) { p.jobs <- s }
func (p *pool) run() { for j := range p.jobs { http.Get(api + j) } }
func f() { p := &pool{jobs: make(chan string)}; go p.run(); p.add("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:12'],
  ],
  [
    'Ruby: queue',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
q = Queue.new
Thread.new { loop { path = q.pop; Net::HTTP.get(URI(API + path)) } }
q << '/users/current'
q.push('/channels')
`,
    },
    ['call | certain | rest GET /users/current | a.rb:5', 'call | certain | rest GET /channels | a.rb:6'],
  ],
  [
    'Ruby: instance array',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
class C
  def initialize; @jobs = []; end
  def add(verb, path); @jobs << [verb, path]; end
  def run; @jobs.each { |verb, path| HTTParty.send(verb, API + path) }; end
end
c = C.new
c.add(:get, '/users/current')
c.add(:post, '/channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:9',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:10',
    ],
  ],
  [
    'Ruby: yield pairs',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
def each_job
  yield 'GET', '/users/current'
  yield 'POST', '/channels/1/follow'
end
each_job { |verb, path| RestClient::Request.execute(method: verb, url: API + path) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.rb:5',
    ],
  ],
  [
    'Ruby: enumerator',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
paths = Enumerator.new { |y| y << '/users/current'; y << '/channels' }
paths.each { |p| Net::HTTP.get(URI(API + p)) }
`,
    },
    ['call | certain | rest GET /users/current | a.rb:3', 'call | certain | rest GET /channels | a.rb:3'],
  ],
  [
    'PHP: class queue',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
class C { private $jobs = []; function add($m, $p) { $this->jobs[] = ['m' => $m, 'p' => $p]; } function run() { while ($j = array_shift($this->jobs)) { (new GuzzleHttp\\Client())->request($j['m'], API . $j['p']); } } }
$c = new C(); $c->add('GET', '/users/current'); $c->add('POST', '/channels/1/follow'); $c->run();
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:4',
    ],
  ],
  [
    'PHP: generator',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
function paths() { yield '/users/current'; yield '/channels'; }
foreach (paths() as $p) { file_get_contents(API . $p); }
`,
    },
    ['call | certain | rest GET /users/current | a.php:3', 'call | certain | rest GET /channels | a.php:3'],
  ],
  [
    'Rust: vecdeque',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
fn f() { let mut q = VecDeque::new(); q.push_back(("GET", "/users/current")); q.push_back(("POST", "/channels/1/follow")); while let Some((verb, path)) = q.pop_front() { reqwest::blocking::Client::new().request(verb.parse().unwrap(), &format!("{}{}", API, path)).send(); } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.rs:3',
    ],
  ],
  [
    'Rust: vec filled by fn',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
fn fill(v: &mut Vec<&str>) { v.push("/users/current"); v.push("/channels"); }
fn f() { let mut v = Vec::new(); fill(&mut v); for p in v { reqwest::blocking::get(&format!("{}{}", API, p)); } }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:3', 'call | certain | rest GET /channels | a.rs:3'],
  ],
  [
    'Rust: tokio mpsc',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
async fn worker(mut rx: mpsc::Receiver<String>) { while let Some(path) = rx.recv().await { reqwest::get(format!("{}{}", API, path)).await; } }
async fn f() { let (tx, rx) = mpsc::channel(8); tokio::spawn(worker(rx)); tx.send("/users/current".to_string()).await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:4'],
  ],
  [
    'Swift: array append elsewhere',
    {
      'A.swift': `import Foundation
let api = "https://mixer.com/api/v1"
class C { var jobs: [(String, String)] = []
 func add(_ m: String, _ p: String) { jobs.append((m, p)) }
 func run() { for (m, p) in jobs { var r = URLRequest(url: URL(string: api + p)!); r.httpMethod = m; URLSession.shared.dataTask(with: r).resume() } } }
let c = C(); c.add("GET", "/users/current"); c.add("POST", "/channels/1/follow"); c.run()
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:6',
      'call | certain | rest POST /channels/{channelId}/follow | A.swift:6',
    ],
  ],
  [
    'Swift: remove first',
    {
      'A.swift': `import Foundation
let api = "https://mixer.com/api/v1"
var queue = [String]()
func run() { let p = queue.removeFirst(); URLSession.shared.dataTask(with: URL(string: api + p)!).resume() }
queue.append("/users/current"); run()
`,
    },
    ['call | certain | rest GET /users/current | A.swift:5'],
  ],
  [
    'Lua: table insert elsewhere',
    {
      'a.lua': `local http = require('socket.http')
local API = 'https://mixer.com/api/v1'
local jobs = {}
local function add(path) table.insert(jobs, path) end
add('/users/current')
add('/channels')
for _, p in ipairs(jobs) do http.request(API .. p) end
`,
    },
    ['call | certain | rest GET /users/current | a.lua:5', 'call | certain | rest GET /channels | a.lua:6'],
  ],
  [
    'Lua: table length',
    {
      'a.lua': `local http = require('socket.http')
local API = 'https://mixer.com/api/v1'
local jobs = {}
jobs[#jobs + 1] = '/users/current'
jobs[#jobs + 1] = '/channels'
for _, p in ipairs(jobs) do http.request(API .. p) end
`,
    },
    ['call | certain | rest GET /users/current | a.lua:4', 'call | certain | rest GET /channels | a.lua:5'],
  ],
  [
    'Lua: coroutine',
    {
      'a.lua': `local http = require('socket.http')
local API = 'https://mixer.com/api/v1'
local co = coroutine.wrap(function() coroutine.yield('/users/current'); coroutine.yield('/channels') end)
for p in co do http.request(API .. p) end
`,
    },
    ['call | certain | rest GET /users/current | a.lua:3', 'call | certain | rest GET /channels | a.lua:3'],
  ],
  [
    'C++: std queue',
    {
      'a.cpp': `#include <curl/curl.h>
#include <string>
static const std::string API = "https://mixer.com/api/v1";
std::queue<std::string> q;
void get(const std::string &u) { CURL *c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, u.c_str()); curl_easy_perform(c); }
void run() { while (!q.empty()) { std::string p = q.front(); q.pop(); get(API + p); } }
void f() { q.push("/users/current"); q.emplace("/channels"); run(); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:7', 'call | certain | rest GET /channels | a.cpp:7'],
  ],
]);
