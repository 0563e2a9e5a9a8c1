import { testIdioms } from '@mixer-oauth/testkit';

// Swift's members without the name of their type, where they are of a type that derives from the one that is wanted.
testIdioms([
  [
    'Swift: a base class of requests names its heirs',
    {
      'Request.swift': `protocol Call {
  var path: String { get }
  var verb: String { get }
  func build() -> URLRequest?
}
extension Call { func build() -> URLRequest? { nil } }
class Request<Answer: Decodable> {
  func asCall() -> (any Call)? { self as? any Call }
}
class Me: Request<User>, Call {
  var path = "users/current"
  var verb = "GET"
}
class Follow: Request<Nothing>, Call {
  var path = ""
  var verb = "PUT"
  let id: Int
  init(id: Int) { self.id = id }
  func build() -> URLRequest? { URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/\\(id)/follow")!) }
}
extension Request {
  static var me: Me { .init() }
  static func follow(id: Int) -> Follow { .init(id: id) }
}
`,
      'Client.swift': `final class Client {
  func send<T: Request<R>, R: Decodable>(_ what: T) async throws -> R {
    guard let call = what.asCall() else { throw Problem.unknown }
    var request = call.build() ?? URLRequest(url: URL(string: "https://mixer.com/api/v1/" + call.path)!)
    request.httpMethod = call.verb
    return try await decode(session.data(for: request))
  }
}
func run(client: Client, id: Int) async throws {
  let user = try await client.send(.me)
  try await client.send(.follow(id: id))
}
`,
    },
    [
      'call | certain | rest GET /users/current | Request.swift:11',
      'call | certain | rest PUT /channels/{channelId}/follow | Request.swift:19',
    ],
  ],
  [
    'Swift: a protocol of requests, with one extension for each; a type of another name has the same member',
    {
      'A.swift': `protocol Call { var path: String { get }; var verb: String { get } }
struct Me: Call { let path = "users/current"; let verb = "GET" }
struct Follow: Call { let id: Int
  var path: String { "channels/\\(id)/follow" }
  let verb = "DELETE" }
struct Icon { let path: String }
extension Icon { static var me: Icon { Icon(path: "types") } }
extension Call where Self == Me { static var me: Self { .init() } }
extension Call where Self == Follow { static func unfollow(_ id: Int) -> Self { Self(id: id) } }
struct Client {
  func send(_ call: some Call) {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + call.path)!)
    request.httpMethod = call.verb
    URLSession.shared.dataTask(with: request).resume()
  }
  func perform<C>(_ call: C) where C: Call { send(call) }
}
func show(_ icon: Icon) { canvas.draw(icon.path) }
func run(client: Client) {
  client.send(.me)
  client.perform(.unfollow(1))
  show(.me)
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.swift:4',
    ],
  ],
  [
    'Swift: a request that only a protocol hands on may yet get its verb',
    {
      'A.swift': `protocol Call {
  var verb: String { get }
  func build() -> URLRequest
}
struct Change: Call {
  let verb = "PATCH"
  let id: Int
  func build() -> URLRequest { return URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/\\(id)")!) }
}
struct Kinds: Call {
  let verb = "GET"
  func build() -> URLRequest { return URLRequest(url: URL(string: "https://mixer.com/api/v1/types")!) }
}
func load() -> URLRequest { return URLRequest(url: URL(string: "https://mixer.com/api/v1/ingests")!) }
func send(_ call: Call) {
  var request = call.build()
  request.httpMethod = call.verb
  URLSession.shared.dataTask(with: request).resume()
}
func run(plugins: Plugins) {
  plugins.register(Change(id: 1))
  send(Kinds())
}
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | A.swift:8',
      'call | certain | rest GET /types | A.swift:12',
      'call | certain | rest GET /ingests | A.swift:14',
    ],
  ],
]);
