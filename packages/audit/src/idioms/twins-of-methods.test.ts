import { testIdioms } from '@mixer-oauth/testkit';

// A field and a method of one name: what is called is the method, and what is read the field, of the object that is meant.
testIdioms([
  [
    'Kotlin: var and fun of one name',
    {
      'Outgoing.kt': `import okhttp3.*
class Outgoing(private val path: String) {
  private var method: String = "GET"
  fun method(name: String): Outgoing { method = name; return this }
  fun send() { client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(method, null).build()).execute() }
}
`,
      'Main.kt': `fun main() {
  Outgoing("/channels/1").method("PATCH").send()
  Outgoing("/users/current").send()
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Main.kt:2',
      'call | certain | rest GET /users/current | Main.kt:3',
    ],
  ],
  [
    'Kotlin: the same in blocks that are applied',
    {
      'e.kt': `import io.ktor.client.*
class Step(private val http: HttpClient) {
  var method = HttpMethod.Get
  var path = ""
  fun method(name: HttpMethod) = apply { method = name }
  fun path(text: String) = apply { path = text }
  suspend fun run() = http.request("https://mixer.com/api/v1" + path) { method = this@Step.method }
}
suspend fun main() {
  Step(HttpClient()).path("/channels/1/follow").method(HttpMethod.Put).run()
  Step(HttpClient()).path("/users/current").run()
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | e.kt:10',
      'call | certain | rest GET /users/current | e.kt:11',
    ],
  ],
  [
    'Kotlin: the field is set by one, and the method called by another',
    {
      'e.kt': `import okhttp3.*
class Outgoing(private val path: String) {
  var method: String = "GET"
  fun method(name: String): Outgoing { method = name; return this }
  fun send() { client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(method, null).build()).execute() }
}
fun main() {
  val one = Outgoing("/channels/1/hostee")
  one.method("PUT")
  one.send()
  val other = Outgoing("/channels/1")
  other.method = "PATCH"
  other.send()
  Outgoing("/users/current").send()
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.kt:8',
      'call | certain | rest PATCH /channels/{channelId} | e.kt:11',
      'call | certain | rest GET /users/current | e.kt:14',
    ],
  ],
  [
    'Java: a field and a method of one name',
    {
      'Outgoing.java': `class Outgoing {
  private String verb = "GET";
  private final String path;
  Outgoing(String path) { this.path = path; }
  Outgoing verb(String verb) { this.verb = verb; return this; }
  void send() { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).method(verb, null).build()).execute(); }
}
`,
      'Main.java': `class Main {
  static void main() {
    new Outgoing("/channels/1").verb("PATCH").send();
    new Outgoing("/users/current").send();
  }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Main.java:3',
      'call | certain | rest GET /users/current | Main.java:4',
    ],
  ],
  [
    'PHP: a property and a method of one name',
    {
      'Outgoing.php': `<?php
class Outgoing {
  private $how = 'GET';
  private $path;
  function __construct($path) { $this->path = $path; }
  function how($how) { $this->how = $how; return $this; }
  function send() { return (new GuzzleHttp\\Client())->request($this->how, 'https://mixer.com/api/v1' . $this->path); }
}
`,
      'main.php': `<?php
(new Outgoing('/channels/1'))->how('PATCH')->send();
(new Outgoing('/users/current'))->send();
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | main.php:2',
      'call | certain | rest GET /users/current | main.php:3',
    ],
  ],
  [
    'Swift: a property and a method of one name',
    {
      'e.swift': `import Alamofire
class Outgoing {
  var how: HTTPMethod = .get
  let path: String
  init(_ path: String) { self.path = path }
  func how(_ how: HTTPMethod) -> Outgoing { self.how = how; return self }
  func send() { AF.request("https://mixer.com/api/v1" + path, method: how) }
}
Outgoing("/channels/1").how(.patch).send()
Outgoing("/users/current").send()
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | e.swift:9',
      'call | certain | rest GET /users/current | e.swift:10',
    ],
  ],
  [
    'Java: only a method of the name',
    {
      'Outgoing.java': `class Outgoing {
  String path() { return "/users/current"; }
  void send() { new RestTemplate().getForObject("https://mixer.com/api/v1" + path(), String.class); }
}
`,
    },
    ['call | certain | rest GET /users/current | Outgoing.java:2'],
  ],
  [
    'Kotlin: a field that holds a function is called',
    {
      'e.kt': `import io.ktor.client.*
class Step(private val http: HttpClient, private val path: () -> String) {
  suspend fun run() { http.get("https://mixer.com/api/v1" + path()) }
}
suspend fun main() { Step(HttpClient()) { "/users/current" }.run() }
`,
    },
    ['call | certain | rest GET /users/current | e.kt:5'],
  ],
]);
