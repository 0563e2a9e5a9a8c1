import { testIdioms } from '@mixer-oauth/testkit';

// What is trimmed off an address at its ends, or escaped, makes no other one.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'PHP: ltrim',
    {
      'a.php': `<?php
function f($u) { return $this->http->request('GET', '${api}/' . ltrim($u, '/')); }
f('/types');
`,
    },
    ['call | certain | rest GET /types | a.php:3'],
  ],
  [
    'PHP: rtrim',
    {
      'a.php': `<?php
$b='${api}/';
$this->http->request('GET', rtrim($b, '/') . '/types');
`,
    },
    ['call | certain | rest GET /types | a.php:3'],
  ],
  [
    'PHP: rtrim field',
    {
      'a.php': `<?php
class A { private $b='${api}/'; function f() { return $this->http->request('GET', rtrim($this->b, '/') . '/types'); } }
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'PHP: untrailingslashit',
    {
      'a.php': `<?php
wp_remote_get(untrailingslashit($base = '${api}/') . '/types');
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'PHP: trailingslashit',
    {
      'a.php': `<?php
wp_remote_get(trailingslashit('${api}') . 'types');
`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'Go: TrimSuffix',
    {
      'a.go': `package a
import ("net/http"; "strings")
const b = "${api}/"
func f() { http.Get(strings.TrimSuffix(b, "/") + "/types") }
`,
    },
    ['call | certain | rest GET /types | a.go:4'],
  ],
  [
    'Rust: trim_end_matches',
    {
      'a.rs': `const B: &str = "${api}/";
async fn f() { reqwest::get(format!("{}/types", B.trim_end_matches('/'))).await; }
`,
    },
    ['call | certain | rest GET /types | a.rs:2'],
  ],
  [
    'Rust: trim_start_matches param',
    {
      'a.rs': `async fn get(p: &str) { reqwest::get(format!("${api}/{}", p.trim_start_matches('/'))).await; }
fn f() { get("/types"); }
`,
    },
    ['call | certain | rest GET /types | a.rs:2'],
  ],
  [
    'Rust: strip_prefix',
    {
      'a.rs': `async fn get(p: &str) { reqwest::get(format!("${api}/{}", p.strip_prefix('/').unwrap_or(p))).await; }
fn f() { get("/types"); }
`,
    },
    ['call | certain | rest GET /types | a.rs:2'],
  ],
  [
    'Python: removesuffix',
    {
      'a.py': `import requests
B = "${api}/"
requests.get(B.removesuffix("/") + "/types")
`,
    },
    ['call | certain | rest GET /types | a.py:3'],
  ],
  [
    'Python: rstrip param',
    {
      'a.py': `import requests
def get(base, p):
    return requests.get(base.rstrip("/") + "/" + p.lstrip("/"))
get("${api}/", "/types")
`,
    },
    ['call | certain | rest GET /types | a.py:4'],
  ],
  [
    'Python: re.sub',
    {
      'a.py': `import requests, re
requests.get(re.sub(r"/$", "", "${api}/") + "/types")
`,
    },
    ['call | certain | rest GET /types | a.py:2'],
  ],
  [
    'Ruby: delete_suffix',
    {
      'a.rb': `B = "${api}/"
HTTParty.get(B.delete_suffix("/") + "/types")
`,
    },
    ['call | certain | rest GET /types | a.rb:2'],
  ],
  [
    'Ruby: chomp',
    {
      'a.rb': `B = "${api}/"
HTTParty.get(B.chomp("/") + "/types")
`,
    },
    ['call | certain | rest GET /types | a.rb:2'],
  ],
  [
    'Ruby: squeeze',
    {
      'a.rb': `HTTParty.get("${api}/types".squeeze("/"))
`,
    },
    ['call | certain | rest GET /types | a.rb:1'],
  ],
  [
    'JavaScript: lodash trimEnd',
    {
      'a.js': `const _ = require('lodash');
fetch(_.trimEnd('${api}/', '/') + '/types');
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'Kotlin: removeSuffix',
    {
      'a.kt': `val b = "${api}/"
fun f() { client.get(b.removeSuffix("/") + "/types") }
`,
    },
    ['call | certain | rest GET /types | a.kt:2'],
  ],
  [
    'Kotlin: trimEnd',
    {
      'a.kt': `val b = "${api}/"
fun f() { client.get(b.trimEnd('/') + "/types") }
`,
    },
    ['call | certain | rest GET /types | a.kt:2'],
  ],
  [
    'Kotlin: removePrefix param',
    {
      'a.kt': `fun get(p: String) = client.get("${api}/" + p.removePrefix("/"))
fun f() { get("/types") }
`,
    },
    ['call | certain | rest GET /types | a.kt:2'],
  ],
  [
    'Java: StringUtils.removeEnd',
    {
      'A.java': `class A { String b = "${api}/"; void f() { client.get(StringUtils.removeEnd(b, "/") + "/types"); } }
`,
    },
    ['call | certain | rest GET /types | A.java:1'],
  ],
  [
    'Java: StringUtils.stripStart param',
    {
      'A.java': `class A { void get(String p) { client.get("${api}/" + StringUtils.stripStart(p, "/")); } void f() { get("/types"); } }
`,
    },
    ['call | certain | rest GET /types | A.java:1'],
  ],
  [
    'Swift: trimming',
    {
      'a.swift': `let b = "${api}/"
func f() { session.dataTask(with: URL(string: b.trimmingCharacters(in: CharacterSet(charactersIn: "/")) + "/types")!) }
`,
    },
    ['call | certain | rest GET /types | a.swift:2'],
  ],
]);
