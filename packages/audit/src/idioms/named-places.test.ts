import { testIdioms } from '@mixer-oauth/testkit';

// Tuples whose places have names in a type alone.
testIdioms([
  [
    'C#: of what a function gives, by arms',
    {
      'A.cs': `class Api {
  private readonly HttpClient http = new HttpClient();
  private (string path, HttpMethod verb) Route(Kind kind, int id) {
    switch (kind) {
      case Kind.Follow: return ($"channels/{id}/follow", HttpMethod.Put);
      default: return ($"channels/{id}", HttpMethod.Get);
    }
  }
  public Task Send(Kind kind, int id) {
    var route = Route(kind, id);
    return http.SendAsync(new HttpRequestMessage(route.verb, "https://mixer.com/api/v1/" + route.path));
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:6',
    ],
  ],
  [
    'C#: of rows in a field, in a loop',
    {
      'A.cs': `class Api {
  private static readonly (string Name, string Path)[] Feeds = { ("user", "users/current"), ("types", "types") };
  private readonly HttpClient http = new HttpClient();
  public async Task Load() {
    foreach (var feed in Feeds)
      await http.GetStringAsync("https://mixer.com/api/v1/" + feed.Path);
  }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2', 'call | certain | rest GET /types | A.cs:2'],
  ],
  [
    'C#: of a parameter',
    {
      'A.cs': `class Api {
  private readonly HttpClient http = new HttpClient();
  Task Go((HttpMethod verb, string path) r) => http.SendAsync(new HttpRequestMessage(r.verb, "https://mixer.com/api/v1/" + r.path));
  public Task Load() => Go((HttpMethod.Put, "channels/3/follow"));
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:4'],
  ],
  [
    'Swift: of what a function gives',
    {
      'A.swift': `func route(_ id: Int) -> (method: String, path: String) {
  return ("PUT", "/channels/\\(id)/follow")
}
func follow() {
  let r = route(3)
  var req = URLRequest(url: URL(string: "https://mixer.com/api/v1" + r.path)!)
  req.httpMethod = r.method
  URLSession.shared.dataTask(with: req).resume()
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.swift:2'],
  ],
  [
    'Swift: of a closure that is called at once, by the cases of an enum',
    {
      'A.swift': `import Alamofire
enum Router: URLRequestConvertible {
  case readUser(Int)
  case follow(Int)
  func asURLRequest() throws -> URLRequest {
    let result: (path: String, method: HTTPMethod) = {
      switch self {
      case let .readUser(id):
        return ("/users/\\(id)", .get)
      case let .follow(id):
        return ("/channels/\\(id)/follow", .post)
      }
    }()
    let url = try "https://mixer.com/api/v1".asURL()
    var r = URLRequest(url: url.appendingPathComponent(result.path))
    r.httpMethod = result.method.rawValue
    return r
  }
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | A.swift:9',
      'call | certain | rest POST /channels/{channelId}/follow | A.swift:11',
    ],
  ],
  [
    'C#: a name that the type does not have says no place',
    {
      'A.cs': `class Api {
  private readonly HttpClient http = new HttpClient();
  private (string path, string title) Route(int id) { return ("channels/" + id, "types"); }
  public Task Send(int id) { var route = Route(id); return http.GetStringAsync("https://mixer.com/api/v1/" + route.target); }
}
`,
    },
    ['call | unresolved | GET /{} | A.cs:4'],
  ],
]);
