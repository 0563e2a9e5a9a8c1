import { testIdioms } from '@mixer-oauth/testkit';

// A path without its first character, as every language takes it.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'Ruby: sub',
    {
      'a.rb': `HTTParty.get("${api}/users/:id".sub(":id", id))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rb:1'],
  ],
  [
    'JavaScript: padEnd/substring',
    {
      'a.js': `const p='/types'; fetch('${api}/' + p.substring(1));
`,
    },
    ['call | certain | rest GET /types | a.js:1'],
  ],
  [
    'JavaScript: slice',
    {
      'a.js': `const get = (p) => fetch('${api}/' + (p.startsWith('/') ? p.slice(1) : p));
get('/types');
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'Java: substring',
    {
      'A.java': `class A { void get(String p) { client.get("${api}/" + p.substring(1)); } void f() { get("/types"); } }
`,
    },
    ['call | certain | rest GET /types | A.java:1'],
  ],
  [
    'C#: Substring',
    {
      'a.cs': `class A { void G(string p) { client.GetAsync("${api}/" + p.Substring(1)); } void F() { G("/types"); } }
`,
    },
    ['call | certain | rest GET /types | a.cs:1'],
  ],
  [
    'C#: range',
    {
      'a.cs': `class A { void G(string p) { client.GetAsync("${api}/" + p[1..]); } void F() { G("/types"); } }
`,
    },
    ['call | certain | rest GET /types | a.cs:1'],
  ],
  [
    'Swift: dropFirst',
    {
      'a.swift': `func get(_ p: String) { session.dataTask(with: URL(string: "${api}/" + p.dropFirst())!) }
func f() { get("/types") }
`,
    },
    ['call | certain | rest GET /types | a.swift:2'],
  ],
  [
    'Lua: sub',
    {
      'a.lua': `local function get(p) return http.request("${api}/" .. p:sub(2)) end
get("/types")
`,
    },
    ['call | certain | rest GET /types | a.lua:2'],
  ],
  [
    'C++: substr',
    {
      'a.cpp': `void get(std::string p) { cpr::Get(cpr::Url{"${api}/" + p.substr(1)}); }
void f() { get("/types"); }
`,
    },
    ['call | certain | rest GET /types | a.cpp:2'],
  ],
  [
    'Python: slice',
    {
      'a.py': `import requests
def get(p):
    return requests.get("${api}/" + p[1:])
get("/types")
`,
    },
    ['call | certain | rest GET /types | a.py:4'],
  ],
  [
    'Go: slice',
    {
      'a.go': `package a
import "net/http"
func get(p string) { http.Get("${api}/" + p[1:]) }
func f() { get("/types") }
`,
    },
    ['call | certain | rest GET /types | a.go:4'],
  ],
  [
    'Rust: slice',
    {
      'a.rs': `async fn get(p: &str) { reqwest::get(format!("${api}/{}", &p[1..])).await; }
fn f() { get("/types"); }
`,
    },
    ['call | certain | rest GET /types | a.rs:2'],
  ],
  [
    'Ruby: slice',
    {
      'a.rb': `def get(p)
  HTTParty.get("${api}/" + p[1..-1])
end
get("/types")
`,
    },
    ['call | certain | rest GET /types | a.rb:4'],
  ],
  [
    'Ruby: slice2',
    {
      'a.rb': `def get(p)
  HTTParty.get("${api}/" + p[1..])
end
get("/types")
`,
    },
    ['call | certain | rest GET /types | a.rb:4'],
  ],
  [
    'PHP: substr',
    {
      'a.php': `<?php
function f($u) { return $this->http->request('GET', '${api}/' . substr($u, 1)); }
f('/types');
`,
    },
    ['call | certain | rest GET /types | a.php:3'],
  ],
  [
    'Kotlin: substring',
    {
      'a.kt': `fun get(p: String) = client.get("${api}/" + p.substring(1))
fun f() { get("/types") }
`,
    },
    ['call | certain | rest GET /types | a.kt:2'],
  ],
]);
