import { testIdioms } from '@mixer-oauth/testkit';

// Settings that fill classes, values that loops come back with, paths and scopes joined of what is handed over.
testIdioms([
  [
    'Ruby: path parts join',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
def call(*parts)
  Net::HTTP.get(URI([API, *parts].join('/')))
end
call('users', 'current')
call('channels', 12)
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rb:7',
    ],
  ],
  [
    'Go: path parts join',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func call(parts ...string) { http.Get(api + "/" + strings.Join(parts, "/")) }
func f() { call("users", "current"); call("channels", id) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:10',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.go:10',
    ],
  ],
  [
    'C#: path parts join',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
void Call(params string[] parts) { http.GetAsync(API + "/" + string.Join("/", parts)); }
 void F() { Call("users", "current"); Call("channels", id); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:6',
    ],
  ],
  [
    'Java: path parts join',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
void call(String... parts) { new java.net.URL(API + "/" + String.join("/", parts)).openStream(); }
 void f() { call("users", "current"); call("channels", id); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.java:4',
    ],
  ],
  [
    'Kotlin: path parts join',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
fun call(vararg parts: String) { java.net.URL(API + "/" + parts.joinToString("/")).readText() }
fun f() { call("users", "current"); call("channels", id) }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.kt:3',
    ],
  ],
  [
    'Swift: path parts join',
    {
      'A.swift': `import Foundation
let api = "https://mixer.com/api/v1"
func call(_ parts: String...) { URLSession.shared.dataTask(with: URL(string: api + "/" + parts.joined(separator: "/"))!) { _, _, _ in }.resume() }
func f() { call("users", "current"); call("channels", id) }
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.swift:4',
    ],
  ],
  [
    'PHP: path parts implode',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
function call(...$parts) { return file_get_contents(API . '/' . implode('/', $parts)); }
call('users', 'current'); call('channels', 12);
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:4',
    ],
  ],
  [
    'C#: named client',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
void S(IServiceCollection s) { s.AddHttpClient("mixer", c => { c.BaseAddress = new Uri("https://mixer.com/api/v1/"); }); }
 IHttpClientFactory f;
 void F() { f.CreateClient("mixer").GetAsync("users/current"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:7'],
  ],
  [
    'Java: value',
    {
      'A.java': `class A {
 @Value("\${mixer.api}") String api;
 void f() { new RestTemplate().getForObject(api + "/users/current", String.class); }
}
`,
      'application.yml': `mixer:
  api: https://mixer.com/api/v1
`,
    },
    ['call | certain | rest GET /users/current | A.java:3'],
  ],
  [
    'Java: config props',
    {
      'A.java': `class A {
 private final MixerProperties props;
 A(MixerProperties props) { this.props = props; }
 void f() { new RestTemplate().getForObject(props.getBaseUrl() + "/users/current", String.class); }
}
`,
      'MixerProperties.java': `@ConfigurationProperties(prefix = "mixer")
public class MixerProperties {
 private String baseUrl;
 public String getBaseUrl() { return baseUrl; }
 public void setBaseUrl(String v) { this.baseUrl = v; }
}
`,
      'application.properties': `mixer.base-url=https://mixer.com/api/v1
`,
    },
    ['call | certain | rest GET /users/current | A.java:4'],
  ],
  [
    'C#: options',
    {
      'A.cs': `using System.Net.Http;
class A {
 readonly MixerOptions o; HttpClient http = new HttpClient();
 public A(IOptions<MixerOptions> options) { o = options.Value; }
 void F() { http.GetAsync(o.BaseUrl + "/users/current"); }
}
class MixerOptions { public string BaseUrl { get; set; } }
`,
      'Startup.cs': `class Startup { void C(IServiceCollection s) { s.Configure<MixerOptions>(Configuration.GetSection("Mixer")); } }
`,
      'appsettings.json': `{ "Mixer": { "BaseUrl": "https://mixer.com/api/v1" } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:5'],
  ],
  [
    'Go: json config',
    {
      'a.go': `package a
import ("encoding/json"; "net/http"; "os")
type Config struct { API string \`json:"api"\` }
var cfg Config
func load() { b, _ := os.ReadFile("config.json"); json.Unmarshal(b, &cfg) }
func f() { http.Get(cfg.API + "/users/current") }
`,
      'config.json': `{ "api": "https://mixer.com/api/v1" }
`,
    },
    ['call | certain | rest GET /users/current | a.go:6'],
  ],
  [
    'Rust: toml config',
    {
      'src/main.rs': `#[derive(Deserialize)]
struct Config { api: String }
fn main() { let cfg: Config = toml::from_str(&std::fs::read_to_string("config.toml").unwrap()).unwrap(); reqwest::blocking::get(&format!("{}/users/current", cfg.api)); }
`,
      'config.toml': `api = "https://mixer.com/api/v1"
`,
    },
    ['call | certain | rest GET /users/current | src/main.rs:3'],
  ],
  [
    'C#: scope flags',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
[Flags] enum S { None = 0, Chat = 1, Details = 2 }
 static string Text(S s) { var l = new List<string>(); if (s.HasFlag(S.Chat)) l.Add("chat:connect"); if (s.HasFlag(S.Details)) l.Add("channel:details:self"); return string.Join(" ", l); }
 string Url() => "https://mixer.com/oauth/authorize?scope=" + Text(S.Chat | S.Details);
}
`,
    },
    ['request | certain | chat:connect | A.cs:6', 'request | certain | channel:details:self | A.cs:6'],
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
    'Java: scope list of',
    {
      'A.java': `class A {
 static final String API = "https://mixer.com/api/v1";
static final java.util.List<String> S = java.util.List.of("chat:connect", "channel:details:self");
 String f() { return "https://mixer.com/oauth/authorize?scope=" + String.join("%20", S); }
}
`,
    },
    ['request | certain | chat:connect | A.java:3', 'request | certain | channel:details:self | A.java:3'],
  ],
  [
    'Kotlin: scope build list',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1"
val scopes = buildList { add("chat:connect"); if (x) add("channel:details:self") }
fun f() = "https://mixer.com/oauth/authorize?scope=" + scopes.joinToString("%20")
`,
    },
    ['request | certain | chat:connect | A.kt:2', 'request | certain | channel:details:self | A.kt:2'],
  ],
  [
    'Swift: scope case iterable',
    {
      'A.swift': `import Foundation
let api = "https://mixer.com/api/v1"
enum Scope: String, CaseIterable { case chat = "chat:connect", details = "channel:details:self" }
let url = "https://mixer.com/oauth/authorize?scope=" + Scope.allCases.map { $0.rawValue }.joined(separator: "%20")
`,
    },
    ['request | certain | chat:connect | A.swift:3', 'request | certain | channel:details:self | A.swift:3'],
  ],
  [
    'Ruby: scope w',
    {
      'a.rb': `require 'net/http'
API = 'https://mixer.com/api/v1'
SCOPES = %w[chat:connect channel:details:self].freeze
url = "https://mixer.com/oauth/authorize?#{URI.encode_www_form(scope: SCOPES.join(' '))}"
`,
    },
    ['request | certain | chat:connect | a.rb:3', 'request | certain | channel:details:self | a.rb:3'],
  ],
  [
    'PHP: scope config',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
$config = ['scopes' => ['chat:connect', 'channel:details:self']];
header('Location: https://mixer.com/oauth/authorize?' . http_build_query(['client_id' => 'a', 'scope' => implode(' ', $config['scopes'])]));
`,
    },
    [
      'request | certain | chat:connect | a.php:3',
      'request | certain | channel:details:self | a.php:3',
      'client-id | certain | a | a.php:4',
    ],
  ],
  [
    'Rust: scope slice',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
const SCOPES: &[&str] = &["chat:connect", "channel:details:self"];
fn f() -> String { format!("https://mixer.com/oauth/authorize?scope={}", SCOPES.join("%20")) }
`,
    },
    ['request | certain | chat:connect | a.rs:3', 'request | certain | channel:details:self | a.rs:3'],
  ],
  [
    'Lua: scope table',
    {
      'a.lua': `local http = require('socket.http')
local API = 'https://mixer.com/api/v1'
local scopes = { 'chat:connect', 'channel:details:self' }
local url = 'https://mixer.com/oauth/authorize?scope=' .. table.concat(scopes, '%20')
`,
    },
    ['request | certain | chat:connect | a.lua:3', 'request | certain | channel:details:self | a.lua:3'],
  ],
  [
    'PHP: __call',
    {
      'a.php': `<?php
const API = 'https://mixer.com/api/v1';
class C { function __call($verb, $args) { $c = new GuzzleHttp\\Client(); return $c->request(strtoupper($verb), API . $args[0]); } }
$c = new C(); $c->get('/users/current'); $c->post('/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:4',
    ],
  ],
  [
    'Go: resolve reference',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
type C struct { base *url.URL }
func (c *C) get(p string) { rel := &url.URL{Path: p}
 u := c.base.ResolveReference(rel)
 req, _ := http.NewRequest("GET", u.String(), nil)
 http.DefaultClient.Do(req) }
func f() { b, _ := url.Parse("https://mixer.com/api/v1/"); c := &C{base: b}; c.get("users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:14'],
  ],
  [
    'Go: joinpath',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func f() { u, _ := url.Parse(api); http.Get(u.JoinPath("users", "current").String()) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:9'],
  ],
  [
    'Go: path.Join',
    {
      'a.go': `package a
import (
"net/http"
"fmt"
"strings"
"net/url"
)
const api = "https://mixer.com/api/v1"
func f() { u, _ := url.Parse(api); u.Path = path.Join(u.Path, "users", "current"); http.Get(u.String()) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:9'],
  ],
  [
    'C#: scopes add range elsewhere',
    {
      'A.cs': `using System.Net.Http;
class A {
 const string API = "https://mixer.com/api/v1";
 static HttpClient http = new HttpClient();
List<string> scopes = new List<string>();
 void Use(params string[] s) { scopes.AddRange(s); }
 void F() { Use("chat:connect", "channel:details:self"); }
 string Url() => "https://mixer.com/oauth/authorize?scope=" + string.Join(" ", scopes);
}
`,
    },
    ['request | certain | chat:connect | A.cs:7', 'request | certain | channel:details:self | A.cs:7'],
  ],
]);
