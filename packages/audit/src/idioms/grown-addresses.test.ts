import { testIdioms } from '@mixer-oauth/testkit';

// Addresses that grow by objects: each step makes another one, which takes over what the one before has.
testIdioms([
  [
    'TypeScript: each step takes over the segments of the one before',
    {
      'urls.ts': `export class UrlBuilder {
  constructor(private readonly root: string, private readonly segments: (string|number)[] = [], private readonly params: any = {}) {}
  path(...segments: (string|number)[]): UrlBuilder { return new UrlBuilder(this.root, [...this.segments, ...segments], this.params); }
  query(params: any): UrlBuilder { return new UrlBuilder(this.root, this.segments, { ...this.params, ...params }); }
  toString(): string { return [this.root, this.segments.map((s) => encodeURIComponent(String(s))).join('/')].filter(Boolean).join('/'); }
}
`,
      'client.ts': `import axios from 'axios';
import { UrlBuilder } from './urls';
export class Client {
  private readonly api = new UrlBuilder('https://mixer.com/api/v1');
  protected get(url: UrlBuilder): Promise<any> { return axios.get(url.toString()); }
  private channelUrl(id: number): UrlBuilder { return this.api.path('channels', id); }
  a(id: number) { return this.get(this.channelUrl(id)); } b(id: number) { return this.get(this.channelUrl(id).path('follow')); } c(id: number) { const url = this.channelUrl(id).path('details').query({a: 1}); return this.get(url); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | client.ts:6',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | client.ts:6',
      'call | certain | rest GET /channels/{channelId}/follow | client.ts:7',
    ],
  ],
  [
    'JavaScript: each step goes on the text of the one before',
    {
      'a.js': `const axios = require('axios');
class B { constructor(u) { this.u = u; } path(p) { return new B(this.u + '/' + p); } toString() { return this.u; } }
const api = new B('https://mixer.com/api/v1');
axios.get(api.path('channels').path(id).path('follow').toString());
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.js:4'],
  ],
  [
    'JavaScript: concat of a list, and of what nobody knows',
    {
      'a.js': `const axios = require('axios');
class B { constructor(u, s) { this.u = u; this.s = s || []; } path(p) { return new B(this.u, this.s.concat(p)); } url() { return this.u + '/' + this.s.join('/'); } }
const api = new B('https://mixer.com/api/v1');
axios.get(api.path('channels').path(id).path('follow').url());
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.js:4'],
  ],
  [
    'Python: a list with the one before in it',
    {
      'a.py': `import requests
class Url:
    def __init__(self, root, parts=()):
        self.root = root
        self.parts = parts
    def path(self, *more):
        return Url(self.root, [*self.parts, *more])
    def __str__(self):
        return "/".join([self.root, *self.parts])
api = Url("https://mixer.com/api/v1")
def channel(id):
    return api.path("channels", id)
def follow(id):
    return requests.get(str(channel(id).path("follow")))
def me():
    return requests.get(str(api.path("users").path("current")))
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.py:14',
      'call | certain | rest GET /users/current | a.py:16',
    ],
  ],
  [
    'Python: tuples put together',
    {
      'a.py': `import requests
class Url:
    def __init__(self, root, parts=()):
        self.root = root
        self.parts = parts
    def path(self, *more):
        return Url(self.root, self.parts + more)
    def url(self):
        return self.root + "/" + "/".join(str(p) for p in self.parts)
api = Url("https://mixer.com/api/v1")
def channel(id):
    return api.path("channels", id)
def follow(id):
    return requests.get(channel(id).path("follow").url())
def me():
    return requests.get(api.path("users").path("current").url())
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.py:14',
      'call | certain | rest GET /users/current | a.py:16',
    ],
  ],
  [
    'PHP: a list with the one before in it',
    {
      'a.php': `<?php
class Url {
  private $root; private $parts;
  public function __construct(string $root, array $parts = []) { $this->root = $root; $this->parts = $parts; }
  public function path(...$more): Url { return new Url($this->root, [...$this->parts, ...$more]); }
  public function __toString() { return $this->root . '/' . implode('/', $this->parts); }
}
class Api {
  private $api; private $http;
  public function __construct() { $this->api = new Url('https://mixer.com/api/v1'); $this->http = new GuzzleHttp\\Client(); }
  private function channel($id) { return $this->api->path('channels', $id); }
  public function follow($id) { return $this->http->get((string) $this->channel($id)->path('follow')); }
  public function me() { return $this->http->get((string) $this->api->path('users')->path('current')); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.php:12',
      'call | certain | rest GET /users/current | a.php:13',
    ],
  ],
  [
    'PHP: array_merge',
    {
      'a.php': `<?php
class Url {
  private $root; private $parts;
  public function __construct(string $root, array $parts = []) { $this->root = $root; $this->parts = $parts; }
  public function path(...$more): Url { return new self($this->root, array_merge($this->parts, $more)); }
  public function build(): string { return $this->root . '/' . implode('/', $this->parts); }
}
class Api {
  private $api; private $http;
  public function __construct() { $this->api = new Url('https://mixer.com/api/v1'); $this->http = new GuzzleHttp\\Client(); }
  private function channel($id) { return $this->api->path('channels', $id); }
  public function follow($id) { return $this->http->get($this->channel($id)->path('follow')->build()); }
  public function me() { return $this->http->get($this->api->path('users')->path('current')->build()); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.php:12',
      'call | certain | rest GET /users/current | a.php:13',
    ],
  ],
  [
    'Ruby: a list with the one before in it',
    {
      'a.rb': `require 'httparty'
class Url
  def initialize(root, parts = [])
    @root = root
    @parts = parts
  end
  def path(*more)
    Url.new(@root, [*@parts, *more])
  end
  def to_s
    [@root, *@parts].join('/')
  end
end
API = Url.new('https://mixer.com/api/v1')
def channel(id)
  API.path('channels', id)
end
def follow(id)
  HTTParty.get(channel(id).path('follow').to_s)
end
def me
  HTTParty.get(API.path('users').path('current').to_s)
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:19',
      'call | certain | rest GET /users/current | a.rb:22',
    ],
  ],
  [
    'Ruby: lists put together',
    {
      'a.rb': `require 'httparty'
class Url
  def initialize(root, parts = [])
    @root = root
    @parts = parts
  end
  def path(*more)
    self.class.new(@root, @parts + more)
  end
  def to_s
    ([@root] + @parts).join('/')
  end
end
API = Url.new('https://mixer.com/api/v1')
def channel(id)
  API.path('channels', id)
end
def follow(id)
  HTTParty.get(channel(id).path('follow').to_s)
end
def me
  HTTParty.get(API.path('users').path('current').to_s)
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:19',
      'call | certain | rest GET /users/current | a.rb:22',
    ],
  ],
  [
    'Kotlin: lists put together, from an empty one',
    {
      'A.kt': `class Url(private val root: String, private val parts: List<String> = emptyList()) {
    fun path(vararg more: String) = Url(root, parts + more)
    override fun toString() = (listOf(root) + parts).joinToString("/")
}
class Api(private val client: OkHttpClient) {
    private val api = Url("https://mixer.com/api/v1")
    private fun channel(id: Int) = api.path("channels", id.toString())
    fun follow(id: Int) = client.newCall(Request.Builder().url(channel(id).path("follow").toString()).build()).execute()
    fun me() = client.newCall(Request.Builder().url(api.path("users").path("current").toString()).build()).execute()
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | A.kt:8',
      'call | certain | rest GET /users/current | A.kt:9',
    ],
  ],
  [
    'Java: from an empty text',
    {
      'A.java': `class Url {
    private final String root; private final String path;
    Url(String root, String path) { this.root = root; this.path = path; }
    Url path(String more) { return new Url(root, path + "/" + more); }
    @Override public String toString() { return root + path; }
}
class Api {
    private final OkHttpClient client = new OkHttpClient();
    private final Url api = new Url("https://mixer.com/api/v1", "");
    private Url channel(int id) { return api.path("channels").path(String.valueOf(id)); }
    void follow(int id) { client.newCall(new Request.Builder().url(channel(id).path("follow").toString()).build()).execute(); }
    void me() { client.newCall(new Request.Builder().url(api.path("users").path("current").toString()).build()).execute(); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | A.java:11',
      'call | certain | rest GET /users/current | A.java:12',
    ],
  ],
  [
    'C#: arrays put together, handed over for the arguments',
    {
      'A.cs': `class Url {
    private readonly string root; private readonly string[] parts;
    public Url(string root, params string[] parts) { this.root = root; this.parts = parts; }
    public Url Path(params string[] more) { return new Url(root, parts.Concat(more).ToArray()); }
    public override string ToString() { return root + "/" + string.Join("/", parts); }
}
class Api {
    private readonly HttpClient client = new HttpClient();
    private readonly Url api = new Url("https://mixer.com/api/v1");
    private Url Channel(int id) { return api.Path("channels", id.ToString()); }
    public Task<string> Follow(int id) { return client.GetStringAsync(Channel(id).Path("follow").ToString()); }
    public Task<string> Me() { return client.GetStringAsync(api.Path("users").Path("current").ToString()); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | A.cs:11',
      'call | certain | rest GET /users/current | A.cs:12',
    ],
  ],
  [
    'Go: append',
    {
      'a.go': `package a
import ("net/http"; "strings")
type Url struct { root string; parts []string }
func NewUrl(root string) Url { return Url{root: root} }
func (u Url) Path(more ...string) Url { return Url{root: u.root, parts: append(u.parts, more...)} }
func (u Url) String() string { return u.root + "/" + strings.Join(u.parts, "/") }
var api = NewUrl("https://mixer.com/api/v1")
func channel(id string) Url { return api.Path("channels", id) }
func Follow(id string) (*http.Response, error) { return http.Get(channel(id).Path("follow").String()) }
func Me() (*http.Response, error) { return http.Get(api.Path("users").Path("current").String()) }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.go:9',
      'call | certain | rest GET /users/current | a.go:10',
    ],
  ],
  [
    'Rust: push on itself',
    {
      'a.rs': `struct Url { root: String, parts: Vec<String> }
impl Url {
    fn new(root: &str) -> Url { Url { root: root.to_string(), parts: vec![] } }
    fn path(mut self, more: &str) -> Url { self.parts.push(more.to_string()); self }
    fn build(&self) -> String { format!("{}/{}", self.root, self.parts.join("/")) }
}
fn api() -> Url { Url::new("https://mixer.com/api/v1") }
fn channel(id: u32) -> Url { api().path("channels").path(&id.to_string()) }
async fn follow(id: u32) { reqwest::get(&channel(id).path("follow").build()).await; }
async fn me() { reqwest::get(&api().path("users").path("current").build()).await; }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rs:9',
      'call | certain | rest GET /users/current | a.rs:10',
    ],
  ],
  [
    'Swift: arrays put together',
    {
      'a.swift': `struct Url {
    let root: String
    var parts: [String] = []
    func path(_ more: String...) -> Url { return Url(root: root, parts: parts + more) }
    var string: String { return ([root] + parts).joined(separator: "/") }
}
class Api {
    let api = Url(root: "https://mixer.com/api/v1")
    func channel(_ id: Int) -> Url { return api.path("channels", String(id)) }
    func follow(id: Int) { Alamofire.request(channel(id).path("follow").string) }
    func me() { Alamofire.request(api.path("users").path("current").string) }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.swift:10',
      'call | certain | rest GET /users/current | a.swift:11',
    ],
  ],
  [
    'Lua: from an empty text where none is given',
    {
      'a.lua': `local http = require("socket.http")
local Addr = {}
Addr.__index = Addr
function Addr.new(root, parts)
  return setmetatable({ root = root, parts = parts or "" }, Addr)
end
function Addr:path(more)
  return Addr.new(self.root, self.parts .. "/" .. more)
end
function Addr:build()
  return self.root .. self.parts
end
local api = Addr.new("https://mixer.com/api/v1")
local function channel(id) return api:path("channels"):path(id) end
local function follow(id) return http.request(channel(id):path("follow"):build()) end
local function me() return http.request(api:path("users"):path("current"):build()) end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.lua:15',
      'call | certain | rest GET /users/current | a.lua:16',
    ],
  ],
  [
    'C++: an object whose method is called as one of a library',
    {
      'a.cpp': `#include <string>
class Addr {
public:
  Addr(std::string root, std::string parts = "") : root(root), parts(parts) {}
  Addr path(const std::string &more) const { return Addr(root, parts + "/" + more); }
  std::string str() const { return root + parts; }
private:
  std::string root, parts;
};
static const Addr api("https://mixer.com/api/v1");
Addr channel(int id) { return api.path("channels").path(std::to_string(id)); }
void follow(int id) { cpr::Get(cpr::Url{channel(id).path("follow").str()}); }
void me() { cpr::Get(cpr::Url{api.path("users").path("current").str()}); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.cpp:12',
      'call | certain | rest GET /users/current | a.cpp:13',
    ],
  ],
  [
    'JavaScript: left out, and empty then',
    {
      'a.js': `const got = require('got');
const make = (root, parts) => ({ root, parts: parts || '' });
const a = make("https://mixer.com/api/v1");
got(a.root + a.parts + "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'Java: what a field starts with is no path',
    {
      'A.java': `class Api {
    private String base = "";
    private final OkHttpClient client = new OkHttpClient();
    void me() { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + base + "/users/current").build()).execute(); }
}
`,
    },
    ['call | unresolved | GET /{}/users/current | A.java:4'],
  ],
  [
    'JavaScript: empty, and set later',
    {
      'a.js': `const got = require('got');
class Api { constructor(tail) { this.tail = tail; } use(tail) { this.tail = tail; } me() { return got('https://mixer.com/api/v1' + this.tail + '/current'); } }
const api = new Api('');
api.use('/users');
api.me();
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'C++: what a library gives is still what it is made of',
    {
      'a.cpp': `void me() { std::ostringstream ss; ss << "https://mixer.com/api/v1" << "/users/current"; cpr::Get(cpr::Url{ss.str()}); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:1'],
  ],
]);
