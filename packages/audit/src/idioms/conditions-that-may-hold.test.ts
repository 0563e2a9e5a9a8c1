import { testIdioms } from '@mixer-oauth/testkit';

// A condition that fails for who calls takes its call away: each of these looks as if it failed, and may hold.
const javascript = (code: string): Record<string, string> => ({
  'a.js': `const API = 'https://mixer.com/api/v1';\n${code}`,
});

testIdioms([
  [
    'What nobody passes is read before it is asked for',
    javascript(`function send(path, body) {
  body = body || readBody();
  if (body) return fetch(API + path, { method: 'PUT', body });
}
send('/channels/1');
`),
    ['call | certain | rest PUT /channels/{channelId} | a.js:6'],
  ],
  [
    'A member that holds what a constant is',
    javascript(`const PUT = 'PUT';
const VERBS = { update: 'PUT' };
function send(verb, path) {
  if (verb === PUT) return fetch(API + path, { method: 'PUT' });
}
send(VERBS.update, '/channels/1');
`),
    ['call | certain | rest PUT /channels/{channelId} | a.js:7'],
  ],
  [
    'A field that holds one of the labels',
    {
      'Api.java': `class Api {
  void send(Verb verb, String path) throws Exception {
    HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1" + path).openConnection();
    switch (verb) {
      case PUT: c.setRequestMethod("PUT"); break;
    }
    c.connect();
  }
  void go(Config config) throws Exception { send(config.verb, "/channels/1"); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId} | Api.java:9'],
  ],
  [
    'Lists and records that are filled where nobody follows it',
    javascript(`function send(path, list) {
  if (list.length > 0) return fetch(API + path, { method: 'PUT' });
}
function sendKeys(path, map) {
  if (Object.keys(map).length > 0) return fetch(API + path, { method: 'PUT' });
}
function a(rows) { const list = []; rows.forEach((row) => list.push(row)); return send('/channels/1', list); }
function b(rows) { const list = []; fill(list, rows); return send('/channels/2', list); }
function c(key) { const map = {}; map[key] = 1; return sendKeys('/channels/3', map); }
function d(other) { const map = {}; Object.assign(map, other); return sendKeys('/channels/4', map); }
`),
    [
      'call | certain | rest PUT /channels/{channelId} | a.js:8',
      'call | certain | rest PUT /channels/{channelId} | a.js:9',
      'call | certain | rest PUT /channels/{channelId} | a.js:10',
      'call | certain | rest PUT /channels/{channelId} | a.js:11',
    ],
  ],
  [
    'A path that is sometimes another than what was passed',
    javascript(`function send(path) {
  if (isSlow()) path = '/channels/2/follow';
  return fetch(API + path, { method: 'PUT' });
}
send('/channels/1');
`),
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
      'call | certain | rest PUT /channels/{channelId} | a.js:6',
    ],
  ],
  [
    'An option that something else sets',
    javascript(`function send(path, options) {
  addDefaults(options);
  if (!options.body) return;
  return fetch(API + path, { method: 'PUT' });
}
send('/channels/1', {});
`),
    ['call | certain | rest PUT /channels/{channelId} | a.js:7'],
  ],
  [
    'PHP and Python: entries under any key',
    {
      'a.php': `<?php
function send($path, $data = array()) {
  $ch = curl_init('https://mixer.com/api/v1' . $path);
  if (!empty($data)) { curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PUT'); }
  return curl_exec($ch);
}
function go($key) { $data = array(); $data[$key] = 1; return send('/channels/1', $data); }
`,
      'a.py': `import requests
def send(path, data=None):
    if data:
        requests.put('https://mixer.com/api/v1' + path, json=data)
def go(more):
    data = {}
    data.update(more)
    send('/channels/1', data)
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | a.php:7',
      'call | certain | rest PUT /channels/{channelId} | a.py:8',
    ],
  ],
  [
    'A key that holds null',
    javascript(`function send(path, options) {
  if ('body' in options) return fetch(API + path, { method: 'PUT' });
}
send('/channels/1', { body: null });
`),
    ['call | certain | rest PUT /channels/{channelId} | a.js:5'],
  ],
  [
    'What is not passed is not null, and null is an object',
    javascript(`function send(path, body) {
  if (body !== null) return fetch(API + path, { method: 'PUT' });
}
function sendObject(path, body) {
  if (typeof body === 'object') return fetch(API + path, { method: 'PUT' });
}
send('/channels/1');
sendObject('/channels/2', null);
`),
    [
      'call | certain | rest PUT /channels/{channelId} | a.js:8',
      'call | certain | rest PUT /channels/{channelId} | a.js:9',
    ],
  ],
  [
    'A text of zero is something, and false is no undefined',
    javascript(`function send(path, id) {
  if (id) return fetch(API + path, { method: 'PUT' });
}
function sendDefined(path, id) {
  if (typeof id !== 'undefined') return fetch(API + path, { method: 'PUT' });
}
send('/channels/1', '0');
sendDefined('/channels/2', false);
`),
    [
      'call | certain | rest PUT /channels/{channelId} | a.js:8',
      'call | certain | rest PUT /channels/{channelId} | a.js:9',
    ],
  ],
  [
    "PHP's == takes null for false",
    {
      'a.php': `<?php
function send($path, $mode = null) {
  $ch = curl_init('https://mixer.com/api/v1' . $path);
  if ($mode == false) { curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PUT'); }
  return curl_exec($ch);
}
send('/channels/1');
`,
    },
    ['call | certain | rest PUT /channels/{channelId} | a.php:7'],
  ],
  [
    'Ruby: a text is written like a symbol',
    {
      'a.rb': `require 'rest-client'
def send_to(path, mode)
  return if mode.is_a?(Symbol)
  RestClient.put("https://mixer.com/api/v1#{path}", {})
end
send_to('/channels/1', 'fast')
`,
    },
    ['call | certain | rest PUT /channels/{channelId} | a.rb:6'],
  ],
]);

// What leaves an inner block says nothing of what stands behind the outer one.
testIdioms([
  [
    'C++, PHP, Kotlin: an if in an if without braces',
    {
      'a.cpp': `#include <cpr/cpr.h>
void send(std::string path, const char* token) {
  if (isSlow()) if (token == nullptr) return;
  cpr::Put(cpr::Url{"https://mixer.com/api/v1" + path});
}
void go() { send("/channels/1", nullptr); }
`,
      'a.php': `<?php
function send($path, $token = null) {
  if (isSlow()) if (!$token) return;
  $ch = curl_init('https://mixer.com/api/v1' . $path);
  curl_setopt($ch, CURLOPT_CUSTOMREQUEST, 'PUT');
  return curl_exec($ch);
}
send('/channels/1');
`,
      'a.kt': `import okhttp3.*
class Api(val client: OkHttpClient) {
  fun send(path: String, token: String?) {
    if (isSlow()) if (token == null) return
    client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).put(body).build()).execute()
  }
  fun go() { send("/channels/1", null) }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | a.cpp:6',
      'call | certain | rest PUT /channels/{channelId} | a.kt:7',
      'call | certain | rest PUT /channels/{channelId} | a.php:8',
    ],
  ],
  [
    'Ruby: under if, under else, and before rescue and ensure',
    {
      'a.rb': `require 'rest-client'
def under_if(path, token = nil)
  if slow?
    return unless token
    wait
  end
  RestClient.put("https://mixer.com/api/v1#{path}", {})
end
def under_else(path, token = nil)
  if fast?
    go
  else
    return unless token
    wait
  end
  RestClient.put("https://mixer.com/api/v1#{path}", {})
end
def handled(path, token = nil)
  begin
    raise 'no token' unless token
    wait
  rescue
    RestClient.put("https://mixer.com/api/v1#{path}", {})
  ensure
    RestClient.delete("https://mixer.com/api/v1#{path}/follow")
  end
end
under_if('/channels/1')
under_else('/channels/2')
handled('/channels/3')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId} | a.rb:28',
      'call | certain | rest PUT /channels/{channelId} | a.rb:29',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:30',
      'call | certain | rest PUT /channels/{channelId} | a.rb:30',
    ],
  ],
  [
    'Python: what stands behind the else of a loop',
    {
      'a.py': `import requests
for row in rows:
    if row:
        break
else:
    requests.put('https://mixer.com/api/v1/channels/1')
`,
    },
    ['call | certain | rest PUT /channels/{channelId} | a.py:6'],
  ],
  [
    "The program's own wrap, and a delay that is named",
    javascript(`function send(path) { return fetch(API + path, { method: 'PUT' }); }
function wrap(fn) { return (path) => fn('/channels' + path); }
const sendChannel = wrap(send);
sendChannel('/1');
setTimeout(send, DELAY, '/channels/2');
`),
    [
      'call | certain | rest PUT /channels/{channelId} | a.js:3',
      'call | certain | rest PUT /channels/{channelId} | a.js:6',
    ],
  ],
  [
    'C#: a kind of an object whose class is nowhere',
    {
      'Status.cs': `using System.Net.Http;
class Status {
  Task Check(Site kind, string name) => Ask(new Followed { Name = name, Kind = kind });
  async Task Ask(Followed one) {
    switch (one.Kind) {
      case Site.Other:
        var other = $"https://other.tv/live/{one.Name}";
        using (var http = new HttpClient()) { await http.GetStringAsync(other); }
        break;
      case Site.Mixer:
        var url = $"https://mixer.com/api/v1/channels/{channelIdOrToken}";
        using (var http = new HttpClient()) { await http.GetStringAsync(url); }
        break;
    }
  }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Status.cs:11'],
  ],
  [
    'Java: a kind that an object of a library gives',
    {
      'Status.java': `class Status {
  void check(Site kind, String name) { ask(new Followed(kind, name)); }
  void ask(Followed one) {
    if (one.getKind() == Site.MIXER) {
      String url = "https://mixer.com/api/v1/channels/" + one.getName();
      client.newCall(new Request.Builder().url(url).build()).execute();
    }
  }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Status.java:5'],
  ],
  [
    'JavaScript and Python: the same of an imported class',
    {
      'status.js': `import { Followed, Site } from 'followed';
function ask(one) {
  if (one.kind === Site.Mixer) {
    const url = 'https://mixer.com/api/v1/channels/' + one.name;
    fetch(url);
  }
}
ask(new Followed(kind, name));
`,
      'status.py': `import requests
from followed import Followed, Site

def ask(one):
    if one.kind == Site.MIXER:
        url = "https://mixer.com/api/v1/channels/" + one.name
        requests.get(url)

ask(Followed(kind, name))
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | status.js:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | status.py:6',
    ],
  ],
  [
    'Go: an error that is handed on may be none',
    {
      'a.go': `package a
func (c *Client) send(verb, path string, err error, body any) error {
	if err != nil {
		return err
	}
	if body != nil {
		return nil
	}
	req, _ := http.NewRequest(verb, "https://mixer.com/api/v1"+path, nil)
	return c.http.Do(req)
}
func (c *Client) Update(id string) error {
	checkErr := c.check(id)
	return c.send("PATCH", "/channels/1", checkErr, nil)
}
func (c *Client) Remove(id string) error {
	return c.send("DELETE", "/channels/1/follow", nil, c.check(id))
}
func (c *Client) check(id string) error { return errors.New("no such channel") }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:14'],
  ],
]);
