import { testIdioms } from '@mixer-oauth/testkit';

const types = (place: string): string => `call | certain | rest GET /types | ${place}`;

// A host that callers pass, behind a scheme that is written: what of the address is theirs stands in its middle.
testIdioms([
  [
    'Python: in the constructor, with and without the path of the API; another host beside it',
    {
      'a.py': `import requests
class Wire:
    def __init__(self, domain, scheme="https"):
        self.domain, self.scheme = domain, scheme
    def load(self, what):
        return requests.get(f"https://{self.domain}/api/v1{what}")
    def load_all(self, what):
        return requests.get("%s://%s/%s" % (self.scheme, self.domain, what))
Wire("mixer.com").load("/types")
Wire("api.twitch.tv").load("/users/current")
Wire("mixer.com/api/v1").load_all("ingests")
Wire("api.twitch.tv/helix").load_all("users/current")
`,
    },
    [types('a.py:9'), 'call | certain | rest GET /ingests | a.py:11'],
  ],
  [
    'JavaScript: a class',
    {
      'a.js': `class Wire { constructor(domain) { this.domain = domain; } load(what) { return fetch(\`https://\${this.domain}/api/v1\${what}\`); } }
new Wire('mixer.com').load('/types');
new Wire('api.twitch.tv').load('/users/current');
`,
    },
    [types('a.js:2')],
  ],
  [
    'TypeScript: a function',
    {
      'a.ts': `const load = (domain: string, what: string) => axios.get(\`//\${domain}/api/v1/\${what}\`);
load('mixer.com', 'types'); load('api.twitch.tv', 'users/current');
`,
    },
    [types('a.ts:2')],
  ],
  [
    'Go: a field of a structure',
    {
      'a.go': `package a
type Wire struct { Domain string }
func (w *Wire) load(what string) { http.Get("https://" + w.Domain + "/api/v1" + what) }
func f() { (&Wire{Domain: "mixer.com"}).load("/types"); other := &Wire{Domain: "api.twitch.tv"}; other.load("/users/current") }
`,
    },
    [types('a.go:4')],
  ],
  [
    'Ruby: an instance variable',
    {
      'a.rb': `class Wire
  def initialize(domain)
    @domain = domain
  end
  def load_it(what)
    HTTP.get("https://#{@domain}/api/v1#{what}")
  end
end
Wire.new('mixer.com').load_it('/types')
Wire.new('api.twitch.tv').load_it('/users/current')
`,
    },
    [types('a.rb:9')],
  ],
  [
    'PHP: a property',
    {
      'a.php': `<?php
class Wire { private $domain; function __construct($domain) { $this->domain = $domain; }
  function load($what) { return file_get_contents("https://{$this->domain}/api/v1$what"); } }
(new Wire('mixer.com'))->load('/types');
(new Wire('api.twitch.tv'))->load('/users/current');
`,
    },
    [types('a.php:4')],
  ],
  [
    'Java, Kotlin, C#: a field',
    {
      'A.java': `class Wire { private final String domain; Wire(String domain) { this.domain = domain; }
  void load(String what) { http.get("https://" + domain + "/api/v1" + what); } }
class Use { void f() { new Wire("mixer.com").load("/types"); new Wire("api.twitch.tv").load("/users/current"); } }
`,
      'B.kt': `class Line(private val domain: String) { fun load(what: String) = client.get("https://$domain/api/v1$what") }
fun f() { Line("mixer.com").load("/types"); Line("api.twitch.tv").load("/users/current") }
`,
      'C.cs': `class Pipe { readonly string domain; Pipe(string domain) { this.domain = domain; }
  Task Load(string what) => http.GetAsync($"https://{domain}/api/v1{what}"); 
  static void F() { new Pipe("mixer.com").Load("/types"); new Pipe("api.twitch.tv").Load("/users/current"); } }
`,
    },
    [types('A.java:3'), types('B.kt:2'), types('C.cs:3')],
  ],
  [
    'Rust, Swift, C++, Lua: a parameter',
    {
      'a.rs': `fn load(domain: &str, what: &str) { client.get(format!("https://{}/api/v1{}", domain, what)).send(); }
fn f() { load("mixer.com", "/types"); load("api.twitch.tv", "/users/current"); }
`,
      'b.swift': `func load(_ domain: String, _ what: String) { session.dataTask(with: URL(string: "https://\\(domain)/api/v1\\(what)")!).resume() }
func f() { load("mixer.com", "/types"); load("api.twitch.tv", "/users/current") }
`,
      'c.cpp': `void load(std::string domain, std::string what) { client.get("https://" + domain + "/api/v1" + what); }
void f() { load("mixer.com", "/types"); load("api.twitch.tv", "/users/current"); }
`,
      'd.lua': `local function load_it(domain, what) http.get("https://" .. domain .. "/api/v1" .. what) end
load_it("mixer.com", "/types")
load_it("api.twitch.tv", "/users/current")
`,
    },
    [types('a.rs:2'), types('b.swift:2'), types('c.cpp:2'), types('d.lua:2')],
  ],
  [
    'Elixir: an argument',
    {
      'lib/wire.ex': `defmodule Wire do
  def load(domain, what), do: HTTPoison.get("https://#{domain}/api/v1#{what}")
end
`,
      'lib/use.ex': `defmodule Use do
  def f do
    Wire.load("mixer.com", "/types")
    Wire.load("api.twitch.tv", "/users/current")
  end
end
`,
    },
    [types('lib/use.ex:3')],
  ],
]);
