import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** What an interface gives to all is asked of a member of an enum: it puts together what this member says. */
const idioms: readonly Idiom[] = [
  [
    'Swift: an extension of the protocol, and enums that conform in extensions',
    {
      'a.swift': `import Alamofire
protocol Setup { var base: String { get }
  var place: String { get }
  var verb: HTTPMethod { get } }
extension Setup {
  var url: URLConvertible {
    let url = URL(string: base)?.appendingPathComponent(place, isDirectory: false)
    return url?.absoluteString ?? "\\(base)/\\(place)"
  }
}
enum Me { case me }
extension Me: Setup {
  var base: String { "https://mixer.com/api/v1" }
  var place: String { switch self { case .me: return "users/current" } }
  var verb: HTTPMethod { switch self { case .me: return .get } }
}
enum Channels: Setup {
  case types(String), follow(Int)
  var base: String { "https://mixer.com/api/v1" }
  var place: String { switch self {
    case .types: return "types"
    case .follow(let id): return "channels/\\(id)/follow" } }
  var verb: HTTPMethod { switch self {
    case .types: return .get
    case .follow: return .put } }
}
enum Others: Setup { case other
  var base: String { "https://api.example/v1" }
  var place: String { "channels" }
  var verb: HTTPMethod { .delete } }
protocol Net { func run<T: Decodable>(_ setup: Setup) -> T }
final class Service {
  private let net: Net
  init(net: Net) { self.net = net }
  func me() { net.run(Me.me) }
  func types() { net.run(Channels.types("a")) }
  func follow() { net.run(Channels.follow(5)) }
  func other() { net.run(Others.other) }
}
final class Alamo: Net {
  let session: Session
  func run<T: Decodable>(_ setup: Setup) -> T { session.request(setup.url, method: setup.verb).responseDecodable { show($0) } }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:14',
      'call | certain | rest GET /types | a.swift:21',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:22',
    ],
  ],
  [
    'Kotlin and Java: methods with a body in the interface',
    {
      'a.kt': `interface Setup {
  val place: String
  val verb: String
  val url: String get() = "https://mixer.com/api/v1/" + place
}
enum class Act(override val place: String, override val verb: String) : Setup {
  ME("users/current", "GET"),
  FOLLOW("channels/5/follow", "PUT"),
}
fun run(setup: Setup) = client.newCall(Request.Builder().url(setup.url).method(setup.verb, null).build()).execute()
fun go() { run(Act.ME); run(Act.FOLLOW) }
`,
      'B.java': `interface Setup {
  String place();
  String verb();
  default String url() { return "https://mixer.com/api/v1/" + place(); }
}
enum Act implements Setup {
  KINDS { public String place() { return "types"; } public String verb() { return "GET"; } },
  DROP { public String place() { return "channels/5/follow"; } public String verb() { return "DELETE"; } };
}
class Runner {
  void run(Setup setup) throws Exception {
    client.send(HttpRequest.newBuilder(URI.create(setup.url())).method(setup.verb(), none()).build(), handler);
  }
  void go() throws Exception { run(Act.KINDS); run(Act.DROP); }
}
`,
    },
    [
      'call | certain | rest GET /types | B.java:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | B.java:8',
      'call | certain | rest GET /users/current | a.kt:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:8',
    ],
  ],
  [
    'Kotlin: members of an enum with a body of their own',
    {
      'a.kt': `enum class Act(val verb: String) {
  ME("GET") { override fun place() = "users/current" },
  FOLLOW("PUT") { override fun place() = "channels/5/follow" },
  NONE("DELETE") { override fun place() = "channels" };
  abstract fun place(): String
}
fun run(act: Act) = client.newCall(
  Request.Builder().url("https://mixer.com/api/v1/" + act.place()).method(act.verb, null).build()).execute()
fun go() { run(Act.ME); run(Act.FOLLOW) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.kt:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.kt:3',
    ],
  ],
  [
    'Rust: a method with a body in the trait',
    {
      'a.rs': `trait Setup {
  fn place(&self) -> &'static str;
  fn verb(&self) -> Method;
  fn url(&self) -> String { format!("https://mixer.com/api/v1/{}", self.place()) }
}
enum Act { Me, Follow }
impl Setup for Act {
  fn place(&self) -> &'static str { match self { Act::Me => "users/current", Act::Follow => "channels/5/follow" } }
  fn verb(&self) -> Method { match self { Act::Me => Method::GET, Act::Follow => Method::PUT } }
}
async fn run(client: &Client, act: Act) { client.request(act.verb(), act.url()).send().await; }
async fn go(client: &Client) { run(client, Act::Me).await; run(client, Act::Follow).await; }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:8',
    ],
  ],
  [
    'PHP and Python: a trait, and a class before the enum',
    {
      'a.php': `<?php
trait Setup { public function url(): string { return 'https://mixer.com/api/v1/' . $this->place(); } }
enum Act: string {
  use Setup;
  case Me = 'GET';
  case Follow = 'PUT';
  public function place(): string { return match ($this) { self::Me => 'users/current', self::Follow => 'channels/5/follow' }; }
}
function run(Act $act) { return (new GuzzleHttp\\Client())->request($act->value, $act->url()); }
run(Act::Me); run(Act::Follow);
`,
      'b.py': `import requests
from enum import Enum
class Setup:
    @property
    def url(self):
        return "https://mixer.com/api/v1/" + self.value
class Act(Setup, Enum):
    ME = "users/current"
    KINDS = "types"
def run(act):
    return requests.get(act.url)
run(Act.ME)
run(Act.KINDS)
`,
    },
    [
      'call | certain | rest GET /users/current | a.php:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:7',
      'call | certain | rest GET /users/current | b.py:8',
      'call | certain | rest GET /types | b.py:9',
    ],
  ],
];

testIdioms(idioms);
