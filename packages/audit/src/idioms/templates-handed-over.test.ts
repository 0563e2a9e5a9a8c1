import { testIdioms } from '@mixer-oauth/testkit';

// An address with places, which who makes a client hands over, and which its methods fill.
testIdioms([
  [
    'Python: format with names and a percent sign, of the first argument too',
    {
      'a.py': `import requests
class Api:
    def __init__(self, template):
        self.template = template
    def get(self, path):
        return requests.get(self.template.format(version="v1", path=path))
class Percents:
    def __init__(self, template):
        self.template = template
    def get(self, path):
        return requests.get(self.template % ("v1", path))
def types(template):
    return requests.get(template.format("v1", "types"))
Api("https://mixer.com/api/{version}/{path}").get("users/current")
Percents("https://mixer.com/api/%s/%s").get("achievements")
types("https://mixer.com/api/{0}/{1}")
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:14',
      'call | certain | rest GET /achievements | a.py:15',
      'call | certain | rest GET /types | a.py:16',
    ],
  ],
  [
    'Ruby: a percent sign with a hash, format with names',
    {
      'a.rb': `require 'net/http'
class Api
  def initialize(template, named)
    @template = template
    @named = named
  end
  def get(path)
    Net::HTTP.get(URI(@template % { version: 'v1', path: path }))
  end
  def types
    Net::HTTP.get(URI(format(@named, version: 'v1', path: 'types')))
  end
end
Api.new('https://mixer.com/api/%{version}/%{path}', 'https://mixer.com/api/%<version>s/%<path>s').get('users/current')
`,
    },
    ['call | certain | rest GET /types | a.rb:11', 'call | certain | rest GET /users/current | a.rb:14'],
  ],
  [
    'Kotlin, Java and C#: format of a text and of the class of texts',
    {
      'a.kt': `import io.ktor.client.*
class Api(private val template: String, private val http: HttpClient) {
  suspend fun get(path: String) = http.get(template.format("v1", path))
}
suspend fun main() { Api("https://mixer.com/api/%s/%s", HttpClient()).get("users/current") }
`,
      'B.java': `class Api {
  private final String template;
  private final HttpClient http = HttpClient.newHttpClient();
  Api(String template) { this.template = template; }
  HttpResponse<String> first(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(template.formatted("v1", path))).GET().build(), ofString());
  }
  HttpResponse<String> second(String path) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create(String.format(template, "v1", path))).GET().build(), ofString());
  }
}
class Main { void run() throws Exception {
  Api api = new Api("https://mixer.com/api/%s/%s");
  api.first("types");
  api.second("achievements");
} }
`,
      'c.cs': `using System.Net.Http;
class Api {
  private readonly string template;
  private readonly HttpClient http = new HttpClient();
  public Api(string template) { this.template = template; }
  public Task<string> Get(string path) => http.GetStringAsync(string.Format(template, "v1", path));
}
class Main { void Run() { new Api("https://mixer.com/api/{0}/{1}").Get("users/current"); } }
`,
    },
    [
      'call | certain | rest GET /types | B.java:14',
      'call | certain | rest GET /achievements | B.java:15',
      'call | certain | rest GET /users/current | a.kt:5',
      'call | certain | rest GET /users/current | c.cs:8',
    ],
  ],
  [
    'Go, PHP, Lua and Swift',
    {
      'a.go': `package a
import ("fmt"; "net/http")
type Api struct { template string }
func (a *Api) get(path string) { http.Get(fmt.Sprintf(a.template, "v1", path)) }
func New(template string) *Api { return &Api{template: template} }
func main() { New("https://mixer.com/api/%s/%s").get("users/current") }
`,
      'b.php': `<?php
class Api {
  private $template;
  function __construct($template) { $this->template = $template; }
  function get($path) { return file_get_contents(sprintf($this->template, 'v1', $path)); }
}
$api = new Api('https://mixer.com/api/%s/%s');
$api->get('users/current');
`,
      'c.lua': `local http = require("socket.http")
local function client(template)
  local self = {}
  function self.get(path) return http.request(template:format("v1", path)) end
  return self
end
client("https://mixer.com/api/%s/%s").get("users/current")
`,
      'd.swift': `import Foundation
class Api {
  let template: String
  init(template: String) { self.template = template }
  func get(_ path: String) async throws {
    _ = try await URLSession.shared.data(from: URL(string: String(format: template, "v1", path))!)
  }
}
func run() async throws { try await Api(template: "https://mixer.com/api/%@/%@").get("users/current") }
`,
    },
    [
      'call | certain | rest GET /users/current | a.go:6',
      'call | certain | rest GET /users/current | b.php:8',
      'call | certain | rest GET /users/current | c.lua:7',
      'call | certain | rest GET /users/current | d.swift:9',
    ],
  ],
  [
    'templates of other hosts, and formats that are no text of callers',
    {
      'a.py': `import requests
class Api:
    def __init__(self, template):
        self.template = template
    def get(self, path):
        return requests.get(self.template.format(version="v1", path=path))
Api("https://api.example/{version}/{path}").get("users/current")
def day(when):
    return requests.get("https://mixer.com/api/v1/users/" + when.format("YYYY-MM-DD"))
`,
      'b.kt': `import io.ktor.client.*
class Api(private val template: String, private val http: HttpClient) {
  suspend fun get(path: String) = http.get(template.format("v1", path))
}
suspend fun main() { Api("https://api.example/%s/%s", HttpClient()).get("users/current") }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.py:9'],
  ],
]);
