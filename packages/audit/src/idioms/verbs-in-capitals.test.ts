import { testIdioms } from '@mixer-oauth/testkit';

// A wrapper is handed its verb in any letters, under a name that says nothing.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'PHP: strtoupper',
    {
      'a.php': `<?php
function f($m) { return $this->http->request(strtoupper($m), '${api}/users/current'); }
f('get');
`,
    },
    ['call | certain | rest GET /users/current | a.php:2'],
  ],
  [
    'PHP: ucfirst',
    {
      'a.php': `<?php
$m='get'; $this->http->request(mb_strtoupper($m), '${api}/types');
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'Go: ToUpper',
    {
      'a.go': `package a
import ("net/http"; "strings")
func do(m, p string) { http.NewRequest(strings.ToUpper(m), "${api}" + p, nil) }
func f() { do("patch", "/users/1") }
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.go:4'],
  ],
  [
    'Rust: to_uppercase',
    {
      'a.rs': `fn req(m: &str) { client.request(Method::from_str(&m.to_uppercase()).unwrap(), "${api}/users/1"); }
fn f() { req("patch"); }
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.rs:1'],
  ],
  [
    'Python: getattr verb',
    {
      'a.py': `import requests
def call(m, p):
    return getattr(requests, m.lower())("${api}" + p)
call("PATCH", "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.py:4'],
  ],
  [
    'Ruby: send',
    {
      'a.rb': `def call(m, p)
  HTTParty.send(m.downcase, "${api}" + p)
end
call("PATCH", "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.rb:4'],
  ],
  [
    'Lua: upper',
    {
      'a.lua': `local function call(m, p) return httpc:request_uri("${api}" .. p, { method = string.upper(m) }) end
call("patch", "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.lua:2'],
  ],
  [
    'JavaScript: toUpperCase fn',
    {
      'a.js': `function call(m, p) { return fetch('${api}' + p, { method: m.toUpperCase() }); }
call('patch', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.js:2'],
  ],
  [
    'JavaScript: axios lower',
    {
      'a.js': `const axios = require('axios');
function call(m, p) { return axios[m.toLowerCase()]('${api}' + p); }
call('PATCH', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.js:3'],
  ],
  [
    'JavaScript: request positional',
    {
      'a.js': `const needle = require('needle');
function call(m, p) { return needle(m.toLowerCase(), '${api}' + p); }
call('PATCH', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.js:3'],
  ],
  [
    'Python: request upper',
    {
      'a.py': `import requests
def call(m, p):
    return requests.request(m.upper(), "${api}" + p)
call("patch", "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.py:4'],
  ],
  [
    'PHP: request strtoupper',
    {
      'a.php': `<?php
function call($m, $p) { global $client; return $client->request(strtoupper($m), '${api}' . $p); }
call('patch', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.php:3'],
  ],
  [
    'PHP: dynamic',
    {
      'a.php': `<?php
function call($m, $p) { global $client; return $client->{strtolower($m)}('${api}' . $p); }
call('PATCH', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.php:3'],
  ],
  [
    'PHP: dynamic2',
    {
      'a.php': `<?php
function call($m, $p) { global $client; return $client->$m('${api}' . $p); }
call('patch', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.php:3'],
  ],
  [
    'PHP: curl',
    {
      'a.php': `<?php
function call($m, $p) { $ch = curl_init('${api}' . $p); curl_setopt($ch, CURLOPT_CUSTOMREQUEST, strtoupper($m)); return curl_exec($ch); }
call('patch', '/users/1');
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.php:3'],
  ],
  [
    'Java: upper',
    {
      'A.java': `class A { void call(String m, String p) { c.setRequestMethod(m.toUpperCase()); HttpRequest.newBuilder().uri(URI.create("${api}" + p)).method(m.toUpperCase(), body).build(); } void f() { call("patch", "/users/1"); } }
`,
    },
    ['call | certain | rest PATCH /users/{userId} | A.java:1'],
  ],
  [
    'C#: HttpMethod',
    {
      'a.cs': `class A { void Call(string m, string p) { client.SendAsync(new HttpRequestMessage(new HttpMethod(m.ToUpper()), "${api}" + p)); } void F() { Call("patch", "/users/1"); } }
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.cs:1'],
  ],
  [
    'Kotlin: uppercase',
    {
      'a.kt': `fun call(m: String, p: String) { Request.Builder().url("${api}" + p).method(m.uppercase(), body).build() }
fun f() { call("patch", "/users/1") }
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.kt:2'],
  ],
  [
    'Swift: uppercased',
    {
      'a.swift': `func call(_ m: String, _ p: String) { var r = URLRequest(url: URL(string: "${api}" + p)!); r.httpMethod = m.uppercased(); session.dataTask(with: r) }
func f() { call("patch", "/users/1") }
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.swift:2'],
  ],
  [
    'Ruby: net http',
    {
      'a.rb': `def call(m, p)
  Net::HTTP.const_get(m.capitalize).new(URI("${api}" + p))
end
call("patch", "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.rb:4'],
  ],
  [
    'Ruby: faraday run_request',
    {
      'a.rb': `def call(m, p)
  Faraday.run_request(m.downcase.to_sym, "${api}" + p, nil, nil)
end
call("PATCH", "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.rb:4'],
  ],
  [
    'Ruby: public_send',
    {
      'a.rb': `def call(m, p)
  Faraday.public_send(m, "${api}" + p)
end
call(:patch, "/users/1")
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.rb:4'],
  ],
]);
