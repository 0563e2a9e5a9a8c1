import { testIdioms } from '@mixer-oauth/testkit';

// What a constructor adds to a field of its object, item by item, is all in it when the object is used.
testIdioms([
  [
    'Java: segments one by one, encoded',
    {
      'A.java': `abstract class Ask {
  private final List<String> segments = new ArrayList<>();
  Ask(Object... segments) { for (Object s : segments) { this.segments.add(URLEncoder.encode(String.valueOf(s), StandardCharsets.UTF_8)); } }
  String target() { return "/" + String.join("/", segments); } }
class Types extends Ask { Types(long id) { super("types", id, "channels"); } }
class Mine extends Ask { Mine() { super("users", "current"); } }
class A { HttpClient http = HttpClient.newHttpClient();
  void send(Ask c) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1" + c.target())).build(), null); }
  void go(long id) { send(new Types(id)); send(new Mine()); } }
`,
    },
    [
      'call | certain | rest GET /types/{typeId}/channels | A.java:5',
      'call | certain | rest GET /users/current | A.java:6',
    ],
  ],
  [
    'Java: a text that grows',
    {
      'A.java': `abstract class Ask {
  final String verb; private String path = "";
  Ask(String verb, Object... parts) { this.verb = verb; for (Object p : parts) { path += "/" + p; } }
  String path() { return path; }
}
class Leave extends Ask { Leave(long id) { super("DELETE", "channels", id, "follow"); } }
class Mine extends Ask { Mine() { super("GET", "users", "current"); } }
class A { HttpClient http = HttpClient.newHttpClient();
  void send(Ask c) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1" + c.path())).method(c.verb, null).build(), null); }
  void go(long id) { send(new Leave(id)); send(new Mine()); } }
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | A.java:6',
      'call | certain | rest GET /users/current | A.java:7',
    ],
  ],
  [
    'Kotlin: in a block of init',
    {
      'A.kt': `abstract class Ask(val verb: String, vararg parts: Any) {
  private val segments = mutableListOf<String>()
  init { parts.forEach { segments += it.toString() } }
  val path get() = segments.joinToString("/")
}
class Leave(id: Long) : Ask("DELETE", "channels", id, "follow")
class Mine : Ask("GET", "users", "current")
class Api(val http: OkHttpClient) {
  fun send(a: Ask) = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + a.path).method(a.verb, null).build()).execute()
}
fun main() { val api = Api(OkHttpClient()); api.send(Leave(5)); api.send(Mine()) }
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | A.kt:6',
      'call | certain | rest GET /users/current | A.kt:7',
    ],
  ],
  [
    'C#',
    {
      'A.cs': `abstract class Ask {
  public HttpMethod Verb { get; }
  private readonly List<string> _segments = new List<string>();
  protected Ask(HttpMethod verb, params object[] parts) { Verb = verb; foreach (var p in parts) _segments.Add(Uri.EscapeDataString(p.ToString())); }
  public string Path => string.Join("/", _segments);
}
class Leave : Ask { public Leave(int id) : base(HttpMethod.Delete, "channels", id, "follow") { } }
class Mine : Ask { public Mine() : base(HttpMethod.Get, "users", "current") { } }
class Api { HttpClient http = new HttpClient();
 public Task Send(Ask a) => http.SendAsync(new HttpRequestMessage(a.Verb, "https://mixer.com/api/v1/" + a.Path));
 void Go() { Send(new Leave(5)); Send(new Mine()); } }
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | A.cs:7',
      'call | certain | rest GET /users/current | A.cs:8',
    ],
  ],
  [
    'TypeScript',
    {
      'a.ts': `abstract class Ask {
  private segments: string[] = [];
  constructor(readonly verb: string, ...parts: (string | number)[]) { for (const p of parts) this.segments.push(encodeURIComponent(p)); }
  get path() { return this.segments.join('/'); }
}
class Leave extends Ask { constructor(id: number) { super('DELETE', 'channels', id, 'follow'); } }
class Mine extends Ask { constructor() { super('GET', 'users', 'current'); } }
class Api { send(a: Ask) { return fetch('https://mixer.com/api/v1/' + a.path, { method: a.verb }); } }
const api = new Api(); api.send(new Leave(5)); api.send(new Mine());
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.ts:6',
      'call | certain | rest GET /users/current | a.ts:7',
    ],
  ],
  [
    'Python',
    {
      'a.py': `import requests
class Ask:
    def __init__(self, verb, *parts):
        self.verb = verb
        self.segments = []
        for p in parts:
            self.segments.append(str(p))
    def path(self):
        return '/'.join(self.segments)
class Leave(Ask):
    def __init__(self, cid):
        super().__init__('DELETE', 'channels', cid, 'follow')
class Mine(Ask):
    def __init__(self):
        super().__init__('GET', 'users', 'current')
class Api:
    def send(self, a):
        return requests.request(a.verb, 'https://mixer.com/api/v1/' + a.path())
api = Api()
api.send(Leave(cid))
api.send(Mine())
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:12',
      'call | certain | rest GET /users/current | a.py:15',
    ],
  ],
  [
    'PHP: by brackets',
    {
      'a.php': `<?php
abstract class Ask {
  private $segments = [];
  public $verb;
  public function __construct($verb, ...$parts) { $this->verb = $verb; foreach ($parts as $p) { $this->segments[] = rawurlencode($p); } }
  public function path() { return implode('/', $this->segments); }
}
class Leave extends Ask { public function __construct($id) { parent::__construct('DELETE', 'channels', $id, 'follow'); } }
class Mine extends Ask { public function __construct() { parent::__construct('GET', 'users', 'current'); } }
class Api { private $http; function __construct() { $this->http = new GuzzleHttp\\Client(); }
 function send(Ask $a) { return $this->http->request($a->verb, 'https://mixer.com/api/v1/' . $a->path()); } }
$api = new Api(); $api->send(new Leave($id)); $api->send(new Mine());
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:8',
      'call | certain | rest GET /users/current | a.php:9',
    ],
  ],
  [
    'Swift',
    {
      'a.swift': `class Ask {
  let verb: String
  private var segments: [String] = []
  init(_ verb: String, _ parts: String...) { self.verb = verb; for p in parts { segments.append(p) } }
  var path: String { return segments.joined(separator: "/") }
}
class Leave: Ask { init(id: String) { super.init("DELETE", "channels", id, "follow") } }
class Mine: Ask { init() { super.init("GET", "users", "current") } }
class Api { func send(_ a: Ask) { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + a.path)!); r.httpMethod = a.verb; URLSession.shared.dataTask(with: r).resume() } }
let api = Api(); api.send(Leave(id: cid)); api.send(Mine())
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.swift:7',
      'call | certain | rest GET /users/current | a.swift:8',
    ],
  ],
  [
    'Java: of several constructors the one that made the object',
    {
      'A.java': `class Ask {
  final String verb; private final List<String> segments = new ArrayList<>();
  Ask(String verb, String one) { this.verb = verb; segments.add(one); }
  Ask(String verb, String one, String... parts) { this.verb = verb; segments.add(one); for (String p : parts) segments.add(p); }
  String path() { return String.join("/", segments); }
}
class A { HttpClient http = HttpClient.newHttpClient();
  void send(Ask c) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/" + c.path())).method(c.verb, null).build(), null); }
  void go(String id) { send(new Ask("GET", "channels")); send(new Ask("PATCH", "channels", id));  send(new Ask("GET", "users", "current")); } }
`,
    },
    [
      'call | certain | rest GET /channels | A.java:9',
      'call | certain | rest PATCH /channels/{channelId} | A.java:9',
      'call | certain | rest GET /users/current | A.java:9',
    ],
  ],
  [
    'Java: parts that nobody knows',
    {
      'A.java': `class Ask {
  private final List<String> segments = new ArrayList<>();
  Ask(String... parts) { for (String p : parts) { segments.add(p); } }
  String target() { return "/" + String.join("/", segments); } }
class A { HttpClient http = HttpClient.newHttpClient();
  void send(Ask c) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1" + c.target())).build(), null); }
  void go(String[] parts) { send(new Ask(parts)); } }
`,
    },
    ['call | unresolved | GET /{} | A.java:4'],
  ],
]);
