import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Swift names what is added to an address: a path, its segments, or a query, and beside them how that is done. */
const idioms: readonly Idiom[] = [
  [
    'Swift: added to a copy, with what says how',
    {
      'a.swift': `import Foundation
let root = URL(string: "https://mixer.com/api/v1")!
func me() async throws { show(try await URLSession.shared.data(from: root.appendingPathComponent("users/current", isDirectory: false))) }
func types() async throws { show(try await URLSession.shared.data(from: root.appending(path: "types", directoryHint: .notDirectory))) }
func channel(id: String) async throws {
  show(try await URLSession.shared.data(from: root.appending(components: "channels", id)))
}
func hosters(id: String) async throws {
  let url = root.appending(path: "channels/\\(id)/hosters").appending(queryItems: [URLQueryItem(name: "page", value: "1")])
  show(try await URLSession.shared.data(from: url))
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:3',
      'call | certain | rest GET /types | a.swift:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.swift:6',
      'call | certain | rest GET /channels/{channelId}/hosters | a.swift:9',
    ],
  ],
  [
    'Swift: added by statements',
    {
      'a.swift': `import Foundation
let root = URL(string: "https://mixer.com/api/v1")!
func me() async throws {
  var url = root
  url.append(path: "users")
  url.append(component: "current", directoryHint: .notDirectory)
  url.append(queryItems: [URLQueryItem(name: "page", value: "1")])
  show(try await URLSession.shared.data(from: url))
}
func hosters(id: String) async throws {
  var url = root
  url.append(components: "channels", id)
  url.appendPathComponent("hosters", isDirectory: true)
  show(try await URLSession.shared.data(from: url))
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:5',
      'call | certain | rest GET /channels/{channelId}/hosters | a.swift:12',
    ],
  ],
  [
    'Swift: an address of another host, and lists',
    {
      'a.swift': `import Foundation
let home = "https://mixer.com/api/v1"
func me() async throws {
  var url = URL(string: "https://api.example/v1")!
  url.append(path: "users/current")
  show(try await URLSession.shared.data(from: url))
  var names = [home]
  names.append("users/current")
  show(names)
}
`,
    },
    [],
  ],
];

testIdioms(idioms);
