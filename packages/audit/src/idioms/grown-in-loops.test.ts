import { testIdioms } from '@mixer-oauth/testkit';

// What a loop adds to an address, item by item, is all in it afterwards.
testIdioms([
  [
    'Java: segments one by one',
    {
      'A.java': `import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;
class A { private final RestTemplate rest = new RestTemplate(); 
 Object same(long t) { return rest.getForObject(url("types", t, "channels").queryParam("o", "x").build().toUri(), Object.class); }
 private UriComponentsBuilder url(Object... segments) { UriComponentsBuilder builder = UriComponentsBuilder.fromHttpUrl("https://mixer.com/api/v1");
  for (Object segment : segments) { builder.pathSegment(segment.toString()); } return builder; } }`,
    },
    ['call | certain | rest GET /types/{typeId}/channels | A.java:4'],
  ],
  [
    'Java: segments at once',
    {
      'A.java': `import org.springframework.web.client.RestTemplate;
import org.springframework.web.util.UriComponentsBuilder;
class A { private final RestTemplate rest = new RestTemplate(); 
 Object same(String t) { return rest.getForObject(url("types", t, "channels").toUri(), Object.class); }
 private UriComponentsBuilder url(String... segments) { return UriComponentsBuilder.fromHttpUrl("https://mixer.com/api/v1").pathSegment(segments); } }`,
    },
    ['call | certain | rest GET /types/{typeId}/channels | A.java:4'],
  ],
  [
    'Kotlin: segments one by one',
    {
      'A.kt': `fun url(vararg segments: String): HttpUrl { val b = "https://mixer.com/api/v1".toHttpUrl().newBuilder()
  for (s in segments) b.addPathSegment(s)
  return b.build() }
fun go(id: String) { OkHttpClient().newCall(Request.Builder().url(url("channels", id, "follow")).put(body).build()).execute() }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.kt:4'],
  ],
  [
    'Java: a builder of text',
    {
      'A.java': `class A { String url(Object... parts) { StringBuilder sb = new StringBuilder("https://mixer.com/api/v1"); for (Object p : parts) { sb.append('/').append(p); } return sb.toString(); }
 void go(long id) throws Exception { new java.net.URL(url("channels", id, "follow")).openConnection().getInputStream(); } }`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | A.java:2'],
  ],
  [
    'JavaScript',
    {
      'a.js': `const axios=require('axios'); function url(...parts) { let u = 'https://mixer.com/api/v1'; for (const p of parts) { u += '/' + p; } return u; }
axios.get(url('channels', id, 'follow'));`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.js:2'],
  ],
  [
    'Python: with a text function',
    {
      'a.py': `import requests
def url(*parts):
    u = 'https://mixer.com/api/v1'
    for p in parts:
        u += '/' + str(p)
    return u
requests.get(url('channels', cid, 'follow'))`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.py:7'],
  ],
  [
    'C#: a builder of text',
    {
      'a.cs': `class A { string Url(params object[] parts) { var sb = new StringBuilder("https://mixer.com/api/v1"); foreach (var p in parts) sb.Append('/').Append(p); return sb.ToString(); }
 void Go(int id) { new HttpClient().GetAsync(Url("channels", id, "follow")); } }`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.cs:2'],
  ],
  [
    'Go: by a format',
    {
      'a.go': `package main
import ("net/http"; "fmt")
func url(parts ...interface{}) string { u := "https://mixer.com/api/v1"; for _, p := range parts { u += fmt.Sprintf("/%v", p) }; return u }
func main() { http.Get(url("channels", id, "follow")) }`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.go:4'],
  ],
  [
    'PHP',
    {
      'a.php': `<?php function url(...$parts) { $u = 'https://mixer.com/api/v1'; foreach ($parts as $p) { $u .= '/' . $p; } return $u; }
$c = curl_init(url('channels', $id, 'follow')); curl_exec($c);`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.php:2'],
  ],
  [
    'Ruby: by a text with places, and written out',
    {
      'a.rb': `require 'net/http'
def url(*parts)
  u = 'https://mixer.com/api/v1'
  for p in parts
    u = u + "/#{p}"
  end
  u
end
Net::HTTP.get(URI(url('channels', id, 'follow')))
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.rb:9'],
  ],
  [
    'JavaScript: a list that nobody knows',
    {
      'a.js': `function url(parts) { let u = 'https://mixer.com/api/v1'; for (const p of parts) { u += '/' + p; } return u; }
fetch(url(location.hash.split('/')));
`,
    },
    ['call | unresolved | GET /{} | a.js:1'],
  ],
  [
    'JavaScript: an address that begins anew in each turn',
    {
      'a.js': `const BASE = 'https://mixer.com/api/v1';
for (const path of ['channels', 'types']) { let url = BASE; url += '/' + path; fetch(url); }
`,
    },
    ['call | certain | rest GET /channels | a.js:2', 'call | certain | rest GET /types | a.js:2'],
  ],
  [
    'Java: a builder that is made in each turn',
    {
      'A.java': `class A { void go(okhttp3.OkHttpClient c) { for (String path : new String[] { "channels", "types" }) {
  StringBuilder url = new StringBuilder("https://mixer.com/api/v1"); url.append('/').append(path); new java.net.URL(url.toString()).openConnection().getInputStream(); } } }
`,
    },
    ['call | certain | rest GET /channels | A.java:1', 'call | certain | rest GET /types | A.java:1'],
  ],
  [
    'Python: the same by =',
    {
      'a.py': `import requests
for path in ['channels', 'types']:
    url = 'https://mixer.com/api/v1'
    url = url + '/' + path
    requests.get(url)
`,
    },
    ['call | certain | rest GET /channels | a.py:2', 'call | certain | rest GET /types | a.py:2'],
  ],
  [
    'PHP: in a nested loop',
    {
      'a.php': `<?php
foreach ([['channels', 'follow'], ['users', 'teams']] as $parts) { $u = 'https://mixer.com/api/v1'; foreach ($parts as $p) { $u .= '/' . $p; } $c = curl_init($u); curl_exec($c); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:2',
      'call | certain | rest GET /users/{userId} | a.php:2',
    ],
  ],
  [
    'several loops one after the other, with the same name for their items',
    {
      'a.js': `const out = [];
for (const p of ['users', 'current']) out.push(encodeURIComponent(p));
fetch('https://mixer.com/api/v1/' + out.join('/'));
let path = '';
for (const p of ['channels', '1', 'follow']) path += '/' + encodeURIComponent(p);
fetch('https://mixer.com/api/v1' + path, { method: 'PUT' });
`,
      'A.java': `class A { void go() throws Exception {
 StringBuilder me = new StringBuilder("https://mixer.com/api/v1"); for (String p : List.of("users", "current")) { me.append('/').append(p); }
 new java.net.URL(me.toString()).openConnection().getInputStream();
 StringBuilder types = new StringBuilder("https://mixer.com/api/v1"); for (String p : List.of("types", "lookup")) { types.append('/').append(p); }
 new java.net.URL(types.toString()).openConnection().getInputStream(); } }`,
    },
    [
      'call | certain | rest GET /users/current | A.java:2',
      'call | certain | rest GET /types/lookup | A.java:4',
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'what is added behind a loop is one item of it, of a text as of a list',
    {
      'a.py': `path = 'https://mixer.com/api/v1'
for word in ['me', 'users']:
    print(word)
path += '/' + word
requests.get(path + '/current')
words = []
for word in ['all', 'types']:
    print(word)
words.append(word)
requests.get('https://mixer.com/api/v1/' + '/'.join(words))
`,
    },
    ['call | certain | rest GET /users/current | a.py:5', 'call | certain | rest GET /types | a.py:7'],
  ],
  [
    'a list of one item that a loop adds, in whatever language',
    {
      'a.py': `def me():
    parts = []
    for part in ['users', 'current']:
        parts += [part]
    requests.get('https://mixer.com/api/v1/' + '/'.join(parts))
def some(names):
    parts = ['users']
    for name in names:
        parts += [name]
    requests.get('https://mixer.com/api/v1/' + '/'.join(parts))
`,
      'b.php': `<?php
function me() {
  $parts = [];
  foreach (['users', 'current'] as $part) { $parts[] = $part; }
  file_get_contents('https://mixer.com/api/v1/' . implode('/', $parts));
}
`,
      'c.rb': `def me
  parts = []
  for part in %w[users current] do parts += [part] end
  HTTParty.get('https://mixer.com/api/v1/' + parts.join('/'))
end
`,
      'd.lua': `local function me()
  local parts = {}
  for _, part in ipairs({ 'users', 'current' }) do table.insert(parts, part) end
  http.request('https://mixer.com/api/v1/' .. table.concat(parts, '/'))
end
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:3',
      'call | certain | rest GET /users/{userId} | a.py:7',
      'call | certain | rest GET /users/current | b.php:4',
      'call | certain | rest GET /users/current | c.rb:3',
      'call | certain | rest GET /users/current | d.lua:3',
    ],
  ],
]);
