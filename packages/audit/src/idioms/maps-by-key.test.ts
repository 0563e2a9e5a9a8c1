import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'JavaScript: a Map by key, and by what a caller passes',
    {
      'a.js': `const paths = new Map([['follow', '/channels/1/follow'], ['avatar', '/users/1/avatar']]);
fetch('https://mixer.com/api/v1' + paths.get('follow'), { method: 'PUT' });
const call = (what) => fetch('https://mixer.com/api/v1' + paths.get(what), { method: 'DELETE' });
call('avatar');
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:1',
      'call | certain | rest DELETE /users/{userId}/avatar | a.js:1',
    ],
  ],
  [
    'Python: get with and without a default',
    {
      'a.py': `import requests
PATHS = {'types': '/types/1', 'clips': '/clips/1'}
requests.get('https://mixer.com/api/v1' + PATHS.get('types'))
requests.delete('https://mixer.com/api/v1' + PATHS.get('clips', '/users/1/avatar'))
requests.put('https://mixer.com/api/v1' + PATHS.get('none', '/channels/1/follow'))
`,
    },
    [
      'call | certain | rest GET /types/{typeId} | a.py:2',
      'call | certain | rest DELETE /clips/{clipId} | a.py:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:5',
    ],
  ],
  [
    'Java: Map.of and Map.ofEntries',
    {
      'A.java': `class A {
  static final Map<String, String> PATHS = Map.of("teams", "/teams/1", "types", "/types/1");
  static final Map<String, String> MORE = Map.ofEntries(Map.entry("clips", "/clips/1"));
  void run() {
    client.send(HttpRequest.newBuilder().uri(URI.create("https://mixer.com/api/v1" + PATHS.get("teams"))).build());
    client.send(HttpRequest.newBuilder().uri(URI.create("https://mixer.com/api/v1" + MORE.getOrDefault("clips", "/x"))).DELETE().build());
  }
}
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.java:2', 'call | certain | rest DELETE /clips/{clipId} | A.java:3'],
  ],
  [
    'Kotlin, C#, Ruby: getValue, GetValueOrDefault, fetch',
    {
      'a.kt': `val paths = mapOf("types" to "/types/1", "clips" to "/clips/1")
suspend fun run() { client.get("https://mixer.com/api/v1" + paths.getValue("types")) }
`,
      'b.cs': `class B {
  static readonly Dictionary<string, string> Paths = new() { ["teams"] = "/teams/1", ["clips"] = "/clips/1" };
  Task Run() => http.DeleteAsync("https://mixer.com/api/v1" + Paths.GetValueOrDefault("clips"));
}
`,
      'c.rb': `PATHS = { follow: '/channels/1/follow', avatar: '/users/1/avatar' }
HTTParty.put('https://mixer.com/api/v1' + PATHS.fetch(:follow))
`,
    },
    [
      'call | certain | rest GET /types/{typeId} | a.kt:1',
      'call | certain | rest DELETE /clips/{clipId} | b.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | c.rb:1',
    ],
  ],
  [
    'Rust: HashMap::from, a macro of entries, collected pairs; by index and by get',
    {
      'a.rs': `static PATHS: phf::Map<&'static str, &'static str> = phf::phf_map! { "follow" => "/channels/1/follow", "avatar" => "/users/1/avatar" };
fn table() -> HashMap<&'static str, &'static str> { HashMap::from([("types", "/types/1"), ("clips", "/clips/1")]) }
async fn run(client: &reqwest::Client) {
    client.put(format!("https://mixer.com/api/v1{}", PATHS["follow"])).send().await;
    client.delete(format!("https://mixer.com/api/v1{}", PATHS.get("avatar").unwrap())).send().await;
    let map = table();
    client.get(format!("https://mixer.com/api/v1{}", map["types"])).send().await;
    client.delete(format!("https://mixer.com/api/v1{}", map.get("clips").unwrap())).send().await;
    let pairs: BTreeMap<_, _> = [("a", "/channels/1/follow"), ("b", "/teams/1")].into_iter().collect();
    client.get(format!("https://mixer.com/api/v1{}", pairs["b"])).send().await;
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:1',
      'call | certain | rest DELETE /users/{userId}/avatar | a.rs:1',
      'call | certain | rest GET /types/{typeId} | a.rs:2',
      'call | certain | rest DELETE /clips/{clipId} | a.rs:2',
      'call | certain | rest GET /teams/{teamId} | a.rs:9',
    ],
  ],
  [
    'C++: at, find and index, of texts and of an enum',
    {
      'a.cpp': `#include <cpr/cpr.h>
static const std::map<std::string, std::string> paths = { { "follow", "/channels/1/follow" }, { "avatar", "/users/1/avatar" } };
const std::unordered_map<std::string, std::string> more{ { "types", "/types/1" }, { "clips", "/clips/1" } };
enum class Call { Teams, Ingests };
static const std::map<Call, std::string> byEnum = { { Call::Teams, "/teams/1" }, { Call::Ingests, "/ingests" } };
void run() {
  cpr::Put(cpr::Url{std::string("https://mixer.com/api/v1") + paths.at("follow")});
  cpr::Get(cpr::Url{"https://mixer.com/api/v1" + more["types"]});
  cpr::Delete(cpr::Url{"https://mixer.com/api/v1" + more.find("clips")->second});
  cpr::Get(cpr::Url{"https://mixer.com/api/v1" + byEnum.at(Call::Teams)});
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:2',
      'call | certain | rest GET /types/{typeId} | a.cpp:3',
      'call | certain | rest DELETE /clips/{clipId} | a.cpp:3',
      'call | certain | rest GET /teams/{teamId} | a.cpp:5',
    ],
  ],
  [
    'a client that is a record, and what is kept under a path',
    {
      'a.js': `const api = { base: 'https://mixer.com/api/v1', get(path) { return fetch(this.base + path); } };
api.get('/types/1');
`,
      'b.py': `import requests
KEPT = {'/users/current': 'me', '/clips/1': 'one'}
BASE = 'https://mixer.com/api/v1'
print(KEPT.get('/clips/1'), BASE)
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.js:2'],
  ],
  [
    'Python, Java: of a key that nobody can see it is any entry',
    {
      'a.py': `import requests
PATHS = {'types': '/types/1', 'clips': '/clips/1'}
def run():
    for key in names_of_today():
        requests.delete('https://mixer.com/api/v1' + PATHS.get(key, '/users/1/avatar'))
`,
      'B.java': `class B {
  static final Map<String, String> PATHS = Map.of("teams", "/teams/1", "types", "/types/1");
  void run() { client.send(HttpRequest.newBuilder().uri(URI.create("https://mixer.com/api/v1" + PATHS.get(kind()))).build()); }
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | B.java:2',
      'call | certain | rest GET /types/{typeId} | B.java:2',
      'call | certain | rest DELETE /clips/{clipId} | a.py:2',
      'call | certain | rest DELETE /users/{userId}/avatar | a.py:5',
    ],
  ],
]);
