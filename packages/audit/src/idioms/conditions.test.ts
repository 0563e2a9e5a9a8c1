import { testIdioms } from '@mixer-oauth/testkit';

// A request that only some callers come to: what they pass decides which arm of a branch runs.
testIdioms([
  [
    'JavaScript: a switch on the verb, an else, a case for two verbs, an id that is left out',
    {
      'http.js': `const root = 'https://mixer.com/api/v1';
export function send(verb, path, body) {
  switch (verb) {
    case 'put':
    case 'patch':
      return axios.put(root + path, body);
    case 'delete':
      return axios.delete(root + path);
    default:
      return axios.get(root + path);
  }
}
export function plain(path, body, isPost) {
  if (isPost === true) return axios.post(root + path, body);
  else return axios.get(root + path);
}
export const either = (verb, path) => (verb === 'POST' ? axios.post(root + path) : axios.get(root + path));
export function find(resource, id) {
  let path = '/' + resource;
  if (id) path += '/' + id;
  return fetch(root + path);
}
`,
      'a.js': `import { send, plain, either, find } from './http.js';
send('get', '/channels/' + id);
send('put', '/channels/' + id + '/follow');
send('delete', \`/channels/\${id}/follow\`);
plain('/teams', {});
plain('/teams', {}, true);
either('GET', '/channels/' + id + '/hostee');
find('types');
find('types', 5);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:4',
      'call | certain | rest GET /teams | a.js:5',
      'call | certain | rest POST /teams | a.js:6',
      'call | certain | rest GET /channels/{channelId}/hostee | a.js:7',
      'call | certain | rest GET /types | a.js:8',
      'call | certain | rest GET /types/{typeId} | a.js:9',
    ],
  ],
  [
    'Python: if, elif and else, match, a default that is not set',
    {
      'http.py': `import requests
ROOT = 'https://mixer.com/api/v1'
def send(path, method='GET', body=None):
    if method == 'POST':
        return requests.post(ROOT + path, json=body)
    elif method in ('DELETE', 'UNFOLLOW'):
        return requests.delete(ROOT + path)
    else:
        return requests.get(ROOT + path)
def match(method, path):
    match method:
        case 'PUT' | 'PATCH':
            requests.put(ROOT + path)
        case _:
            requests.get(ROOT + path)
def find(resource, name=None):
    path = '/' + resource
    if name is not None:
        path += '/' + name
    return requests.get(ROOT + path)
`,
      'run.py': `from http import send, match, find
send('/teams')
send('/teams', 'POST', {})
send('/channels/%d/follow' % me, method='DELETE')
match('PUT', '/channels/%d' % me)
match('GET', '/channels/%d' % me)
find('types')
find('types', 5)
`,
    },
    [
      'call | certain | rest GET /teams | run.py:2',
      'call | certain | rest POST /teams | run.py:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | run.py:4',
      'call | certain | rest PUT /channels/{channelId} | run.py:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | run.py:6',
      'call | certain | rest GET /types | run.py:7',
      'call | certain | rest GET /types/{typeId} | run.py:8',
    ],
  ],
  [
    'C#: constants of a library, a default that is filled in, null, a switch',
    {
      'Api.cs': `class Api {
  const string Root = "https://mixer.com/api/v1/";
  public async Task Send(string path, HttpMethod method = null) {
    if (method == null) method = HttpMethod.Get;
    if (method == HttpMethod.Post) { await client.PostAsync(Root + path, content); }
    else if (method == HttpMethod.Put) { await client.PutAsync(Root + path, content); }
    else if (method == HttpMethod.Get) await client.GetAsync($"{Root}{path}");
  }
  public async Task Named(string verb, string path) {
    switch (verb) {
      case "DELETE": await client.DeleteAsync(Root + path); break;
      default: await client.GetAsync(Root + path); break;
    }
  }
  public async Task Find(string resource, string id) {
    var path = resource;
    if (id != null) { path += $"/{id}"; }
    await client.GetAsync(Root + path);
  }
}
`,
      'Run.cs': `class Run {
  async Task Go(Api api) {
    await api.Send("teams");
    await api.Send("teams", HttpMethod.Post);
    await api.Send($"channels/{me}", HttpMethod.Put);
    await api.Named("DELETE", $"channels/{me}/follow");
    await api.Named("GET", $"channels/{me}/follow");
    await api.Find("types", null);
    await api.Find("types", "5");
  }
}
`,
    },
    [
      'call | certain | rest GET /teams | Run.cs:3',
      'call | certain | rest POST /teams | Run.cs:4',
      'call | certain | rest PUT /channels/{channelId} | Run.cs:5',
      'call | certain | rest DELETE /channels/{channelId}/follow | Run.cs:6',
      'call | certain | rest GET /channels/{channelId}/follow | Run.cs:7',
      'call | certain | rest GET /types | Run.cs:8',
      'call | certain | rest GET /types/{typeId} | Run.cs:9',
    ],
  ],
  [
    'Rust: a match as a value and as statements, members of an enum of its own',
    {
      'request.rs': `pub enum Verb { Get, Post, Delete }
pub fn send(path: String, verb: Verb) {
    let url = format!("https://mixer.com/api/v1{}", path);
    let request = match verb {
        Verb::Get => client.get(&url),
        Verb::Post => client.post(&url),
        Verb::Delete => client.delete(&url),
    };
    request.send();
}
pub fn named(verb: &str, path: &str) {
    if verb == "PUT" {
        client.put(&format!("https://mixer.com/api/v1{}", path)).send();
    } else {
        client.get(&format!("https://mixer.com/api/v1{}", path)).send();
    }
}
`,
      'main.rs': `mod request;
fn main() {
    request::send(format!("/teams"), request::Verb::Get);
    request::send(format!("/channels/{}/follow", id), request::Verb::Delete);
    request::named("PUT", "/channels/5");
}
`,
    },
    [
      'call | certain | rest GET /teams | main.rs:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | main.rs:4',
      'call | certain | rest PUT /channels/{channelId} | main.rs:5',
    ],
  ],
  [
    'Java: equals, a switch that falls through, an enum',
    {
      'Api.java': `class Api {
  static final String ROOT = "https://mixer.com/api/v1";
  void send(String verb, String path) {
    if (verb.equals("POST")) { client.post(ROOT + path); }
    else if ("DELETE".equalsIgnoreCase(verb)) { client.delete(ROOT + path); }
    else { client.get(ROOT + path); }
  }
  void by(Verb verb, String path) {
    switch (verb) {
      case PUT:
      case PATCH:
        client.put(ROOT + path);
        break;
      default:
        client.get(ROOT + path);
    }
  }
}
enum Verb { GET, PUT, PATCH }
`,
      'Run.java': `class Run {
  void go(Api api) {
    api.send("GET", "/teams");
    api.send("POST", "/teams");
    api.send("DELETE", "/channels/" + me + "/follow");
    api.by(Verb.PUT, "/channels/" + me);
    api.by(Verb.GET, "/channels/" + me);
  }
}
`,
    },
    [
      'call | certain | rest GET /teams | Run.java:3',
      'call | certain | rest POST /teams | Run.java:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | Run.java:5',
      'call | certain | rest PUT /channels/{channelId} | Run.java:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | Run.java:7',
    ],
  ],
  [
    'Kotlin: when, and an if that is a value',
    {
      'Api.kt': `const val ROOT = "https://mixer.com/api/v1"
class Api {
  fun send(verb: String, path: String) = when (verb) {
    "POST", "post" -> client.post(ROOT + path)
    "DELETE" -> client.delete(ROOT + path)
    else -> client.get(ROOT + path)
  }
  fun find(resource: String, id: String? = null) {
    var path = "/" + resource
    if (id != null) path += "/" + id
    client.get(ROOT + path)
  }
}
`,
      'Run.kt': `fun main(api: Api) {
  api.send("POST", "/teams")
  api.send("GET", "/channels/$me/follow")
  api.find("types")
  api.find("types", "5")
}
`,
    },
    [
      'call | certain | rest POST /teams | Run.kt:2',
      'call | certain | rest GET /channels/{channelId}/follow | Run.kt:3',
      'call | certain | rest GET /types | Run.kt:4',
      'call | certain | rest GET /types/{typeId} | Run.kt:5',
    ],
  ],
  [
    'Swift: a switch on an enum, a comparison',
    {
      'Api.swift': `enum Verb: String { case get = "GET", put = "PUT" }
let root = "https://mixer.com/api/v1"
class Api {
  func send(_ verb: String, _ path: String) {
    if verb == "PUT" { client.put(root + path) } else { client.get(root + path) }
  }
  func by(verb: Verb, path: String) {
    switch verb {
    case .put: client.put(root + path)
    default: client.get(root + path)
    }
  }
}
`,
      'main.swift': `let api = Api()
api.send("PUT", "/channels/\\(me)")
api.send("GET", "/channels/\\(me)")
api.by(verb: .put, path: "/channels/\\(me)/follow")
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | main.swift:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | main.swift:3',
      'call | certain | rest PUT /channels/{channelId}/follow | main.swift:4',
    ],
  ],
  [
    'Go: a switch and an if',
    {
      'api.go': `package main
const root = "https://mixer.com/api/v1"
func send(verb string, path string) {
	switch verb {
	case "PUT", "PATCH":
		client.Put(root + path)
	default:
		client.Get(root + path)
	}
}
func other(verb, path string) {
	if verb == "POST" {
		client.Post(root + path)
	} else {
		client.Get(root + path)
	}
}
`,
      'main.go': `package main
func main() {
	send("PUT", "/channels/"+me)
	send("GET", "/channels/"+me)
	other("POST", "/teams")
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | main.go:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | main.go:4',
      'call | certain | rest POST /teams | main.go:5',
    ],
  ],
  [
    'C++: if and else',
    {
      'api.h': `const std::string root = "https://mixer.com/api/v1";
inline void send(const std::string& verb, const std::string& path) {
  if (verb == "PUT") { client.put(root + path); }
  else { client.get(root + path); }
}
`,
      'main.cpp': `#include "api.h"
int main() {
  send("PUT", "/channels/" + me);
  send("GET", "/channels/" + me);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | main.cpp:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | main.cpp:4',
    ],
  ],
  [
    'PHP: a switch, match, isset',
    {
      'api.php': `<?php
const ROOT = 'https://mixer.com/api/v1';
function send($verb, $path) {
  switch ($verb) {
    case 'PUT': return $http->put(ROOT . $path);
    default: return $http->get(ROOT . $path);
  }
}
function by($verb, $path) {
  return match ($verb) { 'POST' => $http->post(ROOT . $path), default => $http->get(ROOT . $path) };
}
function find($resource, $id = null) {
  $path = '/' . $resource;
  if (isset($id)) $path .= '/' . $id;
  return $http->get(ROOT . $path);
}
`,
      'run.php': `<?php
require 'api.php';
send('PUT', "/channels/$me");
send('GET', "/channels/$me");
by('POST', '/teams');
find('types');
find('types', '5');
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | run.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | run.php:4',
      'call | certain | rest POST /teams | run.php:5',
      'call | certain | rest GET /types | run.php:6',
      'call | certain | rest GET /types/{typeId} | run.php:7',
    ],
  ],
  [
    'Ruby: case, and an if',
    {
      'api.rb': `ROOT = 'https://mixer.com/api/v1'
def send_to(verb, path)
  case verb
  when :put, 'PUT' then HTTP.put(ROOT + path)
  else HTTP.get(ROOT + path)
  end
end
def other(verb, path)
  if verb == :post
    HTTP.post(ROOT + path)
  else
    HTTP.get(ROOT + path)
  end
end
`,
      'run.rb': `require_relative 'api'
send_to(:put, "/channels/#{me}")
send_to(:get, "/channels/#{me}")
other(:post, '/teams')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | run.rb:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | run.rb:3',
      'call | certain | rest POST /teams | run.rb:4',
    ],
  ],
  [
    'Lua: if, elseif and else',
    {
      'api.lua': `local M = {}
local root = 'https://mixer.com/api/v1'
function M.send(verb, path)
  if verb == 'PUT' then
    return http.put(root .. path)
  elseif verb ~= 'DELETE' then
    return http.get(root .. path)
  else
    return http.delete(root .. path)
  end
end
return M
`,
      'run.lua': `local api = require('api')
api.send('PUT', '/channels/' .. me)
api.send('GET', '/channels/' .. me)
api.send('DELETE', '/channels/' .. me .. '/follow')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | run.lua:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | run.lua:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | run.lua:4',
    ],
  ],
  [
    'what cannot be told stays: a verb out of a configuration, a variable that is set elsewhere',
    {
      'a.ts': `const root = 'https://mixer.com/api/v1';
export function send(verb: string, path: string) {
  if (verb === 'PUT') return axios.put(root + path);
  return axios.get(root + path);
}
let mode = 'one';
export function byMode(path: string) {
  if (mode === 'two') return axios.delete(root + path);
}
`,
      'b.ts': `import { send, byMode } from './a.js';
send(process.argv[2], '/channels/' + id);
byMode('/channels/' + id + '/follow');
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | b.ts:2',
      'call | certain | rest PUT /channels/{channelId} | b.ts:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | b.ts:3',
    ],
  ],
  [
    'a body that hundreds of labels lead to runs for each of them',
    {
      'a.js': `const root = 'https://mixer.com/api/v1';
function send(kind, path) {
  switch (kind) {
${Array.from({ length: 300 }, (_, index) => `    case 'k${index}':`).join('\n')}
      return axios.put(root + path);
    default:
      return axios.get(root + path);
  }
}
send('k299', '/channels/' + id);
`,
    },
    ['call | certain | rest PUT /channels/{channelId} | a.js:309'],
  ],
  [
    'Python: what is set since it was passed may be missing still',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def find(device): return device.ask()
def play(device, verb):
    if not device:
        device = find(verb)
    if not device:
        return requests.request(verb, API + '/users/current')
    return requests.request(verb, API + '/channels/1')
def start(config): play(config.device, 'GET')
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:9',
      'call | certain | rest GET /users/current | a.py:8',
    ].toReversed(),
  ],
]);
