import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

const rights =
  'enum Right: String { case chat = "chat:chat", connect = "chat:connect", me = "user:details:self", purge = "chat:purge" }\n';
const door = `class Door {
  func open(_ rights: [Right]) -> URL { return URL(string: "https://mixer.com/oauth/authorize?response_type=code&scope=" + rights.asked)! } }
`;

testIdioms([
  [
    'Swift: what an extension gives to lists, and lists that it has itself',
    {
      'Door.swift': `${rights}${door}extension Array where Element == Right {
  static let viewer: [Right] = [.me]
  static let streamer: [Right] = viewer + [.chat]
  var asked: String { map(\\.rawValue).joined(separator: " ") } }
class Page { var isLive = false
  private var wanted: [Right] { isLive ? .streamer : .viewer }
  func show() { Door().open(wanted) } }
`,
    },
    ['request | certain | chat:chat | Door.swift:1', 'request | certain | user:details:self | Door.swift:1'],
  ],
  [
    'Swift: a function of sequences, of which the list itself is asked by name',
    {
      'Api.swift': `extension Sequence where Element == String {
  func path() -> String { return self.joined(separator: "/") } }
class Api { func load(_ parts: [String]) { URLSession.shared.dataTask(with: URL(string: "${base}/" + parts.path())!) }
  func me() { load(["users", "current"]) } }
`,
    },
    ['call | certain | rest GET /users/current | Api.swift:4'],
  ],
  [
    'Swift: NO list that a function of the program makes of it, or that another type has under that name',
    {
      'Door.swift': `${rights}${door}struct Box { var asked: String { "chat:purge" } }
extension Array where Element == Right { var asked: String { map(\\.rawValue).joined(separator: " ") }
  func map(_ path: KeyPath<Right, String>) -> [String] { return Store.shared.names } }
class Page { func show() { Door().open([.chat]) } }
`,
    },
    ['request | unresolved | authorize URL | Door.swift:3'],
  ],
]);
