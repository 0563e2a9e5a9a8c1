import { testIdioms } from '@mixer-oauth/testkit';

// A name for each event that somebody may ask for: nobody here has asked for it yet.
const many = [
  'call | likely | constellation subscribe channel:{channelId}:followed',
  'call | likely | constellation subscribe channel:{channelId}:hosted',
  'call | likely | constellation subscribe channel:{channelId}:update',
];
const at = (file: string, first: number, rows = many): string[] =>
  rows.map((row, index) => `${row} | ${file}:${first + index}`);

testIdioms([
  [
    'Swift: what an enum describes itself as',
    {
      'a.swift': `import Starscream
let socket = WebSocket(url: URL(string: "wss://constellation.mixer.com")!)
public enum Event: CustomStringConvertible {
  case followed(id: Int), hosted(id: Int), update(id: Int)
  public var description: String {
    switch self {
    case .followed(let id): return "channel:\\(id):followed"
    case .hosted(let id): return "channel:\\(id):hosted"
    case .update(let id): return "channel:\\(id):update"
    }
  }
}
public func subscribe(_ events: [Event]) { socket.write(string: frame(events.map { $0.description })) }
`,
    },
    at('a.swift', 7),
  ],
  [
    'Kotlin: what an enum gives',
    {
      'a.kt': `val address = "wss://constellation.mixer.com"
enum class Event {
  FOLLOWED, HOSTED, UPDATE;
  fun of(id: Int): String = when (this) {
    FOLLOWED -> "channel:$id:followed"
    HOSTED -> "channel:$id:hosted"
    UPDATE -> "channel:$id:update"
  }
}
`,
    },
    at('a.kt', 5),
  ],
  [
    'Java: what an enum gives',
    {
      'A.java': `enum Event {
  FOLLOWED, HOSTED, UPDATE;
  static final String ADDRESS = "wss://constellation.mixer.com";
  String of(int id) {
    switch (this) {
      case FOLLOWED: return "channel:" + id + ":followed";
      case HOSTED: return "channel:" + id + ":hosted";
      default: return "channel:" + id + ":update";
    }
  }
}
`,
    },
    at('A.java', 6),
  ],
  [
    'JavaScript: a function that a caller asks for one',
    {
      'a.js': `const socket = new WebSocket('wss://constellation.mixer.com');
function nameOf(kind, id) {
  switch (kind) {
    case 'followed': return \`channel:\${id}:followed\`;
    case 'hosted': return \`channel:\${id}:hosted\`;
    default: return \`channel:\${id}:update\`;
  }
}
socket.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: [nameOf('hosted', 1)] } }));
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.js:5'],
  ],
  [
    'JavaScript: a function that gives all of them',
    {
      'a.js': `const socket = new WebSocket('wss://constellation.mixer.com');
const namesOf = (id) => [\`channel:\${id}:followed\`, \`channel:\${id}:hosted\`, \`channel:\${id}:update\`];
`,
    },
    at(
      'a.js',
      2,
      many.map((row) => row.replace('likely', 'certain')),
    ).map((row) => row.replace(/\d+$/, '2')),
  ],
]);
