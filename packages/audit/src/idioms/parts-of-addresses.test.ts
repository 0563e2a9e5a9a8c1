import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';
const types = (place: string): string => `call | certain | rest GET /types | ${place}`;
const ingests = (place: string): string => `call | certain | rest GET /ingests | ${place}`;

// An address that is taken apart, and parts of which another one is put together of.
testIdioms([
  [
    'Python: urlparse and urlsplit, of what a constructor is handed too',
    {
      'a.py': `import requests
from urllib.parse import urlparse, urlsplit
whole = urlparse("${api}")
requests.get("https://" + whole.netloc + whole.path + "/types")
begun = urlsplit("${api}/users")
requests.get(f"{begun.scheme}://{begun.hostname}/api/v1/ingests")
class Wire:
    def __init__(self, root):
        parts = urlparse(root)
        self.host, self.prefix = parts.hostname, parts.path
    def load(self, what):
        return requests.get("https://%s%s%s" % (self.host, self.prefix, what))
Wire("${api}").load("/achievements")
Wire("https://api.twitch.tv/helix").load("/users/current")
`,
    },
    [types('a.py:4'), ingests('a.py:6'), 'call | certain | rest GET /achievements | a.py:13'],
  ],
  [
    'JavaScript: URL',
    {
      'a.js': `const u = new URL('${api}');
https.get({ hostname: u.hostname, path: u.pathname + '/types' });
fetch(u.origin + '/api/v1/ingests');
fetch(\`\${u.protocol}//\${u.host}/api/v1/achievements\`);
const other = new URL('https://api.twitch.tv/api/v1');
https.get({ hostname: other.hostname, path: '/api/v1/users/current' });
`,
    },
    [types('a.js:2'), ingests('a.js:3'), 'call | certain | rest GET /achievements | a.js:4'],
  ],
  [
    'PHP: parse_url, with and without the name of a part',
    {
      'a.php': `<?php
$u = parse_url('${api}');
file_get_contents('https://' . $u['host'] . $u['path'] . '/types');
file_get_contents('https://' . parse_url('${api}', PHP_URL_HOST) . '/api/v1/ingests');
file_get_contents('https://' . parse_url('https://api.twitch.tv/helix', PHP_URL_HOST) . '/api/v1/users/current');
`,
    },
    [types('a.php:3'), ingests('a.php:4')],
  ],
  [
    'Ruby: URI',
    {
      'a.rb': `u = URI.parse('${api}')
HTTP.get("#{u.scheme}://#{u.host}/api/v1/ingests")
`,
    },
    [ingests('a.rb:2')],
  ],
  [
    'Go: url.URL',
    {
      'a.go': `package main
func f() { u, _ := url.Parse("${api}"); http.Get("https://" + u.Host + u.Path + "/types") }
`,
    },
    [types('a.go:2')],
  ],
  [
    'C#, Java, Kotlin, Swift: host and path',
    {
      'A.cs': `class A { void F() { var u = new Uri("${api}"); http.GetAsync("https://" + u.Host + u.AbsolutePath + "/types"); } }
`,
      'B.java': `class B { void f() { URI u = URI.create("${api}"); http.get("https://" + u.getHost() + u.getPath() + "/types"); } }
`,
      'C.kt': `fun f() { val u = URI("${api}"); client.get("https://" + u.host + u.path + "/types") }
`,
      'D.swift': `func f() { let u = URL(string: "${api}")!; session.dataTask(with: URL(string: "https://" + u.host! + u.path + "/types")!).resume() }
`,
    },
    [types('A.cs:1'), types('B.java:1'), types('C.kt:1'), types('D.swift:1')],
  ],
  [
    'Python, PHP: what takes an address apart asks for nothing',
    {
      'a.py': `from urllib.parse import urlparse, urlsplit
print(urlparse("${api}/types").path, urlsplit("${api}/ingests"))
`,
      'b.php': `<?php
echo parse_url('${api}/types', PHP_URL_PATH);
`,
    },
    [],
  ],
]);
