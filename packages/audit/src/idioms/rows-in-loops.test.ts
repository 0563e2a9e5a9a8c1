import { testIdioms } from '@mixer-oauth/testkit';

const inRows = (file: string, first: number, second = first): readonly string[] => [
  `call | certain | rest GET /channels/{channelId}/follow | ${file}:${first}`,
  `call | certain | rest DELETE /users/{userId}/avatar | ${file}:${second}`,
];

const read = (file: string, line: number): readonly string[] => [
  `call | certain | rest GET /channels/{channelId}/follow | ${file}:${line}`,
  `call | certain | rest GET /users/{userId}/avatar | ${file}:${line}`,
];

testIdioms([
  [
    'JavaScript: each turn of a loop has its own row',
    {
      'a.js': `const rows = [
  ['GET', 'channels', 'follow'],
  ['DELETE', 'users', 'avatar'],
];
for (const [verb, kind, what] of rows) fetch(\`https://mixer.com/api/v1/\${kind}/\${id}/\${what}\`, { method: verb });
`,
      'b.js': `import { calls } from './c.js';
function call(verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); }
for (const { verb, path } of calls) call(verb, path);
for (const [path, verb] of Object.entries({ '/types/1': 'GET' })) call(verb, path);
`,
      'c.js': `export const calls = [
  { verb: 'GET', path: '/channels/1/follow' },
  { verb: 'DELETE', path: '/users/1/avatar' },
];
`,
    },
    [...inRows('a.js', 2, 3), 'call | certain | rest GET /types/{typeId} | b.js:4', ...inRows('c.js', 2, 3)],
  ],
  [
    'JavaScript: rows that are passed, keys of an object, a map',
    {
      'passed.js': `function all(rows) { for (const { path, verb } of rows) fetch('https://mixer.com/api/v1' + path, { method: verb }); }
all([{ path: '/types/1', verb: 'GET' }, { path: '/clips/2', verb: 'DELETE' }]);
`,
      'in.js': `const calls = { '/types/1': 'GET', '/clips/2': 'DELETE' };
for (const path in calls) fetch(\`https://mixer.com/api/v1\${path}\`, { method: calls[path] });
`,
      'map.js': `const calls = new Map([['/types/1', 'GET'], ['/clips/2', 'DELETE']]);
for (const [path, verb] of calls) fetch(\`https://mixer.com/api/v1\${path}\`, { method: verb });
`,
    },
    ['in.js:1', 'map.js:1', 'passed.js:2'].flatMap((place) => [
      `call | certain | rest GET /types/{typeId} | ${place}`,
      `call | certain | rest DELETE /clips/{clipId} | ${place}`,
    ]),
  ],
  [
    'JavaScript: loops in loops, and callbacks in callbacks',
    {
      'a.js': `const groups = [
  { kind: 'channels', rows: [['GET', 'follow'], ['PUT', 'follow']] },
  { kind: 'users', rows: [['DELETE', 'avatar'], ['GET', 'achievements']] },
];
for (const group of groups) {
  for (const [verb, what] of group.rows) fetch(\`https://mixer.com/api/v1/\${group.kind}/\${id}/\${what}\`, { method: verb });
}
`,
      'b.js': `const groups = [
  { kind: 'channels', rows: [['GET', 'follow'], ['PUT', 'follow']] },
  { kind: 'users', rows: [['DELETE', 'avatar'], ['GET', 'achievements']] },
];
groups.forEach((group) => {
  group.rows.forEach(([verb, what]) => fetch(\`https://mixer.com/api/v1/\${group.kind}/\${id}/\${what}\`, { method: verb }));
});
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest DELETE /users/{userId}/avatar | a.js:3',
      'call | certain | rest GET /users/{userId}/achievements | a.js:3',
      'call | certain | rest DELETE /users/{userId}/avatar | b.js:6',
      'call | certain | rest GET /channels/{channelId}/follow | b.js:6',
      'call | certain | rest GET /users/{userId}/achievements | b.js:6',
      'call | certain | rest PUT /channels/{channelId}/follow | b.js:6',
    ],
  ],
  [
    'JavaScript: an event for each row',
    {
      'live.js': `const { Carina } = require('carina');
const carina = new Carina({ isBot: true }).open();
for (const [kind, name] of [['channel', 'followed'], ['user', 'update']]) {
  carina.subscribe(\`\${kind}:\${id}:\${name}\`, () => {});
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | live.js:3',
      'call | certain | constellation subscribe user:{userId}:update | live.js:3',
    ],
  ],
  [
    'JavaScript: the second parameter of a callback is no part of the row',
    {
      'a.js': `['types', 'clips'].forEach((kind, id) => fetch(\`https://mixer.com/api/v1/\${kind}/\${id}\`));
const rows = [['secrets', 'of'], ['another', 'api']];
for (const [kind, name] of rows) fetch(\`https://example.com/\${kind}/\${name}\`);
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.js:1', 'call | certain | rest GET /clips/{clipId} | a.js:1'],
  ],
  [
    'Python',
    {
      'a.py': `import requests
for verb, kind, what in [('GET', 'channels', 'follow'), ('DELETE', 'users', 'avatar')]:
    requests.request(verb, f'https://mixer.com/api/v1/{kind}/{some}/{what}')
`,
      'b.py': `import requests
CALLS = {'/channels/1/follow': 'GET', '/users/1/avatar': 'DELETE'}
for path, m in CALLS.items():
    requests.request(m, 'https://mixer.com/api/v1' + path)
`,
      'c.py': `import requests
CALLS = {'/channels/1/follow': 'GET', '/users/1/avatar': 'DELETE'}
for path in CALLS:
    requests.request(CALLS[path], 'https://mixer.com/api/v1' + path)
`,
      'd.py': `import requests
for i, (m, p) in enumerate([('GET', '/channels/1/follow'), ('DELETE', '/users/1/avatar')]):
    requests.request(m, 'https://mixer.com/api/v1' + p)
`,
    },
    ['a.py', 'b.py', 'c.py', 'd.py'].flatMap((file) => inRows(file, 2)),
  ],
  [
    'C#: tuples, tuples with names, dictionaries, records',
    {
      'A.cs': `class A {
  async Task Run(HttpClient http, int some) {
    var rows = new[] { (HttpMethod.Get, "channels", "follow"), (HttpMethod.Delete, "users", "avatar") };
    foreach (var (verb, kind, what) in rows)
      await http.SendAsync(new HttpRequestMessage(verb, $"https://mixer.com/api/v1/{kind}/{some}/{what}"));
  }
}
`,
      'B.cs': `class B {
  static readonly (string Kind, string What)[] rows = { ("channels", "follow"), ("users", "avatar") };
  async Task Run(HttpClient http, int some) {
    foreach (var row in rows) await http.GetAsync($"https://mixer.com/api/v1/{row.Kind}/{some}/{row.What}");
  }
}
`,
      'C.cs': `class C {
  async Task Run(HttpClient http, int some) {
    var rows = new Dictionary<string, string> { ["channels"] = "follow", ["users"] = "avatar" };
    foreach (var row in rows) await http.GetAsync($"https://mixer.com/api/v1/{row.Key}/{some}/{row.Value}");
  }
}
`,
      'D.cs': `record Row(string Kind, string What);
class D {
  async Task Run(HttpClient http, int some) {
    foreach (var (kind, what) in new[] { new Row("channels", "follow"), new Row("users", "avatar") })
      await http.GetAsync($"https://mixer.com/api/v1/{kind}/{some}/{what}");
  }
}
`,
    },
    [...inRows('A.cs', 3), ...read('B.cs', 2), ...read('C.cs', 3), ...read('D.cs', 4)],
  ],
  [
    'Ruby: a block takes rows apart',
    {
      'a.rb': `ROWS = [['channels', 'follow'], ['users', 'avatar']]
ROWS.each do |kind, what|
  HTTParty.get("https://mixer.com/api/v1/#{kind}/#{some}/#{what}")
end
`,
      'b.rb': `{ 'channels' => 'follow', 'users' => 'avatar' }.each do |kind, what|
  HTTParty.get("https://mixer.com/api/v1/#{kind}/#{some}/#{what}")
end
`,
      'c.rb': `for kind, what in [['channels', 'follow'], ['users', 'avatar']]
  HTTParty.get("https://mixer.com/api/v1/#{kind}/#{some}/#{what}")
end
`,
    },
    [...read('a.rb', 3), ...read('b.rb', 1), ...read('c.rb', 1)],
  ],
  [
    'Go: structs with and without a name, slices, maps',
    {
      'a/a.go': `package a
import "net/http"
func run(some string) {
	for _, row := range []struct{ verb, kind, what string }{
		{"GET", "channels", "follow"},
		{"DELETE", "users", "avatar"},
	} {
		http.NewRequest(row.verb, "https://mixer.com/api/v1/"+row.kind+"/"+some+"/"+row.what, nil)
	}
}
`,
      'b/b.go': `package b
import "net/http"
type row struct{ verb, kind, what string }
func run(some string) {
	for _, r := range []row{{"GET", "channels", "follow"}, {"DELETE", "users", "avatar"}} {
		http.NewRequest(r.verb, "https://mixer.com/api/v1/"+r.kind+"/"+some+"/"+r.what, nil)
	}
}
`,
      'c/c.go': `package c
import "net/http"
func run(some string) {
	for _, row := range [][]string{{"GET", "channels", "follow"}, {"DELETE", "users", "avatar"}} {
		http.NewRequest(row[0], "https://mixer.com/api/v1/"+row[1]+"/"+some+"/"+row[2], nil)
	}
}
`,
      'd/d.go': `package d
import "net/http"
func run() {
	for path, verb := range map[string]string{"/channels/1/follow": "GET", "/users/1/avatar": "DELETE"} {
		http.NewRequest(verb, "https://mixer.com/api/v1"+path, nil)
	}
}
`,
    },
    [...inRows('a/a.go', 5, 6), ...inRows('b/b.go', 5), ...inRows('c/c.go', 4), ...inRows('d/d.go', 4)],
  ],
  [
    'Rust: tuples in loops and closures, structs',
    {
      'a.rs': `async fn run(client: &reqwest::Client, some: u32) {
    for (verb, kind, what) in [(Method::GET, "channels", "follow"), (Method::DELETE, "users", "avatar")] {
        client.request(verb, format!("https://mixer.com/api/v1/{}/{}/{}", kind, some, what)).send().await;
    }
}
`,
      'b.rs': `fn run(client: &reqwest::Client, some: &str) {
    vec![("channels", "follow"), ("users", "avatar")].iter().for_each(|(kind, what)| {
        client.get(&format!("https://mixer.com/api/v1/{kind}/1/{what}")).send();
    });
}
`,
      'c.rs': `struct Row { kind: &'static str, what: &'static str }
const ROWS: [Row; 2] = [Row { kind: "channels", what: "follow" }, Row { kind: "users", what: "avatar" }];
async fn run(client: &reqwest::Client, some: u32) {
    for Row { kind, what } in ROWS.iter() {
        client.get(format!("https://mixer.com/api/v1/{kind}/{some}/{what}")).send().await;
    }
}
`,
    },
    [...inRows('a.rs', 2), ...read('b.rs', 2), ...read('c.rs', 2)],
  ],
  [
    'PHP: by place, by key, key and value',
    {
      'a.php': `<?php
$rows = [['GET', 'channels', 'follow'], ['DELETE', 'users', 'avatar']];
foreach ($rows as [$verb, $kind, $what]) $client->request($verb, "https://mixer.com/api/v1/$kind/$some/$what");
`,
      'b.php': `<?php
$rows = [['verb' => 'GET', 'path' => '/channels/1/follow'], ['verb' => 'DELETE', 'path' => '/users/1/avatar']];
foreach ($rows as $row) $client->request($row['verb'], "https://mixer.com/api/v1{$row['path']}");
`,
      'c.php': `<?php
$rows = ['/channels/1/follow' => 'GET', '/users/1/avatar' => 'DELETE'];
foreach ($rows as $path => $verb) $client->request($verb, "https://mixer.com/api/v1$path");
`,
    },
    ['a.php', 'b.php', 'c.php'].flatMap((file) => inRows(file, 2)),
  ],
  [
    'Kotlin: pairs, maps, data classes',
    {
      'a.kt': `fun run(http: OkHttpClient, some: Int) {
    for ((kind, what) in listOf(Pair("channels", "follow"), "users" to "avatar"))
        http.newCall(Request.Builder().url("https://mixer.com/api/v1/$kind/$some/$what").build())
}
`,
      'b.kt': `fun run(http: OkHttpClient, some: Int) {
    listOf(Triple("GET", "channels", "follow"), Triple("DELETE", "users", "avatar")).forEach { (verb, kind, what) ->
        http.newCall(Request.Builder().url("https://mixer.com/api/v1/$kind/1/$what").method(verb, body).build())
    }
}
`,
      'c.kt': `fun run(http: OkHttpClient) {
    for ((path, verb) in mapOf("/channels/1/follow" to "GET", "/users/1/avatar" to "DELETE"))
        http.newCall(Request.Builder().url("https://mixer.com/api/v1$path").method(verb, body).build())
}
`,
      'd.kt': `data class Row(val kind: String, val what: String)
fun run(http: OkHttpClient, some: Int) {
    for ((kind, what) in listOf(Row("channels", "follow"), Row("users", "avatar")))
        http.newCall(Request.Builder().url("https://mixer.com/api/v1/$kind/$some/$what").build())
}
`,
    },
    [...read('a.kt', 2), ...inRows('b.kt', 2), ...inRows('c.kt', 2), ...read('d.kt', 3)],
  ],
  [
    'Swift: tuples with and without labels, dictionaries, closures',
    {
      'a.swift': `func run(some: Int) {
    for (kind, what) in [("channels", "follow"), ("users", "avatar")] {
        URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/\\(kind)/\\(some)/\\(what)")!)
    }
}
`,
      'b.swift': `func run(some: Int) {
    let rows: [(kind: String, what: String)] = [("channels", "follow"), (kind: "users", what: "avatar")]
    for row in rows {
        URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/\\(row.kind)/\\(some)/\\(row.what)")!)
    }
}
`,
      'c.swift': `func run(some: Int) {
    for (kind, what) in ["channels": "follow", "users": "avatar"] {
        URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/\\(kind)/\\(some)/\\(what)")!)
    }
}
`,
      'd.swift': `func run() {
    [("channels", "follow"), ("users", "avatar")].forEach { kind, what in
        URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/\\(kind)/1/\\(what)")!)
    }
}
`,
    },
    [...read('a.swift', 2), ...read('b.swift', 2), ...read('c.swift', 2), ...read('d.swift', 2)],
  ],
  [
    'C++: pairs, structs in arrays and vectors',
    {
      'a.cpp': `#include <cpr/cpr.h>
void run(std::string some) {
  std::vector<std::pair<std::string, std::string>> rows = { { "channels", "follow" }, { "users", "avatar" } };
  for (const auto& [kind, what] : rows)
    cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + kind + "/" + some + "/" + what});
}
`,
      'b.cpp': `#include <cpr/cpr.h>
struct Row { const char* kind; const char* what; };
static const Row rows[] = { { "channels", "follow" }, { "users", "avatar" } };
void all(std::string some) {
  for (const auto& row : rows)
    cpr::Get(cpr::Url{std::string("https://mixer.com/api/v1/") + row.kind + "/" + some + "/" + row.what});
}
`,
    },
    [...read('a.cpp', 3), ...read('b.cpp', 3)],
  ],
  [
    'Lua: lists and tables',
    {
      'a.lua': `local rows = { { "GET", "channels", "follow" }, { "DELETE", "users", "avatar" } }
for _, row in ipairs(rows) do
  http.request{ url = "https://mixer.com/api/v1/" .. row[2] .. "/" .. id .. "/" .. row[3], method = row[1] }
end
`,
      'b.lua': `local rows = { ["/channels/1/follow"] = "GET", ["/users/1/avatar"] = "DELETE" }
for path, verb in pairs(rows) do
  http.request{ url = "https://mixer.com/api/v1" .. path, method = verb }
end
`,
    },
    [...inRows('a.lua', 1), ...inRows('b.lua', 1)],
  ],
  [
    'Java: rows of an array, records',
    {
      'A.java': `class A {
  void run(OkHttpClient http, int some) {
    String[][] rows = { { "channels", "follow" }, { "users", "avatar" } };
    for (String[] row : rows)
      http.newCall(new Request.Builder().url("https://mixer.com/api/v1/" + row[0] + "/" + some + "/" + row[1]).build());
  }
}
`,
      'B.java': `class B {
  record Row(String kind, String what) {}
  void run(OkHttpClient http, int some) {
    for (Row row : List.of(new Row("channels", "follow"), new Row("users", "avatar")))
      http.newCall(new Request.Builder().url("https://mixer.com/api/v1/" + row.kind() + "/" + some + "/" + row.what()).build());
  }
}
`,
    },
    [...read('A.java', 3), ...read('B.java', 4)],
  ],
]);
