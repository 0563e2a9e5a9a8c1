import { testIdioms } from '@mixer-oauth/testkit';

// Addresses that are made of others, by libraries and by types of the program.
testIdioms([
  [
    'Java: URI.resolve',
    {
      'A.java': `class A {
  static final URI BASE = URI.create("https://mixer.com/api/v1/");
  void m() { client.send(HttpRequest.newBuilder(BASE.resolve("users/current")).GET().build(), h); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:3'],
  ],
  [
    'Python: urljoin, yarl, furl, httpx.URL',
    {
      'a.py': `import httpx, requests
from urllib.parse import urljoin
from yarl import URL
from furl import furl
BASE = 'https://mixer.com/api/v1/'
requests.get(urljoin(BASE, 'users/current'))
base = URL('https://mixer.com/api/v1')
session.get(base / 'types')
session.put(base / 'channels' / str(channel) / 'follow')
requests.delete((furl(BASE) / 'clips' / '2').url)
httpx.get(httpx.URL(BASE).join('types/1'))
half = total / count
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:6',
      'call | certain | rest GET /types | a.py:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:9',
      'call | certain | rest DELETE /clips/{clipId} | a.py:10',
      'call | certain | rest GET /types/{typeId} | a.py:11',
    ],
  ],
  [
    'Go: JoinPath, ResolveReference, path.Join onto a path',
    {
      'a.go': `package a
import ("net/http"; "net/url"; "path")
func f() {
	base, _ := url.Parse("https://mixer.com/api/v1/")
	rel, _ := url.Parse("users/current")
	http.Get(base.ResolveReference(rel).String())
	http.Get(base.JoinPath("channels", "1", "follow").String())
	joined, _ := url.JoinPath("https://mixer.com/api/v1", "clips", id)
	http.Get(joined)
	base.Path = path.Join(base.Path, "types/1")
	http.Get(base.String())
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:5',
      'call | certain | rest GET /channels/{channelId}/follow | a.go:7',
      'call | certain | rest GET /clips/{clipId} | a.go:8',
      'call | certain | rest GET /types/{typeId} | a.go:10',
    ],
  ],
  [
    'Rust: Url::join, set_path',
    {
      'a.rs': `fn f() {
    let base = Url::parse("https://mixer.com/api/v1/").unwrap();
    client.get(base.join("users/current").unwrap()).send();
    client.put(base.join(&format!("channels/{}/follow", id))?).send();
    let mut other = base.clone();
    other.set_path("/api/v1/types");
    client.get(other).send();
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:4',
      'call | certain | rest GET /types | a.rs:6',
    ],
  ],
  [
    'JavaScript: URL, its path, url.resolve, url-join',
    {
      'a.js': `fetch(new URL('users/current', 'https://mixer.com/api/v1/'));
const grown = new URL('https://mixer.com/api/v1/');
grown.pathname += 'types';
fetch(grown);
const set = new URL('https://mixer.com');
set.pathname = '/api/v1/clips/1';
fetch(set.toString());
fetch(require('url').resolve('https://mixer.com/api/v1/', 'types/1'));
fetch(urljoin('https://mixer.com/api/v1', 'channels', id, 'follow'));
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:1',
      'call | certain | rest GET /types | a.js:3',
      'call | certain | rest GET /clips/{clipId} | a.js:6',
      'call | certain | rest GET /types/{typeId} | a.js:8',
      'call | certain | rest GET /channels/{channelId}/follow | a.js:9',
    ],
  ],
  [
    'C#: Uri with a base',
    {
      'A.cs': `class A {
  static readonly Uri Base = new Uri("https://mixer.com/api/v1/");
  void M() { client.PutAsync(new Uri(Base, $"channels/{id}/follow"), null); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:3'],
  ],
  [
    'Ruby: URI.join, URI#+, URI#merge',
    {
      'a.rb': `BASE = URI('https://mixer.com/api/v1/')
HTTParty.get(URI.join(BASE, 'users/current'))
HTTParty.get(BASE + 'types')
HTTParty.get(BASE.merge('clips/1'))
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:2',
      'call | certain | rest GET /types | a.rb:3',
      'call | certain | rest GET /clips/{clipId} | a.rb:4',
    ],
  ],
  [
    "PHP: Guzzle's resolver, withPath",
    {
      'a.php': `<?php
$base = new Uri('https://mixer.com/api/v1/');
$client->get(UriResolver::resolve($base, new Uri('users/current')));
$client->get($base->withPath('/api/v1/types'));
`,
    },
    ['call | certain | rest GET /users/current | a.php:3', 'call | certain | rest GET /types | a.php:4'],
  ],
  [
    "Kotlin: HttpUrl.resolve, Ktor's URLBuilder",
    {
      'a.kt': `val base = "https://mixer.com/api/v1/".toHttpUrl()
fun f() {
    client.newCall(Request.Builder().url(base.resolve("users/current")!!).build())
    http.get(URLBuilder("https://mixer.com/api/v1").appendPathSegments("clips", "1").build())
}
`,
    },
    ['call | certain | rest GET /users/current | a.kt:3', 'call | certain | rest GET /clips/{clipId} | a.kt:4'],
  ],
  [
    'Swift: URL relative to another',
    {
      'a.swift': `let base = URL(string: "https://mixer.com/api/v1/")!
func f() {
  session.dataTask(with: base.appendingPathComponent("users/current"))
  session.dataTask(with: URL(string: "clips/1", relativeTo: base)!)
}
`,
    },
    ['call | certain | rest GET /users/current | a.swift:3', 'call | certain | rest GET /clips/{clipId} | a.swift:4'],
  ],
  [
    'JavaScript: a type of the program',
    {
      'u.js': `class Url {
  constructor(base) { this.base = base; }
  resolve(path) { return new Url(this.base + path); }
  join(...parts) { return new Url([this.base, ...parts].join('/')); }
  toString() { return this.base; }
}
const base = new Url('https://mixer.com/api/v1');
fetch(base.resolve('/users/current').toString());
fetch(base.join('clips').join('1').toString());
fetch(\`\${base.resolve('/types/1')}\`);
`,
    },
    [
      'call | certain | rest GET /users/current | u.js:8',
      'call | certain | rest GET /clips/{clipId} | u.js:9',
      'call | certain | rest GET /types/{typeId} | u.js:10',
    ],
  ],
  [
    'Java: a type of the program',
    {
      'U.java': `class Endpoint {
  final String base;
  Endpoint(String base) { this.base = base; }
  Endpoint resolve(String path) { return new Endpoint(base + "/" + path); }
  String get() { return base; }
}
class A { void m() { http.get(new Endpoint("https://mixer.com/api/v1").resolve("users").resolve("current").get()); } }
`,
    },
    ['call | certain | rest GET /users/current | U.java:7'],
  ],
  [
    'Python: types of the program',
    {
      'u.py': `import requests
class Route:
    BASE = 'https://mixer.com/api/v1'
    def __init__(self, method, path, **params):
        self.method = method
        self.url = self.BASE + path.format(**params)
route = Route('DELETE', '/clips/{id}', id=3)
requests.request(route.method, route.url)
class Api:
    def __init__(self, base):
        self.base = base
    def __truediv__(self, part):
        return Api(self.base + '/' + str(part))
    def __str__(self):
        return self.base
api = Api('https://mixer.com/api/v1')
requests.get(str(api / 'users' / 'current'))
requests.get(f"{api / 'types'}")
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | u.py:7',
      'call | certain | rest GET /users/current | u.py:17',
      'call | certain | rest GET /types | u.py:18',
    ],
  ],
  [
    'C#: a type of the program',
    {
      'U.cs': `class Endpoint {
  public string Value { get; }
  public Endpoint(string value) { Value = value; }
  public Endpoint Append(string path) => new Endpoint(Value + "/" + path);
}
class A { void M() { client.GetAsync(new Endpoint("https://mixer.com/api/v1").Append("users/current").Value); } }
`,
    },
    ['call | certain | rest GET /users/current | U.cs:6'],
  ],
  [
    'PHP: a type of the program',
    {
      'u.php': `<?php
class Endpoint {
  function __construct(private $base) {}
  function append($path) { return new Endpoint($this->base . '/' . $path); }
  function __toString() { return $this->base; }
}
$base = new Endpoint('https://mixer.com/api/v1');
$client->get((string) $base->append('users/current'));
$client->get($base->append('types'));
`,
    },
    ['call | certain | rest GET /users/current | u.php:8', 'call | certain | rest GET /types | u.php:9'],
  ],
  [
    'Ruby: a type of the program',
    {
      'u.rb': `class Endpoint
  def initialize(base)
    @base = base
  end
  def join(part) = Endpoint.new("#{@base}/#{part}")
  def to_s = @base
end
HTTParty.get("#{Endpoint.new('https://mixer.com/api/v1').join('users').join('current')}")
`,
    },
    ['call | certain | rest GET /users/current | u.rb:8'],
  ],
  [
    'Swift, Rust, Go: a type of the program',
    {
      'U.swift': `struct Endpoint { let base: String
  func appending(_ path: String) -> Endpoint { Endpoint(base: base + "/" + path) }
  var url: URL { URL(string: base)! } }
func f() { session.dataTask(with: Endpoint(base: "https://mixer.com/api/v1").appending("users/current").url) }
`,
      'u.go': `package a
type Endpoint struct { base string }
func (e Endpoint) Join(p string) Endpoint { return Endpoint{base: e.base + "/" + p} }
func (e Endpoint) String() string { return e.base }
func f() { http.Get(Endpoint{base: "https://mixer.com/api/v1"}.Join("types").String()) }
`,
      'u.rs': `struct Endpoint { base: String }
impl Endpoint {
    fn new(base: &str) -> Self { Endpoint { base: base.to_string() } }
    fn join(&self, p: &str) -> Endpoint { Endpoint { base: format!("{}/{}", self.base, p) } }
    fn as_str(&self) -> &str { &self.base }
}
fn f() { client.delete(Endpoint::new("https://mixer.com/api/v1").join("clips/1").as_str()).send(); }
`,
    },
    [
      'call | certain | rest GET /users/current | U.swift:4',
      'call | certain | rest GET /types | u.go:5',
      'call | certain | rest DELETE /clips/{clipId} | u.rs:7',
    ],
  ],
  [
    'a function that calls itself with more makes no address without end',
    {
      'a.js': `class Url { constructor(base) { this.base = base; } up() { return more() ? new Url(this.base + '/x').up() : this; } }
fetch(new Url('https://mixer.com/api/v1').up().base + '/types');
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'Java: what nobody knows, put together with blanks, is one segment',
    {
      'A.java': `class A {
  void id(String name) { http.get("https://mixer.com/api/v1/channels/" + name); }
  void run(String[] args) { id(String.join(" ", Arrays.copyOfRange(args, 1, args.length))); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.java:2'],
  ],
]);
