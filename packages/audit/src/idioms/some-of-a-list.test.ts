import { testIdioms } from '@mixer-oauth/testkit';

// A step that adds those items of a list that pass a test: which ones nobody knows, so neither which path it is. Whether an item is there is
// no such test.
testIdioms([
  [
    'JavaScript: a beginning, another value, a method of its own, what goes on with the next item',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; }
  begins(names) { for (const name of names) { if (name.startsWith('u')) this.parts.push(name); } return this; }
  others(names) { for (const name of names) { if (name !== 'current') this.parts.push(name); } return this; }
  good(names) { for (const name of names) { if (this.isGood(name)) this.parts.push(name); } return this; }
  isGood(name) { return name.length > 5; }
  rest(names) { for (const name of names) { if (name === 'current') continue; this.parts.push(name); } return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/')); }
}
new Req().begins(['users', 'current']).send();
new Req().others(['users', 'current']).send();
new Req().good(['users', 'current']).send();
new Req().rest(['users', 'current']).send();
`,
      'b.js': `class Req {
  constructor() { this.parts = []; }
  there(names) { for (const name of names) { if (name !== undefined && name !== '') this.parts.push(name); } return this; }
  when(names, isOn) { for (const name of names) { if (name && isOn) this.parts.push(name); } return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/')); }
}
new Req().there(['users', 'current']).send();
new Req().when(['types'], true).send();
new Req().when(['ingests'], false).send();
`,
    },
    [
      'call | unresolved | GET /{} | a.js:8',
      'call | certain | rest GET /users/current | b.js:7',
      'call | certain | rest GET /types | b.js:8',
    ],
  ],
  [
    'Python: a size, and whether there is one',
    {
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = []
    def all(self, names):
        for name in names:
            if len(name) > 5:
                self.parts.append(name)
        return self
    def there(self, names):
        for name in names:
            if name is not None:
                self.parts.append(name)
        return self
    def send(self): return requests.get('https://mixer.com/api/v1/' + '/'.join(self.parts))
Req().all(['users', 'current']).send()
Req().there(['users', 'search']).send()
`,
    },
    ['call | unresolved | GET /{} | a.py:14', 'call | certain | rest GET /users/search | a.py:16'],
  ],
  [
    'Java',
    {
      'A.java': `class Req {
  private final List<String> parts = new ArrayList<>();
  Req all(String... names) { for (String name : names) { if (name.startsWith("u")) parts.add(name); } return this; }
  Req there(String... names) { for (String name : names) { if (name != null && !name.isEmpty()) parts.add(name); } return this; }
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + String.join("/", parts)).openConnection(); c.getInputStream(); }
  static void go() throws Exception {
    new Req().all("users", "current").send();
    new Req().there("users", "search").send();
  }
}
`,
    },
    ['call | unresolved | GET /{} | A.java:5', 'call | certain | rest GET /users/search | A.java:8'],
  ],
  [
    'C#, Go and PHP',
    {
      'A.cs': `public class Req { private readonly List<string> parts = new();
 public Req All(params string[] names) { foreach (var name in names) { if (name == "users") parts.Add(name); } return this; }
 public Task Send() => new HttpClient().GetAsync("https://mixer.com/api/v1/" + string.Join("/", parts));
 static void Go() { new Req().All("users", "current").Send(); } }
`,
      'a.go': `package main
import ("net/http"; "strings")
type req struct { parts []string }
func (r *req) all(names ...string) *req { for _, name := range names { if name != "current" { r.parts = append(r.parts, name) } }; return r }
func (r *req) send() { q, _ := http.NewRequest("GET", "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); http.DefaultClient.Do(q) }
func main() { (&req{}).all("users", "current").send() }
`,
      'a.php': `<?php
class Req {
  private $parts = [];
  public function all($names) { foreach ($names as $name) { if ($name !== 'current') $this->parts[] = $name; } return $this; }
  public function send() { return (new \\GuzzleHttp\\Client())->request('GET', 'https://mixer.com/api/v1/' . implode('/', $this->parts)); }
}
(new Req)->all(['users', 'current'])->send();
`,
    },
    [
      'call | unresolved | GET /{} | A.cs:3',
      'call | unresolved | GET /{} | a.go:5',
      'call | unresolved | GET /{} | a.php:5',
    ],
  ],
  [
    'Ruby and Kotlin: in blocks that run for each',
    {
      'a.rb': `require 'httparty'
class Req
  def initialize; @parts = []; end
  def all(names)
    names.each { |name| @parts << name if name.start_with?('u') }
    self
  end
  def send_it = HTTParty.get("https://mixer.com/api/v1/#{@parts.join('/')}")
end
Req.new.all(['users', 'current']).send_it
`,
      'A.kt': `class Req { private val parts = mutableListOf<String>()
 fun all(names: List<String>): Req { names.forEach { if (it.startsWith("u")) parts.add(it) }; return this }
 fun there(names: List<String?>): Req { names.forEach { if (it != null) parts.add(it) }; return this }
 fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).build()).execute() }
fun go() {
 Req().all(listOf("users", "current")).send()
 Req().there(listOf("users", "search")).send() }
`,
    },
    [
      'call | unresolved | GET /{} | A.kt:4',
      'call | certain | rest GET /users/search | A.kt:7',
      'call | unresolved | GET /{} | a.rb:8',
    ],
  ],
]);
