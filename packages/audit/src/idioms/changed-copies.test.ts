import { testIdioms } from '@mixer-oauth/testkit';

// Objects that are copied, the copy changed and given back: the object itself stays as it was.
testIdioms([
  [
    'Swift, a list of a copy',
    {
      'A.swift': `import Foundation
struct Req {
  private var parts: [String] = []; private var verb = "GET"
  func adding(_ p: String...) -> Req { var copy = self; copy.parts += p; return copy }
  func with(_ v: String) -> Req { var c = self; c.verb = v; return c }
  func send() { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + parts.joined(separator: "/"))!); r.httpMethod = verb; URLSession.shared.dataTask(with: r).resume() }
}
func go() { Req().adding("users", "current").send(); Req().adding("channels", "1").adding("follow").with("PUT").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:8',
      'call | certain | rest PUT /channels/{channelId}/follow | A.swift:8',
    ],
  ],
  [
    'Swift: what is added to a copy is not added to the object',
    {
      'A.swift': `import Foundation
struct Req {
  private var parts: [String] = []; private var verb = "GET"
  func at(_ p: String) -> Req { var copy = self; copy.parts.append(p); return copy }
  func put() -> Req { var copy = self; copy.verb = "PUT"; return copy }
  func send() { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + parts.joined(separator: "/"))!); r.httpMethod = verb; URLSession.shared.dataTask(with: r).resume() }
}
func go() {
  let users = Req().at("users")
  users.put()
  users.at("current").send()
  users.at("search").send()
}
`,
    },
    ['call | certain | rest GET /users/current | A.swift:11', 'call | certain | rest GET /users/search | A.swift:12'],
  ],
  [
    'PHP',
    {
      'a.php': `<?php
class Req { private $parts = []; private $verb = 'GET';
  public function at($p) { $new = clone $this; $new->parts[] = $p; return $new; }
  public function with($v) { $new = clone $this; $new->verb = $v; return $new; }
  public function send() { return (new \\GuzzleHttp\\Client())->request($this->verb, 'https://mixer.com/api/v1/' . implode('/', $this->parts)); } }
(new Req)->at('users')->at('current')->send();
(new Req())->at('channels')->at(1)->at('follow')->with('PUT')->send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:7',
    ],
  ],
  [
    'Rust',
    {
      'a.rs': `#[derive(Clone)] struct Req { parts: Vec<String>, verb: reqwest::Method }
impl Req {
  fn new() -> Self { Req { parts: Vec::new(), verb: reqwest::Method::GET } }
  fn at(&self, p: &str) -> Self { let mut c = self.clone(); c.parts.push(p.to_string()); c }
  fn with(&self, m: reqwest::Method) -> Self { let mut c = self.clone(); c.verb = m; c }
  async fn send(&self, h: &reqwest::Client) { h.request(self.verb.clone(), format!("https://mixer.com/api/v1/{}", self.parts.join("/"))).send().await; }
}
async fn go(h: &reqwest::Client) {
  Req::new().at("users").at("current").send(h).await;
  Req::new().at("channels").at("1").at("follow").with(reqwest::Method::PUT).send(h).await;
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:10',
    ],
  ],
  [
    'JavaScript, a method that copies',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; this.verb = 'GET'; }
  copy() { const made = Object.assign(Object.create(Object.getPrototypeOf(this)), this); made.parts = [...this.parts]; return made; }
  at(...p) { const c = this.copy(); c.parts.push(...p); return c; }
  with(v) { const c = this.copy(); c.verb = v; return c; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
new Req().at('users').at('current').send();
new Req().at('channels', 1).at('follow').with('PUT').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:9',
    ],
  ],
  [
    'JavaScript, assigned to a new object',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; this.verb = 'GET'; }
  at(...p) { const c = Object.assign(new Req(), this); c.parts = c.parts.concat(p); return c; }
  with(verb) { return Object.assign(new Req(), this, { verb }); }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
new Req().at('users').at('current').send();
new Req().at('channels', 1).at('follow').with('PUT').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:8',
    ],
  ],
  [
    'JavaScript, single values',
    {
      'a.js': `class Req {
  constructor() { this.path = ''; this.verb = 'GET'; }
  clone() { return Object.assign(Object.create(Object.getPrototypeOf(this)), this); }
  at(p) { const c = this.clone(); c.path = p; return c; }
  with(v) { const c = Object.assign(new Req(), this); c.verb = v; return c; }
  send() { return fetch('https://mixer.com/api/v1/' + this.path, { method: this.verb }); }
}
new Req().at('users/current').send(); new Req().at('channels/1/follow').with('PUT').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:8',
    ],
  ],
  [
    'Python, copy and deepcopy',
    {
      'a.py': `import copy, requests
class Req:
    def __init__(self): self.parts = []; self.verb = 'GET'
    def at(self, *p):
        c = copy.deepcopy(self)
        c.parts.extend(p)
        return c
    def with_(self, v):
        new = copy.copy(self)
        new.verb = v
        return new
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1/' + '/'.join(self.parts))
Req().at('users').at('current').send()
Req().at('channels', '1').at('follow').with_('PUT').send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:13',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:14',
    ],
  ],
  [
    'Python, replace and _replace',
    {
      'a.py': `import requests
from dataclasses import dataclass, replace
from typing import NamedTuple
@dataclass(frozen=True)
class Req:
    path: str = ''
    verb: str = 'GET'
    def at(self, p): return replace(self, path=self.path + '/' + p)
    def with_(self, v): return replace(self, verb=v)
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1' + self.path)
Req().at('users').at('current').send()
Req().at('channels').at('1').at('follow').with_('PUT').send()
class Row(NamedTuple):
    path: str = ''
    verb: str = 'GET'
    def at(self, p): return self._replace(path=p)
    def with_(self, v): return self._replace(verb=v)
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1/' + self.path)
Row().at('users/search').send()
Row().at('channels/1').with_('PATCH').send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:11',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:12',
      'call | certain | rest GET /users/search | a.py:19',
      'call | certain | rest PATCH /channels/{channelId} | a.py:20',
    ],
  ],
  [
    'C#',
    {
      'A.cs': `public class Req {
  private List<string> parts = new List<string>(); private HttpMethod verb = HttpMethod.Get;
  public Req At(string p) { var c = (Req)MemberwiseClone(); c.parts = new List<string>(parts); c.parts.Add(p); return c; }
  public Req With(HttpMethod m) { var c = (Req)this.MemberwiseClone(); c.verb = m; return c; }
  public Task Send() => new HttpClient().SendAsync(new HttpRequestMessage(verb, "https://mixer.com/api/v1/" + string.Join("/", parts)));
  static void Go() { new Req().At("users").At("current").Send(); new Req().At("channels").At("1").At("follow").With(HttpMethod.Put).Send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:6',
    ],
  ],
  [
    'Java',
    {
      'A.java': `class Req implements Cloneable {
  private String path = "", verb = "GET";
  @Override public Req clone() { try { return (Req) super.clone(); } catch (CloneNotSupportedException e) { throw new AssertionError(e); } }
  Req at(String p) { Req c = clone(); c.path = c.path + "/" + p; return c; }
  Req with(String v) { Req c = this.clone(); c.verb = v; return c; }
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1" + path).openConnection(); c.setRequestMethod(verb); c.getInputStream(); }
  static void go() throws Exception { new Req().at("users").at("current").send(); new Req().at("channels").at("1").at("follow").with("PUT").send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:7',
    ],
  ],
  [
    'Java, a constructor that copies',
    {
      'A.java': `class Req {
  private String path = "", verb = "GET";
  Req() {}
  Req(Req other) { this.path = other.path; this.verb = other.verb; }
  Req at(String p) { Req c = new Req(this); c.path = p; return c; }
  Req with(String v) { Req c = new Req(this); c.verb = v; return c; }
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + path).openConnection(); c.setRequestMethod(verb); c.getInputStream(); }
  static void go() throws Exception { new Req().at("users/current").send(); new Req().at("channels/1/follow").with("PUT").send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:8',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:8',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `data class Req(val parts: List<String> = emptyList(), val verb: String = "GET") {
  fun at(vararg p: String) = copy(parts = parts + p)
  fun with(v: String) = copy(verb = v)
  fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).method(verb, null).build()).execute()
}
fun go() { Req().at("users").at("current").send(); Req().at("channels", "1").at("follow").with("PUT").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:6',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:6',
    ],
  ],
  [
    'a copy of something that nobody knows is not only what is added to it',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; this.verb = 'GET'; }
  at(...p) { const c = Object.assign(new Req(), this); c.parts = c.parts.concat(p); return c; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
function follow(r) { r.at('follow').send(); }
module.exports = { follow, start: (...a) => { const one = pick(a); one.at('users').send(); } };
`,
    },
    [],
  ],
  [
    'the same in Swift',
    {
      'A.swift': `import Foundation
struct Req {
  private var parts: [String] = []; private var verb = "GET"
  func at(_ p: String) -> Req { var copy = self; copy.parts.append(p); return copy }
  func send() { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + parts.joined(separator: "/"))!); r.httpMethod = verb; URLSession.shared.dataTask(with: r).resume() }
}
func go(_ r: Req) { r.at("users").at("current").send() }
`,
    },
    ['call | unresolved | GET /{} | A.swift:5'],
  ],
  [
    'JavaScript, field by field',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; this.verb = 'GET'; }
  clone() { const c = new Req(); c.parts = this.parts.slice(); c.verb = this.verb; return c; }
  at(...p) { const c = this.clone(); c.parts.push(...p); return c; }
  with(v) { const c = this.clone(); c.verb = v; return c; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
new Req().at('users').at('current').send();
new Req().at('channels', 1).at('follow').with('PUT').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:9',
    ],
  ],
  [
    'C#, records',
    {
      'A.cs': `public record Rec { public string Path { get; init; } = ""; public string Verb { get; init; } = "GET";
  public Rec At(string p) => this with { Path = p };
  public Rec Put() => this with { Verb = "PUT" };
  public Task Send() => new HttpClient().SendAsync(new HttpRequestMessage(new HttpMethod(Verb), "https://mixer.com/api/v1/" + Path));
  static void Go() { new Rec().At("users/search").Send();new Rec().At("channels/1/follow").Put().Send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/search | A.cs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
    ],
  ],
  [
    'Ruby, dup and tap',
    {
      'a.rb': `require 'httparty'
class Req
  attr_accessor :parts, :verb
  def initialize
    @parts = []
    @verb = :get
  end
  def at(*p)
    copy = dup
    copy.parts += p
    copy
  end
  def with(v) = dup.tap { |c| c.verb = v }
  def send_it = HTTParty.send(@verb, "https://mixer.com/api/v1/#{@parts.join('/')}")
end
Req.new.at('users').at('current').send_it
Req.new.at('channels', 1).at('follow').with(:put).send_it
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:16',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:17',
    ],
  ],
  [
    'C++',
    {
      'a.cpp': `#include <cpr/cpr.h>
class Req {
  std::string path_; std::string verb_ = "GET";
public:
  Req at(const std::string &p) const { Req copy = *this; copy.path_ += "/" + p; return copy; }
  Req put() const { auto copy = *this; copy.verb_ = "PUT"; return copy; }
  void send() { std::string url = "https://mixer.com/api/v1" + path_; if (verb_ == "PUT") cpr::Put(cpr::Url{url}); else cpr::Get(cpr::Url{url}); }
};
void go() { Req().at("users").at("current").send(); Req().at("channels").at("1").at("follow").put().send(); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:9',
    ],
  ],
  [
    'JavaScript: a copy that leaves a field out is another object',
    {
      'a.js': `class Req {
  constructor() { this.path = ''; this.verb = 'GET'; }
  anew() { const c = new Req(); c.path = this.path; return c; }
  at(path) { const c = this.anew(); c.path = path; return c; }
  put() { const c = Object.assign(new Req(), this); c.verb = 'PUT'; return c; }
  send() { return fetch('https://mixer.com/api/v1/' + this.path, { method: this.verb }); }
}
new Req().put().at('users/current').send();
`,
    },
    ['call | certain | rest GET /users/current | a.js:8'],
  ],
]);
