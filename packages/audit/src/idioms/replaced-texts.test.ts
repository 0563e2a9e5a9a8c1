import { testIdioms } from '@mixer-oauth/testkit';

// The places of a path are filled by what replaces them, in whatever order a language is told.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'PHP: str_replace',
    {
      'a.php': `<?php
$p = str_replace('{id}', $id, '/users/{id}');
$this->http->request('GET', '${api}' . $p);
`,
    },
    ['call | certain | rest GET /users/{userId} | a.php:2'],
  ],
  [
    'PHP: strtr',
    {
      'a.php': `<?php
$p = strtr('/users/:id', [':id' => $id]);
$this->http->request('GET', '${api}' . $p);
`,
    },
    ['call | certain | rest GET /users/{userId} | a.php:2'],
  ],
  [
    'PHP: preg_replace',
    {
      'a.php': `<?php
$b = preg_replace('#/$#', '', '${api}/');
$this->http->request('GET', $b . '/types');
`,
    },
    ['call | certain | rest GET /types | a.php:3'],
  ],
  [
    'Go: Replace',
    {
      'a.go': `package a
import ("net/http"; "strings")
func f(id string) { p := strings.Replace("/users/:id", ":id", id, 1); http.Get("${api}" + p) }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.go:3'],
  ],
  [
    'Go: ReplaceAll',
    {
      'a.go': `package a
import ("net/http"; "strings")
func f(id string) { p := strings.ReplaceAll("/users/:id", ":id", id); http.Get("${api}" + p) }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.go:3'],
  ],
  [
    'Go: NewReplacer',
    {
      'a.go': `package a
import ("net/http"; "strings")
func f(id string) { r := strings.NewReplacer(":id", id); http.Get("${api}" + r.Replace("/users/:id")) }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.go:3'],
  ],
  [
    'Rust: replace',
    {
      'a.rs': `async fn f(id: &str) { let p = "/users/:id".replace(":id", id); reqwest::get(format!("${api}{}", p)).await; }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rs:1'],
  ],
  [
    'Rust: replacen',
    {
      'a.rs': `async fn f(id: &str) { let p = "/users/:id".replacen(":id", id, 1); reqwest::get(format!("${api}{}", p)).await; }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rs:1'],
  ],
  [
    'Python: replace',
    {
      'a.py': `import requests
requests.get("${api}" + "/users/:id".replace(":id", str(i)))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.py:2'],
  ],
  [
    'Ruby: gsub regex',
    {
      'a.rb': `HTTParty.get("${api}/types/".gsub(/\\/$/, ""))
`,
    },
    ['call | certain | rest GET /types | a.rb:1'],
  ],
  [
    'JavaScript: replace regex',
    {
      'a.js': `const b='${api}/'; fetch(b.replace(/\\/+$/, '') + '/types');
`,
    },
    ['call | certain | rest GET /types | a.js:1'],
  ],
  [
    'JavaScript: replace param fn',
    {
      'a.js': `const get = (p) => fetch('${api}/' + p.replace(/^\\//, ''));
get('/types');
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'Kotlin: replace',
    {
      'a.kt': `fun f(id: Int) { client.get("${api}/users/{id}".replace("{id}", id.toString())) }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.kt:1'],
  ],
  [
    'Java: replaceFirst',
    {
      'A.java': `class A { void f() { client.get("${api}/users/:id".replaceFirst(":id", id)); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'C#: Replace',
    {
      'a.cs': `class A { void F() { client.GetAsync("${api}/users/{id}".Replace("{id}", id)); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cs:1'],
  ],
  [
    'C#: Regex.Replace',
    {
      'a.cs': `class A { void F() { client.GetAsync(Regex.Replace("${api}/", "/$", "") + "/types"); } }
`,
    },
    ['call | certain | rest GET /types | a.cs:1'],
  ],
  [
    'Swift: replacing',
    {
      'a.swift': `func f(id: String) { session.dataTask(with: URL(string: "${api}" + "/users/:id".replacingOccurrences(of: ":id", with: id))!) }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.swift:1'],
  ],
  [
    'Lua: gsub free',
    {
      'a.lua': `local b = string.gsub("${api}/", "/$", "")
http.request(b .. "/types")
`,
    },
    ['call | certain | rest GET /types | a.lua:2'],
  ],
  [
    'Lua: gsub method',
    {
      'a.lua': `local b = ("${api}/"):gsub("/$", "")
http.request(b .. "/types")
`,
    },
    ['call | certain | rest GET /types | a.lua:2'],
  ],
  [
    'C++: replace',
    {
      'a.cpp': `void f() { QString p = "/users/:id"; p.replace(":id", id); manager->get(QNetworkRequest(QUrl("${api}" + p))); }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cpp:1'],
  ],
  [
    'JavaScript: replace literal regex',
    {
      'a.js': `fetch('${api}' + '/users/:id'.replace(/:id/, id));
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:1'],
  ],
  [
    'JavaScript: replace braces regex',
    {
      'a.js': `fetch('${api}' + '/channels/{id}/follow'.replace(/\\{id\\}/g, id));
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'Java: replaceAll escaped',
    {
      'A.java': `class A { void f() { client.get(("${api}" + "/users/{id}").replaceAll("\\\\{id\\\\}", id)); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'PHP: preg_replace id',
    {
      'a.php': `<?php
$p = preg_replace('#:id#', $id, '/users/:id');
$this->http->request('GET', '${api}' . $p);
`,
    },
    ['call | certain | rest GET /users/{userId} | a.php:2'],
  ],
  [
    'PHP: str_replace list',
    {
      'a.php': `<?php
$p = str_replace(['{id}', '{a}'], [$id, 'follow'], '/channels/{id}/{a}');
$this->http->request('PATCH', '${api}' . $p);
`,
    },
    ['call | certain | rest PATCH /channels/{}/follow | a.php:2'],
  ],
  [
    'Python: re.sub id',
    {
      'a.py': `import requests, re
requests.get(re.sub(r":id", str(i), "${api}/users/:id"))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.py:2'],
  ],
  [
    'Lua: gsub id',
    {
      'a.lua': `http.request(("${api}/users/{id}"):gsub("{id}", id))
`,
    },
    ['call | certain | rest GET /users/{userId} | a.lua:1'],
  ],
  [
    'what a variable is asked to replace is no request, whatever the variable is called',
    {
      'a.js': `async function f(rows) {
  const url = await thing();
  fetch(url.replace('${api}/types', ''));
  const str = url.value;
  fetch(str.replace('${api}/types', ''));
  for (const path of rows) fetch(path.trim('${api}/types'));
}
`,
      'b.go': `package a
import "net/http"
func f(r *http.Request) { url := r.URL.String(); str := read(); http.Get(url.Replace("${api}/types", "")); http.Get(str.Trim("${api}/types")) }
`,
    },
    [],
  ],
]);
