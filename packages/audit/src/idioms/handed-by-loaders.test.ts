import { testIdioms } from '@mixer-oauth/testkit';

// What stands in examples of settings, and what loaders and libraries hand over without a type.
testIdioms([
  [
    'Java: what an example names to be put there is no key of what stands behind',
    {
      'A.java': `class A { MixerAPI api = new MixerAPI("CLIENT_ID", "AUTH_TOKEN"); String url = "https://mixer.com/oauth/authorize"; }
`,
    },
    [],
  ],
  [
    'an example that ends in its mark, PHP: config.php.dist',
    {
      'config.php.dist': `<?php return ['api' => 'https://mixer.com/api/v1'];
`,
      'a.php': `<?php $c = require 'config.php'; file_get_contents($c['api'] . '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:1'],
  ],
  [
    'an example that ends in its mark, JavaScript: config.js.example',
    {
      'config.js.example': `module.exports = { api: 'https://mixer.com/api/v1' };
`,
      'a.js': `const c = require('./config'); fetch(c.api + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'an example that ends in its mark, JavaScript: config.json.sample',
    {
      'config.json.sample': `{ "api": "https://mixer.com/api/v1" }
`,
      'a.js': `const c = require('./config.json'); fetch(c.api + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'an example that ends in its mark, Python: settings.py.example',
    {
      'settings.py.example': `API = 'https://mixer.com/api/v1'
`,
      'a.py': `import requests
import settings
requests.get(settings.API + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'an example that ends in its mark, Ruby: config.yml.dist',
    {
      'config.yml.dist': `api: https://mixer.com/api/v1
`,
      'a.rb': `c = YAML.load_file('config.yml')
HTTParty.get(c['api'] + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.rb:2'],
  ],
  [
    'an example that ends in its mark, C#: App.config.sample',
    {
      'App.config.sample': `<configuration><appSettings><add key="ApiBase" value="https://mixer.com/api/v1" /></appSettings></configuration>
`,
      'a.cs': `class A { void M() { new WebClient().DownloadString(ConfigurationManager.AppSettings["ApiBase"] + "/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | a.cs:1'],
  ],
  [
    'Lua: a table for methods that a library makes of another one',
    {
      'chat.lua': `local ws = require("coro-websocket")
local json = require("json")
local Emitter = require("core").Emitter
local http = require("coro-http")
local Chat = Emitter:extend()
function Chat:send(method, ...)
  self.id = self.id + 1
  self.write {
    opcode = 1,
    payload = json.encode { type = "method", method = method, arguments = { ... }, id = self.id },
  }
end
function Chat:say(text) self:send("msg", text) end
local url = "https://mixer.com/api/v1/chats/1"
return Chat
`,
    },
    ['call | certain | chat msg | chat.lua:13'],
  ],
  [
    'Lua: an object that commands are handed',
    {
      'chat.lua': `local json = require("json")
local Emitter = require("core").Emitter
local Chat = Emitter:extend()
function Chat:send(method, ...)
  self.socket:send(json.encode({ type = "method", method = method, arguments = { ... }, id = self.id }))
end
function Chat:say(text) self:send("msg", text) end
local url = "https://mixer.com/api/v1/chats/1"
return Chat
`,
      'commands/fun.lua': `return { poll = { run = function(ctx) ctx.chat:send("vote:start", ctx.rest) end }, other = { run = function(ctx) ctx.panel:send("clearMessages") end } }
`,
    },
    ['call | certain | chat msg | chat.lua:7', 'call | likely | chat vote:start | commands/fun.lua:1'],
  ],
  [
    'JavaScript: the same of an object that is written out',
    {
      'bot.js': `const request = require('request-promise');
const bot = { streamer(method, url) { return request({ method, uri: 'https://mixer.com/api/v1' + url }); } };
require('fs').readdirSync('commands').forEach((file) => load(require('./commands/' + file), bot));
`,
      'commands/title.js': `module.exports = { async run(bot, data) { await bot.streamer('PATCH', '/channels/' + bot.id); }, stop(panel) { panel.streamer('DELETE', '/channels/1/hostee'); } };
`,
    },
    ['call | likely | rest PATCH /channels/{channelId} | commands/title.js:1'],
  ],
  [
    'Go: the beginning of an event and its end, of a package that another one subscribes with',
    {
      'mixer/a.go': `package mixer
type frame struct { Type string \`json:"type"\`; Method string \`json:"method"\`; Params map[string][]string \`json:"params"\`; ID int \`json:"id"\` }
func Live(clientID string, events ...string) error {
	conn, _, err := websocket.DefaultDialer.Dial("wss://constellation.mixer.com", nil)
	sub := frame{Type: "method", Method: "livesubscribe", Params: map[string][]string{"events": events}, ID: 1}
	return conn.WriteJSON(sub)
}
`,
      'bot/b.go': `package bot
import "acme/tavern/mixer"
func Run(id int) { prefix := fmt.Sprintf("channel:%d:", id); mixer.Live("x", prefix+"followed", prefix+"hosted") }
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | bot/b.go:3',
      'call | certain | constellation subscribe channel:{channelId}:hosted | bot/b.go:3',
    ],
  ],
  [
    'C#: headers that every request has are no paths',
    {
      'a.cs': `public class RestClient {
  private readonly HttpClient _client;
  public RestClient(string id) { _client = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") }; _client.DefaultRequestHeaders.UserAgent.ParseAdd("Deckhand/0.4"); _client.DefaultRequestHeaders.Accept.ParseAdd("application/json"); _client.DefaultRequestHeaders.Add("Client-ID", id); }
  public Task<string> A() => _client.GetStringAsync("users/current");
}
`,
    },
    ['call | certain | rest GET /users/current | a.cs:4'],
  ],
  [
    'C++: a builder of addresses that is told how to encode a segment',
    {
      'a.cpp': `class M { http_client client_; json::value send(method verb, const uri &uri) { http_request request(verb); request.set_request_uri(uri); return client_.request(request).get(); }
 M() : client_(U("https://mixer.com/api/v1")) {}
 void channel(const string_t &name) { uri_builder builder(U("/channels")); builder.append_path(name, true); send(methods::GET, builder.to_uri()); } };
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:3'],
  ],
  [
    'TypeScript: calls that go on from one address are told where each goes on',
    {
      'a.ts': `export class ChannelService {
  private readonly url = 'https://mixer.com/api/v1/channels';
  constructor(private http: HttpClient) {}
  addRole(id: number, user: number) { return this.http.patch(\`\${this.url}/\${id}/users/\${user}\`, { add: [1] }); }
  removeRole(id: number, user: number) { return this.http.patch(\`\${this.url}/\${id}/users/\${user}\`, { remove: [1] }); }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | a.ts:4',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | a.ts:5',
    ],
  ],
  [
    'C++: what is done with a request that has its address is no path behind it',
    {
      'a.cpp': `class Api { QNetworkAccessManager m_network; QString m_token;
 QNetworkRequest request(const QString &path) const { QNetworkRequest request{QUrl("https://mixer.com/api/v1/" + path)}; request.setOther("Client-ID", m_token.toUtf8()); return request; }
 void get(const QString &path) { m_network.get(request(path)); }
 void a(int channelId, int userId) { const QString path = QString("channels/%1/users/%2").arg(channelId).arg(userId); get(path); }
};
`,
    },
    ['call | certain | rest GET /channels/{channelId}/users/{role} | a.cpp:4'],
  ],
]);
