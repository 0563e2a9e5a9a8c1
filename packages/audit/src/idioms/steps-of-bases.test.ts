import { testIdioms } from '@mixer-oauth/testkit';

// Builders whose steps stand in a base class, in a mixin or in what they hold, or run on a copy.
testIdioms([
  [
    'Java',
    {
      'A.java': `abstract class Builder<T extends Builder<T>> {
  protected final List<String> parts = new ArrayList<>(); protected String verb = "GET";
  @SuppressWarnings("unchecked") protected T self() { return (T) this; }
  T add(String... p) { parts.addAll(Arrays.asList(p)); return self(); }
  T with(String v) { verb = v; return self(); }
}
class Req extends Builder<Req> {
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + String.join("/", parts)).openConnection(); c.setRequestMethod(verb); c.getInputStream(); }
  static void go() throws Exception { new Req().add("users", "current").send(); new Req().add("channels", "1").add("follow").with("PUT").send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:9',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:9',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `abstract class Builder<T : Builder<T>> {
  protected val parts = mutableListOf<String>(); protected var verb = "GET"
  @Suppress("UNCHECKED_CAST") fun add(vararg p: String): T { parts.addAll(p); return this as T }
  fun with(v: String): T = (this as T).also { verb = v }
}
class Req : Builder<Req>() { fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).method(verb, null).build()).execute() }
fun go() { Req().add("users", "current").send(); Req().add("channels", "1").add("follow").with("PUT").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:7',
    ],
  ],
  [
    'Kotlin, in apply',
    {
      'A.kt': `class Req { private val parts = ArrayList<String>(); var verb = "GET"; fun add(vararg p: String) = apply { parts.addAll(p) }; fun with(v: String) = apply { verb = v }
 fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).method(verb, null).build()).execute() }
fun go() { Req().add("users", "current").send(); Req().add("channels", "1").add("follow").with("PUT").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:3',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:3',
    ],
  ],
  [
    'TypeScript',
    {
      'a.ts': `abstract class Builder<T> { protected parts: string[] = []; protected verb = 'GET'; add(...p: (string | number)[]): T { this.parts = this.parts.concat(p.map(String)); return this as unknown as T; } with(v: string): this { this.verb = v; return this; } }
class Req extends Builder<Req> { async send() { return fetch(\`https://mixer.com/api/v1/\${this.parts.join('/')}\`, { method: this.verb }); } }
new Req().add('users', 'current').send(); new Req().add('channels', 1).add('follow').with('PUT').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ts:3',
    ],
  ],
  [
    'PHP',
    {
      'a.php': `<?php
trait Builds { protected $parts = []; protected $verb = 'GET'; public function add(...$p) { $this->parts = array_merge($this->parts, $p); return $this; } public function with($v): static { $this->verb = $v; return $this; } }
class Req { use Builds; public function send() { return (new \\GuzzleHttp\\Client())->request($this->verb, 'https://mixer.com/api/v1/' . implode('/', $this->parts)); } }
(new Req)->add('users', 'current')->send(); (new Req())->add('channels', 1)->add('follow')->with('PUT')->send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:4',
    ],
  ],
  [
    'Python',
    {
      'a.py': `import requests
class Builder:
    def __init__(self): self.parts = []; self.verb = 'GET'
    def add(self, *p): self.parts = self.parts + list(p); return self
    def with_(self, v): self.verb = v; return self
class Req(Builder):
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1/' + '/'.join(map(str, self.parts)))
Req().add('users', 'current').send()
Req().add('channels', 1).add('follow').with_('PUT').send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'Go, embedded',
    {
      'a.go': `package main
import ("net/http"; "strings")
type base struct { parts []string; verb string }
type req struct { *base; c *http.Client }
func (b *base) add(p ...string) { b.parts = append(b.parts, p...) }
func newReq() *req { return &req{base: &base{verb: "GET"}, c: http.DefaultClient} }
func (r *req) At(p ...string) *req { r.add(p...); return r }
func (r *req) With(v string) *req { r.verb = v; return r }
func (r *req) Send() { q, _ := http.NewRequest(r.verb, "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); r.c.Do(q) }
func main() { newReq().At("users", "current").Send(); newReq().At("channels", "1", "follow").With("PUT").Send() }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:10',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:10',
    ],
  ],
  [
    'C#',
    {
      'A.cs': `public abstract class Builder<T> where T : Builder<T> {
  protected readonly List<string> Parts = new List<string>(); protected HttpMethod Verb = HttpMethod.Get;
  public T Add(params string[] p) { Parts.AddRange(p); return (T)this; }
  public T With(HttpMethod m) { Verb = m; return (T)this; }
}
public class Req : Builder<Req> {
  public Task Send() => new HttpClient().SendAsync(new HttpRequestMessage(Verb, "https://mixer.com/api/v1/" + string.Join("/", Parts)));
}
public class P { void M() { new Req().Add("users", "current").Send(); new Req().Add("channels", "1").Add("follow").With(HttpMethod.Put).Send(); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:9',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:9',
    ],
  ],
  [
    'JavaScript',
    {
      'a.js': `class Builder { constructor() { this.parts = []; this.method = 'GET'; } add(...p) { this.parts.push(...p); return this; } verb(m) { this.method = m; return this; } }
class Mixer extends Builder { send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.method }); } }
new Mixer().add('users', 'current').send();
new Mixer().add('channels', 1).add('follow').verb('PUT').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'Swift, a copy',
    {
      'A.swift': `import Foundation
struct Req {
  private var path = ""; private var verb = "GET"
  func at(_ p: String) -> Req { var copy = self; copy.path = p; return copy }
  func with(_ v: String) -> Req { var c = self; c.verb = v; return c }
  func send() { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + path)!); r.httpMethod = verb; URLSession.shared.dataTask(with: r).resume() }
}
func go() { Req().at("users/current").send(); Req().at("channels/1/follow").with("PUT").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:8',
      'call | certain | rest PUT /channels/{channelId}/follow | A.swift:8',
    ],
  ],
  [
    'Rust, a clone',
    {
      'a.rs': `#[derive(Clone)] struct Req { path: String, verb: reqwest::Method }
impl Req {
  fn new() -> Self { Req { path: String::new(), verb: reqwest::Method::GET } }
  fn at(&self, p: &str) -> Self { let mut c = self.clone(); c.path = p.to_string(); c }
  fn with(&self, m: reqwest::Method) -> Self { Req { verb: m, ..self.clone() } }
  async fn send(&self, h: &reqwest::Client) { h.request(self.verb.clone(), format!("https://mixer.com/api/v1/{}", self.path)).send().await; }
}
async fn go(h: &reqwest::Client) { Req::new().at("users/current").send(h).await; Req::new().at("channels/1/follow").with(reqwest::Method::PUT).send(h).await; }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:8',
    ],
  ],
  [
    'Go: what runs on a copy leaves the object as it was',
    {
      'a.go': `package main
import ("net/http"; "strings")
type req struct { parts []string; verb string }
func (r req) add(p ...string) req { r.parts = append(r.parts, p...); return r }
func (r req) send() { q, _ := http.NewRequest("GET", "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); http.DefaultClient.Do(q) }
func main() {
	base := req{}
	base.add("users", "current").send()
	base.add("channels", "1", "follow").send()
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:8',
      'call | certain | rest GET /channels/{channelId}/follow | a.go:9',
    ],
  ],
  [
    'Ruby, a module',
    {
      'a.rb': `require 'httparty'
module Builds
  def add(*p) ; (@parts ||= []).concat(p); self; end
  def with(v) ; @verb = v; self; end
end
class Req
  include Builds
  def send_it = HTTParty.send(@verb || :get, "https://mixer.com/api/v1/#{@parts.join('/')}")
end
Req.new.add('users', 'current').send_it
Req.new.add('channels', 1).add('follow').with(:put).send_it
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:10',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:11',
    ],
  ],
  [
    "Go: a verb that is set on a copy is not the object's",
    {
      'a.go': `package main
import ("net/http"; "strings")
type req struct { parts []string; verb string }
func (r req) add(p ...string) req { r.parts = append(r.parts, p...); return r }
func (r req) with(v string) req { r.verb = v; return r }
func (r req) send() { q, _ := http.NewRequest(r.verb, "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); http.DefaultClient.Do(q) }
func main() { base := req{verb: "GET"}; base.add("users", "current").send(); base.add("channels", "1", "follow").with("PUT").send() }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:7',
    ],
  ],
]);
