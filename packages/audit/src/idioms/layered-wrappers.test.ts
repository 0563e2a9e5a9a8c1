import { testIdioms } from '@mixer-oauth/testkit';

// Requests two and three functions deep, whose verb, path or version callers, heirs, keys and branches decide.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'C#: three deep generic',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); const string Base = "${api}"; async Task<T> Send<T>(HttpMethod m, string p, object b = null) { var r = await c.SendAsync(new HttpRequestMessage(m, Base + p)); return Parse<T>(r); } Task<T> Get<T>(string p) => Send<T>(HttpMethod.Get, p); Task<T> Patch<T>(string p, object b) => Send<T>(new HttpMethod("PATCH"), p, b); public Task<User> Me() => Get<User>("/users/current"); public Task Up(int id) => Patch<object>($"/channels/{id}", 1); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1', 'call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: abstract path',
    {
      'A.cs': `abstract class Req { static readonly HttpClient c = new HttpClient(); protected abstract string Path { get; } protected virtual HttpMethod Method => HttpMethod.Get; public Task Send() => c.SendAsync(new HttpRequestMessage(Method, "${api}" + Path)); }
class Me : Req { protected override string Path => "/users/current"; }
class Up : Req { protected override string Path => "/channels/1"; protected override HttpMethod Method => new HttpMethod("PATCH"); }
class X { void F() { new Me().Send(); new Up().Send(); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2', 'call | certain | rest PATCH /channels/{channelId} | A.cs:3'],
  ],
  [
    'C#: service base',
    {
      'A.cs': `abstract class ServiceBase { static readonly HttpClient c = new HttpClient(); protected ServiceBase(string root) { this.root = root; } readonly string root; protected Task GetAsync(string p) => c.GetAsync("${api}/" + root + "/" + p); }
class Users : ServiceBase { public Users() : base("users") {} public Task Current() => GetAsync("current"); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: optional named args',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); Task Call(string path, string method = "GET", int version = 1) => c.SendAsync(new HttpRequestMessage(new HttpMethod(method), $"https://mixer.com/api/v{version}{path}")); void F() { Call("/users/current"); Call(path: "/channels/1", method: "PATCH"); Call("/leaderboards/x/channels/1", version: 2); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:1',
      'call | certain | rest PATCH /channels/{channelId} | A.cs:1',
      'call | certain | rest GET /leaderboards/x/channels/{channelId} | A.cs:1',
    ],
  ],
  [
    'C#: extension method',
    {
      'A.cs': `static class Ext { public static Task Api(this HttpClient c, HttpMethod m, string p) => c.SendAsync(new HttpRequestMessage(m, "${api}" + p)); }
class X { void F(HttpClient h) { h.Api(HttpMethod.Get, "/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: func field',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); readonly Func<string, Task> get = p => c.GetAsync("${api}" + p); void F() { get("/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: dictionary endpoints',
    {
      'A.cs': `class Api { static readonly HttpClient c = new HttpClient(); static readonly Dictionary<string, string> E = new Dictionary<string, string> { ["me"] = "/users/current", ["types"] = "/types" }; Task Call(string n) => c.GetAsync("${api}" + E[n]); void F() { Call("me"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: enum switch',
    {
      'A.cs': `enum Ep { Me, Types }
class Api { static readonly HttpClient c = new HttpClient(); static string PathOf(Ep e) => e switch { Ep.Me => "/users/current", Ep.Types => "/types", _ => "" }; Task Call(Ep e) => c.GetAsync("${api}" + PathOf(e)); void F() { Call(Ep.Me); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: enum switch statement',
    {
      'A.cs': `enum Ep { Me, Types }
class Api { static readonly HttpClient c = new HttpClient(); static string PathOf(Ep e) { switch (e) { case Ep.Me: return "/users/current"; case Ep.Types: return "/types"; default: throw new Exception(); } } Task Call(Ep e) => c.GetAsync("${api}" + PathOf(e)); void F() { Call(Ep.Me); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'Java: abstract path',
    {
      'A.java': `abstract class Req { abstract String path(); String method() { return "GET"; } void send() { client.newCall(new Request.Builder().url("${api}" + path()).method(method(), null).build()).execute(); } }
class Me extends Req { String path() { return "/users/current"; } }
class Up extends Req { String path() { return "/channels/1"; } String method() { return "PATCH"; } }
class X { void f() { new Me().send(); new Up().send(); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:2',
      'call | certain | rest PATCH /channels/{channelId} | A.java:3',
    ],
  ],
  [
    'Java: three deep',
    {
      'A.java': `class Api { private Response exec(String m, String p, RequestBody b) { return client.newCall(new Request.Builder().url("${api}" + p).method(m, b).build()).execute(); } Response get(String p) { return exec("GET", p, null); } Response patch(String p, RequestBody b) { return exec("PATCH", p, b); } void f() { get("/users/current"); patch("/channels/" + id, b); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:1',
      'call | certain | rest PATCH /channels/{channelId} | A.java:1',
    ],
  ],
  [
    'Java: enum endpoint',
    {
      'A.java': `enum Ep { ME("GET", "/users/current"), UP("PATCH", "/channels/%d"); final String method, path; Ep(String m, String p) { method = m; path = p; } }
class Api { Response call(Ep e, Object... a) { return client.newCall(new Request.Builder().url("${api}" + String.format(e.path, a)).method(e.method, null).build()).execute(); } void f() { call(Ep.UP, 1); } }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: enum endpoint getters',
    {
      'A.java': `enum Ep { ME("GET", "/users/current"), UP("PATCH", "/channels/1"); private final String method; private final String path; Ep(String m, String p) { this.method = m; this.path = p; } String getMethod() { return method; } String getPath() { return path; } }
class Api { Response call(Ep e) { return client.newCall(new Request.Builder().url("${api}" + e.getPath()).method(e.getMethod(), null).build()).execute(); } void f() { call(Ep.ME); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: function field',
    {
      'A.java': `class Api { final Function<String, Response> get = p -> client.newCall(new Request.Builder().url("${api}" + p).build()).execute(); void f() { get.apply("/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: switch expr',
    {
      'A.java': `class Api { String pathOf(Ep e) { return switch (e) { case ME -> "/users/current"; case TYPES -> "/types"; }; } Response call(Ep e) { return client.newCall(new Request.Builder().url("${api}" + pathOf(e)).build()).execute(); } void f() { call(Ep.ME); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Kotlin: sealed',
    {
      'a.kt': `sealed class Req(val method: String, val path: String) { object Me : Req("GET", "/users/current"); class Up(id: Int) : Req("PATCH", "/channels/$id") }
fun send(r: Req) = client.newCall(Request.Builder().url("${api}" + r.path).method(r.method, null).build()).execute()
fun f() { send(Req.Me); send(Req.Up(1)) }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:1', 'call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: enum',
    {
      'a.kt': `enum class Ep(val method: String, val path: String) { ME("GET", "/users/current"), UP("PATCH", "/channels/1") }
fun send(e: Ep) = client.newCall(Request.Builder().url("${api}\${e.path}").method(e.method, null).build()).execute()
fun f() { send(Ep.UP) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: default args',
    {
      'a.kt': `fun call(path: String, method: String = "GET", version: String = "v1") = client.newCall(Request.Builder().url("https://mixer.com/api/$version$path").method(method, null).build()).execute()
fun f() { call("/users/current"); call("/channels/1", method = "PATCH") }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2', 'call | certain | rest PATCH /channels/{channelId} | a.kt:2'],
  ],
  [
    'Kotlin: abstract val',
    {
      'a.kt': `abstract class Req { abstract val path: String; open val method = "GET"; fun send() = client.newCall(Request.Builder().url("${api}" + path).method(method, null).build()).execute() }
class Me : Req() { override val path = "/users/current" }
class Up : Req() { override val path get() = "/channels/1"; override val method = "PATCH" }
fun f() { Me().send(); Up().send() }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2', 'call | certain | rest PATCH /channels/{channelId} | a.kt:3'],
  ],
  [
    'Kotlin: lambda',
    {
      'a.kt': `val get: (String) -> Response = { p -> client.newCall(Request.Builder().url("${api}$p").build()).execute() }
fun f() { get("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2'],
  ],
  [
    'Go: three deep',
    {
      'a.go': `package a
import "net/http"
type C struct { h *http.Client; base string }
func New() *C { return &C{h: http.DefaultClient, base: "${api}"} }
func (c *C) do(m, p string, b io.Reader) (*http.Response, error) { r, _ := http.NewRequest(m, c.base+p, b); return c.h.Do(r) }
func (c *C) get(p string) { c.do("GET", p, nil) }
func (c *C) patch(p string, b io.Reader) { c.do(http.MethodPatch, p, b) }
func (c *C) F(id int) { c.get("/users/current"); c.patch(fmt.Sprintf("/channels/%d", id), nil) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:8', 'call | certain | rest PATCH /channels/{channelId} | a.go:8'],
  ],
  [
    'Go: functional options',
    {
      'a.go': `package a
import "net/http"
type opts struct { method, version string }
type Opt func(*opts)
func Method(m string) Opt { return func(o *opts) { o.method = m } }
func call(p string, os ...Opt) { o := opts{"GET", "v1"}; for _, f := range os { f(&o) }; r, _ := http.NewRequest(o.method, "https://mixer.com/api/"+o.version+p, nil); http.DefaultClient.Do(r) }
func f() { call("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:7'],
  ],
  [
    'Go: closure',
    {
      'a.go': `package a
import "net/http"
func request(m string) func(string) { return func(p string) { r, _ := http.NewRequest(m, "${api}"+p, nil); http.DefaultClient.Do(r) } }
func f() { patch := request("PATCH"); patch("/channels/1") }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:4'],
  ],
  [
    'Go: interface path',
    {
      'a.go': `package a
import "net/http"
type Req interface { Path() string; Method() string }
type Me struct{}
func (Me) Path() string { return "/users/current" }
func (Me) Method() string { return "GET" }
type Up struct{ ID int }
func (u Up) Path() string { return fmt.Sprintf("/channels/%d", u.ID) }
func (u Up) Method() string { return "PATCH" }
func send(r Req) { q, _ := http.NewRequest(r.Method(), "${api}"+r.Path(), nil); http.DefaultClient.Do(q) }
func f() { send(Me{}); send(Up{1}) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:5', 'call | certain | rest PATCH /channels/{channelId} | a.go:8'],
  ],
  [
    'Go: struct table',
    {
      'a.go': `package a
import "net/http"
var eps = map[string]struct{ Method, Path string }{"me": {"GET", "/users/current"}, "up": {"PATCH", "/channels/1"}}
func call(n string) { e := eps[n]; r, _ := http.NewRequest(e.Method, "${api}"+e.Path, nil); http.DefaultClient.Do(r) }
func f() { call("up") }
`,
    },
    ['call | likely | rest GET /users/current | a.go:3', 'call | certain | rest PATCH /channels/{channelId} | a.go:3'],
  ],
  [
    'Go: embedding',
    {
      'a.go': `package a
import "net/http"
type base struct { url string }
func (b base) get(p string) { http.Get(b.url + p) }
type Api struct { base }
func NewApi() *Api { return &Api{base{"${api}"}} }
func (a *Api) Me() { a.get("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:7'],
  ],
  [
    'Rust: three deep',
    {
      'a.rs': `struct Api { c: reqwest::Client, base: String }
impl Api { fn new() -> Self { Api { c: reqwest::Client::new(), base: "${api}".into() } } async fn req(&self, m: Method, p: &str) { self.c.request(m, &format!("{}{}", self.base, p)).send().await; } async fn get(&self, p: &str) { self.req(Method::GET, p).await } async fn patch(&self, p: &str) { self.req(Method::PATCH, p).await } async fn f(&self, id: u32) { self.get("/users/current").await; self.patch(&format!("/channels/{}", id)).await; } }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'call | certain | rest PATCH /channels/{channelId} | a.rs:2'],
  ],
  [
    'Rust: trait path',
    {
      'a.rs': `trait Req { fn path(&self) -> String; fn method(&self) -> Method { Method::GET } }
struct Me; impl Req for Me { fn path(&self) -> String { "/users/current".into() } }
struct Up(u32); impl Req for Up { fn path(&self) -> String { format!("/channels/{}", self.0) } fn method(&self) -> Method { Method::PATCH } }
async fn send<R: Req>(r: R) { reqwest::Client::new().request(r.method(), format!("${api}{}", r.path())).send().await; }
async fn f() { send(Me).await; send(Up(1)).await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'call | certain | rest PATCH /channels/{channelId} | a.rs:3'],
  ],
  [
    'Rust: const assoc',
    {
      'a.rs': `trait Req { const PATH: &'static str; }
struct Me; impl Req for Me { const PATH: &'static str = "/users/current"; }
async fn send<R: Req>() { reqwest::get(format!("${api}{}", R::PATH)).await; }
async fn f() { send::<Me>().await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2'],
  ],
  [
    'Rust: enum match',
    {
      'a.rs': `enum Ep { Me, Up(u32) }
impl Ep { fn path(&self) -> String { match self { Ep::Me => "/users/current".into(), Ep::Up(id) => format!("/channels/{}", id) } } fn method(&self) -> Method { match self { Ep::Me => Method::GET, Ep::Up(_) => Method::PATCH } } }
async fn send(e: Ep) { reqwest::Client::new().request(e.method(), format!("${api}{}", e.path())).send().await; }
async fn f() { send(Ep::Up(1)).await; }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:2'],
  ],
  [
    'Swift: three deep',
    {
      'a.swift': `class Api { let base = "${api}"; func req(_ m: String, _ p: String) { var r = URLRequest(url: URL(string: base + p)!); r.httpMethod = m; URLSession.shared.dataTask(with: r).resume() } func get(_ p: String) { req("GET", p) } func patch(_ p: String) { req("PATCH", p) } func f(id: Int) { get("/users/current"); patch("/channels/\\(id)") } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:1',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:1',
    ],
  ],
  [
    'Swift: protocol',
    {
      'a.swift': `protocol Endpoint { var path: String { get }; var method: String { get } }
struct Me: Endpoint { let path = "/users/current"; let method = "GET" }
struct Up: Endpoint { let id: Int; var path: String { "/channels/\\(id)" }; var method: String { return "PATCH" } }
func send(_ e: Endpoint) { var r = URLRequest(url: URL(string: "${api}" + e.path)!); r.httpMethod = e.method; URLSession.shared.dataTask(with: r).resume() }
func f() { send(Me()); send(Up(id: 1)) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:2',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:3',
    ],
  ],
  [
    'Swift: enum router',
    {
      'a.swift': `enum Router { case me; case up(Int)
 var path: String { switch self { case .me: return "/users/current"; case .up(let id): return "/channels/\\(id)" } }
 var method: String { switch self { case .me: return "GET"; case .up: return "PATCH" } } }
func send(_ e: Router) { var r = URLRequest(url: URL(string: "${api}" + e.path)!); r.httpMethod = e.method; URLSession.shared.dataTask(with: r).resume() }
func f() { send(.up(1)) }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:2'],
  ],
  [
    'Swift: default args',
    {
      'a.swift': `func call(_ path: String, method: String = "GET", version: String = "v1") { var r = URLRequest(url: URL(string: "https://mixer.com/api/\\(version)\\(path)")!); r.httpMethod = method; URLSession.shared.dataTask(with: r).resume() }
func f() { call("/users/current"); call("/channels/1", method: "PATCH") }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:2',
      'call | certain | rest PATCH /channels/{channelId} | a.swift:2',
    ],
  ],
  [
    'C++: three deep',
    {
      'a.cpp': `class Api { std::string base = "${api}"; cpr::Response get(const std::string& p) { return cpr::Get(cpr::Url{base + p}); } cpr::Response patch(const std::string& p) { return cpr::Patch(cpr::Url{base + p}); } void f(int id) { get("/users/current"); patch("/channels/" + std::to_string(id)); } };
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:1',
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:1',
    ],
  ],
  [
    'C++: curl wrapper',
    {
      'a.cpp': `void req(const char* m, const std::string& p) { CURL* c = curl_easy_init(); std::string u = std::string("${api}") + p; curl_easy_setopt(c, CURLOPT_URL, u.c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, m); curl_easy_perform(c); }
void f() { req("PATCH", "/channels/1"); req("GET", "/users/current"); }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.cpp:2',
      'call | certain | rest GET /users/current | a.cpp:2',
    ],
  ],
  [
    'C++: bind lambda',
    {
      'a.cpp': `auto request(std::string m) { return [m](const std::string& p) { return cpr::Get(cpr::Url{"${api}" + p}); }; }
void f() { auto get = request("GET"); get("/users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
  [
    'verb and path of a member of an enum, through two functions: each path has its own verb alone',
    {
      'a.rs': `pub enum Route { Current, Channel(u32), Follow(u32) }
impl Route {
  fn path(&self) -> String {
    match self {
      Route::Current => "/users/current".into(),
      Route::Channel(id) => format!("/channels/{}", id),
      Route::Follow(id) => format!("/channels/{}/follow", id),
    }
  }
  fn verb(&self) -> Method { match self { Route::Channel(_) => Method::PATCH, Route::Follow(_) => Method::DELETE, _ => Method::GET } }
}
pub struct Api { http: reqwest::Client }
impl Api {
  async fn call(&self, verb: Method, url: &str) { self.http.request(verb, url).send().await; }
  async fn run(&self, route: Route) { self.call(route.verb(), &format!("https://mixer.com/api/v1{}", route.path())).await }
  pub async fn all(&self, id: u32) {
    self.run(Route::Current).await;
    self.run(Route::Channel(id)).await;
    self.run(Route::Follow(id)).await;
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:5',
      'call | certain | rest PATCH /channels/{channelId} | a.rs:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rs:7',
    ],
  ],
]);
