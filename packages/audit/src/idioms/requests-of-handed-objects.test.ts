import { testIdioms } from '@mixer-oauth/testkit';

// What sends is handed an object of an interface and asks it for the request: which of those who implement it that is, its callers say,
// or nobody. What the interface says where they say nothing goes with their other words, and each of them has its own.
testIdioms([
  [
    'Swift: cases of enums, with what the protocol says of the verb',
    {
      'A.swift': `enum Verb: String { case get = "GET", put = "PUT", delete = "DELETE" }
protocol Call { var path: String { get }
  var verb: Verb { get } }
extension Call {
  var root: URL { URL(string: "https://mixer.com/api/v1")! }
  var verb: Verb { .get }
  func made() -> URLRequest {
    var made = URLRequest(url: root.appendingPathComponent(path))
    made.httpMethod = verb.rawValue
    return made
  }
}
enum Own: Call {
  case me
  var path: String { "users/current" }
}
enum Hosting {
  case start(Int), stop(Int)
}
extension Hosting: Call {
  private var all: String { "channels" }
  var path: String {
    switch self {
    case .start(let id), .stop(let id): return "\\(all)/\\(id)/hostee"
    }
  }
  var verb: Verb {
    switch self {
    case .start: return .put
    case .stop: return .delete
    }
  }
}
enum Elsewhere: Call {
  case device
  var root: URL { URL(string: "https://push.example")! }
  var path: String { "types" }
}
final class Line {
  func send(_ call: Call) async throws { _ = try await plain(call) }
  private func plain(_ call: Call) async throws -> Data {
    let request = call.made()
    return try await URLSession.shared.data(for: request).0
  }
}
func all(_ line: Line) async throws {
  try await line.send(Own.me)
  try await line.send(Hosting.start(3))
  try await line.send(Hosting.stop(3))
  try await line.send(Elsewhere.device)
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:15',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.swift:24',
      'call | certain | rest PUT /channels/{channelId}/hostee | A.swift:24',
    ],
  ],
  [
    'Java: what sends is called by nobody here',
    {
      'A.java': `interface Call {
  String path();
  default String verb() { return "GET"; }
  default HttpRequest made() {
    return HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/" + path())).method(verb(), none()).build();
  }
}
class Me implements Call { public String path() { return "users/current"; } }
class Start implements Call {
  private final int id;
  Start(int id) { this.id = id; }
  public String path() { return "channels/" + id + "/hostee"; }
  public String verb() { return "PUT"; }
}
class Line {
  private final HttpClient http = HttpClient.newHttpClient();
  String send(Call call) throws Exception {
    HttpRequest request = call.made();
    return http.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | A.java:12',
    ],
  ],
  [
    'Kotlin: a sealed class that leaves it to its own heirs',
    {
      'A.kt': `import okhttp3.*
interface Call {
  val path: String
  val verb: String get() = "GET"
  fun made(): Request = Request.Builder().url("https://mixer.com/api/v1/$path").method(verb, null).build()
}
sealed class Own : Call {
  object Me : Own() { override val path = "users/current" }
  class Follows(val id: Int) : Own() { override val path get() = "users/$id/follows" }
}
class Stop(val id: Int) : Call {
  override val path get() = "channels/$id/hostee"
  override val verb get() = "DELETE"
}
class Line(val http: OkHttpClient) {
  fun send(call: Call): Response {
    val request = call.made()
    return http.newCall(request).execute()
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:8',
      'call | certain | rest GET /users/{userId}/follows | A.kt:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.kt:12',
    ],
  ],
  [
    'C#: paths that begin in a property of the class',
    {
      'A.cs': `public abstract class Call {
  protected abstract string Path();
  public HttpRequestMessage Made() => new HttpRequestMessage(HttpMethod.Put, "https://mixer.com/api/v1/" + Path());
}
public class Follow : Call {
  string Root => "channels";
  int id;
  protected override string Path() => $"{Root}/{id}/follow";
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:8'],
  ],
]);
