import { testProvider } from '@mixer-oauth/testkit';

// Libraries that call Discord through one object with a method for each call.
testProvider('discord', {
  'disgo: its client, what is got of a listener, answers, a webhook, a sign-in (Go)': {
    files: {
      'main.go': `package main

import (
	"github.com/disgoorg/disgo"
	"github.com/disgoorg/disgo/bot"
	"github.com/disgoorg/disgo/discord"
	"github.com/disgoorg/disgo/events"
	"github.com/disgoorg/disgo/handler"
	"github.com/disgoorg/disgo/oauth2"
	"github.com/disgoorg/disgo/webhook"
)

func start(token string) {
	client, _ := disgo.New(token, bot.WithEventListenerFunc(greet))
	_, _ = client.Rest.SetGlobalCommands(client.ApplicationID, commands)
	handler.SyncCommands(client, commands, nil)
}

func greet(e *events.MessageCreate) {
	e.Client().Rest.AddReaction(e.ChannelID, e.MessageID, "+")
	if guild, ok := e.Client().Caches.Guild(*e.GuildID); ok {
		remove(e.Client(), guild)
	}
}

func remove(client *bot.Client, guild discord.Guild) {
	client.Rest().RemoveMember(guild.ID, guild.OwnerID)
	client.Caches.RemoveMember(guild.ID, guild.OwnerID)
}

func answer(event *events.ApplicationCommandInteractionCreate) {
	event.DeferCreateMessage(true)
	event.Client().Rest.UpdateInteractionResponse(event.ApplicationID(), event.Token(), message)
}

func pong(data discord.SlashCommandInteractionData, e *handler.CommandEvent) error {
	return e.CreateMessage(discord.MessageCreate{Content: "pong"})
}

func log(text string) {
	hook := webhook.New(id, secret)
	hook.CreateContent(text)
}

func signIn(client *oauth2.Client, session oauth2.Session) {
	client.GenerateAuthorizationURL(oauth2.AuthorizationURLParams{
		Scopes: []discord.OAuth2Scope{discord.OAuth2ScopeIdentify, discord.OAuth2ScopeGuildsMembersRead},
	})
	client.GetMember(session, guildID)
}
`,
    },
    found: [
      'main.go:15 PUT /applications/{application_id}/commands',
      'main.go:16 PUT /applications/{application_id}/commands',
      'main.go:20 PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
      'main.go:27 DELETE /guilds/{guild_id}/members/{user_id}',
      'main.go:32 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'main.go:33 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      'main.go:37 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'main.go:42 POST /webhooks/{webhook_id}/{webhook_token}',
      'main.go:47 identify',
      'main.go:47 guilds.members.read',
      'main.go:49 GET /users/@me/guilds/{guild_id}/member',
    ],
  },
  'disgo: a client of the program of the same shape (Go)': {
    files: {
      'main.go': `package main

import "github.com/disgoorg/disgo/bot"

type Caches struct{ roles map[string]string }

func (c *Caches) GetRoles(guild string) []string { return nil }

func run(client *bot.Client, caches *Caches) {
	caches.GetRoles("1")
	client.Caches.GetRoles("1")
	client.Close(nil)
}
`,
    },
    found: [],
  },
  'DiscordBM: a client that is handed over, and one of several webhooks (Swift)': {
    files: {
      'Desk.swift': `import DiscordBM

struct Desk {
    let discord: any DiscordClient

    func greet(place: ChannelSnowflake) async throws {
        let made = try await discord.createMessage(channelId: place, payload: .init(content: "hello")).decode()
        try await discord.addMessageReaction(channelId: place, messageId: made.id, emoji: .unicodeEmoji("x"))
        try await context.services.discordClient.deleteMessage(channelId: place, messageId: made.id)
        _ = try await discord.getWebhook(address: .url(address))
    }
}

let log = DiscordLog(to: .init(address: .url("https://discord.com/api/webhooks/1/x"), level: .info))

struct Store {
    func createMessage(text: String) {}
    func save() { createMessage(text: "x") }
}
`,
    },
    found: [
      'Desk.swift:7 POST /channels/{channel_id}/messages',
      'Desk.swift:8 PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
      'Desk.swift:9 DELETE /channels/{channel_id}/messages/{message_id}',
      'Desk.swift:10 GET /webhooks/{webhook_id}',
    ],
  },
  'DiscordInteractions and discord-webhooks: routes that are asked for, messages of a hook (Java)': {
    files: {
      'Desk.java': `package acme;

import club.minnced.discord.webhook.WebhookClient;
import club.minnced.discord.webhook.WebhookClientBuilder;
import com.jagrosh.interactions.InteractionsClient;
import com.jagrosh.interactions.requests.RestClient;
import com.jagrosh.interactions.requests.Route;

public class Desk {
  private final RestClient rest = new RestClient("token");
  private final WebhookClient hook = new WebhookClientBuilder("https://discord.com/api/webhooks/1/x").build();

  void greet(long place, long id) throws Exception {
    rest.request(Route.POST_MESSAGE.format(place), "{}").get();
    RestClient.RestResponse res = rest.request(Route.GET_MESSAGE.format(place, id)).get();
    hook.send("hello").get();
    hook.edit(id, "bye").get().getAttachments().get(0);
    hook.delete(id);
    hook.close();
  }

  void start(InteractionsClient.Builder builder) {
    InteractionsClient interactions = builder.build();
    interactions.updateGlobalCommands();
  }
}
`,
    },
    found: [
      'Desk.java:14 POST /channels/{channel_id}/messages',
      'Desk.java:15 GET /channels/{channel_id}/messages/{message_id}',
      'Desk.java:16 POST /webhooks/{webhook_id}/{webhook_token}',
      'Desk.java:17 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}',
      'Desk.java:18 DELETE /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}',
      'Desk.java:24 PUT /applications/{application_id}/commands',
    ],
  },
  'hikari: its REST client, and objects that listeners get; a webhook of another library (Python)': {
    files: {
      'bot.py': `import hikari

bot = hikari.GatewayBot(token="x")

@bot.listen()
async def greet(event: hikari.GuildMessageCreateEvent) -> None:
    await event.message.respond("pong")
    await event.message.add_reaction("x")
    await bot.rest.add_role_to_member(event.guild_id, event.author_id, ROLE)
    member = bot.cache.get_member(1, 2)
    await bot.rest.fetch_bans(event.guild_id)

@bot.listen(hikari.InteractionCreateEvent)
async def answer(event):
    await event.interaction.create_initial_response(hikari.ResponseType.MESSAGE_CREATE, "x")
    await event.interaction.edit_initial_response("y")
    store.edit("y")
    names.remove_role("x")

async def app(rest: hikari.api.RESTClient):
    await rest.authorize_client_credentials_token(1, "x", [hikari.OAuth2Scope.IDENTIFY, hikari.OAuth2Scope.GUILDS_MEMBERS_READ])
`,
      'log.py': `from discord_webhook import DiscordWebhook, DiscordEmbed

def say(text):
    webhook = DiscordWebhook(url="https://discord.com/api/webhooks/1/x", content=text)
    webhook.add_embed(DiscordEmbed(title="x"))
    answer = webhook.execute()
    webhook.content = "y"
    webhook.edit()
    connection.execute("select 1")
`,
    },
    found: [
      'bot.py:7 POST /channels/{channel_id}/messages',
      'bot.py:8 PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
      'bot.py:9 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'bot.py:11 GET /guilds/{guild_id}/bans',
      'bot.py:15 ?POST /interactions/{interaction_id}/{interaction_token}/callback',
      'bot.py:16 ?PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      'bot.py:21 identify',
      'bot.py:21 guilds.members.read',
      'log.py:6 POST /webhooks/{webhook_id}/{webhook_token}',
      'log.py:8 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}',
    ],
  },
  'D++: a cluster, what it waits for, and answers to events (C++)': {
    files: {
      'main.cpp': `#include <dpp/dpp.h>

class Desk {
  dpp::cluster& bot;
public:
  explicit Desk(dpp::cluster& bot) : bot(bot) {}
  void ban(dpp::snowflake guild, dpp::snowflake user) { bot.guild_ban_add(guild, user, 0); }
};

int main() {
  dpp::cluster bot("token", dpp::i_default_intents);
  bot.on_slashcommand([&bot](const dpp::slashcommand_t& event) {
    event.thinking();
    event.edit_original_response(dpp::message("done"));
  });
  bot.on_message_create([](const dpp::message_create_t& event) { event.reply("pong"); });
  bot.on_button_click([&bot](const dpp::button_click_t& event) -> dpp::task<void> {
    co_await bot.co_channel_get(event.command.channel_id);
    event.reply("ok");
  });
  bot.on_ready([&bot](const dpp::ready_t& event) {
    if (dpp::run_once<struct once>())
      bot.global_command_create(dpp::slashcommand("ping", "Pong", bot.me.id));
    bot.message_create(dpp::message(1, "hello"));
  });
  std::vector<int> list;
  list.reply(3);
  bot.start(dpp::st_wait);
}
`,
    },
    found: [
      'main.cpp:7 PUT /guilds/{guild_id}/bans/{user_id}',
      'main.cpp:13 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'main.cpp:14 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      'main.cpp:16 POST /channels/{channel_id}/messages',
      'main.cpp:18 GET /channels/{channel_id}',
      'main.cpp:19 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'main.cpp:23 POST /applications/{application_id}/commands',
      'main.cpp:24 POST /channels/{channel_id}/messages',
    ],
  },
});
