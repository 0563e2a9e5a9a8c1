import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'a method that is handed into a field of another object still runs on its own',
    {
      'beam.py': `import requests
class Api:
    path = "https://mixer.com/api/v1"
    def _request(self, url, method="GET", **kwargs):
        return requests.request(method, self.path + url, **kwargs).json()
`,
      'messages.py': `from beam import Api
from models import User
class MessageHandler(Api):
    def commands(self):
        return { "user": User(self._request) }
`,
      'models.py': `class User:
    def __init__(self, request):
        self.request = request
    def run(self):
        return self.request("/users/current")
`,
      'handler.js': `class Beam {
  constructor() { this.path = 'https://mixer.com/api/v1'; }
  ask(url, method = 'GET') { return fetch(this.path + url, { method }); }
}
class Handler extends Beam {
  init() { this.commands = { a: new Types(this.ask.bind(this)), b: new Teams(this.ask) }; }
}
class Types { constructor(ask) { this.ask = ask; } run() { return this.ask('/types'); } }
class Teams { constructor(get) { this.get = get; } run() { return this.get('/teams'); } }
`,
      'Beam.cs': `public class Beam {
  string path = "https://mixer.com/api/v1";
  public Task<string> Ask(string url) => new HttpClient().GetStringAsync(this.path + url);
  public void Init() { new Achievements(this.Ask).Run(); }
}
public class Achievements {
  readonly Func<string, Task<string>> ask;
  public Achievements(Func<string, Task<string>> ask) { this.ask = ask; }
  public Task<string> Run() => this.ask("/achievements");
}
`,
      'Beam.kt': `class Beam(val client: HttpClient) {
  val path = "https://mixer.com/api/v1"
  suspend fun ask(url: String) = client.get(path + url)
  fun init() = Hosts(this::ask)
}
class Hosts(private val ask: suspend (String) -> HttpResponse) { suspend fun run() = this.ask("/ingests") }
`,
    },
    [
      'call | certain | rest GET /achievements | Beam.cs:9',
      'call | certain | rest GET /ingests | Beam.kt:6',
      'call | certain | rest GET /types | handler.js:8',
      'call | certain | rest GET /teams | handler.js:9',
      'call | certain | rest GET /users/current | models.py:5',
    ],
  ],
  [
    'JavaScript: a saga names the object that a method is of',
    {
      'a.js': `import { call, fork } from 'redux-saga/effects';
const API = 'https://mixer.com/api/v1';
class Api {
  base = API;
  get(path) { return fetch(this.base + path); }
  put(path) { return fetch(this.base + path, { method: 'PUT' }); }
}
const api = new Api();
export function* load() { yield call([api, api.get], '/users/current'); }
export function* follow({ id }) { yield fork([api, 'put'], \`/channels/\${id}/follow\`); }
export const pair = () => list([api, api.get], '/types');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:10',
    ],
  ],
]);
