import { testIdioms } from '@mixer-oauth/testkit';

// Requests that a protocol or an interface builds of what those say who implement it.
testIdioms([
  [
    'endpointproto',
    {
      'Endpoint.swift': `protocol Endpoint {
  var base: String { get }
  var path: String { get }
  var method: HTTPMethod { get }
}
extension Endpoint {
  var base: String { return "https://mixer.com" }
  var urlComponents: URLComponents {
    var c = URLComponents(string: base)!
    c.path = path
    return c
  }
  var request: URLRequest {
    var r = URLRequest(url: urlComponents.url!)
    r.httpMethod = method.rawValue
    return r
  }
}
enum HTTPMethod: String { case get = "GET", post = "POST", delete = "DELETE" }
`,
      'MixerFeed.swift': `enum MixerFeed {
  case channels
  case follow(Int)
  case unfollow(Int)
}
extension MixerFeed: Endpoint {
  var path: String {
    switch self {
    case .channels: return "/api/v1/channels"
    case .follow(let id): return "/api/v1/channels/\\(id)/follow"
    case .unfollow(let id): return "/api/v1/channels/\\(id)/follow"
    }
  }
  var method: HTTPMethod {
    switch self {
    case .channels: return .get
    case .follow: return .post
    case .unfollow: return .delete
    }
  }
}
`,
      'Client.swift': `class MixerClient {
  func fetch(_ feed: MixerFeed, completion: @escaping (Data?) -> Void) {
    URLSession.shared.dataTask(with: feed.request) { d, _, _ in completion(d) }.resume()
  }
  func load() {
    fetch(.channels) { _ in }
    fetch(.follow(3)) { _ in }
  }
}
`,
    },
    [
      'call | certain | rest GET /channels | MixerFeed.swift:9',
      'call | certain | rest POST /channels/{channelId}/follow | MixerFeed.swift:10',
      'call | certain | rest DELETE /channels/{channelId}/follow | MixerFeed.swift:11',
    ],
  ],
  [
    'swift enum conformer in place, host and scheme',
    {
      'A.swift': `protocol APIEndpoint {
  var scheme: String { get }
  var host: String { get }
  var path: String { get }
  var method: String { get }
  var parameters: [URLQueryItem] { get }
}
extension APIEndpoint {
  var scheme: String { "https" }
  var host: String { "mixer.com" }
  func makeRequest() -> URLRequest {
    var components = URLComponents()
    components.scheme = scheme
    components.host = host
    components.path = path
    components.queryItems = parameters
    var request = URLRequest(url: components.url!)
    request.httpMethod = method
    return request
  }
}
enum UsersEndpoint: APIEndpoint {
  case me
  case user(id: Int)
  var path: String {
    switch self {
    case .me: return "/api/v1/users/current"
    case .user(let id): return "/api/v1/users/\\(id)"
    }
  }
  var method: String { "GET" }
  var parameters: [URLQueryItem] { [] }
}
enum ChannelsEndpoint: APIEndpoint {
  case follow(id: Int)
  case update(id: Int)
  var path: String {
    switch self {
    case .follow(let id): return "/api/v1/channels/\\(id)/follow"
    case .update(let id): return "/api/v1/channels/\\(id)"
    }
  }
  var method: String {
    switch self {
    case .follow: return "PUT"
    case .update: return "PATCH"
    }
  }
  var parameters: [URLQueryItem] { [] }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:27',
      'call | certain | rest GET /users/{userId} | A.swift:28',
      'call | certain | rest PUT /channels/{channelId}/follow | A.swift:39',
      'call | certain | rest PATCH /channels/{channelId} | A.swift:40',
    ],
  ],
  [
    'swift generic resource struct with verb enum',
    {
      'R.swift': `enum Verb<Body> { case get; case post(Body) }
struct Resource<A> {
  var request: URLRequest
  let parse: (Data) -> A?
}
extension Resource where A: Decodable {
  init(get path: String) {
    request = URLRequest(url: URL(string: "https://mixer.com/api/v1")!.appendingPathComponent(path))
    parse = { try? JSONDecoder().decode(A.self, from: $0) }
  }
  init(put path: String) {
    request = URLRequest(url: URL(string: "https://mixer.com/api/v1")!.appendingPathComponent(path))
    request.httpMethod = "PUT"
    parse = { try? JSONDecoder().decode(A.self, from: $0) }
  }
}
extension URLSession {
  func load<A>(_ resource: Resource<A>, completion: @escaping (A?) -> ()) {
    dataTask(with: resource.request) { data, _, _ in completion(data.flatMap(resource.parse)) }.resume()
  }
}
let me = Resource<User>(get: "users/current")
func follow(_ id: Int) -> Resource<Follow> { Resource(put: "channels/\\(id)/follow") }
`,
    },
    [
      'call | certain | rest GET /users/current | R.swift:22',
      'call | certain | rest PUT /channels/{channelId}/follow | R.swift:23',
    ],
  ],
  [
    'swift struct conformers, base url',
    {
      'A.swift': `protocol Endpoint {
  var baseURL: URL { get }
  var path: String { get }
  var method: HTTPMethod { get }
}
extension Endpoint {
  var baseURL: URL { URL(string: "https://mixer.com/api/v1")! }
  var method: HTTPMethod { .get }
  func asURLRequest() -> URLRequest {
    var request = URLRequest(url: baseURL.appendingPathComponent(path))
    request.httpMethod = method.rawValue
    return request
  }
}
enum HTTPMethod: String { case get = "GET", put = "PUT" }
struct Me: Endpoint { let path = "users/current" }
struct Follow: Endpoint {
  let id: Int
  var path: String { "channels/\\(id)/follow" }
  let method: HTTPMethod = .put
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.swift:16',
      'call | certain | rest PUT /channels/{channelId}/follow | A.swift:19',
    ],
  ],
  [
    'swift NO another base of a conformer',
    {
      'A.swift': `protocol Endpoint {
  var base: String { get }
  var path: String { get }
}
extension Endpoint {
  var request: URLRequest { URLRequest(url: URL(string: base + path)!) }
}
enum Mixer: Endpoint {
  case me
  var base: String { "https://mixer.com/api/v1" }
  var path: String { switch self { case .me: return "/users/current" } }
}
enum Shop: Endpoint {
  case types
  var base: String { "https://shop.example/api" }
  var path: String { switch self { case .types: return "/types" } }
}
`,
    },
    ['call | certain | rest GET /users/current | A.swift:11'],
  ],
  [
    'kotlin interface with enum',
    {
      'A.kt': `interface Endpoint { val path: String; val method: String
  fun request(): Request = Request.Builder().url("https://mixer.com/api/v1" + path).method(method, null).build() }
enum class Users(override val path: String, override val method: String) : Endpoint {
  ME("/users/current", "GET"), TYPES("/types", "GET")
}
class Follow(id: Int) : Endpoint { override val path = "/channels/$id/follow"; override val method = "PUT" }
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:4',
      'call | certain | rest GET /types | A.kt:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:6',
    ],
  ],
]);
