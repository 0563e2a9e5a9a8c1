import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Swift: requests that extensions of one type name',
    {
      'a.swift': `struct Endpoint<Response> {
  var method: String = "GET"
  let path: String
}
extension Endpoint where Response == User { static var me: Endpoint { Endpoint(path: "users/current") } }
extension Endpoint where Response == Empty { static func follow(_ id: Int) -> Endpoint { Endpoint(method: "PUT", path: "channels/\\(id)/follow") } }
final class Client {
  func send<T>(_ endpoint: Endpoint<T>) {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/")!.appendingPathComponent(endpoint.path))
    request.httpMethod = endpoint.method
    URLSession.shared.dataTask(with: request).resume()
  }
}
class VM { let client = Client()
  func go(id: Int) { client.send(.me); client.send(.follow(id)) } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:6',
    ],
  ],
  [
    'Swift: what a type makes of itself, .init',
    {
      'a.swift': `struct Endpoint<Response> {
  var method: String = "GET"
  let path: String
}
extension Endpoint where Response == User { static var me: Self { .init(path: "users/current") } }
extension Endpoint where Response == Empty { static func follow(_ id: Int) -> Self { .init(method: "PUT", path: "channels/\\(id)/follow") } }
final class Client {
  func send<T>(_ endpoint: Endpoint<T>) {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/")!.appendingPathComponent(endpoint.path))
    request.httpMethod = endpoint.method
    URLSession.shared.dataTask(with: request).resume()
  }
}
class VM { let client = Client()
  func go(id: Int) { client.send(.me); client.send(.follow(id)) } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:6',
    ],
  ],
  [
    'Swift: by functions of the type, under an address of components',
    {
      'Endpoint.swift': `import Foundation
enum HTTPMethod: String { case get = "GET", put = "PUT", patch = "PATCH" }
struct Endpoint<Response: Decodable> {
  var method: HTTPMethod
  var path: String
  var query: [URLQueryItem] = []
  static func get(_ path: String, _ query: [String: String] = [:]) -> Endpoint {
    Endpoint(method: .get, path: path, query: query.map { URLQueryItem(name: $0.key, value: $0.value) })
  }
  static func send(_ method: HTTPMethod, _ path: String) -> Endpoint { Endpoint(method: method, path: path) }
  func request(token: String?) -> URLRequest {
    var components = URLComponents()
    components.scheme = "https"
    components.host = "mixer.com"
    components.path = "/api/v1/" + path
    components.queryItems = query.isEmpty ? nil : query
    var request = URLRequest(url: components.url!)
    request.httpMethod = method.rawValue
    return request
  }
}
extension Endpoint where Response == User { static var me: Self { .get("users/current") } }
extension Endpoint where Response == Empty {
  static func follow(_ id: Int) -> Self { return .send(.put, "channels/\\(id)/follow") }
}
`,
      'Session.swift': `final class Session {
  func load<T>(_ endpoint: Endpoint<T>) -> AnyPublisher<T, Error> {
    URLSession.shared.dataTaskPublisher(for: endpoint.request(token: nil)).eraseToAnyPublisher()
  }
}
`,
      'Board.swift': `class Board { let session = Session()
  func go(id: Int) { session.load(.me); session.load(.follow(id)) } }
`,
    },
    [
      'call | unresolved | GET /{} | Endpoint.swift:15',
      'call | certain | rest GET /users/current | Endpoint.swift:22',
      'call | certain | rest PUT /channels/{channelId}/follow | Endpoint.swift:24',
    ],
  ],
  [
    'Swift: all in one extension',
    {
      'a.swift': `struct Endpoint<Response> {
  var method: String = "GET"
  let path: String
}
extension Endpoint { static var me: Endpoint { Endpoint(path: "users/current") }
 static func follow(_ id: Int) -> Endpoint { Endpoint(method: "PUT", path: "channels/\\(id)/follow") } }
final class Client {
  func send<T>(_ endpoint: Endpoint<T>) {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/")!.appendingPathComponent(endpoint.path))
    request.httpMethod = endpoint.method
    URLSession.shared.dataTask(with: request).resume()
  }
}
class VM { let client = Client()
  func go(id: Int) { client.send(.me); client.send(.follow(id)) } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:6',
    ],
  ],
  [
    'Swift: .get of another type is its own',
    {
      'a.swift': `enum Verb: String { case get = "GET", put = "PUT" }
struct Endpoint {
  let verb: Verb
  let path: String
  static func get(_ path: String) -> Endpoint { Endpoint(verb: .get, path: path) }
}
struct Cache { let key: String
  static func get(_ key: String) -> Cache { Cache(key: key) } }
func me() -> Endpoint { .get("users/current") }
func kept() -> Cache { .get("channels/1/details") }
func send(_ endpoint: Endpoint) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + endpoint.path)!)
  request.httpMethod = endpoint.verb.rawValue
  URLSession.shared.dataTask(with: request).resume()
}
func start() { send(me()); print(kept()) }
`,
    },
    ['call | certain | rest GET /users/current | a.swift:9'],
  ],
  [
    'Swift: a tuple of a property, taken apart',
    {
      'Chat.swift': `import Foundation
enum ChatCommand {
  case say(String)
  case delete(id: String)
  case auth(channel: Int, user: Int)
  var wire: (method: String, arguments: [Any]) {
    switch self {
    case let .say(text): return ("msg", [text])
    case let .delete(id): return ("deleteMessage", [id])
    case let .auth(channel, user): return ("auth", [channel, user])
    }
  }
}
final class JSONSocket {
  private var task: URLSessionWebSocketTask?
  func connect(_ url: URL) { task = URLSession.shared.webSocketTask(with: url); task?.resume() }
  func send(_ packet: [String: Any]) {
    var packet = packet
    packet["type"] = "method"
    packet["id"] = 1
    guard let data = try? JSONSerialization.data(withJSONObject: packet), let text = String(data: data, encoding: .utf8) else { return }
    task?.send(.string(text)) { _ in }
  }
}
final class Chat {
  private let socket = JSONSocket()
  func load() { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/chats/1")!).resume() }
  func send(_ command: ChatCommand) {
    let (method, arguments) = command.wire
    socket.send(["method": method, "arguments": arguments])
  }
  func go() { send(.say("a")); send(.delete(id: "3")) }
}
`,
    },
    [
      'call | certain | chat msg | Chat.swift:8',
      'call | certain | chat deleteMessage | Chat.swift:9',
      'call | certain | rest GET /chats/{channelId} | Chat.swift:27',
    ],
  ],
  [
    'Swift: a tuple of a property, by its labels',
    {
      'Chat.swift': `import Foundation
enum ChatCommand {
  case say(String)
  case delete(id: String)
  case auth(channel: Int, user: Int)
  var wire: (method: String, arguments: [Any]) {
    switch self {
    case let .say(text): return ("msg", [text])
    case let .delete(id): return ("deleteMessage", [id])
    case let .auth(channel, user): return ("auth", [channel, user])
    }
  }
}
final class JSONSocket {
  private var task: URLSessionWebSocketTask?
  func connect(_ url: URL) { task = URLSession.shared.webSocketTask(with: url); task?.resume() }
  func send(_ packet: [String: Any]) {
    var packet = packet
    packet["type"] = "method"
    packet["id"] = 1
    guard let data = try? JSONSerialization.data(withJSONObject: packet), let text = String(data: data, encoding: .utf8) else { return }
    task?.send(.string(text)) { _ in }
  }
}
final class Chat {
  private let socket = JSONSocket()
  func load() { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/chats/1")!).resume() }
  func send(_ command: ChatCommand) {
    let wire = command.wire
    socket.send(["method": wire.method, "arguments": wire.arguments])
  }
  func go() { send(.say("a")); send(.delete(id: "3")) }
}
`,
    },
    [
      'call | certain | chat msg | Chat.swift:8',
      'call | certain | chat deleteMessage | Chat.swift:9',
      'call | certain | rest GET /chats/{channelId} | Chat.swift:27',
    ],
  ],
]);
