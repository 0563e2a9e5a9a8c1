import { testIdioms } from '@mixer-oauth/testkit';

// What a class says and its heirs say otherwise: the verb and the address of one of them do not go with the path of another.
testIdioms([
  [
    'Java: default methods of an interface',
    {
      'A.java': `interface Endpoint {
  String path();
  default String verb() { return "GET"; }
  default String base() { return "https://mixer.com/api/v1"; }
  default Request request() { return new Request.Builder().url(base() + path()).method(verb(), null).build(); }
}
class Me implements Endpoint { public String path() { return "/users/current"; } }
class Follow implements Endpoint {
  private final int id;
  Follow(int id) { this.id = id; }
  public String path() { return "/channels/" + id + "/follow"; }
  public String verb() { return "PUT"; }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:11',
    ],
  ],
  [
    'Java: NO whose implementer has another base',
    {
      'A.java': `interface Endpoint {
  String path();
  default String base() { return "https://mixer.com/api/v1"; }
  default Request request() { return new Request.Builder().url(base() + path()).build(); }
}
class Me implements Endpoint { public String path() { return "/users/current"; } }
class Shop implements Endpoint {
  public String base() { return "https://shop.example/api"; }
  public String path() { return "/types"; }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:6'],
  ],
  [
    'Kotlin: functions of an interface',
    {
      'A.kt': `interface Endpoint {
  val path: String
  val method: String get() = "GET"
  val base: String get() = "https://mixer.com/api/v1"
  fun request(): Request = Request.Builder().url(base + path).method(method, null).build()
}
enum class Users(override val path: String) : Endpoint { ME("/users/current"), TYPES("/types") }
class Follow(id: Int) : Endpoint {
  override val path = "/channels/$id/follow"
  override val method = "PUT"
}
class Shop : Endpoint {
  override val base = "https://shop.example/api"
  override val path = "/resources"
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:7',
      'call | certain | rest GET /types | A.kt:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:9',
    ],
  ],
  [
    'C#: members of an interface',
    {
      'A.cs': `interface IEndpoint {
  string Path { get; }
  HttpMethod Method => HttpMethod.Get;
  string Base => "https://mixer.com/api/v1";
  HttpRequestMessage Request() => new HttpRequestMessage(Method, Base + Path);
}
class Me : IEndpoint { public string Path => "/users/current"; }
class Follow : IEndpoint {
  private readonly int id;
  public Follow(int id) { this.id = id; }
  public string Path => $"/channels/{id}/follow";
  public HttpMethod Method => HttpMethod.Put;
}
class Shop : IEndpoint { public string Path => "/types"; public string Base => "https://shop.example/api"; }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:11',
    ],
  ],
  [
    'Rust: functions of a trait',
    {
      'a.rs': `trait Endpoint {
    fn path(&self) -> String;
    fn method(&self) -> reqwest::Method { reqwest::Method::GET }
    fn base(&self) -> String { "https://mixer.com/api/v1".to_string() }
    fn request(&self, client: &reqwest::Client) -> reqwest::RequestBuilder {
        client.request(self.method(), format!("{}{}", self.base(), self.path()))
    }
}
struct Me;
impl Endpoint for Me { fn path(&self) -> String { "/users/current".to_string() } }
struct Follow { id: u32 }
impl Endpoint for Follow {
    fn path(&self) -> String { format!("/channels/{}/follow", self.id) }
    fn method(&self) -> reqwest::Method { reqwest::Method::PUT }
}
struct Shop;
impl Endpoint for Shop {
    fn path(&self) -> String { "/types".to_string() }
    fn base(&self) -> String { "https://shop.example/api".to_string() }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:10',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:13',
    ],
  ],
  [
    'PHP: functions of a trait',
    {
      'a.php': `<?php
trait SendsRequests {
  abstract public function path();
  public function verb() { return 'GET'; }
  public function base() { return 'https://mixer.com/api/v1'; }
  public function send($client) { return $client->request($this->verb(), $this->base() . $this->path()); }
}
class Me { use SendsRequests; public function path() { return '/users/current'; } }
class Follow { use SendsRequests; public function path() { return '/channels/' . $this->id . '/follow'; } public function verb() { return 'PUT'; } }
class Shop { use SendsRequests; public function path() { return '/types'; } public function base() { return 'https://shop.example/api'; } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:9',
    ],
  ],
  [
    'Ruby: methods of a module',
    {
      'a.rb': `module Endpoint
  def verb; :get; end
  def base; 'https://mixer.com/api/v1'; end
  def send_request; HTTParty.send(verb, base + path); end
end
class Me
  include Endpoint
  def path; '/users/current'; end
end
class Follow
  include Endpoint
  def path; "/channels/#{@id}/follow"; end
  def verb; :put; end
end
class Shop
  include Endpoint
  def path; '/types'; end
  def base; 'https://shop.example/api'; end
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:12',
    ],
  ],
  [
    'TypeScript: an abstract class',
    {
      'a.ts': `abstract class Endpoint {
  abstract get path(): string;
  get method(): string { return 'GET'; }
  get base(): string { return 'https://mixer.com/api/v1'; }
  send() { return fetch(this.base + this.path, { method: this.method }); }
}
class Me extends Endpoint { get path() { return '/users/current'; } }
class Follow extends Endpoint { constructor(private id: number) { super(); } get path() { return \`/channels/\${this.id}/follow\`; } get method() { return 'PUT'; } }
class Shop extends Endpoint { get path() { return '/types'; } get base() { return 'https://shop.example/api'; } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.ts:8',
    ],
  ],
  [
    'Python: a base class',
    {
      'a.py': `import requests
class Endpoint:
    method = 'GET'
    base = 'https://mixer.com/api/v1'
    def send(self):
        return requests.request(self.method, self.base + self.path)
class Me(Endpoint):
    path = '/users/current'
class Follow(Endpoint):
    method = 'PUT'
    @property
    def path(self):
        return '/channels/%d/follow' % self.id
class Shop(Endpoint):
    path = '/types'
    base = 'https://shop.example/api'
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:13',
    ],
  ],
  [
    'JavaScript: a base class that is made itself too',
    {
      'a.js': `class Api {
  get base() { return 'https://mixer.com/api/v1'; }
  me() { return fetch(this.base + '/users/current'); }
}
class ShopApi extends Api {
  get base() { return 'https://shop.example/api'; }
  types() { return fetch(this.base + '/types'); }
}
module.exports = { Api, ShopApi };
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'Python: heirs with another version',
    {
      'a.py': `import requests
class Api:
    base = 'https://mixer.com/api/v1'
    def me(self):
        return requests.get(self.base + '/users/current')
class Legacy(Api):
    base = 'https://beam.pro/api/v1'
    def types(self):
        return requests.get(self.base + '/types')
`,
    },
    ['call | certain | rest GET /users/current | a.py:5', 'call | certain | rest GET /types | a.py:9'],
  ],
  [
    'PHP: a method that heirs fill',
    {
      'a.php': `<?php
abstract class Call {
  protected $verb = 'GET';
  abstract protected function path();
  public function send($client) { return $client->request($this->verb, 'https://mixer.com/api/v1' . $this->path()); }
}
class Me extends Call { protected function path() { return '/users/current'; } }
class Leave extends Call { protected $verb = 'DELETE'; protected function path() { return '/channels/' . $this->id . '/follow'; } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:8',
    ],
  ],
  [
    'C#: an abstract class with virtual members',
    {
      'A.cs': `abstract class Call {
  protected virtual HttpMethod Method => HttpMethod.Get;
  protected abstract string Path { get; }
  public Task Send(HttpClient http) => http.SendAsync(new HttpRequestMessage(Method, "https://mixer.com/api/v1" + Path));
}
class Me : Call { protected override string Path => "/users/current"; }
class Leave : Call { protected override HttpMethod Method => HttpMethod.Delete; protected override string Path => "/channels/1/follow"; }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.cs:7',
    ],
  ],
  [
    'C++: virtual functions',
    {
      'a.cpp': `class Call {
 public:
  virtual std::string path() = 0;
  virtual std::string base() { return "https://mixer.com/api/v1"; }
  void send() { cpr::Get(cpr::Url{base() + path()}); }
};
class Me : public Call { std::string path() override { return "/users/current"; } };
class Shop : public Call { std::string base() override { return "https://shop.example/api"; } std::string path() override { return "/types"; } };
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:7'],
  ],
  [
    'Swift: a class whose heirs override',
    {
      'A.swift': `class Call {
  var path: String { fatalError() }
  var method: String { "GET" }
  func request() -> URLRequest {
    var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + path)!)
    r.httpMethod = method
    return r
  }
}
class Me: Call { override var path: String { "/users/current" } }
class Leave: Call { override var path: String { "/channels/1/follow" }; override var method: String { "DELETE" } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:10',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.swift:11',
    ],
  ],
  [
    'Lua, Go: what is embedded',
    {
      'a.go': `package a
type Base struct{}
func (b *Base) Verb() string { return "GET" }
type Endpoint interface { Verb() string; Path() string }
type Me struct{ Base }
func (m *Me) Path() string { return "/users/current" }
type Leave struct{ Base }
func (l *Leave) Path() string { return "/channels/1/follow" }
func (l *Leave) Verb() string { return "DELETE" }
func Send(e Endpoint) { req, _ := http.NewRequest(e.Verb(), "https://mixer.com/api/v1"+e.Path(), nil); http.DefaultClient.Do(req) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.go:8',
    ],
  ],
]);
