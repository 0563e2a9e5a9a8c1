import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'every language: what is kept under an address is no request to it',
    {
      'A.java': `class A {
  Map<String, String> kept = new HashMap();
  private final ConcurrentHashMap<String, String> other;
  static Cache<String, String> cache = CacheBuilder.newBuilder().build();
  void f(Map<String, Object> given) {
    this.kept.put("${api}/users/current", "x");
    kept.get("${api}/types");
    other.put("${api}/ingests", "y");
    Map<String, String> local = make();
    local.put("${api}/teams", "z");
    given.put("${api}/teams", 1);
    cache.put("${api}/ingests", "a");
  }
}
`,
      'b.js': `const NodeCache = require('node-cache');
const kept = new Map();
kept.get('${api}/users/current');
kept.delete('${api}/users/current');
class Q { cache = new Map(); f() { return this.cache.get('${api}/teams'); } }
new NodeCache().get('${api}/ingests');
`,
      'c.ts': `class Q {
  private cache: Map<string, string>;
  constructor(private readonly all: ReadonlyMap<string, string>) {}
  f() { return this.cache.get('${api}/teams') ?? this.all.get('${api}/types'); }
}
function g(given: Map<string, string>) { given.delete('${api}/users/current'); }
`,
      'd.py': `kept = {}
kept.get("${api}/users/current")
class Q:
    def __init__(self):
        self.cache = dict()
        self.all = OrderedDict()
    def f(self, given: Dict[str, str]):
        self.cache.get("${api}/teams")
        self.all.get("${api}/types")
        given.get("${api}/ingests")
`,
      'e.kt': `val kept = mutableMapOf<String, String>()
val other = HashMap<String, String>()
fun f(given: MutableMap<String, String>) {
  kept.put("${api}/users/current", "x")
  other.put("${api}/types", "x")
  given.put("${api}/teams", "y")
}
`,
      'F.cs': `class Q {
  Dictionary<string, string> kept = new Dictionary<string, string>();
  ConcurrentDictionary<string, string> other = new();
  void F(IDictionary<string, string> given, MemoryCache cache) {
    kept.Remove("${api}/users/current"); other.GetOrAdd("${api}/types", "a");
    given.Remove("${api}/ingests"); cache.Get("${api}/teams");
  }
}
`,
      'g.rs': `fn f() { let mut kept = HashMap::new(); kept.get("${api}/users/current"); }
`,
      'h.rb': `kept = {}
kept.fetch("${api}/users/current")
Hash.new.delete("${api}/types")
Rails.cache.fetch("${api}/ingests")
`,
      'i.swift': `let cache = NSCache<NSString, NSString>()
func f() { cache.object(forKey: "${api}/users/current") }
`,
    },
    [],
  ],
  [
    'clients that are kept so, or have such a name, call all the same',
    {
      'a.ts': `class Q {
  private readonly clients = new Map<string, HttpClient>();
  f() { return this.clients.get('x').get('${api}/users/current'); }
}
`,
      'b.js': `const map = { get: (url) => fetch(url) };
map.get('${api}/types');
class CacheMap { get(url) { return fetch(url); } }
new CacheMap().get('${api}/teams');
`,
      'C.java': `class C {
  Map<String, HttpClient> clients = new HashMap<>();
  void f() { clients.get("x").put("${api}/channels/5/follow", body); }
}
`,
      'd.py': `def f():
    session = requests.Session()
    kept = {"session": session}
    kept["session"].get("${api}/ingests")
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | C.java:3',
      'call | certain | rest GET /users/current | a.ts:3',
      'call | certain | rest GET /types | b.js:2',
      'call | certain | rest GET /teams | b.js:4',
      'call | certain | rest GET /ingests | d.py:4',
    ],
  ],
]);
