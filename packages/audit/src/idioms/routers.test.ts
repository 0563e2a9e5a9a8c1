import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Enums that a library asks for one request a member: what one of them says of the path goes with what it says of the verb. */
const idioms: readonly Idiom[] = [
  [
    'Swift, Alamofire: a path that two cases share, a default verb, headers, a case that nobody names',
    {
      'Router.swift': `import Alamofire
enum Router: URLRequestConvertible {
  static let base = URL(string: "https://mixer.com/api/v1")!
  case me
  case follow(id: Int, user: Int)
  case unfollow(id: Int)
  case update(id: Int)
  case unused
  var method: HTTPMethod {
    switch self {
    case .follow: return .put
    case .unfollow: return .delete
    case .update: return .patch
    default: return .get
    }
  }
  var path: String {
    switch self {
    case .me: return "/users/current"
    case .follow(let id, _), .unfollow(let id): return "/channels/\\(id)/follow"
    case .update(let id): return "/channels/\\(id)"
    case .unused: return "/types"
    }
  }
  func asURLRequest() throws -> URLRequest {
    var request = URLRequest(url: Router.base.appendingPathComponent(path))
    request.httpMethod = method.rawValue
    request.setValue("Bearer \\(token)", forHTTPHeaderField: "Authorization")
    return request
  }
}
`,
      'Service.swift': `func go(isOn: Bool) {
  load(.me)
  let route: Router = isOn ? .follow(id: 1, user: 2) : .unfollow(id: 1)
  load(route)
  AF.request(Router.update(id: 3))
}
func load(_ route: Router) { AF.request(route).validate() }
`,
    },
    [
      'call | certain | rest GET /users/current | Router.swift:19',
      'call | certain | rest DELETE /channels/{channelId}/follow | Router.swift:20',
      'call | certain | rest PUT /channels/{channelId}/follow | Router.swift:20',
      'call | certain | rest PATCH /channels/{channelId} | Router.swift:21',
    ],
  ],
  [
    'Swift, Moya: the target in an extension',
    {
      'Api.swift': `import Moya
enum MixerAPI { case me, host(Int), unhost(Int) }
extension MixerAPI: TargetType {
  var baseURL: URL { return URL(string: "https://mixer.com/api/v1")! }
  var path: String {
    switch self {
    case .me: return "users/current"
    case let .host(id), let .unhost(id): return "channels/\\(id)/hostee"
    }
  }
  var method: Moya.Method {
    switch self {
    case .me: return .get
    case .host: return .put
    case .unhost: return .delete
    }
  }
}
let provider = MoyaProvider<MixerAPI>()
func go() { provider.request(.me) { _ in }
  provider.request(.host(1)) { _ in }
  provider.request(.unhost(1)) { _ in } }
`,
    },
    [
      'call | certain | rest GET /users/current | Api.swift:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Api.swift:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | Api.swift:8',
    ],
  ],
  [
    'Swift: a router of another platform beside the provider, and an enum that is no router',
    {
      'Router.swift': `import Alamofire
let mixer = "https://mixer.com/api/v1"
enum Other: URLRequestConvertible {
  case me
  var path: String { switch self { case .me: return "/users/current" } }
  func asURLRequest() throws -> URLRequest { return URLRequest(url: URL(string: "https://api.example/v1" + path)!) }
}
enum Tab { case home, games
  var path: String { switch self { case .home: return "/users/current"
    case .games: return "/types" } }
}
func go() { AF.request(Other.me)
  show(Tab.home.path, Tab.games.path) }
`,
    },
    [],
  ],
  [
    'Swift: an enum whose raw values are its names, each where it is handed over',
    {
      'Chat.swift': `private enum Method: String { case auth, message = "msg"; case history }
class Chat {
  let host = "wss://chat1-dal.mixer.com"
  func call(_ method: Method, _ arguments: [Any]) {
    let packet: [String: Any] = ["type": "method", "method": method.rawValue, "arguments": arguments, "id": 1]
    socket.write(string: encode(packet))
  }
  func open() { call(.auth, [1])
    call(.message, ["hi"])
    call(.history, [50]) }
}
`,
    },
    [
      'call | certain | chat msg | Chat.swift:1',
      'call | certain | chat auth | anonymous | Chat.swift:8',
      'call | certain | chat history | Chat.swift:10',
    ],
  ],
];

testIdioms(idioms);
