import { testProvider } from '@mixer-oauth/testkit';

testProvider('twitch', {
  'Ueberauth and a client of HTTP (Elixir)': {
    files: {
      'config/config.exs': `import Config
config :ueberauth, Ueberauth,
  providers: [
    github: {Ueberauth.Strategy.Github, [default_scope: "user:email,repo"]},
    twitch: {Ueberauth.Strategy.Twitch, [default_scope: "user:read:email channel:read:subscriptions"]},
    discord: {Ueberauth.Strategy.Discord, []},
    spotify: {Ueberauth.Strategy.Spotify, [default_scope: "user-library-read,user-top-read"]}
  ]
`,
      'lib/client.ex': `defmodule Acme.Twitch do
  defmodule API do
    use Tesla
    plug Tesla.Middleware.BaseUrl, "https://api.twitch.tv/helix"
    def users(logins), do: client(token()) |> get("/users?" <> query(logins, "login")) |> data()
    defp client(token), do: Tesla.client([{Tesla.Middleware.Headers, [{"authorization", token}]}])
    defp query(list, name), do: list |> Enum.map(&(name <> "=" <> &1)) |> Enum.join("&")
    defp data({:ok, %Tesla.Env{body: body}}), do: body
  end
end
`,
    },
    found: [
      'config/config.exs:5 channel:read:subscriptions',
      'config/config.exs:5 user:read:email',
      'lib/client.ex:5 GET /users',
    ],
  },
  'the device flow, and a profile that a library fetches': {
    files: {
      'device.ts': `const SCOPES = encodeURIComponent(['moderator:read:followers', 'user:read:chat'].join(' '));
export const start = () =>
  fetch(\`https://id.twitch.tv/oauth2/device?client_id=\${id}&scopes=\${SCOPES}\`, { method: 'POST' });
export const look = () => fetch(\`https://api.twitch.tv/helix/users?scopes=clips:edit\`);
`,
      'Program.cs': `builder.Services.AddAuthentication().AddOAuth("twitch", options =>
{
    options.AuthorizationEndpoint = "https://id.twitch.tv/oauth2/authorize";
    options.UserInformationEndpoint = "https://api.twitch.tv/helix/users";
});
`,
      'src/main/resources/application.yml': `spring:
  security:
    oauth2:
      client:
        provider:
          twitch:
            authorization-uri: https://id.twitch.tv/oauth2/authorize
            user-info-uri: https://api.twitch.tv/helix/users
`,
    },
    found: [
      'device.ts:1 moderator:read:followers',
      'device.ts:1 user:read:chat',
      'device.ts:4 GET /users',
      'Program.cs:4 ?GET /users',
      'src/main/resources/application.yml:8 ?GET /users',
    ],
  },
  'TwitchLib: scopes in the settings': {
    files: {
      'Bot.cs': `using TwitchLib.Api;
using TwitchLib.Api.Core.Enums;

class Bot {
  void Run() {
    var api = new TwitchAPI();
    api.Settings.Scopes = new List<AuthScopes> { AuthScopes.Helix_User_Read_Email, AuthScopes.Chat_Read };
  }
}
`,
    },
    found: ['Bot.cs:7 user:read:email', 'Bot.cs:7 chat:read'],
  },
  'twurple: what a call answers has a method that something else has too': {
    files: {
      'streams.ts': `import { ApiClient } from '@twurple/api';
import { ClientCredentialsAuthProvider } from '@twurple/auth';

const api = new ApiClient({ authProvider: new ClientCredentialsAuthProvider('id', 'secret') });
const request = api.streams.getStreamsPaginated({ game: '5' });
export const all = await request.getAll();
export const labels = await api.contentClassificationLabels.getAll();
`,
    },
    found: ['streams.ts:5 GET /streams', 'streams.ts:7 GET /content_classification_labels'],
  },
  'twurple: what a call answers that no table has': {
    files: {
      'trains.ts': `import { ApiClient } from '@twurple/api';
import { ClientCredentialsAuthProvider } from '@twurple/auth';

const api = new ApiClient({ authProvider: new ClientCredentialsAuthProvider('id', 'secret') });
export const old = await api.hypeTrain.getHypeTrainEventsForBroadcasterPaginated('5').getAll();
export const next = await api.hypeTrain.getWhatIsToCome('5').getAll();
`,
    },
    found: ['trains.ts:5 GET /hypetrain/events'],
  },
  'twurple: what an event is asked for is fetched': {
    files: {
      'events.ts': `import type { EventSubChannelRaidEvent } from '@twurple/eventsub-base';
import { EventSubWsListener } from '@twurple/eventsub-ws';
import { makeApi } from './api';

const makeListener = async () => new EventSubWsListener({ apiClient: await makeApi() });
const onRaid = async (raid: EventSubChannelRaidEvent) => (await raid.getRaidedBroadcaster()).name;
const greet = async (what) => (await what.getUser()).name;
const thank = async (gift) => gift.getGifter();

export async function run(user: string) {
  const listener = await makeListener();
  listener.onStreamOnline(user, async (o) => {
    const stream = await o.getStream();
    const owner = await o.getBroadcaster();
    await owner.getStream();
    return [stream, o.broadcasterName];
  });
  listener.onChannelRaidTo(user, onRaid);
  listener.onChannelFollow(user, user, (event) => greet(event));
  listener.onChannelSubscriptionGift(user, thank);
}
export const more = (listener) => listener.onChannelCheer('1', async (event) => event.getUser());
`,
      'api.ts': `import { ApiClient } from '@twurple/api';
import { AppTokenAuthProvider } from '@twurple/auth';
export const makeApi = async () => new ApiClient({ authProvider: new AppTokenAuthProvider('id', 'secret') });
`,
      'others.ts': `import { store } from './store';
import type { Account } from './accounts';
export function wire(bus, user: Account) {
  bus.onOrder(user.id, async (event) => event.getUser());
  store.onChange((o) => o.getBroadcaster());
  return user.getStream();
}
export const run = (listener) => listener.onChannelFollow('1', '2', async (event) => event.getUser());
`,
    },
    found: [
      'events.ts:6 GET /users',
      'events.ts:7 GET /users',
      'events.ts:8 GET /users',
      'events.ts:12 event stream.online',
      'events.ts:13 GET /streams',
      'events.ts:14 GET /users',
      'events.ts:18 event channel.raid',
      'events.ts:19 event channel.follow',
      'events.ts:20 event channel.subscription.gift',
      'events.ts:22 ?event channel.cheer',
      'events.ts:22 ?GET /users',
    ],
  },
  'twurple: calls, chat and subscriptions': {
    files: {
      'bot.ts': `import { ApiClient } from '@twurple/api';
import { RefreshingAuthProvider } from '@twurple/auth';
import { ChatClient } from '@twurple/chat';
import { EventSubWsListener } from '@twurple/eventsub-ws';

const authProvider = new RefreshingAuthProvider({ clientId: process.env.ID!, clientSecret: process.env.SECRET! });
const apiClient = new ApiClient({ authProvider });
const chatClient = new ChatClient({ authProvider, channels: ['sheep'] });
const listener = new EventSubWsListener({ apiClient });

export async function run(broadcaster: string, moderator: string) {
  const polls = await apiClient.polls.getPolls(broadcaster);
  await apiClient.channels.startChannelCommercial(broadcaster, 60);
  await apiClient.moderation.banUser(broadcaster, { user: '1', reason: 'spam', duration: 60 });
  await apiClient.clips.createClip({ channel: broadcaster });
  listener.onChannelFollow(broadcaster, moderator, (event) => chatClient.say('sheep', event.userName));
  listener.onStreamOnline(broadcaster, () => apiClient.chat.sendAnnouncement(broadcaster, { message: 'live' }));
  return polls;
}
`,
    },
    found: [
      'bot.ts:12 GET /polls',
      'bot.ts:13 POST /channels/commercial',
      'bot.ts:14 POST /moderation/bans',
      'bot.ts:15 POST /clips',
      'bot.ts:16 event channel.follow',
      'bot.ts:16 irc PRIVMSG',
      'bot.ts:17 event stream.online',
      'bot.ts:17 POST /chat/announcements',
    ],
    verdicts: {
      '+channel:manage:polls': 'ok',
      '+channel:edit:commercial': 'ok',
      '+moderator:read:followers': 'ok',
      '+chat:edit': 'ok',
      '+user:bot': 'unprovable',
      '+channel:bot': 'unprovable',
      '+channel:manage:raids': 'unused',
      'moderator:manage:banned_users': 'missing',
      'moderator:manage:announcements': 'missing',
      'clips:edit': 'missing',
    },
  },
  'plain HTTP in JavaScript, with the authorize address put together': {
    files: {
      'api.js': `const HELIX = 'https://api.twitch.tv/helix';

export async function helix(path, token, options = {}) {
  const headers = { Authorization: \`Bearer \${token}\`, 'Client-Id': process.env.TWITCH_CLIENT_ID };
  const response = await fetch(HELIX + path, { ...options, headers });
  return response.json();
}

export const me = (token) => helix('/users', token);
export const rename = (id, title, token) =>
  helix(\`/channels?broadcaster_id=\${id}\`, token, { method: 'PATCH', body: JSON.stringify({ title }) });
export const schedule = (id, token) => helix(\`/channels/ads?broadcaster_id=\${id}\`, token);
export const subscribe = (type, version, condition, session_id, token) =>
  helix('/eventsub/subscriptions', token, {
    method: 'POST',
    body: JSON.stringify({ type, version, condition, transport: { method: 'websocket', session_id } }),
  });
`,
      'server.js': `import { subscribe } from './api.js';
const SCOPES = ['user:read:email', 'channel:manage:broadcast', 'channel:read:ads'];

export const signIn = (state) =>
  'https://id.twitch.tv/oauth2/authorize?' +
  new URLSearchParams({
    response_type: 'code',
    client_id: process.env.TWITCH_CLIENT_ID,
    redirect_uri: 'https://title.example/callback',
    scope: SCOPES.join(' '),
    state,
  });

export async function listen(id, session, token) {
  await subscribe('channel.subscribe', '1', { broadcaster_user_id: id }, session, token);
}

export function onNotification({ subscription, event }, socket) {
  if (subscription.type === 'channel.subscribe') socket.emit('channel.cheer', event);
}
`,
    },
    found: [
      'api.js:9 GET /users',
      'api.js:11 PATCH /channels',
      'api.js:12 GET /channels/ads',
      'api.js:14 POST /eventsub/subscriptions',
      'server.js:2 user:read:email',
      'server.js:2 channel:manage:broadcast',
      'server.js:2 channel:read:ads',
      'server.js:15 event channel.subscribe',
    ],
    verdicts: {
      '+user:read:email': 'unprovable',
      '+channel:manage:broadcast': 'ok',
      '+channel:read:ads': 'ok',
      '+moderator:read:chatters': 'unused',
      'channel:read:subscriptions': 'missing',
    },
  },
  'twitchAPI for Python: enum members, calls, EventSub': {
    files: {
      'bot.py': `from twitchAPI.twitch import Twitch
from twitchAPI.oauth import UserAuthenticator
from twitchAPI.type import AuthScope
from twitchAPI.eventsub.websocket import EventSubWebsocket

USER_SCOPE = [AuthScope.CHANNEL_MANAGE_REDEMPTIONS, AuthScope.MODERATOR_READ_CHATTERS, AuthScope.CHANNEL_MANAGE_RAIDS]


async def main():
    twitch = await Twitch(APP_ID, APP_SECRET)
    auth = UserAuthenticator(twitch, USER_SCOPE, force_verify=False)
    token, refresh = await auth.authenticate()
    await twitch.set_user_authentication(token, USER_SCOPE, refresh)
    await twitch.create_custom_reward(broadcaster, 'Hydrate', 100)
    chatters = await twitch.get_chatters(broadcaster, moderator)
    await twitch.start_raid(broadcaster, target)
    eventsub = EventSubWebsocket(twitch)
    eventsub.start()
    await eventsub.listen_channel_points_custom_reward_redemption_add(broadcaster, on_redeem)
`,
    },
    found: [
      'bot.py:6 channel:manage:redemptions',
      'bot.py:6 moderator:read:chatters',
      'bot.py:6 channel:manage:raids',
      'bot.py:14 POST /channel_points/custom_rewards',
      'bot.py:15 GET /chat/chatters',
      'bot.py:16 POST /raids',
      'bot.py:19 event channel.channel_points_custom_reward_redemption.add',
    ],
    verdicts: {
      '+channel:manage:redemptions': 'ok',
      '+moderator:read:chatters': 'ok',
      '+channel:manage:raids': 'ok',
    },
  },
  'helix for Go: structs, constants and an authorization address': {
    files: {
      'main.go': `package main

import "github.com/nicklaw5/helix/v2"

func run() {
	client, _ := helix.NewClient(&helix.Options{ClientID: "id", RedirectURI: "https://go.example/callback"})
	url := client.GetAuthorizationURL(&helix.AuthorizationURLParams{
		ResponseType: "code",
		Scopes:       []string{"channel:read:vips", "moderation:read"},
		State:        state,
	})
	client.GetChannelVips(&helix.GetChannelVipsParams{BroadcasterID: "1"})
	client.GetBannedUsers(&helix.BannedUsersParams{BroadcasterID: "1"})
	client.CreateEventSubSubscription(&helix.EventSubSubscription{
		Type:    helix.EventSubTypeChannelRaid,
		Version: "1",
	})
}
`,
    },
    found: [
      'main.go:9 channel:read:vips',
      'main.go:9 moderation:read',
      'main.go:12 GET /channels/vips',
      'main.go:13 GET /moderation/banned',
      'main.go:14 POST /eventsub/subscriptions',
      'main.go:15 event channel.raid',
    ],
    verdicts: { '+channel:read:vips': 'ok', '+moderation:read': 'ok' },
  },
  'TwitchLib for C#: services and enum members': {
    files: {
      'Bot.cs': `using TwitchLib.Api;
using TwitchLib.Api.Core.Enums;

class Bot {
  readonly TwitchAPI api = new TwitchAPI();

  string SignIn(string redirect, string state) =>
    api.Auth.GetAuthorizationCodeUrl(redirect, new List<AuthScopes> { AuthScopes.Channel_Manage_Polls, AuthScopes.Channel_Manage_VIPs }, false, state);

  async Task Run(string id) {
    await api.Helix.Polls.CreatePollAsync(new CreatePollRequest { BroadcasterId = id });
    await api.Helix.Whispers.SendWhisperAsync(id, "2", "hello", true);
  }
}
`,
    },
    found: [
      'Bot.cs:8 channel:manage:polls',
      'Bot.cs:8 channel:manage:vips',
      'Bot.cs:11 POST /polls',
      'Bot.cs:12 POST /whispers',
    ],
    verdicts: { '+channel:manage:polls': 'ok', '+channel:manage:vips': 'unused', 'user:manage:whispers': 'missing' },
  },
  'twitch4j for Java: constants of scopes and of subscriptions': {
    files: {
      'Bot.java': `import com.github.twitch4j.TwitchClient;
import com.github.twitch4j.auth.domain.TwitchScopes;
import com.github.twitch4j.eventsub.subscriptions.SubscriptionTypes;

class Bot {
  String url(TwitchIdentityProvider provider, String state) {
    return provider.getAuthenticationUrl("https://j.example/cb", List.of(TwitchScopes.HELIX_BITS_READ, TwitchScopes.HELIX_CLIPS_EDIT), state);
  }

  void run(TwitchClient client, String token, String channel) {
    client.getHelix().getBitsLeaderboard(token, 10, "all", null, null).execute();
    client.getHelix().createClip(token, channel, false).execute();
    client.getEventSocket().register(SubscriptionTypes.CHANNEL_FOLLOW_V2.prepareSubscription(b -> b.build(), null));
  }
}
`,
    },
    found: [
      'Bot.java:7 bits:read',
      'Bot.java:7 clips:edit',
      'Bot.java:11 GET /bits/leaderboard',
      'Bot.java:12 POST /clips',
      'Bot.java:13 event channel.follow',
    ],
    verdicts: { '+bits:read': 'ok', '+clips:edit': 'ok', 'moderator:read:followers': 'missing' },
  },
  'twitch_api for Rust: requests as types': {
    files: {
      'main.rs': `use twitch_api::helix::{self, channels, chat, HelixClient};
use twitch_oauth2::{Scope, UserTokenBuilder};

async fn run(client: &HelixClient<'static, reqwest::Client>, token: &twitch_oauth2::UserToken) {
    let mut builder = UserTokenBuilder::new(id, secret, url);
    builder.set_scopes(vec![Scope::ChannelReadVips, Scope::ModeratorReadChatters]);
    let request = channels::GetVipsRequest::broadcaster_id("1");
    let vips = client.req_get(request, token).await;
    let chatters = client.req_get(chat::GetChattersRequest::new("1", "2"), token).await;
}
`,
    },
    found: [
      'main.rs:6 channel:read:vips',
      'main.rs:6 moderator:read:chatters',
      'main.rs:7 GET /channels/vips',
      'main.rs:9 GET /chat/chatters',
    ],
    verdicts: { '+channel:read:vips': 'ok', '+moderator:read:chatters': 'ok' },
  },
  'twitch_oauth2 for Rust: scopes that are written by a method named for all': {
    files: {
      'auth.rs': `use twitch_api::twitch_oauth2::Scope;
struct Asked { client_id: String, response_type: String, scope: String }
fn begin() -> String {
    let asked = Asked { client_id: own(), response_type: "code".to_string(),
        scope: [Scope::ChannelReadVips, Scope::ModeratorReadChatters].iter().map(ToString::to_string).join(" ") };
    format!("https://id.twitch.tv/oauth2/authorize?{}", serde_qs::to_string(&asked).expect("an address"))
}
`,
    },
    found: ['auth.rs:5 channel:read:vips', 'auth.rs:5 moderator:read:chatters'],
    verdicts: { '+channel:read:vips': 'unprovable', '+moderator:read:chatters': 'unprovable' },
  },
  'the device flow, its address put together step by step': {
    files: {
      'device.ts': `class Device { private names = (): string[] => { const asked: string[] = []
  if (this.all) asked.push('chat:read', 'chat:edit')
  if (this.own) { asked.push('clips:edit') }
  return asked }
 start = async () => { const asked = this.names(); let page = 'https://id.twitch.tv/oauth2/device?client_id=1'
  if (asked.length > 0) page += \`&scopes=\${asked.join(' ')}\`
  return fetch(page, { method: 'POST' }) }
 look = async () => { let page = 'https://other.example/oauth2/device?client_id=1'; page += '&scopes=user:edit'; return fetch(page) } }
`,
    },
    found: ['device.ts:2 chat:read', 'device.ts:2 chat:edit', 'device.ts:3 clips:edit'],
  },
  'the device flow, its form handed over as a text': {
    files: {
      'Login.kt': `import okhttp3.*
class Codes(private val http: OkHttpClient) {
  fun ask(body: String) = http.newCall(Request.Builder().url("https://id.twitch.tv/oauth2/device").post(body.toRequestBody()).build()).execute()
}
class Login(private val codes: Codes) {
  fun start(id: String) = codes.ask("client_id=$id&scopes=user%3Aread%3Aemail+whole_list+chat%3Aread")
  fun labels() = show("scopes=clips:edit&page=2")
  fun other(id: String) = http.newCall(Request.Builder().url("https://other.example/device?client_id=$id&scopes=user:edit").build()).execute()
}
`,
    },
    found: ['Login.kt:6 user:read:email', 'Login.kt:6 chat:read'],
  },
  'IRC by hand, and the device flow': {
    files: {
      'irc.py': `import requests, websocket

def ask():
    return requests.post('https://id.twitch.tv/oauth2/device', data={'client_id': ID, 'scopes': 'chat:read chat:edit'})

def chat(token, channel):
    ws = websocket.create_connection('wss://irc-ws.chat.twitch.tv:443')
    ws.send(f'PASS oauth:{token}')
    ws.send(f'JOIN #{channel}')
    ws.send(f'PRIVMSG #{channel} :hello')
`,
    },
    found: ['irc.py:4 chat:read', 'irc.py:4 chat:edit', 'irc.py:9 irc JOIN', 'irc.py:10 irc PRIVMSG'],
    verdicts: { '+chat:read': 'ok', '+chat:edit': 'ok' },
  },
  'sign-in libraries: their defaults, and what they are told': {
    files: {
      'auth.ts': `import TwitchProvider from 'next-auth/providers/twitch';
export const options = { providers: [TwitchProvider({ clientId: 'x', clientSecret: process.env.S })] };
`,
      'passport.js': `const passport = require('passport');
const { Strategy } = require('passport-twitch-new');
passport.use(new Strategy({ clientID: 'x', clientSecret: 'y', callbackURL: 'https://p.example/cb', scope: 'user:read:follows' }, done));
app.get('/auth', passport.authenticate('twitch', { scope: ['user:read:subscriptions'] }));
`,
      'twitchio_bot.py': `import twitchio
scopes = twitchio.Scopes(user_read_chat=True, user_write_chat=True, user_bot=False)
`,
    },
    found: [
      'auth.ts:2 ?openid',
      'auth.ts:2 ?user:read:email',
      'passport.js:3 user:read:follows',
      'passport.js:4 user:read:subscriptions',
      'twitchio_bot.py:2 user:read:chat',
      'twitchio_bot.py:2 user:write:chat',
    ],
  },
  'TwitchIO 2, an IRC client': {
    files: {
      'bot.py': `from twitchio.ext import commands


class Bot(commands.Bot):
    def __init__(self):
        super().__init__(token=TOKEN, prefix="!", initial_channels=["somewhere"])

    async def event_message(self, message):
        await self.handle_commands(message)

    @commands.command()
    async def hello(self, ctx: commands.Context):
        await ctx.send(f"Hello {ctx.author.name}")
        await ctx.channel.send("again")
`,
    },
    found: ['bot.py:9 irc JOIN', 'bot.py:13 irc PRIVMSG', 'bot.py:14 irc PRIVMSG'],
    verdicts: { '+user:write:chat': 'unused', 'chat:read': 'missing', 'chat:edit': 'missing' },
  },
  'TwitchIO 3, by EventSub and Helix': {
    files: {
      'bot.py': `from twitchio import eventsub
from twitchio.ext import commands


class Bot(commands.Bot):
    def __init__(self):
        super().__init__(client_id=ID, client_secret=SECRET, bot_id="1", owner_id="2", prefix="!")

    async def setup_hook(self):
        await self.subscribe_websocket(payload=eventsub.ChatMessageSubscription(broadcaster_user_id="2", user_id="1"))

    @commands.command()
    async def hello(self, ctx: commands.Context):
        await ctx.reply("hello")
`,
    },
    found: [
      'bot.py:10 POST /eventsub/subscriptions',
      'bot.py:10 event channel.chat.message',
      'bot.py:14 POST /chat/messages',
    ],
    verdicts: { '+user:read:chat': 'ok', '+user:write:chat': 'ok', '+chat:edit': 'unused' },
  },
  'TwitchIO of a version that cannot be seen: neither scope is called unused, none is missing': {
    files: {
      'cog.py': `from twitchio.ext import commands


class Greeter(commands.Cog):
    @commands.command()
    async def hello(self, ctx: commands.Context):
        await ctx.send("hello")
`,
    },
    found: ['cog.py:7 ?POST /chat/messages', 'cog.py:7 ?irc PRIVMSG'],
    verdicts: { '+user:write:chat': 'ok', '+chat:edit': 'ok', '+chat:read': 'unprovable' },
  },
  'twurple easy-bot: commands, and what the bot does': {
    files: {
      'bot.ts': `import { StaticAuthProvider } from '@twurple/auth';
import { Bot, createBotCommand } from '@twurple/easy-bot';

const authProvider = new StaticAuthProvider(id, token, ['chat:read', 'chat:edit']);
const bot = new Bot({
  authProvider,
  channels: ['somewhere'],
  commands: [createBotCommand('dice', (params, { reply }) => reply('six'))],
});
bot.onSub(({ broadcasterName }) => bot.say(broadcasterName, 'Welcome'));
await bot.timeout('somewhere', 'someone', 60);
`,
    },
    found: [
      'bot.ts:4 chat:read',
      'bot.ts:4 chat:edit',
      'bot.ts:8 irc JOIN',
      'bot.ts:10 irc JOIN',
      'bot.ts:10 irc PRIVMSG',
      'bot.ts:11 POST /moderation/bans',
    ],
    verdicts: { '+chat:read': 'ok', '+chat:edit': 'ok', 'moderator:manage:banned_users': 'missing' },
  },
  'tmi.js as twurple signs it in: lines of chat, and none of what the bot of easy-bot does by the API': {
    files: {
      'chat.ts': `import { Client } from '@twurple/auth-tmi';

class Desk {
  private chat = new Client({ authProvider, channels: ['somewhere'] });
  open = () => this.chat.connect();
  hush = (name: string) => this.chat.timeout('somewhere', name, 60);
  tell = (name: string) => this.chat.whisper(name, 'Welcome');
}
`,
      'old.ts': `import { ChatClient } from '@twurple/chat';

const chatClient = new ChatClient({ authProvider, channels: ['somewhere'] });
chatClient.say('somewhere', 'Welcome');
chatClient.ban('somewhere', 'someone');
`,
      'bot.ts': `import { Bot } from '@twurple/easy-bot';

const bot = new Bot({ authProvider, channels: ['somewhere'] });
bot.whisper('someone', 'Welcome');
bot.api.polls.getPolls('1');
`,
    },
    found: [
      'bot.ts:4 POST /whispers',
      'bot.ts:5 GET /polls',
      'chat.ts:5 irc JOIN',
      'chat.ts:6 irc PRIVMSG /command',
      'chat.ts:7 irc PRIVMSG /command',
      'old.ts:4 irc PRIVMSG',
    ],
  },
  'events as the keys of a table: perhaps subscribed to; handlers only wait': {
    files: {
      'topics.js': `const topics = {
  'channel.follow': { version: '2' },
  'stream.online': { version: '1' },
};
const handlers = { 'channel.poll.begin': (event) => show(event) };
for (const type in topics)
  fetch('https://api.twitch.tv/helix/eventsub/subscriptions', { method: 'POST', headers, body: JSON.stringify({ type, ...topics[type] }) });
`,
    },
    found: [
      'topics.js:2 ?event channel.follow',
      'topics.js:3 ?event stream.online',
      'topics.js:7 POST /eventsub/subscriptions',
    ],
    verdicts: { '+moderator:read:followers': 'ok', '+channel:read:polls': 'unused' },
  },
  'laravel-twitch: methods, and paths by verb': {
    files: {
      'app/Moderate.php': `<?php
namespace App;
use romanzipp\\Twitch\\Twitch;
class Moderate {
  public function handle(Twitch $twitch): void {
    $twitch->withToken('x');
    $twitch->banUser(['broadcaster_id' => 1, 'moderator_id' => 2], [
      'data' => ['user_id' => 3],
    ]);
    $twitch->post('chat/messages', ['message' => 'a']);
    $this->rows->post('chat/announcements');
  }
}
`,
    },
    found: [
      'app/Moderate.php:10 POST /chat/messages',
      'app/Moderate.php:11 ?POST /chat/announcements',
      'app/Moderate.php:7 POST /moderation/bans',
    ],
  },
  'twurple: a method of the program has the same name': {
    files: {
      'chat.ts': "import { ChatClient } from '@twurple/chat';\nnew ChatClient({ channels: ['a'] });\n",
      'own.ts': 'export class Desk {\n  getGlobalEmoteSets() {\n    return this.rows;\n  }\n}\n',
      'page.ts':
        'export const emotes = (shop) => shop.desk(1).getGlobalEmoteSets();\nexport const raid = (shop) => shop.startRaid(1);\n',
    },
    found: [],
  },
  'TwitchLib: names of old versions': {
    files: {
      'Desk.cs': `using TwitchLib.Api;

public class Desk {
  private readonly TwitchAPI api;
  public async Task Run(string id) {
    var rewards = await api.Helix.ChannelPoints.GetCustomReward(id);
    await api.Helix.Polls.CreatePoll(request);
    await votes.CreatePoll(request, id);
  }
}
`,
    },
    found: ['Desk.cs:6 GET /channel_points/custom_rewards', 'Desk.cs:7 POST /polls'],
  },
  'twitch4j: what an answer is asked for has the name of the call that it answers (Java)': {
    files: {
      'Desk.java': `import com.github.twitch4j.helix.TwitchHelix;

class Desk {
  private final TwitchHelix helix;
  Desk(TwitchHelix helix) { this.helix = helix; }
  int count(String token) {
    var list = helix.getModerators(token, "5", null, null, 100).execute();
    return list.getModerators().size() + helix.getUsers(token, null, null).execute().getUsers().size();
  }
}
`,
    },
    found: ['Desk.java:7 GET /moderation/moderators', 'Desk.java:8 GET /users'],
  },
  'twitch4j: the same of an object that nobody sees, beside an event that has what it brings (Java)': {
    files: {
      'Rows.java': `import com.github.twitch4j.chat.events.channel.*;
import com.github.twitch4j.helix.TwitchHelix;

class Rows {
  void show(ChannelMessageEvent event) {
    event.getMessageEvent().getUserChatColor();
    found().helix().getUsers(null, null, names).execute().getUsers();
  }
  void each(Desks desks) {
    desks.asked(helix -> helix.getStreams(null, names).execute().getStreams());
  }
}
`,
    },
    found: ['Rows.java:10 ?GET /streams', 'Rows.java:7 GET /users'],
  },
  'twitch4j: a client whose builder is told much before it makes one, kept where a function of the program takes it from (Java)':
    {
      files: {
        'Desk.java': `import com.github.twitch4j.TwitchClientBuilder;
import com.github.twitch4j.helix.TwitchHelix;

class Desk {
  static TwitchHelix line;

  void open() {
    line = TwitchClientBuilder.builder().withEnableHelix(true).withEnableChat(true).withClientId("a").withClientSecret("b")
      .withTimeout(5).withRequestQueueSize(9).withUserAgent("desk").build().getHelix();
  }

  interface Ask<T> { T of(TwitchHelix line); }
  static <T> T asked(Ask<T> ask) { return ask.of(Desk.line); }
  Object videos(String token) { return asked(line -> line.getVideos(token, null, null, null, null, null, null, null, null, null, null).execute().getVideos()); }
}
`,
      },
      found: ['Desk.java:14 GET /videos'],
    },
  'twitch4j: another service of the same client, whatever its builder was told (Java)': {
    files: {
      'Desk.java': `import com.github.twitch4j.TwitchClient;
import com.github.twitch4j.TwitchClientBuilder;

class Desk {
  TwitchClient line = TwitchClientBuilder.builder().withEnableHelix(true).withEnableTMI(true).build();
  Object there(String name) { return line.getMessagingInterface().getChatters(name).execute(); }
  Object seen(String id) { return line.getHelix().getChatters(null, id, id, null, null).execute(); }
}
`,
    },
    found: ['Desk.java:7 GET /chat/chatters'],
  },
  'credential-manager: scopes of the flows that it starts, for Twitch and for nobody that is known (Java)': {
    files: {
      'Desk.java': `import com.github.philippheuer.credentialmanager.authcontroller.DeviceFlowController;
import com.github.philippheuer.credentialmanager.identityprovider.OAuth2IdentityProvider;
import com.github.twitch4j.auth.domain.TwitchScopes;

class Desk {
  private final DeviceFlowController flows = new DeviceFlowController();

  void device(OAuth2IdentityProvider provider) {
    List<Object> wanted = List.of(TwitchScopes.HELIX_BITS_READ, TwitchScopes.CHAT_READ);
    flows.startOAuth2DeviceAuthorizationGrantType(provider, wanted, answer -> {});
  }
  String address(OAuth2IdentityProvider provider, String state) {
    return provider.getAuthenticationUrl(List.of(TwitchScopes.HELIX_CLIPS_EDIT), state);
  }
  void other(OAuth2IdentityProvider provider) {
    flows.startOAuth2DeviceAuthorizationGrantType(provider, List.of("identify", "guilds"), answer -> {});
  }
}
`,
    },
    found: ['Desk.java:9 bits:read', 'Desk.java:9 chat:read', 'Desk.java:13 clips:edit'],
  },
  'twitch4j: a line of the chat has a method of the same name as the service (Java)': {
    files: {
      'Desk.java': `import com.github.twitch4j.chat.events.channel.IRCMessageEvent;
import com.github.twitch4j.helix.TwitchHelix;

class Desk {
  String colour(IRCMessageEvent line) { return line.getUserChatColor().orElse("grey"); }
  Object colours(TwitchHelix service, String token) { return service.getUserChatColor(token, List.of("5")).execute(); }
}
`,
    },
    found: ['Desk.java:6 GET /chat/color'],
  },
});
