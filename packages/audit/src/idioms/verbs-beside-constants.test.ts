import { testIdioms } from '@mixer-oauth/testkit';

// The address of a request is always the same, and the steps that an object has gone before say the verb: not the one that it began with.
const address = 'https://mixer.com/api/v1/channels/1/follow';

testIdioms([
  [
    'Kotlin, Swift and Java: a field that is handed to the request beside its address',
    {
      'A.kt': `package a
class Ask(private val client: OkHttpClient) {
  private var verb = "GET"
  fun replacing() = apply { verb = "PUT" }
  fun send() = client.newCall(Request.Builder().url("${address}").method(verb, null).build()).execute()
}
fun go(c: OkHttpClient) { Ask(c).replacing().send() }
`,
      'B.kt': `package b
class Job(private val client: HttpClient) {
  private var verb: HttpMethod = HttpMethod.Get
  fun removing() = apply { verb = HttpMethod.Delete }
  suspend fun send() = client.request("${address}") { method = verb }
}
suspend fun go(c: HttpClient) { Job(c).removing().send() }
`,
      'c.swift': `class Visit { var verb = "GET"
  func replacing() -> Visit { verb = "PUT"; return self }
  func send() { var r = URLRequest(url: URL(string: "${address}")!); r.httpMethod = verb; URLSession.shared.dataTask(with: r).resume() } }
Visit().replacing().send()
`,
      'D.java': `class Errand { private String verb = "GET";
  Errand replacing() { this.verb = "PUT"; return this; }
  void send(OkHttpClient c) throws Exception { c.newCall(new Request.Builder().url("${address}").method(verb, null).build()).execute(); }
  static void go(OkHttpClient c) throws Exception { new Errand().replacing().send(c); } }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:5',
      'call | certain | rest DELETE /channels/{channelId}/follow | B.kt:5',
      'call | certain | rest PUT /channels/{channelId}/follow | D.java:3',
      'call | certain | rest PUT /channels/{channelId}/follow | c.swift:3',
    ],
  ],
  [
    'Kotlin and Java: a builder in a field, of which a step has set the verb; nobody is seen to go one',
    {
      'A.kt': `package a
class Ask(private val client: OkHttpClient) {
  private val request = Request.Builder()
  fun replacing() = apply { request.put(body) }
  fun send(): Response { request.url("${address}"); return client.newCall(request.build()).execute() }
}
fun go(c: OkHttpClient) { Ask(c).replacing().send() }
`,
      'B.kt': `package b
class Job(private val client: HttpClient) {
  private val builder = HttpRequestBuilder()
  fun replacing() = apply { builder.method = HttpMethod.Put }
  suspend fun send() = client.request(builder.apply { url("${address}") })
}
suspend fun go(c: HttpClient) { Job(c).replacing().send() }
`,
      'C.java': `class Errand { private final Request.Builder request = new Request.Builder();
  Errand removing() { request.delete(); return this; }
  Response send(OkHttpClient c) { return c.newCall(request.url("${address}").build()).execute(); }
  static void go(OkHttpClient c) { new Errand().removing().send(c); } }
`,
      'D.java': `class Unused { private final Request.Builder request = new Request.Builder();
  Unused removing() { request.delete(); return this; }
  Response send(OkHttpClient c) { return c.newCall(request.url("https://mixer.com/api/v1/types").build()).execute(); } }
`,
      'E.java': `class Plain { private final Request.Builder request = new Request.Builder();
  Plain named(String name) { request.header("Client-ID", name); return this; }
  Response send(OkHttpClient c) { return c.newCall(request.url("https://mixer.com/api/v1/users/current").build()).execute(); }
  static void go(OkHttpClient c) { new Plain().named("x").send(c); } }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:5',
      'call | certain | rest PUT /channels/{channelId}/follow | B.kt:5',
      'call | certain | rest DELETE /channels/{channelId}/follow | C.java:3',
      'call | likely | rest GET /types | D.java:3',
      'call | certain | rest GET /users/current | E.java:3',
    ],
  ],
  [
    'Ruby and Python: a step without arguments, which is called like a property',
    {
      'a.rb': `class Ask
  def initialize
    @verb = :get
  end
  def replacing
    @verb = :put
    self
  end
  def send_it
    HTTP.request(@verb, '${address}')
  end
end
Ask.new.replacing.send_it
`,
      'b.rb': `class Visit
  def initialize
    @verb = :get
  end
  def named
    @name = 'x'
    self
  end
  def send_it
    HTTP.request(@verb, 'https://mixer.com/api/v1/users/current')
  end
end
Visit.new.named.send_it
`,
      'c.py': `import requests
class Job:
    def __init__(self): self.verb = 'GET'
    @property
    def removing(self):
        self.verb = 'DELETE'
        return self
    def send(self): return requests.request(self.verb, '${address}')
Job().removing.send()
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:10',
      'call | certain | rest GET /users/current | b.rb:10',
      'call | certain | rest DELETE /channels/{channelId}/follow | c.py:8',
    ],
  ],
]);
