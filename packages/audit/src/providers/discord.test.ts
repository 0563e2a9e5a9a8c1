import { testProvider } from '@mixer-oauth/testkit';

testProvider('discord', {
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
      'lib/client.ex': `defmodule Acme.Discord do
  @base "https://discord.com/api/v10"
  def guilds(token), do: request(:get, "/users/@me/guilds", token)
  def leave(token, id), do: request(:delete, "/users/@me/guilds/#{id}", token)
  defp request(method, path, token) do
    Finch.build(method, @base <> path, [{"authorization", "Bearer #{token}"}]) |> Finch.request(Acme.Finch)
  end
end
`,
    },
    found: [
      'config/config.exs:6 ?GET /users/@me',
      'config/config.exs:6 ?identify',
      'lib/client.ex:3 GET /users/@me/guilds',
      'lib/client.ex:4 DELETE /users/@me/guilds/{guild_id}',
    ],
  },
  'scopes of packages: ASP.NET without its namespace, an endpoint for Go': {
    files: {
      'Program.cs': `var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAuthentication().AddCookie().AddDiscord(options =>
{
    options.Scope.Add("identify");
    options.Scope.Add("guilds");
});
`,
      'main.go': `package main

import (
	"github.com/ravener/discord-oauth2"
	"golang.org/x/oauth2"
)

var conf = &oauth2.Config{Scopes: []string{discord.ScopeEmail, discord.ScopeGuildsJoin}, Endpoint: discord.Endpoint}
`,
    },
    found: ['Program.cs:4 identify', 'Program.cs:5 guilds', 'main.go:8 email', 'main.go:8 guilds.join'],
  },
  'a method of the program that is called like one of a package': {
    files: {
      'Services.cs': `public static class Services {
  public static IServiceCollection AddDiscord(this IServiceCollection services, Action<Options> set) => services.Configure(set);
}
class Start { void Run() { services.AddDiscord(options => { options.Scope.Add("bot"); }); } }
`,
    },
    found: [],
  },
  'discord-api-types: addresses, paths and scopes of the package in plain requests': {
    files: {
      'link.ts': `import { OAuth2Routes, OAuth2Scopes, RouteBases, Routes } from 'discord-api-types/v9';

export function address(): string {
  const url = new URL(OAuth2Routes.authorizationURL);
  url.searchParams.set('scope', [OAuth2Scopes.Identify, OAuth2Scopes.RoleConnectionsWrite].join(' '));
  return url.href;
}
export const me = (token: string) => fetch(RouteBases.api + Routes.user(), { headers: bearer(token) });
export const other = (id: string) => fetch(\`\${RouteBases.api}\${Routes.user(id)}\`, { headers: bearer(token) });
export const push = (token: string, body: string) =>
  fetch(RouteBases.api + Routes.userApplicationRoleConnection(app), { method: 'PUT', body, headers: bearer(token) });
`,
    },
    found: [
      'link.ts:5 identify',
      'link.ts:5 role_connections.write',
      'link.ts:8 GET /users/@me',
      'link.ts:9 GET /users/{user_id}',
      'link.ts:11 PUT /users/@me/applications/{application_id}/role-connection',
    ],
  },
  'plain HTTP in JavaScript, with a user token': {
    files: {
      'auth.js': `const API = 'https://discord.com/api/v10';

export function authorizeUrl(state) {
  const query = new URLSearchParams({
    client_id: process.env.DISCORD_CLIENT_ID,
    redirect_uri: 'https://guild.example/callback',
    response_type: 'code',
    scope: 'identify guilds connections',
    state,
  });
  return \`https://discord.com/oauth2/authorize?\${query}\`;
}

const get = (path, token) =>
  fetch(\`\${API}\${path}\`, { headers: { Authorization: \`Bearer \${token}\` } }).then((response) => response.json());

export const profile = (token) => get('/users/@me', token);
export const servers = (token) => get('/users/@me/guilds', token);
export const member = (guild, token) => get(\`/users/@me/guilds/\${guild}/member\`, token);

export async function join(guild, user, access_token) {
  await fetch(\`\${API}/guilds/\${guild}/members/\${user}\`, {
    method: 'PUT',
    headers: { Authorization: \`Bot \${process.env.BOT_TOKEN}\` },
    body: JSON.stringify({ access_token }),
  });
}
`,
    },
    found: [
      'auth.js:8 identify',
      'auth.js:8 guilds',
      'auth.js:8 connections',
      'auth.js:17 GET /users/@me',
      'auth.js:18 GET /users/@me/guilds',
      'auth.js:19 GET /users/@me/guilds/{guild_id}/member',
      'auth.js:22 PUT /guilds/{guild_id}/members/{user_id}',
    ],
    verdicts: {
      '+identify': 'ok',
      '+guilds': 'ok',
      '+connections': 'unused',
      '+email': 'unprovable',
      'guilds.join': 'missing',
      'guilds.members.read': 'missing',
    },
  },
  'a bot in Python by plain HTTP: its token needs no scopes': {
    files: {
      'bot.py': `import os
import requests

API = "https://discord.com/api/v10"
HEADERS = {"Authorization": "Bot " + os.environ["TOKEN"]}


def send(channel, text):
    requests.post(f"{API}/channels/{channel}/messages", headers=HEADERS, json={"content": text})


def register(app, commands):
    requests.put(f"{API}/applications/{app}/commands", headers=HEADERS, json=commands)


def who():
    return requests.get(API + "/users/@me", headers=HEADERS).json()
`,
    },
    found: [
      'bot.py:9 POST /channels/{channel_id}/messages',
      'bot.py:13 PUT /applications/{application_id}/commands',
      'bot.py:17 GET /users/@me',
    ],
    verdicts: { '+bot': 'unprovable', '+applications.commands': 'unprovable', '+guilds': 'unprovable' },
  },
  'discord.js: a bot, its routes and its invite': {
    files: {
      'bot.js': `import { Client, OAuth2Scopes, REST, Routes } from 'discord.js';

const client = new Client({ intents: [] });
const rest = new REST().setToken(process.env.TOKEN);
await rest.put(Routes.applicationCommands(process.env.APP), { body: commands });
const me = await rest.get(Routes.user('@me'));
const invite = client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands] });
client.login(process.env.TOKEN);
`,
    },
    found: [
      'bot.js:5 PUT /applications/{application_id}/commands',
      'bot.js:6 GET /users/@me',
      'bot.js:7 applications.commands',
      'bot.js:7 bot',
    ],
    verdicts: { '+bot': 'unprovable', '+applications.commands': 'unprovable' },
  },
  'discord.js: what is kept by id is no request, a path that nobody sees is one': {
    files: {
      'bot.js': `import { Client, REST } from 'discord.js';

const client = new Client({ intents: [] });
const waiting = new Map();
client.on('messageCreate', (message) => {
  const channel = client.channels.cache.get(message.reference.channelId);
  message.guild.members.cache.delete(message.author.id);
  waiting.delete(message.id);
  translations.get('/en-US');
  return channel;
});
export const ask = (path) => new REST().get(path);
`,
    },
    found: ['bot.js:12 unresolved  '],
    verdicts: {},
  },
  '@discordjs/core told to use a user token': {
    files: {
      'linked.ts': `import { API } from '@discordjs/core';
import { REST } from '@discordjs/rest';

const rest = new REST({ authPrefix: 'Bearer' }).setToken(token);
const api = new API(rest);
const user = await api.users.getCurrent();
const guilds = await api.users.getGuilds();
`,
    },
    found: ['linked.ts:6 GET /users/@me', 'linked.ts:7 GET /users/@me/guilds'],
    verdicts: { '+identify': 'ok', guilds: 'missing' },
  },
  'discord-oauth2': {
    files: {
      'server.js': `const DiscordOauth2 = require('discord-oauth2');
const oauth = new DiscordOauth2({ clientId: process.env.ID, redirectUri: 'https://a.example/cb' });
const url = oauth.generateAuthUrl({ scope: ['identify', 'role_connections.write'], state });
const user = await oauth.getUser(token);
const links = await oauth.getUserConnections(token);
`,
    },
    found: [
      'server.js:3 identify',
      'server.js:3 role_connections.write',
      'server.js:4 GET /users/@me',
      'server.js:5 GET /users/@me/connections',
    ],
    verdicts: { '+identify': 'ok', '+role_connections.write': 'unused', connections: 'missing' },
  },
  'an Activity: commands and events of the Embedded App SDK': {
    files: {
      'main.ts': `import { DiscordSDK } from '@discord/embedded-app-sdk';

const discordSdk = new DiscordSDK(import.meta.env.VITE_CLIENT_ID);
await discordSdk.ready();
const { code } = await discordSdk.commands.authorize({
  client_id: import.meta.env.VITE_CLIENT_ID,
  response_type: 'code',
  scope: ['identify', 'guilds'],
});
const channel = await discordSdk.commands.getChannel({ channel_id: discordSdk.channelId });
await discordSdk.subscribe('VOICE_STATE_UPDATE', onVoice, { channel_id: discordSdk.channelId });
await discordSdk.commands.setActivity({ activity });
`,
    },
    found: [
      'main.ts:5 rpc authorize',
      'main.ts:8 identify',
      'main.ts:8 guilds',
      'main.ts:10 rpc getChannel',
      'main.ts:11 event VOICE_STATE_UPDATE',
      'main.ts:12 rpc setActivity',
    ],
    verdicts: {
      '+identify': 'unused',
      '+guilds': 'ok',
      '+dm_channels.read': 'unprovable',
      'rpc.activities.write': 'missing',
      'rpc.voice.read': 'missing',
    },
  },
  'Go: any version of the API, and the old host': {
    files: {
      'main.go': `package main

import "net/http"

const root = "https://discord.com/api/v9"

func get(path, token string) (*http.Response, error) {
	request, _ := http.NewRequest("GET", root+path, nil)
	request.Header.Set("Authorization", "Bearer "+token)
	return http.DefaultClient.Do(request)
}

func run(token, app string) {
	get("/users/@me/connections", token)
	get("/users/@me/applications/"+app+"/role-connection", token)
	get("/oauth2/@me", token)
	get("/applications/"+app+"/entitlements", token)
	http.Get("https://discordapp.com/api/v6/gateway")
}
`,
    },
    found: [
      'main.go:14 GET /users/@me/connections',
      'main.go:15 GET /users/@me/applications/{application_id}/role-connection',
      'main.go:16 GET /oauth2/@me',
      'main.go:17 GET /applications/{application_id}/entitlements',
      'main.go:18 GET /gateway',
    ],
    verdicts: {
      '+connections': 'ok',
      '+role_connections.write': 'ok',
      '+guilds': 'unused',
      'applications.entitlements': 'missing',
    },
  },
  'sign-in libraries and discord.py': {
    files: {
      'passport.js': `const passport = require('passport');
const DiscordStrategy = require('passport-discord').Strategy;
passport.use(new DiscordStrategy({ clientID: 'x', clientSecret: 'y', callbackURL: 'https://p.example/cb', scope: ['identify', 'guilds'] }, done));
`,
      'auth.ts': `import Discord from '@auth/core/providers/discord';
export const providers = [Discord({ authorization: 'https://discord.com/api/oauth2/authorize?scope=identify+guilds.members.read' })];
`,
      'invite.py': `import discord
url = discord.utils.oauth_url(client_id, scopes=("bot",))
`,
    },
    found: [
      'auth.ts:2 identify',
      'auth.ts:2 guilds.members.read',
      'auth.ts:2 ?GET /users/@me',
      'invite.py:2 bot',
      'passport.js:3 identify',
      'passport.js:3 guilds',
      'passport.js:3 ?GET /users/@me',
      'passport.js:3 ?GET /users/@me/guilds',
    ],
    verdicts: {
      '+identify': 'ok',
      '+guilds': 'ok',
      '+connections': 'unprovable',
      '+bot': 'unprovable',
      'guilds.members.read': 'undeclared',
    },
  },
  "discord.py and its forks: all calls are the bot's": {
    files: {
      'bot.py': `import discord
from discord.ext import commands

bot = commands.Bot(command_prefix="!", intents=discord.Intents.default())


@bot.command()
async def clean(ctx, member: discord.Member):
    await ctx.send("done")
    await member.kick(reason="spam")
    await ctx.guild.create_text_channel("log")


@bot.event
async def on_ready():
    await bot.tree.sync()
    user = await bot.fetch_user(1)
`,
      'fork.py': `import nextcord
from nextcord.ext import commands

bot = commands.Bot()


@bot.slash_command()
async def hello(interaction: nextcord.Interaction):
    await interaction.response.send_message("hello")
    await interaction.guild.ban(member)
`,
    },
    found: [
      'bot.py:9 ?POST /channels/{channel_id}/messages',
      'bot.py:10 DELETE /guilds/{guild_id}/members/{user_id}',
      'bot.py:11 ?POST /guilds/{guild_id}/channels',
      'bot.py:16 PUT /applications/{application_id}/commands',
      'bot.py:17 GET /users/{user_id}',
      'fork.py:9 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'fork.py:10 PUT /guilds/{guild_id}/bans/{user_id}',
    ],
    verdicts: { '+bot': 'unprovable', '+applications.commands': 'unprovable', '+guilds': 'unprovable' },
  },
  'objects of discord.js: messages, members, interactions': {
    files: {
      'bot.js': `import { Client, Events } from 'discord.js';

const client = new Client({ intents: [] });
client.on(Events.InteractionCreate, async (interaction) => {
  await interaction.reply('done');
  await interaction.guild.members.ban('1');
  const channel = await client.channels.fetch('2');
  await channel.send('hello');
});
client.login(process.env.TOKEN);
`,
    },
    found: [
      'bot.js:5 ?POST /interactions/{interaction_id}/{interaction_token}/callback',
      'bot.js:6 ?PUT /guilds/{guild_id}/bans/{user_id}',
      'bot.js:7 GET /channels/{channel_id}',
      'bot.js:8 POST /channels/{channel_id}/messages',
    ],
    verdicts: { '+bot': 'unprovable', '+identify': 'unprovable' },
  },
  'discord.js: an object that a function is called on, with a text behind it': {
    files: {
      'bot.js': `import { EventEmitter } from 'node:events';
import { Client } from 'discord.js';

const client = new Client({ intents: [] });
EventEmitter.prototype.emit.call(client, 'fetchInvite', 'acme');
`,
    },
    found: [],
    verdicts: {},
  },
  'discordgo: commands of a guild and of the application, the user of the token': {
    files: {
      'main.go': `package main

import "github.com/bwmarrin/discordgo"

type desk struct{ session *discordgo.Session }

func open(token, guild string) {
	dg, err := discordgo.New("Bot " + token)
	dg.ApplicationCommandCreate(dg.State.User.ID, guild, command)
	dg.ApplicationCommandCreate(dg.State.User.ID, "", command)
	me, err := dg.User("@me")
	other, err := dg.User(id)
}

func (d *desk) greet(id string) {
	d.session.ChannelMessageSend(id, "hello")
	d.session.State.User(id)
	d.session.ApplicationCommandBulkOverwrite(id, "", []*discordgo.ApplicationCommand{{Name: "x"}})
	d.edit(&discordgo.ApplicationCommand{Name: "x"}, discordgo.User{ID: id})
}
`,
    },
    found: [
      'main.go:10 POST /applications/{application_id}/commands',
      'main.go:11 GET /users/@me',
      'main.go:12 GET /users/{user_id}',
      'main.go:16 POST /channels/{channel_id}/messages',
      'main.go:18 PUT /applications/{application_id}/commands',
      'main.go:9 POST /applications/{application_id}/guilds/{guild_id}/commands',
    ],
  },
  'RestCord: each call stands where its name does': {
    files: {
      'src/Guilds.php': `<?php
namespace App;
use RestCord\\DiscordClient;
class Guilds {
  private $discord;
  public function __construct(string $token) { $this->discord = new DiscordClient(['token' => $token]); }
  public function add(int $guild, int $user, string $access) {
    $this->discord->guild->addGuildMember([
      'guild.id' => $guild,
      'user.id' => $user,
      'access_token' => $access,
    ]);
    return $this->discord->guild->getGuildRoles(['guild.id' => $guild]);
  }
}
`,
    },
    found: [
      'src/Guilds.php:13 GET /guilds/{guild_id}/roles',
      'src/Guilds.php:8 PUT /guilds/{guild_id}/members/{user_id}',
    ],
  },
  'Eris: what its client asks for, and what it remembers': {
    files: {
      'bot.js': `const Eris = require('eris');
const bot = new Eris('token');
bot.on('ready', () => {
  bot.createMessage('1', 'hello');
  bot.getChannel('1');
  bot.addGuildMemberRole('1', '2', '3');
});
bot.connect();
shop.createMessage('1');
`,
    },
    found: [
      'bot.js:4 POST /channels/{channel_id}/messages',
      'bot.js:6 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
    ],
  },
  'Nostrum: functions of its modules by whole and short names, and captured': {
    files: {
      'lib/bot.ex': `defmodule Acme.Bot do
  alias Nostrum.Api.{Guild, Message}
  alias Acme.Shop.Channel
  def greet(msg), do: Message.create(msg.channel_id, "hello")
  def clear(id, messages), do: Enum.each(messages, &Message.delete(id, &1))
  def roles(id), do: id |> Guild.roles() |> Enum.map(& &1.name)
  def name(id), do: Nostrum.Api.get_guild!(id).name
  def kept(id), do: Nostrum.Cache.GuildCache.get(id)
  def goods(id), do: Channel.get(id)
end
`,
    },
    found: [
      'lib/bot.ex:4 POST /channels/{channel_id}/messages',
      'lib/bot.ex:5 DELETE /channels/{channel_id}/messages/{message_id}',
      'lib/bot.ex:6 GET /guilds/{guild_id}/roles',
      'lib/bot.ex:7 GET /guilds/{guild_id}',
    ],
  },
  'A module of the program by the name of a library': {
    files: {
      'lib/api.ex': `defmodule Nostrum.Api do
  def get_guild(id), do: Acme.Store.read(id)
end
defmodule Acme.Bot do
  alias Nostrum.Api
  def name(id), do: Api.get_guild(id)
end
`,
    },
    found: [],
  },
  'Disqord: the client of a user beside that of a bot': {
    files: {
      'Desk.cs': `using Disqord;
using Disqord.OAuth2;
using Disqord.Rest;

public class Desk {
  private readonly IRestClient _client;
  public async Task Run(IBearerClient bearer, Snowflake id) {
    var mine = await bearer.FetchGuildsAsync();
    var who = await bearer.FetchCurrentUserAsync();
    var all = await bearer.FetchCurrentAuthorizationAsync();
    var guild = await _client.FetchGuildAsync(id);
    await _client.CreateRoleAsync(id);
    await Cache.FetchGuildsAsync();
  }
}
`,
    },
    found: [
      'Desk.cs:10 GET /oauth2/@me',
      'Desk.cs:11 GET /guilds/{guild_id}',
      'Desk.cs:12 POST /guilds/{guild_id}/roles',
      'Desk.cs:8 GET /users/@me/guilds',
      'Desk.cs:9 GET /users/@me',
    ],
  },
});
