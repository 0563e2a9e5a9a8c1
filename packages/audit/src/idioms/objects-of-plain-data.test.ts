import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/**
 * Objects of a class without a constructor hold what they are made with, and a method of the class asks them for it: however many of
 * them there are, each is known where the method is called.
 */
const ids = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const verbOf = (id: number): string => (id % 2 === 0 ? 'DELETE' : 'PUT');
const calls = (line: (id: number, verb: string) => string): string => ids.map((id) => line(id, verbOf(id))).join('\n');
const found = (file: string, first: number): readonly string[] =>
  ids.map((id, at) => `call | certain | rest ${verbOf(id)} /channels/{channelId}/follow | ${file}:${first + at}`);

const idioms: readonly Idiom[] = [
  [
    'Rust',
    {
      'a.rs': `struct Route { verb: Method, path: &'static str }
impl Route {
  async fn send(&self, client: &Client) {
    client.request(self.verb.clone(), format!("https://mixer.com/api/v1/{}", self.path)).send().await;
  }
}
${calls((id, verb) => `async fn go${id}(client: &Client) { Route { verb: Method::${verb}, path: "channels/${id}/follow" }.send(client).await; }`)}
`,
    },
    found('a.rs', 7),
  ],
  [
    'Go',
    {
      'a.go': `package a
import "net/http"
type Route struct { Verb, Path string }
func (r Route) Send() {
  request, _ := http.NewRequest(r.Verb, "https://mixer.com/api/v1/" + r.Path, nil)
  http.DefaultClient.Do(request)
}
${calls((id, verb) => `func Go${id}() { Route{Verb: "${verb}", Path: "channels/${id}/follow"}.Send() }`)}
`,
    },
    found('a.go', 8),
  ],
  [
    'Python: a class of data, by place and by name',
    {
      'a.py': `import requests
from dataclasses import dataclass
@dataclass
class Route:
    verb: str
    path: str
    def send(self):
        return requests.request(self.verb, "https://mixer.com/api/v1/" + self.path)
def run(route: Route):
    route.send()
${calls((id, verb) => (id < 6 ? `Route("${verb}", "channels/${id}/follow").send()` : `run(Route(path="channels/${id}/follow", verb="${verb}"))`))}
`,
    },
    found('a.py', 11),
  ],
  [
    'Swift',
    {
      'a.swift': `import Foundation
struct Route {
  let verb: String
  let path: String
  func send() async throws {
    var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/" + path)!)
    request.httpMethod = verb
    _ = try await URLSession.shared.data(for: request)
  }
}
func run(_ route: Route) async throws { try await route.send() }
${calls((id, verb) => (id < 6 ? `func go${id}() async throws { try await Route(verb: "${verb}", path: "channels/${id}/follow").send() }` : `func go${id}() async throws { try await run(Route(verb: "${verb}", path: "channels/${id}/follow")) }`))}
`,
    },
    found('a.swift', 12),
  ],
  [
    'C#',
    {
      'A.cs': `using System.Net.Http;
class Route { public string Verb { get; set; } public string Path { get; init; }
  public Task Send(HttpClient http) =>
    http.SendAsync(new HttpRequestMessage(new HttpMethod(Verb), "https://mixer.com/api/v1/" + Path)); }
class Routes {
${calls((id, verb) => `  Task Go${id}(HttpClient http) => new Route { Verb = "${verb}", Path = "channels/${id}/follow" }.Send(http);`)}
}
`,
    },
    found('A.cs', 6),
  ],
  [
    'C++',
    {
      'a.cpp': `#include <cpprest/http_client.h>
struct Route { std::string verb; std::string path;
  void send() {
    web::http::client::http_client client(U("https://mixer.com/api/v1/"));
    client.request(verb, path).then(show);
  } };
${calls((id, verb) => `void go${id}() { Route{"${verb}", "channels/${id}/follow"}.send(); }`)}
`,
    },
    found('a.cpp', 7),
  ],
  [
    'objects that nobody calls the method of, or that are made for another host',
    {
      'a.py': `import requests
from dataclasses import dataclass
@dataclass
class Route:
    verb: str
    path: str
    def send(self):
        return requests.request(self.verb, "https://api.example/v1/" + self.path)
home = "https://mixer.com/api/v1/"
Route("GET", "users/current").send()
Route("PUT", "channels/1/follow").send()
`,
    },
    [],
  ],
  [
    'a constructor of a library knows nothing of the fields, and those of a base come first',
    {
      'a.py': `import requests
from acme.clients import Client
from dataclasses import dataclass
class Shop(Client):
    base = "https://api.example/v1"
    def me(self):
        return requests.get(self.base + "/users/current")
Shop("https://mixer.com/api/v1").me()
class Mixer(Client):
    base = "https://mixer.com/api/v1"
    def me(self):
        return requests.get(self.base + "/types")
Mixer("https://api.example/v1").me()
@dataclass
class Base:
    verb: str
@dataclass
class Route(Base):
    path: str
    def send(self):
        return requests.request("GET", "https://mixer.com/api/v1/" + self.path)
Route("teams", "clips/1").send()
`,
      'A.swift': `class Shop: Client {
  var base = "https://api.example/v1"
  func me() { URLSession.shared.dataTask(with: URL(string: base + "/users/current")!) }
}
let shop = Shop("https://mixer.com/api/v1")
shop.me()
`,
      'a.js': `import { Client } from 'acme';
class Shop extends Client {
  base = 'https://api.example/v1';
  me() { return fetch(this.base + '/users/current'); }
}
new Shop('https://mixer.com/api/v1').me();
`,
    },
    ['call | certain | rest GET /types | a.py:12', 'call | unresolved | GET /{} | a.py:21'],
  ],
];

testIdioms(idioms);
