import { testIdioms } from '@mixer-oauth/testkit';

/** Each verb with the path of its own row, and no other pair. */
const inRows = (file: string, first: number, second = first): readonly string[] => [
  `call | certain | rest GET /channels/{channelId}/follow | ${file}:${first}`,
  `call | certain | rest DELETE /users/{userId}/avatar | ${file}:${second}`,
];

testIdioms([
  [
    'JavaScript',
    {
      'a.js': `const rows = [
  { verb: 'GET', path: '/channels/1/follow' },
  { verb: 'DELETE', path: '/users/1/avatar' },
];
for (let i = 0; i < rows.length; i++) fetch('https://mixer.com/api/v1' + rows[i].path, { method: rows[i].verb });
`,
    },
    inRows('a.js', 2, 3),
  ],
  [
    'Python: a range',
    {
      'b.py': `import requests
rows = [('GET', '/channels/1/follow'), ('DELETE', '/users/1/avatar')]
for i in range(len(rows)):
    requests.request(rows[i][0], 'https://mixer.com/api/v1' + rows[i][1])
`,
    },
    inRows('b.py', 2),
  ],
  [
    'Go: a counter, and the places that a range gives',
    {
      'c.go': `package main
import "net/http"
var rows = [][]string{{"GET", "/channels/1/follow"}, {"DELETE", "/users/1/avatar"}}
func main() {
	for i := 0; i < len(rows); i++ {
		http.NewRequest(rows[i][0], "https://mixer.com/api/v1"+rows[i][1], nil)
	}
	for i := range rows {
		http.NewRequest(rows[i][0], "https://mixer.com/api/v1"+rows[i][1], nil)
	}
}
`,
    },
    inRows('c.go', 3),
  ],
  [
    'C#',
    {
      'd.cs': `class D {
  static readonly string[][] Rows = { new[] { "GET", "/channels/1/follow" }, new[] { "DELETE", "/users/1/avatar" } };
  async Task Run(HttpClient client) {
    for (var i = 0; i < Rows.Length; i++)
      await client.SendAsync(new HttpRequestMessage(new HttpMethod(Rows[i][0]), "https://mixer.com/api/v1" + Rows[i][1]));
  }
}
`,
    },
    inRows('d.cs', 2),
  ],
  [
    'PHP',
    {
      'e.php': `<?php
$rows = [['GET', '/channels/1/follow'], ['DELETE', '/users/1/avatar']];
for ($i = 0; $i < count($rows); $i++) $client->request($rows[$i][0], 'https://mixer.com/api/v1' . $rows[$i][1]);
`,
    },
    inRows('e.php', 2),
  ],
  [
    'Ruby: a range, and a verb in a row that is sent',
    {
      'f.rb': `require 'httparty'
ROWS = [[:get, '/channels/1/follow'], [:delete, '/users/1/avatar']]
for i in 0...ROWS.length
  HTTParty.send(ROWS[i][0], 'https://mixer.com/api/v1' + ROWS[i][1])
end
ROWS.each { |row| HTTParty.public_send(row[0], 'https://mixer.com/api/v1' + row[1]) }
`,
    },
    inRows('f.rb', 2),
  ],
  [
    'Lua: from one',
    {
      'g.lua': `local rows = { { 'GET', '/channels/1/follow' }, { 'DELETE', '/users/1/avatar' } }
for i = 1, #rows do
  http.request { method = rows[i][1], url = 'https://mixer.com/api/v1' .. rows[i][2] }
end
`,
    },
    inRows('g.lua', 1),
  ],
  [
    'Kotlin: indices and a range',
    {
      'H.kt': `val rows = listOf(listOf("GET", "/channels/1/follow"), listOf("DELETE", "/users/1/avatar"))
suspend fun run(client: HttpClient) {
  for (i in rows.indices) client.request("https://mixer.com/api/v1" + rows[i][1]) { method = HttpMethod(rows[i][0]) }
  for (i in 0 until rows.size) client.request("https://mixer.com/api/v1" + rows[i][1]) { method = HttpMethod(rows[i][0]) }
}
`,
    },
    inRows('H.kt', 1),
  ],
  [
    'Swift: a range',
    {
      'i.swift': `let rows = [["GET", "/channels/1/follow"], ["DELETE", "/users/1/avatar"]]
func run() {
  for i in 0..<rows.count {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1" + rows[i][1])!)
    request.httpMethod = rows[i][0]
    URLSession.shared.dataTask(with: request)
  }
}
`,
    },
    inRows('i.swift', 1),
  ],
  [
    'Rust: a range',
    {
      'j.rs': `const ROWS: [(&str, &str); 2] = [("GET", "/channels/1/follow"), ("DELETE", "/users/1/avatar")];
async fn run(client: &reqwest::Client) {
    for i in 0..ROWS.len() {
        client.request(ROWS[i].0.parse().unwrap(), format!("https://mixer.com/api/v1{}", ROWS[i].1)).send().await;
    }
}
`,
    },
    inRows('j.rs', 1),
  ],
  [
    'Java',
    {
      'K.java': `class K {
  static final String[][] ROWS = { { "GET", "/channels/1/follow" }, { "DELETE", "/users/1/avatar" } };
  void run(HttpClient client) {
    for (int i = 0; i < ROWS.length; i++)
      client.send(HttpRequest.newBuilder().uri(URI.create("https://mixer.com/api/v1" + ROWS[i][1])).method(ROWS[i][0], null).build());
  }
}
`,
    },
    inRows('K.java', 2),
  ],
  [
    'JavaScript: a row that is read by number once is that row, and two counters are no pair',
    {
      'once.js': `const rows = [['GET', '/types/1'], ['DELETE', '/clips/2']];
const at = 0;
fetch('https://mixer.com/api/v1' + rows[at][1], { method: rows[at][0] });
`,
      'two.js': `const verbs = ['GET', 'DELETE'];
const paths = ['/channels/1/follow', '/users/1/avatar'];
for (let i = 0; i < verbs.length; i++) {
  for (let j = 0; j < paths.length; j++) fetch('https://mixer.com/api/v1' + paths[j], { method: verbs[i] });
}
`,
    },
    [
      'call | certain | rest GET /types/{typeId} | once.js:1',
      'call | likely | rest DELETE /clips/{clipId} | once.js:1',
      'call | certain | rest DELETE /channels/{channelId}/follow | two.js:2',
      'call | certain | rest GET /channels/{channelId}/follow | two.js:2',
      'call | certain | rest DELETE /users/{userId}/avatar | two.js:2',
      'call | certain | rest GET /users/{userId}/avatar | two.js:2',
    ],
  ],
]);
