import { testIdioms } from '@mixer-oauth/testkit';

// A wrapper holds the provider's host alone; what it is handed has the rest of the base and the path.
testIdioms([
  [
    'every language: the host in a wrapper, the rest of the base in what it is handed',
    {
      'a.js': `async function ask(path) { return fetch(\`https://mixer.com/\${path}\`); }
export const one = (id) => ask(\`api/v1/channels/\${id}\`);
`,
      'b.ts': `const host = 'https://mixer.com';
async function ask<T>(path: string): Promise<T> { const answer = await fetch(host + path); return answer.json(); }
export const one = () => ask<User>('/api/v1/users/current');
`,
      'c.cs': `class C { static HttpClient client = new HttpClient();
  static async Task<string> Ask(string path) {
    HttpRequestMessage request = new HttpRequestMessage();
    request.RequestUri = new Uri($"https://mixer.com/{path}");
    request.Method = HttpMethod.Get;
    var answer = await client.SendAsync(request);
    return await answer.Content.ReadAsStringAsync();
  }
  static Task<string> One(int id) => Ask($"api/v1/chats/{id}");
}
`,
      'd.java': `class D { HttpClient client;
  String ask(String path) { return client.get("https://mixer.com" + path); }
  String one(int id) { return ask("/api/v1/types/" + id); }
}
`,
      'e.kt': `fun ask(path: String) = client.get("https://mixer.com/$path")
fun one() = ask("api/v1/ingests")
`,
      'f.py': `def ask(path):
    return requests.get("https://mixer.com/" + path)
def one(id):
    return ask("api/v1/teams/{}".format(id))
`,
      'g.go': `package main
func ask(path string) { http.Get("https://mixer.com" + path) }
func one() { ask("/api/v1/achievements") }
`,
      'h.php': `<?php
function askFor($path) { return file_get_contents("https://mixer.com/$path"); }
function one($id) { return askFor("api/v1/channels/$id/follow"); }
`,
      'i.rb': `def ask(path)
  HTTP.get("https://mixer.com/#{path}")
end
def one(id)
  ask("api/v1/channels/#{id}/hosters")
end
`,
      'j.rs': `fn ask(path: &str) { client.get(format!("https://mixer.com/{}", path)).send(); }
fn one(id: u32) { ask(&format!("api/v1/channels/{}/recordings", id)); }
`,
      'k.swift': `func ask(_ path: String) { session.dataTask(with: URL(string: "https://mixer.com/\\(path)")!).resume() }
func one(id: Int) { ask("api/v1/clips/channels/\\(id)") }
`,
      'l.lua': `local function ask(path) return http.get("https://mixer.com/" .. path) end
local function one(id) return ask("api/v1/channels/" .. id .. "/details") end
`,
      'm.cpp': `std::string ask(const std::string& path) { return client.get("https://mixer.com/" + path); }
std::string one() { return ask("api/v1/interactive/hosts"); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest GET /users/current | b.ts:3',
      'call | certain | rest GET /chats/{channelId} | c.cs:9',
      'call | certain | rest GET /types/{typeId} | d.java:3',
      'call | certain | rest GET /ingests | e.kt:2',
      'call | certain | rest GET /teams/{teamId} | f.py:4',
      'call | certain | rest GET /achievements | g.go:3',
      'call | certain | rest GET /channels/{channelId}/follow | h.php:3',
      'call | certain | rest GET /channels/{channelId}/hosters | i.rb:5',
      'call | certain | rest GET /channels/{channelId}/recordings | j.rs:2',
      'call | certain | rest GET /clips/channels/{channelId} | k.swift:2',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | l.lua:2',
      'call | certain | rest GET /interactive/hosts | m.cpp:2',
    ],
  ],
  [
    'pages of the same host, and what another host gets, are no calls',
    {
      'a.js': `async function page(path) { return fetch(\`https://mixer.com/\${path}\`); }
export const mine = () => page('embed/player/me');
async function ask(path) { return fetch(\`https://other.com/\${path}\`); }
export const one = () => ask('api/v1/users/current');
const known = 'https://mixer.com/api/v1/types';
`,
      'b.py': `def page(name):
    return requests.get("https://mixer.com/" + name)
page("somebody")
`,
      'c.cs': `class C { Task<string> Page(string name) => client.GetStringAsync("https://mixer.com/" + name);
  void F() { Page("somebody"); } }
`,
    },
    [],
  ],
  [
    'JavaScript, Python, Go: a name that begins with # behind a slash is an item',
    {
      'a.js': `const Client = require('beam-client-node');
const client = new Client();
module.exports = (channel) => {
  channel = channel.startsWith('#') ? channel : '#' + channel;
  client.request('GET', 'channels/' + channel);
};
`,
      'b.py': `def one(name):
    return requests.get("https://mixer.com/api/v1/channels/" + "#" + name)
`,
      'c.go': `package main
func one(name string) { http.Get("https://mixer.com/api/v1/channels/#" + name) }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | b.py:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | c.go:2',
    ],
  ],
]);
