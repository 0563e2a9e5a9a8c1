import { testIdioms } from '@mixer-oauth/testkit';

// A request that a function begins, and that those who call it finish: they say the verb.
testIdioms([
  [
    'what a function gives back goes on with a body (Java)',
    {
      'Api.java': `package a;
class Api {
  static final String V1 = "https://mixer.com/api/v1";
  Request.Builder request(String path) { return new Request.Builder().url(V1 + "/" + path); }
  Request.Builder kept(String path) {
    Request.Builder made = new Request.Builder();
    made.url(V1 + "/" + path);
    return made;
  }
  Request.Builder on(Request.Builder made, String path) { return made.url(V1 + "/" + path); }
  void aim(Request.Builder made, String path) { made.url(V1 + "/" + path); }
}
`,
      'Calls.java': `package a;
class Calls {
  private final Api api = new Api();
  void update(int id) { client.newCall(api.request("channels/" + id).patch(body).build()).execute(); }
  void follow(int id) { client.newCall(api.kept("channels/" + id + "/follow").put(body).build()).execute(); }
  void unhost(int id) { Request.Builder made = api.request("channels/" + id + "/hostee"); made.delete(); client.newCall(made.build()).execute(); }
  void advertise(int id) { client.newCall(api.on(new Request.Builder(), "ads/channels/" + id).post(body).build()).execute(); }
  void forget(int id) { Request.Builder made = new Request.Builder(); api.aim(made, "clips/" + id); made.delete(); client.newCall(made.build()).execute(); }
  void user(int id) { client.newCall(api.request("users/" + id).build()).execute(); }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Calls.java:4',
      'call | certain | rest PUT /channels/{channelId}/follow | Calls.java:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Calls.java:6',
      'call | certain | rest POST /ads/channels/{channelId} | Calls.java:7',
      'call | certain | rest DELETE /clips/{clipId} | Calls.java:8',
      'call | certain | rest GET /users/{userId} | Calls.java:9',
    ],
  ],
  [
    'extensions of a builder, at the top and in the class (Kotlin)',
    {
      'Api.kt': `package a
import io.ktor.client.request.*
const val V1 = "https://mixer.com/api/v1"
fun HttpRequestBuilder.me() { url("$V1/users/current") }
fun HttpRequestBuilder.v1(vararg segments: Any) = url(V1 + "/" + segments.joinToString("/"))
fun HttpRequestBuilder.verbal(verb: HttpMethod, path: String) { method = verb; url("$V1/$path") }
fun Request.Builder.to(path: String) = url("$V1/$path")
`,
      'Calls.kt': `package a
class Calls(val http: HttpClient) {
  suspend fun update(id: Int) = http.patch { v1("channels", id); setBody(change) }
  suspend fun follow(id: Int) = http.request { method = HttpMethod.Put; v1("channels", id, "follow") }
  suspend fun unfollow(id: Int) = http.request { own("channels/$id/follow"); method = HttpMethod.Delete }
  suspend fun unhost(id: Int) = http.request { verbal(HttpMethod.Delete, "channels/$id/hostee") }
  suspend fun me() = http.get { me() }
  fun forget(id: Int) = client.newCall(Request.Builder().to("clips/$id").delete().build())
  fun host(id: Int) = client.newCall(Request.Builder().put(body).to("channels/$id/hostee").build())
  suspend fun types() = http.get { own("types") }
  private fun HttpRequestBuilder.own(path: String) = url("$V1/$path")
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.kt:4',
      'call | certain | rest PATCH /channels/{channelId} | Calls.kt:3',
      'call | certain | rest PUT /channels/{channelId}/follow | Calls.kt:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | Calls.kt:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Calls.kt:6',
      'call | certain | rest DELETE /clips/{clipId} | Calls.kt:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | Calls.kt:9',
      'call | certain | rest GET /types | Calls.kt:10',
    ],
  ],
  [
    'blocks that a caller hands over (Kotlin)',
    {
      'Api.kt': `package a
const val V1 = "https://mixer.com/api/v1"
suspend fun HttpClient.v1(path: String, block: HttpRequestBuilder.() -> Unit = {}) = request("$V1/$path", block)
suspend fun HttpClient.v2(path: String, block: HttpRequestBuilder.() -> Unit) = request { url("$V1/$path"); block() }
fun made(path: String, block: Request.Builder.() -> Unit): Request = Request.Builder().url("$V1/$path").apply(block).build()
`,
      'Calls.kt': `package a
class Calls(val http: HttpClient) {
  suspend fun update(id: Int) = http.v1("channels/$id") { method = HttpMethod.Patch }
  suspend fun host(id: Int) = http.v2("channels/$id/hostee") { method = HttpMethod.Put }
  fun follow(id: Int) = client.newCall(made("channels/$id/follow") { delete() })
  suspend fun types() = http.v1("types")
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Calls.kt:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | Calls.kt:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | Calls.kt:5',
      'call | certain | rest GET /types | Calls.kt:6',
    ],
  ],
  [
    'what callers set on it or fill in, in a block too (Swift, C#, Python, Rust, Ruby)',
    {
      'Api.swift': `let v1 = "https://mixer.com/api/v1/"
class Api {
  func request(_ path: String) -> URLRequest {
    var made = URLRequest(url: URL(string: v1 + path)!)
    made.setValue(id, forHTTPHeaderField: "Client-ID")
    return made
  }
}
class Calls {
  func clip(id: Int) {
    var made = Api().request("clips/\\(id)")
    made.httpMethod = "DELETE"
    URLSession.shared.dataTask(with: made).resume()
  }
}
`,
      'Sent.swift': `func send(_ path: String, fill: (inout URLRequest) -> Void) {
  var made = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + path)!)
  fill(&made)
  URLSession.shared.dataTask(with: made).resume()
}
func follow(id: Int) {
  send("channels/\\(id)/follow") { made in made.httpMethod = "PUT" }
  send("channels/\\(id)/follow") { $0.httpMethod = "DELETE" }
}
`,
      'Sent.cs': `class Sent {
  async Task Send(string path, Action<HttpRequestMessage> fill) {
    var made = new HttpRequestMessage { RequestUri = new Uri("https://mixer.com/api/v1/" + path) };
    fill(made);
    await client.SendAsync(made);
  }
  async Task Follow(int id) { await Send("channels/" + id + "/follow", made => made.Method = HttpMethod.Put); }
}
`,
      'Api.cs': `class Api {
  HttpRequestMessage Build(string path) => new HttpRequestMessage { RequestUri = new Uri("https://mixer.com/api/v1/" + path) };
  async Task Clip(int id) { var made = Build("clips/" + id); made.Method = HttpMethod.Delete; await client.SendAsync(made); }
}
`,
      'api.py': `from urllib.request import Request, urlopen
def build(path):
    made = Request('https://mixer.com/api/v1/' + path)
    made.add_header('Client-ID', id)
    return made
def clip(id):
    made = build('clips/%s' % id)
    made.get_method = lambda: 'DELETE'
    urlopen(made)
`,
      'src/main.rs': `fn build(path: &str) -> http::request::Builder { http::Request::builder().uri(format!("https://mixer.com/api/v1/{}", path)) }
fn clip(id: u32) { let made = build(&format!("clips/{}", id)).method("DELETE").body(x).unwrap(); client.request(made); }
`,
      'api.rb': `def aim(request, path)
  request.url("https://mixer.com/api/v1/#{path}")
end
def clip(id)
  conn.delete { |request| aim(request, "clips/#{id}") }
end
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | Api.cs:3',
      'call | certain | rest DELETE /clips/{clipId} | Api.swift:11',
      'call | certain | rest PUT /channels/{channelId}/follow | Sent.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | Sent.swift:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | Sent.swift:8',
      'call | certain | rest DELETE /clips/{clipId} | api.py:7',
      'call | certain | rest DELETE /clips/{clipId} | api.rb:5',
      'call | certain | rest DELETE /clips/{clipId} | src/main.rs:2',
    ],
  ],
  [
    'two functions on the way, and one that has no path of its own',
    {
      'Api.java': `package a;
class Api {
  Request.Builder begun(String path) { return new Request.Builder().url("https://mixer.com/api/v1/" + path); }
  Request.Builder signed(String path) { return begun(path).header("Authorization", token); }
  Request.Builder me() { return begun("users/current"); }
  void clip(int id) { client.newCall(signed("clips/" + id).delete().build()).execute(); }
  void user() { client.newCall(me().build()).execute(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.java:5',
      'call | certain | rest DELETE /clips/{clipId} | Api.java:6',
    ],
  ],
  [
    'nothing of what stands beside: answers, other requests, blocks that are handed the answer',
    {
      'Api.kt': `package a
const val V1 = "https://mixer.com/api/v1"
class Api(val http: HttpClient) {
  private suspend fun request(path: String) = http.request("$V1/$path")
  suspend fun load(path: String, then: (User) -> Unit) = then(http.request("$V1/$path").body())
  fun start() = scope.launch {
    val user = request("users/1")
    delete("users/1")
  }
  suspend fun show() = load("types") { user -> user.delete() }
}
`,
      'Api.java': `package a;
class Api {
  Request.Builder request(String path) { return new Request.Builder().url("https://mixer.com/api/v1/" + path); }
  void user(int id) {
    Request.Builder own = request("users/" + id);
    Request.Builder other = new Request.Builder().url("https://example.com/x").delete();
    client.newCall(own.build()).execute();
  }
}
`,
      'Client.kt': `package b
suspend fun on(client: HttpClient, path: String) = client.request("https://mixer.com/api/v1/$path")
suspend fun both(http: HttpClient) {
  on(http, "ingests")
  http.delete("https://example.com/x")
}
`,
      'api.js': `const V1 = 'https://mixer.com/api/v1/';
const load = (path, then) => request(V1 + path, then);
load('users/search', (error, answer) => { cache.delete(answer); put('x'); });
`,
    },
    [
      'call | certain | rest GET /users/{userId} | Api.java:5',
      'call | certain | rest GET /users/{userId} | Api.kt:7',
      'call | certain | rest GET /types | Api.kt:10',
      'call | certain | rest GET /ingests | Client.kt:4',
      'call | certain | rest GET /users/search | api.js:3',
    ],
  ],
]);
