import { testIdioms } from '@mixer-oauth/testkit';

// Texts that objects and libraries make of themselves.
testIdioms([
  [
    'Swift: Alamofire makes an address of a text',
    {
      'a.swift': `import Alamofire
enum Router: URLRequestConvertible {
  static let baseURL = "https://mixer.com/api/v1"
  case me
  case follow(channel: Int)
  var method: HTTPMethod { switch self { case .me: return .get
    case .follow: return .put } }
  var path: String { switch self { case .me: return "/users/current"
    case .follow(let channel): return "/channels/\\(channel)/follow" } }
  func asURLRequest() throws -> URLRequest {
    let url = try Router.baseURL.asURL()
    var request = URLRequest(url: url.appendingPathComponent(path))
    request.httpMethod = method.rawValue
    return request
  }
}
func go() { AF.request(Router.me); AF.request(Router.follow(channel: 1)) }`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.swift:9',
    ],
  ],
]);
