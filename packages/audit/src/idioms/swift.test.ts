import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'requests of the clients that people use',
    {
      'A.swift': `let base = "https://mixer.com/api/v1"
func m(id: Int) {
  AF.request("\\(base)/channels/\\(id)", method: .patch, parameters: p)
  var request = URLRequest(url: URL(string: base + "/clips/create")!)
  request.httpMethod = "POST"
  URLSession.shared.dataTask(with: request).resume()
  Alamofire.request(String(format: "%@/users/%d", base, id))
  session.dataTask(with: URL(string: base)!.appendingPathComponent("ingests"))
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | A.swift:3',
      'call | certain | rest POST /clips/create | A.swift:4',
      'call | certain | rest GET /users/{userId} | A.swift:7',
      'call | certain | rest GET /ingests | A.swift:8',
    ],
  ],
  [
    'constants of other files, enums with values, labels',
    {
      'Base.swift': `enum Route: String { case me = "/users/current" }
struct Api { static let root = "https://mixer.com/api/v1" }
let types = "/types"
`,
      'A.swift': `func m() {
  get(Route.me.rawValue)
  get(types)
  send(path: "/channels/1/follow", with: "PUT")
}
func get(_ path: String) { AF.request(Api.root + path) }
func send(path: String, with verb: String) {
  var request = URLRequest(url: URL(string: Api.root + path)!)
  request.httpMethod = verb
  run(request)
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.swift:4',
      'call | certain | rest GET /users/current | Base.swift:1',
      'call | certain | rest GET /types | Base.swift:3',
    ],
  ],
  [
    'a requester with overloads, an address that goes on, extensions',
    {
      'R.swift': `class Requester {
  class func request(_ endpoint: String, requestType: String = "GET", completion: ((Data?) -> Void)?) {
    Requester.send("https://mixer.com/api/v1\\(endpoint)", requestType: requestType) { data in completion?(data) }
  }
  class func send(_ parameters: Parameters) { send(parameters.url, requestType: parameters.verb, completion: nil) }
  class func send(_ address: String, requestType: String, completion: ((Data?) -> Void)?) {
    var url = URL(string: address)!
    url = Requester.adding(url, query: "x")
    var request = URLRequest(url: url)
    request.httpMethod = requestType
    session.dataTask(with: request)
  }
}
extension Requester {
  class func adding(_ url: URL, query: String) -> URL { return URL(string: "\\(url.absoluteString)?\\(query)")! }
}
`,
      'A.swift': `func m(id: Int) {
  Requester.request("/channels/\\(id)/follow", requestType: "DELETE") { data in show(data) }
  Requester.request("/users/current") { data in show(data) }
}
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | A.swift:2',
      'call | certain | rest GET /users/current | A.swift:3',
    ],
  ],
  [
    'scopes: lists, joined, enum members that carry them',
    {
      'A.swift': `enum Scope: String { case chat = "chat:chat", connect = "chat:connect" }
let authorize = "https://mixer.com/oauth/authorize"
func m() {
  oauth.authorize(scope: [Scope.chat.rawValue, "user:details:self"].joined(separator: " "))
  config.scopes = [Scope.connect.rawValue]
}
`,
    },
    [
      'request | certain | chat:chat | A.swift:1',
      'request | certain | chat:connect | A.swift:1',
      'request | certain | user:details:self | A.swift:4',
    ],
  ],
]);
