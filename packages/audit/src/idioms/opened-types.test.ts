import { testIdioms } from '@mixer-oauth/testkit';

// Swift's extensions of types that are none of the program's.
/** More than a dozen operations of a channel. */
const names = [
  'broadcast',
  'costreams',
  'discord',
  'emoticons',
  'features',
  'follow',
  'hostee',
  'hosters',
  'preferences',
  'recordings',
  'related',
  'relationship',
  'users',
  'log',
  'confetti',
];

testIdioms([
  [
    'Swift: an address stays what it is, whatever the program adds to its type',
    {
      'Address.swift': `import Foundation
extension URL {
  static let mixer = URL(string: "https://mixer.com/api/v1")!
  func below(_ path: String) -> URL { return self.appendingPathComponent(path) }
  var isMixer: Bool { return host == "mixer.com" }
}
`,
      'Clips.swift': `import Foundation
func clips(id: Int) {
  var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/clips/\\(id)")!)
  request.httpMethod = "DELETE"
  URLSession.shared.dataTask(with: request).resume()
  URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1")!.below("users/current")).resume()
  URLSession.shared.dataTask(with: URL.mixer.appendingPathComponent("types")).resume()
}
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | Clips.swift:3',
      'call | certain | rest GET /users/current | Clips.swift:6',
      'call | certain | rest GET /types | Clips.swift:7',
    ],
  ],
  [
    'Swift: requests and sessions with functions of the program',
    {
      'A.swift': `import Foundation
let root = "https://mixer.com/api/v1"
extension URLRequest {
  static func to(_ path: String, verb: String) -> URLRequest {
    var made = URLRequest(url: URL(string: root + path)!)
    made.httpMethod = verb
    return made
  }
  mutating func sign(_ token: String) { setValue(token, forHTTPHeaderField: "Authorization") }
}
extension URLSession {
  func load(_ path: String) async throws -> Data { return try await data(from: URL(string: root + path)!).0 }
}
func run(session: URLSession, id: Int) async throws {
  var request = URLRequest(url: URL(string: root + "/channels/\\(id)")!)
  request.httpMethod = "PATCH"
  request.sign(token)
  try await session.data(for: request)
  try await session.data(for: URLRequest.to("/channels/\\(id)/follow", verb: "PUT"))
  try await session.data(for: .to("/clips/create", verb: "POST"))
  try await URLSession.shared.load("/ingests")
  try await session.load("/types")
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | A.swift:15',
      'call | certain | rest PUT /channels/{channelId}/follow | A.swift:19',
      'call | certain | rest POST /clips/create | A.swift:20',
      'call | certain | rest GET /ingests | A.swift:21',
      'call | certain | rest GET /types | A.swift:22',
    ],
  ],
  [
    'Swift: a function of addresses on a parameter, for each of many callers',
    {
      'A.swift': `extension URL { func on(_ page: Int) -> URL { return URL(string: absoluteString)! } }
func send(_ address: URL, _ verb: String, _ page: Int) {
  var request = URLRequest(url: address.on(page))
  request.httpMethod = verb
  URLSession.shared.dataTask(with: request).resume()
}
${names.map((name) => `let ${name}Address = URL(string: "https://mixer.com/api/v1/channels/1/${name}")!`).join('\n')}
func run(page: Int) {
${names.map((name) => `  send(${name}Address, "GET", page)`).join('\n')}
}
`,
    },
    names.map((name, at) => `call | certain | rest GET /channels/{channelId}/${name} | A.swift:${7 + at}`),
  ],
  [
    'Swift: what SwiftUI hands to a view by a key path, or by its type',
    {
      'Api.swift': `final class Api {
  static let shared = Api()
  func get(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/" + path)!) }
}
final class Other { func get(_ path: String) { cache.read(path) } }
extension EnvironmentValues {
  @Entry var api: Api = .shared
  var plain: Api { get { self[ApiKey.self] } set { self[ApiKey.self] = newValue } }
  var other: Other { get { self[OtherKey.self] } set { self[OtherKey.self] = newValue } }
}
`,
      'Views.swift': `struct Me: View {
  @Environment(\\.api) private var api
  func load() { api.get("users/current") }
}
struct Kinds: View {
  @Environment(\\.plain) var api
  func load() { api.get("types") }
}
struct Shows: View {
  @Environment(Api.self) var api
  func load() { api.get("achievements") }
}
struct Nothing: View {
  @Environment(\\.other) var api
  func load() { api.get("ingests") }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Views.swift:3',
      'call | certain | rest GET /types | Views.swift:7',
      'call | certain | rest GET /achievements | Views.swift:11',
    ],
  ],
]);
