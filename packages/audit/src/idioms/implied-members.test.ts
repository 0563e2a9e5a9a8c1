import { testIdioms } from '@mixer-oauth/testkit';

// Swift's members without the name of their type: `load(.user(1))`.
testIdioms([
  [
    'what extensions of a generic type make of it, handed to a client that puts base and path together',
    {
      'API.swift': `extension Endpoint where Response == User {
    static var me: Endpoint { return Endpoint(.get, "users/current") }
    static func user(_ id: Int) -> Endpoint { return Endpoint(.get, "users/\\(id)") }
}
extension Endpoint where Response == [Channel] {
    static func follows(of userId: Int, page: Int = 0) -> Endpoint { return Endpoint(.get, "users/\\(userId)/follows", query: ["page": String(page)]) }
}
extension Endpoint where Response == Nothing {
    static func follow(_ channelId: Int, as userId: Int) -> Endpoint { return Endpoint(.put, "channels/\\(channelId)/follow", body: ["user": userId]) }
    static func unfollow(_ channelId: Int, as userId: Int) -> Endpoint { return Endpoint(.delete, "channels/\\(channelId)/follow", body: ["user": userId]) }
}
`,
      'Client.swift': `final class APIClient {
    static let shared = APIClient(baseURL: URL(string: "https://mixer.com/api/v1/")!)
    private let baseURL: URL
    init(baseURL: URL, session: URLSession = .shared) { self.baseURL = baseURL; self.session = session }
    func load<T>(_ endpoint: Endpoint<T>, completion: @escaping (Result<T, Error>) -> Void) {
        let request = makeRequest(endpoint)
        session.dataTask(with: request) { data, response, error in completion(x) }.resume()
    }
    func makeRequest<T>(_ endpoint: Endpoint<T>) -> URLRequest {
        var components = URLComponents(url: baseURL.appendingPathComponent(endpoint.path), resolvingAgainstBaseURL: false)!
        if !endpoint.query.isEmpty { components.queryItems = endpoint.query.map { URLQueryItem(name: $0.key, value: $0.value) } }
        var request = URLRequest(url: components.url!)
        request.httpMethod = endpoint.method.rawValue
        return request
    }
}
`,
      'Endpoint.swift': `enum HTTPMethod: String { case get = "GET"
 case put = "PUT", delete = "DELETE" }
struct Endpoint<Response: Decodable> {
    let method: HTTPMethod
    let path: String
    var query: [String: String] = [:]
    var body: [String: Any]?
    init(_ method: HTTPMethod = .get, _ path: String, query: [String: String] = [:], body: [String: Any]? = nil) {
        self.method = method
        self.path = path
        self.query = query
        self.body = body
    }
}
struct Nothing: Decodable {}
`,
      'View.swift': `class V {
  func a() { APIClient.shared.load(.me) { r in }
    APIClient.shared.load(.follows(of: me.id)) { self.show($0) }
    APIClient.shared.load(.follow(1, as: 2)) { self.show($0) }
    APIClient.shared.load(Endpoint<Nothing>.unfollow(1, as: 2)) { self.show($0) }
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | API.swift:2',
      'call | certain | rest GET /users/{userId}/follows | API.swift:6',
      'call | certain | rest PUT /channels/{channelId}/follow | API.swift:9',
      'call | certain | rest DELETE /channels/{channelId}/follow | API.swift:10',
    ],
  ],
  [
    'of the type that is asked for, where two types have such a member',
    {
      'Route.swift': `struct Route {
  let path: String
  static func user(_ id: Int) -> Route { return Route(path: "users/\\(id)") }
  static let types = Route(path: "types")
}
struct Shape {
  let name: String
  static func user(_ id: Int) -> Shape { return Shape(name: "ingests") }
}
func load(_ route: Route) { http.get("https://mixer.com/api/v1/" + route.path) }
func draw(_ shape: Shape) { canvas.show(shape.name) }
func all(a: Int, b: Int) {
  load(.user(a))
  load(.types)
  draw(.user(b))
  if a < b, b > .zero { load(.types) }
}
`,
    },
    ['call | certain | rest GET /users/{userId} | Route.swift:3', 'call | certain | rest GET /types | Route.swift:4'],
  ],
]);
