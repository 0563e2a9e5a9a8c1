import { testIdioms } from '@mixer-oauth/testkit';

// A call decides between nothing and a part of the path: what is empty is one of the two, and not what is left out.
const rows = (file: string, first: number): readonly string[] => [
  `call | certain | rest GET /channels/{channelIdOrToken} | ${file}:${first}`,
  `call | certain | rest GET /chats/{channelId}/users | ${file}:${first + 1}`,
];

testIdioms([
  [
    'C#',
    {
      'A.cs': `class Api {
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/") };
  Task Send(string path) { var version = path.StartsWith("v2/") ? "" : "v1/"; return http.GetAsync(version + path); }
  Task Channel(int id) => Send($"channels/{id}");
  Task Users(int id) => Send($"v2/chats/{id}/users");
}
`,
    },
    rows('A.cs', 4),
  ],
  [
    'Java',
    {
      'A.java': `class Api {
  private final OkHttpClient http = new OkHttpClient();
  void send(String path) throws Exception { String version = path.startsWith("v2/") ? "" : "v1/"; http.newCall(new Request.Builder().url("https://mixer.com/api/" + version + path).build()).execute(); }
  void channel(int id) throws Exception { send("channels/" + id); }
  void users(int id) throws Exception { send("v2/chats/" + id + "/users"); }
}
`,
    },
    rows('A.java', 4),
  ],
  [
    'Python',
    {
      'a.py': `import requests
def send(path):
    version = '' if path.startswith('v2/') else 'v1/'
    return requests.get('https://mixer.com/api/' + version + path)
def channel(id): return send(f'channels/{id}')
def users(id): return send(f'v2/chats/{id}/users')
`,
    },
    rows('a.py', 5),
  ],
  [
    'PHP',
    {
      'a.php': `<?php
function send($path) { $version = str_starts_with($path, 'v2/') ? '' : 'v1/'; return file_get_contents('https://mixer.com/api/' . $version . $path); }
function channel($id) { return send("channels/$id"); }
function users($id) { return send("v2/chats/$id/users"); }
`,
    },
    rows('a.php', 3),
  ],
  [
    'Ruby',
    {
      'a.rb': `require 'net/http'
def fetch(path)
  version = path.start_with?('v2/') ? '' : 'v1/'
  Net::HTTP.get(URI("https://mixer.com/api/#{version}#{path}"))
end
def channel(id) fetch("channels/#{id}") end
def users(id) fetch("v2/chats/#{id}/users") end
`,
    },
    rows('a.rb', 6),
  ],
  [
    'Swift',
    {
      'a.swift': `func send(_ path: String) {
  let version = path.hasPrefix("v2/") ? "" : "v1/"
  URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/" + version + path)!).resume()
}
func channel(_ id: Int) { send("channels/\\(id)") }
func users(_ id: Int) { send("v2/chats/\\(id)/users") }
`,
    },
    rows('a.swift', 5),
  ],
  [
    'C++',
    {
      'a.cpp': `#include <cpr/cpr.h>
void send(const std::string& path) {
  std::string version = path.starts_with("v2/") ? "" : "v1/";
  cpr::Get(cpr::Url{"https://mixer.com/api/" + version + path});
}
void channel(const std::string& id) { send("channels/" + id); }
void users(const std::string& id) { send("v2/chats/" + id + "/users"); }
`,
    },
    rows('a.cpp', 6),
  ],
  [
    'Python: what is left out says nothing',
    {
      'a.py': `import requests
def send(host=None):
    base = '' if host else load()
    return requests.get(base + '/api/v1/users/current')
`,
    },
    [],
  ],
]);
