import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Objects that are made without the name of their class, since the place says which one is wanted there. */
const route = `import Foundation
struct Route<Answer: Decodable> {
  private let root = URL(string: "https://mixer.com/api/v1")!
  private let verb: String
  private let path: String
  init(verb: String, path: String, read: @escaping (Data) throws -> Answer) {
    self.verb = verb
    self.path = path
  }
  init(verb: String, path: String) { self.init(verb: verb, path: path, read: { _ in fatalError() }) }
  func request() -> URLRequest {
    var request = URLRequest(url: root.appending(path: path))
    request.httpMethod = verb
    return request
  }
}
`;

const idioms: readonly Idiom[] = [
  [
    'Swift: static functions in extensions, which nobody in the program calls',
    {
      'Route.swift': route,
      'Users.swift': `extension Route {
  static func me() -> Route<User> {
    .init(verb: "GET", path: "users/current", read: { try decode($0) })
  }
  static func follow(_ id: Int) -> Route<Void> {
    let target = "channels/\\(id)/follow"
    return .init(verb: "PUT", path: target)
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Users.swift:3',
      'call | certain | rest PUT /channels/{channelId}/follow | Users.swift:6',
    ],
  ],
  [
    'Swift: the verb of one of them does not go with the path of another, however many ways the request may go',
    {
      'Route.swift': route,
      'Users.swift': `extension Route {
  static func hosters() -> Route<Hosters> { .init(verb: "GET", path: "channels/5/hostee") }
  static func host() -> Route<Void> { .init(verb: "PUT", path: "channels/5/hostee") }
  static func stop() -> Route<Void> { .init(verb: "DELETE", path: "channels/5/hostee") }
}
`,
      'Client.swift': `protocol Line { func data(for request: URLRequest) async throws -> Data }
struct Plain: Line {
  let session: URLSession
  func data(for request: URLRequest) async throws -> Data { try await session.data(for: request).0 }
}
struct Client {
  func send(_ route: Route) async throws -> Data { try await Self.send(route, Plain(session: .shared)) }
  static func send(_ route: Route, _ line: Line) async throws -> Data { try await line.data(for: route.request()) }
  static func once(_ route: Route) async throws -> Data { try await send(route, Plain(session: URLSession())) }
  static func again(_ route: Route) async throws -> Data { try await send(route, Plain(session: other())) }
  func start() async throws { _ = try await send(.host()) }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/hostee | Users.swift:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | Users.swift:3',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Users.swift:4',
    ],
  ],
  [
    'Swift: in lists, fields, branches and variables that are set later',
    {
      'Routes.swift': `import Foundation
struct Route {
  let verb: String
  let path: String
  static var types: Self { .init(verb: "GET", path: "types") }
  func send() async throws {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + path)!)
    request.httpMethod = verb
    _ = try await URLSession.shared.data(for: request)
  }
}
struct Routes {
  static let all: [Route] = [.init(verb: "GET", path: "users/1"), .init(verb: "PUT", path: "channels/2/follow"), .types]
  let named: [String: Route] = ["a": .init(verb: "GET", path: "users/3")]
  let one: Route = .init(verb: "GET", path: "users/4")
  func maybe(_ is: Bool) -> Route? { is ? .init(verb: "GET", path: "users/5") : nil }
  func go() async throws {
    for route in Self.all { try await route.send() }
    try await named["a"]!.send()
    try await one.send()
    try await maybe(asked)?.send()
    let last: Route
    last = .init(verb: "GET", path: "users/6")
    try await last.send()
  }
}
`,
    },
    [
      'call | certain | rest GET /types | Routes.swift:5',
      'call | certain | rest GET /users/{userId} | Routes.swift:13',
      'call | certain | rest PUT /channels/{channelId}/follow | Routes.swift:13',
      'call | certain | rest GET /users/{userId} | Routes.swift:14',
      'call | certain | rest GET /users/{userId} | Routes.swift:15',
      'call | certain | rest GET /users/{userId} | Routes.swift:16',
      'call | certain | rest GET /users/{userId} | Routes.swift:23',
    ],
  ],
  [
    'C#: new without a type, in what methods give, in lists, fields and branches',
    {
      'Routes.cs': `using System.Net.Http;
class Route {
  readonly string verb; readonly string path;
  public Route(string verb, string path) { this.verb = verb; this.path = path; }
  public void Send(HttpClient http) {
    http.Send(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1/" + path));
  }
}
class Routes {
  static readonly Route[] All = { new("GET", "users/1"), new("PUT", "channels/2/follow") };
  static readonly Dictionary<string, Route> Named = new() { ["a"] = new("GET", "users/3") };
  Route Me { get; } = new("GET", "users/current");
  async Task<Route> Later() => new("GET", "users/4");
  Route Pick(int kind) => kind switch { 1 => new("GET", "users/5"), _ => new("DELETE", "channels/2/follow") };
  async Task Go(HttpClient http, int kind) {
    foreach (var one in All) one.Send(http);
    foreach (var one in new List<Route> { new("GET", "types") }) one.Send(http);
    foreach (var one in new Route[1] { new("GET", "users/6") }) one.Send(http);
    Named["a"].Send(http);
    Me.Send(http);
    (await Later()).Send(http);
    Pick(kind).Send(http);
    Note note = new("PATCH", "users/7");
  }
}
class Note { public Note(string verb, string path) { } }
`,
    },
    [
      'call | certain | rest GET /users/{userId} | Routes.cs:10',
      'call | certain | rest PUT /channels/{channelId}/follow | Routes.cs:10',
      'call | certain | rest GET /users/{userId} | Routes.cs:11',
      'call | certain | rest GET /users/current | Routes.cs:12',
      'call | certain | rest GET /users/{userId} | Routes.cs:13',
      'call | certain | rest GET /users/{userId} | Routes.cs:14',
      'call | certain | rest DELETE /channels/{channelId}/follow | Routes.cs:14',
      'call | certain | rest GET /types | Routes.cs:17',
      'call | certain | rest GET /users/{userId} | Routes.cs:18',
    ],
  ],
  [
    'Swift: objects of another type, and of one that goes to another host',
    {
      'Route.swift': route.replace('mixer.com/api/v1', 'api.example/v1'),
      'Users.swift': `struct Note { let verb: String; let path: String }
extension Route {
  static func me() -> Route<User> { .init(verb: "GET", path: "users/current", read: { try decode($0) }) }
}
let home = "https://mixer.com/api/v1"
func note() -> Note { .init(verb: "PUT", path: "channels/5/follow") }
`,
    },
    [],
  ],
  [
    'C#: clients and requests of a library, made with new alone in constructors, methods and variables',
    {
      'Desk.cs': `using RestSharp;
public class Desk {
  private readonly RestClient line;
  private RestClient Other { get; } = new("https://shop.example/api");
  public Desk() { line = new("https://mixer.com/api/v1"); }
  private static RestRequest Ask(string path, Method verb = Method.Get) { RestRequest asked; asked = new(path, verb); return asked; }
  private static RestRequest Kinds => new("types");
  public Task MeAsync() => line.ExecuteAsync(Ask("users/current"));
  public Task FollowAsync() { RestRequest follow = Ask("channels/5/follow", Method.Put); return line.ExecuteAsync(follow); }
  public Task KindsAsync() => line.ExecuteAsync(Kinds);
  public Task ShowsAsync() { var made = new(string, string)[0]; return Other.ExecuteAsync(Ask("channels")); }
  public Task LaterAsync() => Run(async () => { RestRequest hosts = new("channels/5/hosters"); await line.ExecuteAsync(hosts); });
}
`,
    },
    [
      'call | certain | rest GET /types | Desk.cs:7',
      'call | certain | rest GET /users/current | Desk.cs:8',
      'call | certain | rest PUT /channels/{channelId}/follow | Desk.cs:9',
      'call | certain | rest GET /channels/{channelId}/hosters | Desk.cs:12',
    ],
  ],
  [
    'Swift: requests and addresses of Foundation, made with .init alone',
    {
      'Desk.swift': `import Foundation
final class Desk {
  let root: URL = .init(string: "https://mixer.com/api/v1/")!
  let other: URL = .init(string: "https://shop.example/api/")!
  var session: URLSession
  init() { session = .init(configuration: .default) }
  func request(_ path: String) -> URLRequest { .init(url: root.appendingPathComponent(path)) }
  func me() async throws { _ = try await session.data(for: request("users/current")) }
  func follow() async throws {
    var follow: URLRequest = .init(url: root.appendingPathComponent("channels/5/follow"))
    follow.httpMethod = "PUT"
    _ = try await session.data(for: follow)
  }
  func shows() async throws {
    let shows: URLRequest = .init(url: other.appendingPathComponent("channels"))
    _ = try await session.data(for: shows)
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Desk.swift:8',
      'call | certain | rest PUT /channels/{channelId}/follow | Desk.swift:10',
    ],
  ],
];

testIdioms(idioms);
