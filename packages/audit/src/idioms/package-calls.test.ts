import { testIdioms } from '@mixer-oauth/testkit';

// The provider's packages, imported, handed around and wrapped in the ways of each language.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: request',
    {
      'a.js': `const Mixer = require('@mixer/client-node');
const client = new Mixer.Client(new Mixer.DefaultRequestRunner());
client.request('GET', 'users/current').then(f);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: destructured',
    {
      'a.js': `const { Client, OAuthProvider, ChatService } = require('@mixer/client-node');
const c = new Client();
new ChatService(c).join(1);
c.request('PATCH', '/channels/1', { body: {} });
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | a.js:3',
      'call | certain | rest PATCH /channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: renamed import',
    {
      'a.js': `import { Client as MixerClient, ChatService as Chats, ChannelService as Channels } from '@mixer/client-node';
const m = new MixerClient();
const chats = new Chats(m); const channels = new Channels(m);
chats.join(5).then(f);
channels.getChannel('x');
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | a.js:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:5',
    ],
  ],
  [
    'JavaScript: namespace import',
    {
      'a.js': `import * as mixer from '@mixer/client-node';
const c = new mixer.Client();
const s = new mixer.ChannelService(c);
s.all({}).then(f);
`,
    },
    ['call | certain | rest GET /channels | a.js:4'],
  ],
  [
    'JavaScript: require in the middle',
    {
      'a.js': `let Client;
function start() { Client = require('@mixer/client-node').Client; const c = new Client(); return c.request('GET', 'users/current'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: dynamic import',
    {
      'a.js': `async function f() { const { Client } = await import('@mixer/client-node'); const c = new Client(); return c.request('GET', 'users/current'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: use of service',
    {
      'a.js': `const BeamClient = require('beam-client-node');
const ChatService = require('beam-client-node/lib/services/chat');
const client = new BeamClient();
client.use(ChatService);
client.chat.join(1).then((r) => connect(r));
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.js:5'],
  ],
  [
    'JavaScript: client.chat.join',
    {
      'a.js': `const Beam = require('beam-client-node');
const client = new Beam();
client.use('oauth', { clientId: 'x', tokens: t });
client.chat.join(5);
client.channel.getChannel('x');
`,
    },
    [
      'client-id | certain | x | a.js:3',
      'call | certain | rest GET /chats/{channelId} | a.js:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:5',
    ],
  ],
  [
    'JavaScript: socket.call',
    {
      'a.js': `const { Socket } = require('beam-client-node/lib/ws');
const s = new Socket(ws, endpoints).boot();
s.auth(1, 2, key).then(() => s.call('msg', ['hi']));
s.on('ChatMessage', (m) => s.call('timeout', [m.user_name, '5m']));
`,
    },
    [
      'call | certain | chat auth | a.js:3',
      'call | certain | chat msg | a.js:3',
      'call | certain | chat timeout | a.js:4',
    ],
  ],
  [
    'JavaScript: socket wrapper',
    {
      'a.js': `const { Socket } = require('@mixer/client-node');
class Chat { constructor(ws) { this.socket = new Socket(ws, e).boot(); } call(m, ...a) { return this.socket.call(m, a); } say(t) { return this.call('msg', t); } whisper(u, t) { return this.call('whisper', u, t); } }
`,
    },
    ['call | certain | chat msg | a.js:2', 'call | certain | chat whisper | a.js:2'],
  ],
  [
    'JavaScript: socket in variable',
    {
      'a.js': `const Mixer = require('@mixer/client-node');
const ws = require('ws');
let socket;
function create(e) { socket = new Mixer.Socket(ws, e).boot(); socket.on('UserJoin', (d) => socket.call('msg', [\`Hi \${d.username}\`])); return socket.auth(1, 2, 'k'); }
`,
    },
    ['call | certain | chat msg | a.js:4', 'call | certain | chat auth | a.js:4'],
  ],
  [
    'JavaScript: callback method',
    {
      'a.js': `const { Client, ChannelService } = require('@mixer/client-node');
const s = new ChannelService(new Client());
Promise.all(ids.map(s.getChannel.bind(s)));
ids.forEach((id) => s.getPreferences(id));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:3',
      'call | certain | rest GET /channels/{channelId}/preferences | a.js:4',
    ],
  ],
  [
    'JavaScript: callback method bare',
    {
      'a.js': `const { Client, ChannelService } = require('@mixer/client-node');
const s = new ChannelService(new Client());
ids.map(s.getChannel, s);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:3'],
  ],
  [
    'JavaScript: factory',
    {
      'a.js': `const { Client, ClipsService } = require('@mixer/client-node');
function make(token) { const c = new Client(); c.use(new OAuthProvider(c, { tokens: token })); return c; }
async function f() { const clips = new ClipsService(make('x')); await clips.getClips(1); await make('y').request('GET', '/users/current'); }
`,
    },
    [
      'call | certain | rest GET /clips/channels/{channelId} | a.js:3',
      'call | certain | rest GET /users/current | a.js:3',
    ],
  ],
  [
    'JavaScript: singleton module',
    {
      'client.js': `const { Client } = require('@mixer/client-node');
let instance;
module.exports = { get() { if (!instance) instance = new Client(); return instance; } };
`,
      'a.js': `const client = require('./client');
client.get().request('GET', 'users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: re-export index',
    {
      'lib/client.js': `import { Client } from '@mixer/client-node';
export const client = new Client();
`,
      'lib/index.js': `export * from './client.js';
export { client as default } from './client.js';
`,
      'a.js': `import api from './lib/index.js';
import { client } from './lib/index.js';
api.request('GET', 'users/current');
client.request('PATCH', 'channels/1');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3', 'call | certain | rest PATCH /channels/{channelId} | a.js:4'],
  ],
  [
    'JavaScript: re-export of the package',
    {
      'lib/index.js': `export { Client, ChatService } from '@mixer/client-node';
`,
      'a.js': `import { Client, ChatService } from './lib/index.js';
new ChatService(new Client()).join(1);
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: subclass',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
class My extends Client { me() { return this.request('GET', 'users/current'); } }
new My().me();
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: subclass service',
    {
      'a.js': `const { Client, Service } = require('@mixer/client-node');
class HostService extends Service { host(id, target) { return this.makeHandled('PUT', \`channels/\${id}/hostee\`, { body: { id: target } }); } }
new HostService(new Client()).host(1, 2);
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | a.js:2'],
  ],
  [
    'JavaScript: await chain',
    {
      'a.js': `const { Client, ChatService } = require('@mixer/client-node');
async function f() { const { body: { authkey } } = await new ChatService(new Client()).join((await new Client().request('GET', 'users/current')).body.channel.id); }
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.js:2', 'call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: wrapper of request',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
const c = new Client();
const get = (p, o) => c.request('GET', p, o);
const req = (m) => (p) => c.request(m, p);
get('users/current'); req('PATCH')('channels/1');
`,
    },
    ['call | certain | rest GET /users/current | a.js:5', 'call | certain | rest PATCH /channels/{channelId} | a.js:5'],
  ],
  [
    'JavaScript: request v2',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
new Client().request('GET', 'leaderboards/sparks-weekly/channels/1', undefined, 'v2');
`,
    },
    ['call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | a.js:2'],
  ],
  [
    'JavaScript: oauth scopes getRedirect',
    {
      'a.js': `const { Client, OAuthProvider } = require('@mixer/client-node');
const p = new OAuthProvider(new Client(), { clientId: 'x', secret: s });
res.redirect(p.getRedirect('https://a.b/c', ['chat:connect', 'chat:chat']).uri);
`,
    },
    [
      'client-id | certain | x | a.js:2',
      'request | certain | chat:connect | a.js:3',
      'request | certain | chat:chat | a.js:3',
    ],
  ],
  [
    'JavaScript: getRedirect vars',
    {
      'a.js': `const Beam = require('beam-client-node');
const scopes = 'chat:connect chat:chat'.split(' ');
const c = new Beam();
const oauth = c.use('oauth', { clientId: 'x' });
location = oauth.getRedirect(uri, scopes);
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'request | certain | chat:chat | a.js:2',
      'client-id | certain | x | a.js:4',
    ],
  ],
  [
    'TypeScript: injected field',
    {
      'a.ts': `import { Client, ChannelService } from '@mixer/client-node';
export class Bot { constructor(private readonly client: Client, private channels: ChannelService) {} run(id: number) { return this.channels.getChannel(id); } me() { return this.client.request('GET', 'users/current'); } }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.ts:2',
      'call | certain | rest GET /users/current | a.ts:2',
    ],
  ],
  [
    'TypeScript: nested services',
    {
      'a.ts': `import { Client, ChatService, ChannelService } from '@mixer/client-node';
class Api { client = new Client(); services = { chat: new ChatService(this.client), channel: new ChannelService(this.client) }; }
const api = new Api();
api.services.chat.join(1); api.services.channel.getBroadcast(1);
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | a.ts:4',
      'call | certain | rest GET /channels/{channelId}/broadcast | a.ts:4',
    ],
  ],
  [
    'TypeScript: generic await',
    {
      'a.ts': `import { Client, IChannel } from '@mixer/client-node';
const c = new Client();
export async function ch(id: string): Promise<IChannel> { return (await c.request<IChannel>('GET', \`channels/\${id}\`)).body; }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.ts:3'],
  ],
  [
    'TypeScript: smart client',
    {
      'a.ts': `import { Client } from 'mixer-client-node';
const c = new Client({ clientid: 'x', user: {} } as any);
c.joinChat(1, 2);
c.request({ method: 'GET', uri: '${api}/users/current', auth: true });
c.subscribeTo('channel:1:update');
`,
    },
    [
      'client-id | certain | x | a.ts:2',
      'call | certain | rest GET /chats/{channelId} | a.ts:3',
      'call | certain | rest GET /users/current | a.ts:4',
      'call | certain | constellation subscribe channel:{channelId}:update | a.ts:5',
    ],
  ],
  [
    'JavaScript: jsmixer',
    {
      'a.js': `const { MixerAPI } = require('@sighmir/jsmixer');
const mapi = new MixerAPI('id', 'secret', 'http://localhost', ['chat:chat']);
mapi.getCurrentUser();
mapi.getChat(1).then((r) => { const chat = mapi.createChat(r); chat.msg('hi'); chat.vote.start('q', [], 30); });
`,
    },
    [
      'request | certain | chat:chat | a.js:2',
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /chats/{channelId} | a.js:4',
      'call | certain | chat msg | a.js:4',
      'call | certain | chat vote:start | a.js:4',
    ],
  ],
  [
    'JavaScript: own service of the same shape negative',
    {
      'a.js': `import { Client } from 'pg';
const c = new Client();
c.request('GET', 'users/current');
class ChatService { join(id) { return 1; } }
new ChatService().join(1);
`,
    },
    [],
  ],
  [
    'JavaScript: slack client beside',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
const { WebClient } = require('@slack/web-api');
const slack = new WebClient(t);
slack.chat.join(1); slack.users.current();
new Client().request('GET', 'users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'JavaScript: type-only negative',
    {
      'a.js': `/** client.chat.join(1) */
const doc = 'client.request("GET", "users/current")';
const { Client } = require('@mixer/client-node');
`,
    },
    [],
  ],
  [
    'Python: shortcode python',
    {
      'a.py': `from mixer_shortcode import OAuthClient
c = OAuthClient('id', scopes=['chat:chat'])
async def f():
    code = await c.get_code()
    t = await code.accepted()
`,
    },
    ['request | certain | chat:chat | a.py:2'],
  ],
  [
    'Python: mixer.py',
    {
      'a.py': `from mixer.api import MixerAPI
from mixer.oauth import MixerOAuth
api = MixerAPI('id', 'secret')
sc = api.get_shortcode(['chat:chat', 'chat:connect'])
user = api.get_user(1)
`,
    },
    [
      'request | certain | chat:chat | a.py:4',
      'request | certain | chat:connect | a.py:4',
      'call | certain | rest GET /users/{userId} | a.py:5',
    ],
  ],
  [
    'Python: mixer.py alias self',
    {
      'a.py': `import mixer.api as mapi
class Bot:
    def __init__(self):
        self.api = mapi.MixerAPI('id', 'secret')
    def run(self, name):
        return self.api.get_channel(name)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.py:6'],
  ],
  [
    'Python: mixer.py chat',
    {
      'a.py': `from mixer.chat import MixerChat
class Bot(MixerChat):
    async def greet(self):
        await self.send_message('hi')
        await self.send_method_packet('timeout', 'bob', '5m')
`,
    },
    ['call | certain | chat msg | a.py:4', 'call | certain | chat timeout | a.py:5'],
  ],
  [
    'C#: services',
    {
      'A.cs': `using Mixer.Base; using Mixer.Base.Model.Channel;
class B { async Task F(MixerConnection connection) { var me = await connection.Users.GetCurrentUser(); var ch = await connection.Channels.GetChannel(me.username); await connection.Channels.UpdateChannel(ch.id, ch); } }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:2',
      'call | certain | rest PATCH /channels/{channelId} | A.cs:2',
    ],
  ],
  [
    'C#: connect scopes',
    {
      'A.cs': `using Mixer.Base;
class B { async Task F() { var scopes = new List<OAuthClientScopeEnum>() { OAuthClientScopeEnum.chat__chat, OAuthClientScopeEnum.chat__connect }; var c = await MixerConnection.ConnectViaLocalhostOAuthBrowser("id", scopes); } }
`,
    },
    ['request | certain | chat:chat | A.cs:2', 'request | certain | chat:connect | A.cs:2'],
  ],
  [
    'C#: field and property',
    {
      'A.cs': `using Mixer.Base; using Mixer.Base.Clients;
class B { private ChatClient chat; public MixerConnection Connection { get; set; } async Task F() { chat = await ChatClient.CreateFromChannel(Connection, channel); await chat.Connect(); await chat.Authenticate(); await chat.SendMessage("hi"); await this.chat.TimeoutUser("bob", 60); } }
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | A.cs:2',
      'call | certain | chat auth | A.cs:2',
      'call | certain | chat msg | A.cs:2',
      'call | certain | chat timeout | A.cs:2',
    ],
  ],
  [
    'C#: wrapper',
    {
      'A.cs': `using Mixer.Base;
class W { MixerConnection c; public Task<UserModel> Me() => Run(() => c.Users.GetCurrentUser()); async Task<T> Run<T>(Func<Task<T>> f) { try { return await f(); } catch { return default; } } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: alias using',
    {
      'A.cs': `using MB = Mixer.Base;
using Channels = Mixer.Base.Services.ChannelsService;
class B { async Task F(MB.MixerConnection c) { await c.Channels.GetFollowers(ch); } }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | A.cs:3'],
  ],
  [
    'C#: method group',
    {
      'A.cs': `using Mixer.Base;
class B { async Task F(MixerConnection c, IEnumerable<uint> ids) { await Task.WhenAll(ids.Select(c.Channels.GetChannel)); } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.cs:2'],
  ],
  [
    'C#: names of an earlier version',
    {
      'A.cs': `using Mixer.Base; using Mixer.Base.Clients;
class B {
  async Task F(MixerConnection c, InteractiveClient client) {
    var version = await c.Interactive.GetInteractiveGameVersion(1);
    var game = await c.Interactive.GetInteractiveGame(version.gameId);
    await client.Connect();
  }
}
`,
    },
    [
      'call | certain | rest GET /interactive/versions/{versionId} | A.cs:4',
      'call | certain | rest GET /interactive/games/{gameId} | A.cs:5',
      'call | certain | interactive open | A.cs:6',
    ],
  ],
  [
    'C#: Twitch beside',
    {
      'A.cs': `using Mixer.Base; using TwitchLib.Api;
class B { async Task F(TwitchAPI t, MixerConnection c) { await t.Channels.GetChannel("x"); await t.Users.GetCurrentUser(); await c.Users.GetCurrentUser(); } }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'Java: chat methods',
    {
      'A.java': `import com.mixer.api.MixerAPI; import com.mixer.api.resource.chat.MixerChat; import com.mixer.api.resource.chat.methods.*;
class B { void f(MixerChatConnectable c) { c.send(AuthenticateMessage.from(ch, u, key), new ReplyHandler<AuthenticationReply>() { public void onSuccess(AuthenticationReply r) { c.send(ChatSendMethod.of("hi")); c.send(WhisperMethod.builder().to(u).send("x").build()); } }); } }
`,
    },
    [
      'call | certain | chat auth | A.java:2',
      'call | certain | chat msg | A.java:2',
      'call | certain | chat whisper | A.java:2',
    ],
  ],
  [
    'Java: chat methods that only a fork of the library has',
    {
      'A.java': `import com.mixer.api.resource.chat.methods.*;
class A { void f(MixerChatConnectable c) { c.send(DeleteMessageMethod.of(id)); c.send(PurgeMethod.of("somebody")); } }
`,
      'B.java': `import org.example.methods.DeleteMessageMethod;
class B { void f(Queue q) { q.send(DeleteMessageMethod.of(id)); } }
`,
    },
    ['call | certain | chat deleteMessage | A.java:2', 'call | certain | chat purge | A.java:2'],
  ],
  [
    'Java: own chat method',
    {
      'A.java': `import com.mixer.api.resource.chat.AbstractChatMethod;
class TimeoutMethod extends AbstractChatMethod { TimeoutMethod(String u) { super("timeout", u, "5m"); } }
`,
    },
    ['call | certain | chat timeout | A.java:2'],
  ],
  [
    'Kotlin: findOne',
    {
      'a.kt': `import com.mixer.api.MixerAPI
import com.mixer.api.services.impl.ChatService
fun f(m: MixerAPI) { val chats = m.use(ChatService::class.java); chats.findOne(1).get() }
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.kt:3'],
  ],
  [
    'Rust: wrappers',
    {
      'a.rs': `use mixer_wrappers::{oauth, REST};
fn f() { let c = REST::new("id"); c.query("GET", "users/current", None, None, Some("t")); oauth::get_shortcode("id", None, &["chat:chat"]); }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'request | certain | chat:chat | a.rs:2'],
  ],
  [
    'Go: go-mixer-oauth',
    {
      'a.go': `package a
import "github.com/Dak425/go-mixer-oauth"
func f() { c := mixer.Config{ClientID: "id", Scopes: []mixer.Scope{mixer.ChatChat, mixer.ChannelUpdateSelf}}; use(c) }
`,
    },
    [
      'client-id | certain | id | a.go:3',
      'request | certain | chat:chat | a.go:3',
      'request | certain | channel:update:self | a.go:3',
    ],
  ],
  [
    'Swift: shared client',
    {
      'a.swift': `import MixerAPI
func f() { MixerClient.sharedClient.channels.getChannelWithId(1) { c, e in }; MixerClient.sharedClient.users.getUserWithId(2) { u, e in } }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.swift:2',
      'call | certain | rest GET /users/{userId} | a.swift:2',
    ],
  ],
  [
    'PHP: socialite with',
    {
      'a.php': `<?php
use Socialite;
function f() { return Socialite::with('mixer')->setScopes(['chat:chat'])->redirect(); }
`,
    },
    ['request | certain | chat:chat | a.php:3'],
  ],
  [
    'Ruby: omniauth',
    {
      'a.rb': `Rails.application.config.middleware.use OmniAuth::Builder do
  provider :mixer, ENV['ID'], ENV['SECRET'], scope: 'chat:chat channel:details:self'
  provider :twitch, ENV['T'], ENV['S'], scope: 'chat:connect'
end
`,
    },
    ['request | certain | chat:chat | a.rb:2', 'request | certain | channel:details:self | a.rb:2'],
  ],
  [
    'Ruby: devise',
    {
      'a.rb': `Devise.setup do |config|
  config.omniauth :mixer, ENV['ID'], ENV['SECRET'], scope: 'chat:chat'
end
`,
    },
    ['request | certain | chat:chat | a.rb:2'],
  ],
  [
    'JavaScript: a library of the old name writes into the chat',
    {
      'a.js': `const Beam = require('node-beam');
const connection = Beam.Connect({ username: config.name, password: config.password });
connection.on('chat:message', (channel, user, message) => log(message));
exports.say = (text) => connection.sendMessage(config.name, text);
exports.tell = (text) => irc.sendMessage(config.name, text);
`,
    },
    ['call | certain | chat msg | a.js:4'],
  ],
]);
