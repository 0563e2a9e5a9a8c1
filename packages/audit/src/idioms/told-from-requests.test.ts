import { testIdioms } from '@mixer-oauth/testkit';

// What only looks like a call of the provider: the app's own routes, other hosts behind the same code, tests, comparisons, prose.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: own api beside',
    {
      'a.js': `fetch('${api}/users/current');
fetch('/api/v1/channels/1', { method: 'PATCH' });
axios.delete('/api/v1/channels/1/follow');
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: own server routes',
    {
      'a.js': `fetch('${api}/users/current');
router.patch('/channels/:id', (req, res) => {});
app.delete('/api/v1/channels/:id/follow', h);
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: platforms in one helper',
    {
      'a.js': `const call = (base, path, method = 'GET') => fetch(base + path, { method });
const MIXER = '${api}', TWITCH = 'https://api.twitch.tv/helix';
call(MIXER, '/users/current'); call(TWITCH, '/channels/1', 'PATCH'); call(process.env.OWN, '/channels/1/follow', 'DELETE');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: platform clients by name',
    {
      'a.js': `class Api { constructor(host) { this.http = axios.create({ baseURL: host }); } get(p) { return this.http.get(p); } del(p) { return this.http.delete(p); } }
const apis = { mixer: new Api('${api}'), own: new Api('https://own.app/api') };
apis.mixer.get('/users/current'); apis.own.del('/channels/1/follow');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: comparison of urls',
    {
      'a.js': `if (url === '${api}/channels/1/follow') ok();
const isMe = req.url.startsWith('${api}/users/current');
`,
    },
    [],
  ],
  [
    'JavaScript: mock server negative',
    {
      'a.js': `nock('${api}').patch('/channels/1').reply(200);
nock('https://mixer.com').get('/api/v1/users/current').reply(200);
`,
    },
    [],
  ],
  [
    'JavaScript: jest mock table',
    {
      'a.js': `jest.mock('node-fetch');
fetch.mockImplementation((url) => url === '${api}/channels/1' ? a : b);
`,
    },
    [],
  ],
  [
    'JavaScript: docs strings',
    {
      'a.js': `const help = 'Call PATCH ${api}/channels/1 to update';
console.log('see ${api}/users/current');
throw new Error('GET ${api}/channels/1/follow failed');
`,
    },
    [],
  ],
  [
    'JavaScript: links in page',
    {
      'a.js': `document.querySelector('a').href = 'https://mixer.com/oauth';
img.src = '${api}/users/1/avatar';
`,
    },
    [],
  ],
  [
    'JavaScript: definition table of scopes',
    {
      'a.js': `const SCOPES = { CHAT: 'chat:chat', CONNECT: 'chat:connect' };
const all = ['chat:chat', 'channel:update:self'];
if (token.scopes.includes('chat:whisper')) ok();
fetch('${api}/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: scope names as permissions',
    {
      'a.js': `const can = (p) => user.permissions.includes(p);
if (can('channel:update:self')) show();
acl.allow('admin', 'chat:purge');
fetch('${api}/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: other provider scopes',
    {
      'a.js': `location = 'https://id.twitch.tv/oauth2/authorize?client_id=1&scope=chat:read+channel:moderate';
fetch('${api}/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: switch of incoming chat events',
    {
      'a.js': `const ws = new WebSocket('wss://chat.mixer.com');
ws.onmessage = (e) => { const m = JSON.parse(e.data); switch (m.event) { case 'ChatMessage': break; case 'PollStart': break; case 'DeleteMessage': break; } const { type, method } = m; if (method === 'timeout') x(); };
`,
    },
    [],
  ],
  [
    'JavaScript: bot command table',
    {
      'a.js': `const ws = new WebSocket('wss://chat.mixer.com');
const commands = { timeout: { method: 'timeout', help: 'x' }, purge: { method: 'purge' } };
register('ping', commands);
`,
    },
    [],
  ],
  [
    'JavaScript: jsonrpc of another service',
    {
      'a.js': `const ws = new WebSocket('wss://chat.mixer.com');
const node = new WebSocket('ws://localhost:8545');
node.send(JSON.stringify({ jsonrpc: '2.0', method: 'ping', params: [] }));
`,
    },
    [],
  ],
  [
    'JavaScript: obs websocket',
    {
      'a.js': `const chat = new WebSocket('wss://chat.mixer.com');
obs.send('timeout', { x: 1 });
obs.call('whisper');
`,
    },
    ['call | likely | chat timeout | a.js:2', 'call | likely | chat whisper | a.js:3'],
  ],
  [
    'TypeScript: interface and type tables',
    {
      'a.ts': `type Methods = 'msg' | 'purge';
interface Frame { type: 'method'; method: 'msg' }
const url = 'wss://chat.mixer.com';
export type Url = '${api}/channels/1';
`,
    },
    [],
  ],
  [
    'Python: logging and docs',
    {
      'a.py': `import requests, logging
"""PATCH ${api}/channels/1"""
logging.info("GET ${api}/channels/1/follow")
URLS = {"doc": "${api}/types"}
requests.get("${api}/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'Python: own flask routes',
    {
      'a.py': `import requests
@app.route("/api/v1/channels/<id>", methods=["PATCH"])
def ch(id): return requests.get("${api}/users/current").json()
@app.get("/channels/<id>/follow")
def f(id): pass
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'Python: responses mock',
    {
      'a.py': `import responses
@responses.activate
def test():
    responses.add(responses.PATCH, "${api}/channels/1", json={})
    with requests_mock.Mocker() as m:
        m.get("${api}/users/current")
`,
    },
    [],
  ],
  [
    'Python: platform subclasses',
    {
      'a.py': `import requests
class Api:
    base = "https://own.app/api/v1"
    def delete(self, p): return requests.delete(self.base + p)
class Mixer(Api):
    base = "${api}"
Api().delete("/channels/1/follow")
Mixer().delete("/channels/1/hostee")
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/hostee | a.py:8'],
  ],
  [
    'Python: event names as keys',
    {
      'a.py': `ws = create_connection("wss://constellation.mixer.com")
counts = {"channel:1:update": 0}
if event == "channel:1:followed": pass
print("channel:%s:hosted" % cid)
`,
    },
    [
      'call | likely | constellation subscribe channel:{channelId}:update | a.py:2',
      'call | likely | constellation subscribe channel:{channelId}:hosted | a.py:4',
    ],
  ],
  [
    'C#: own controller',
    {
      'A.cs': `[Route("api/v1/channels")] class C : Controller { [HttpPatch("{id}")] public IActionResult P(int id) => Ok(); [HttpDelete("{id}/follow")] public IActionResult D(int id) => Ok(); HttpClient h = new HttpClient(); Task M() => h.GetAsync("${api}/users/current"); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: two base addresses',
    {
      'A.cs': `class A { HttpClient mixer = new HttpClient { BaseAddress = new Uri("${api}/") }; HttpClient own = new HttpClient { BaseAddress = new Uri("https://own.app/api/v1/") }; Task F() { mixer.GetAsync("users/current"); own.DeleteAsync("channels/1/follow"); return null; } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1'],
  ],
  [
    'C#: named clients',
    {
      'A.cs': `class S { void C(IServiceCollection s) { s.AddHttpClient("mixer", c => c.BaseAddress = new Uri("${api}/")); s.AddHttpClient("own", c => c.BaseAddress = new Uri("https://own.app/")); } }
class A { IHttpClientFactory f; Task X() { f.CreateClient("mixer").GetAsync("users/current"); return f.CreateClient("own").DeleteAsync("channels/1/follow"); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: tests compare',
    {
      'A.cs': `class T { void X() { Assert.AreEqual("${api}/channels/1", req.RequestUri.ToString()); handler.When("${api}/users/current").Respond("x"); } }
`,
    },
    [],
  ],
  [
    'Java: two retrofit',
    {
      'A.java': `interface MixerApi { @GET("users/current") Call<User> me(); }
interface OwnApi { @DELETE("channels/{id}/follow") Call<Void> x(@Path("id") int id); }
class A { void f() { new Retrofit.Builder().baseUrl("${api}/").build().create(MixerApi.class).me(); new Retrofit.Builder().baseUrl("https://own.app/").build().create(OwnApi.class).x(1); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: spring controller',
    {
      'A.java': `@RestController @RequestMapping("/api/v1/channels") class C { @DeleteMapping("/{id}/follow") void d() {} RestTemplate t; User m() { return t.getForObject("${api}/users/current", User.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: wiremock',
    {
      'A.java': `class T { void f() { stubFor(patch(urlEqualTo("/api/v1/channels/1")).willReturn(ok())); assertEquals("${api}/users/current", url); } }
`,
    },
    [],
  ],
  [
    'Go: own mux',
    {
      'a.go': `package a
import "net/http"
func f() { http.HandleFunc("/api/v1/channels/", h); r.HandleFunc("/channels/{id}", h).Methods("PATCH"); http.Get("${api}/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:3'],
  ],
  [
    'Go: two clients',
    {
      'a.go': `package a
import "net/http"
type C struct { base string }
func New(b string) *C { return &C{b} }
func (c *C) del(p string) { r, _ := http.NewRequest("DELETE", c.base+p, nil); http.DefaultClient.Do(r) }
func f() { New("${api}").del("/channels/1/hostee"); New("https://own.app/api/v1").del("/channels/1/follow") }
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/hostee | a.go:6'],
  ],
  [
    'PHP: laravel routes',
    {
      'a.php': `<?php
Route::patch('/api/v1/channels/{id}', 'C@p');
Route::delete('/channels/{id}/follow', 'C@d');
Http::get('${api}/users/current');
`,
    },
    [
      'call | likely | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest GET /users/current | a.php:4',
    ],
  ],
  [
    'PHP: two guzzle',
    {
      'a.php': `<?php
$m = new GuzzleHttp\\Client(['base_uri' => '${api}/']);
$o = new GuzzleHttp\\Client(['base_uri' => 'https://own.app/api/v1/']);
$m->get('users/current'); $o->delete('channels/1/follow');
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'Ruby: rails routes',
    {
      'a.rb': `Rails.application.routes.draw do
  patch '/api/v1/channels/:id', to: 'c#p'
  delete '/channels/:id/follow', to: 'c#d'
end
HTTParty.get('${api}/users/current')
`,
    },
    [
      'call | likely | rest DELETE /channels/{channelId}/follow | a.rb:3',
      'call | certain | rest GET /users/current | a.rb:5',
    ],
  ],
  [
    'Ruby: webmock vcr',
    {
      'a.rb': `stub_request(:patch, '${api}/channels/1').to_return(body: '{}')
expect(a_request(:get, '${api}/users/current')).to have_been_made
`,
    },
    [],
  ],
  [
    'Ruby: two faraday',
    {
      'a.rb': `m = Faraday.new(url: '${api}')
o = Faraday.new(url: 'https://own.app/api/v1')
m.get('users/current')
o.delete('channels/1/follow')
`,
    },
    ['call | certain | rest GET /users/current | a.rb:3'],
  ],
  [
    'Rust: actix routes',
    {
      'a.rs': `async fn f() { App::new().route("/api/v1/channels/{id}", web::patch().to(h)); reqwest::get("${api}/users/current").await; }
#[delete("/channels/{id}/follow")] async fn d() {}
`,
    },
    ['call | certain | rest GET /users/current | a.rs:1'],
  ],
  [
    'Swift: two services',
    {
      'a.swift': `class A { let base: String; init(_ b: String) { base = b } func del(_ p: String) { var r = URLRequest(url: URL(string: base + p)!); r.httpMethod = "DELETE"; URLSession.shared.dataTask(with: r).resume() } }
func f() { A("${api}").del("/channels/1/hostee"); A("https://own.app/api/v1").del("/channels/1/follow") }
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/hostee | a.swift:2'],
  ],
  [
    'Lua: own api',
    {
      'a.lua': `local base = "${api}"
local own = "https://own.app/api/v1"
http.request(base .. "/users/current")
http.request({ url = own .. "/channels/1/follow", method = "DELETE" })
`,
    },
    ['call | certain | rest GET /users/current | a.lua:3'],
  ],
  [
    'C++: own server',
    {
      'a.cpp': `void f() { svr.Patch("/api/v1/channels/1", h); svr.Delete("/channels/1/follow", h); cpr::Get(cpr::Url{"${api}/users/current"}); }
`,
    },
    [
      'call | likely | rest DELETE /channels/{channelId}/follow | a.cpp:1',
      'call | certain | rest GET /users/current | a.cpp:1',
    ],
  ],
]);
