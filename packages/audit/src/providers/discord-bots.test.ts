import { testProvider } from '@mixer-oauth/testkit';

// Libraries of bots: their objects have the names of what they stand for.
testProvider('discord', {
  'serenity: objects by their types, by ids, and by what a call gave': {
    files: {
      'src/main.rs': `use serenity::all::{ChannelId, CommandInteraction, Context, CreateBotAuthParameters, GuildId, Http, Member, Message, Scope, UserId};
use std::sync::Arc;

pub async fn run(ctx: &Context, command: &CommandInteraction, place: GuildId) -> Result<(), Error> {
    command.defer_ephemeral(&ctx.http).await?;
    let _ = command.edit_response(&ctx.http, EditInteractionResponse::new()).await;
    let someone = place.member(&ctx.http, command.user.id).await?;
    someone.add_role(&ctx.http, ROLE).await?;
    if let Err(_) = place.ban(&ctx.http, someone.user.id, 0).await {}
    someone.user.direct_message(ctx, CreateMessage::new()).await?;
    ctx.http.get_channel(ChannelId::new(1)).await?;
    Ok(())
}

pub async fn said(http: Arc<Http>, msg: Message) {
    msg.channel_id.say(&http, "pong").await;
    msg.author.dm(&http, CreateMessage::new()).await;
    http.remove_member_role(1.into(), 2.into(), 3.into(), None).await;
}

pub fn link() -> String {
    CreateBotAuthParameters::new().client_id(1).scopes(&[Scope::Bot, Scope::ApplicationsCommands]).build()
}
`,
    },
    found: [
      'src/main.rs:5 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'src/main.rs:6 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      'src/main.rs:7 GET /guilds/{guild_id}/members/{user_id}',
      'src/main.rs:8 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'src/main.rs:9 PUT /guilds/{guild_id}/bans/{user_id}',
      'src/main.rs:10 POST /users/@me/channels',
      'src/main.rs:10 POST /channels/{channel_id}/messages',
      'src/main.rs:11 GET /channels/{channel_id}',
      'src/main.rs:16 POST /channels/{channel_id}/messages',
      'src/main.rs:17 POST /users/@me/channels',
      'src/main.rs:17 POST /channels/{channel_id}/messages',
      'src/main.rs:18 DELETE /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'src/main.rs:22 bot',
      'src/main.rs:22 applications.commands',
    ],
  },
  'serenity: caches, maps, and what the program itself has': {
    files: {
      'src/main.rs': `use serenity::all::{Context, Member, Message};

struct Room { names: Vec<String> }
impl Room {
    fn say(&self, text: &str) {}
    fn kick(&mut self, name: &str) {}
}

pub async fn run(ctx: &Context, who: Member, msg: Message, mut room: Room) {
    let all = who.roles(&ctx.cache);
    let here = msg.guild(&ctx.cache);
    room.say("hello");
    room.kick("bob");
    let counts = std::collections::HashMap::new();
    counts.get("members");
    let text: String = names.iter().map(|one| one.name()).collect();
}
`,
    },
    found: [],
  },
  'poise: commands, and serenity by its other name (Rust)': {
    files: {
      'src/main.rs': `use poise::serenity_prelude as serenity;
type Context<'a> = poise::Context<'a, Data, Error>;

#[poise::command(slash_command)]
pub async fn greet(ctx: Context<'_>, who: serenity::Member, place: serenity::ChannelId) -> Result<(), Error> {
    ctx.defer().await?;
    ctx.say("hello").await?;
    who.add_role(ctx, ROLE).await?;
    place.say(ctx, "here").await?;
    Ok(())
}

async fn start(ctx: &serenity::Context, framework: &poise::Framework<Data, Error>) {
    poise::builtins::register_globally(ctx, &framework.options().commands).await;
}
`,
    },
    found: [
      'src/main.rs:6 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'src/main.rs:7 POST /channels/{channel_id}/messages',
      'src/main.rs:8 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'src/main.rs:9 POST /channels/{channel_id}/messages',
      'src/main.rs:14 PUT /applications/{application_id}/commands',
    ],
  },
  'JDA: events, hooks, what is got of them, and what commands are told (Java, Kotlin)': {
    files: {
      'Desk.java': `package acme;

import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

public class Desk extends ListenerAdapter {
  public static void main(String[] args) throws Exception {
    JDA jda = JDABuilder.createDefault(args[0]).build();
    jda.updateCommands().addCommands(Commands.slash("ping", "Pong")).queue();
  }

  @Override
  public void onMessageReceived(MessageReceivedEvent event) {
    event.getChannel().sendMessage("pong").queue();
    event.getMessage().addReaction(Emoji.fromUnicode("+")).queue();
    event.getMessage().delete().queue();
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    event.deferReply(true).queue();
    event.getHook().editOriginal("done").queue();
    event.getHook().sendMessage("more").queue();
    Guild guild = event.getGuild();
    guild.kick(event.getMember()).queue();
    guild.updateCommands().queue();
    greet(event.getUser(), event.getMember());
  }

  private void greet(User user, Member member) {
    user.openPrivateChannel().submit().join();
    member.timeoutFor(Duration.ofHours(1)).queue();
  }
}
`,
      'Door.kt': `import net.dv8tion.jda.api.entities.Guild
import net.dv8tion.jda.api.entities.Role

fun let(guild: Guild, role: Role) {
    guild.addRoleToMember(guild.owner!!, role).queue()
    role.delete().queue()
    guild.retrieveMemberById(5).complete()
}
`,
    },
    found: [
      'Desk.java:15 PUT /applications/{application_id}/commands',
      'Desk.java:20 POST /channels/{channel_id}/messages',
      'Desk.java:21 PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
      'Desk.java:22 DELETE /channels/{channel_id}/messages/{message_id}',
      'Desk.java:27 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'Desk.java:28 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      'Desk.java:29 POST /webhooks/{webhook_id}/{webhook_token}',
      'Desk.java:31 DELETE /guilds/{guild_id}/members/{user_id}',
      'Desk.java:32 PUT /applications/{application_id}/guilds/{guild_id}/commands',
      'Desk.java:37 POST /users/@me/channels',
      'Desk.java:38 PATCH /guilds/{guild_id}/members/{user_id}',
      'Door.kt:5 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'Door.kt:6 DELETE /guilds/{guild_id}/roles/{role_id}',
      'Door.kt:7 GET /guilds/{guild_id}/members/{user_id}',
    ],
  },
  'JDA: a class of the program with methods of the same names (Java)': {
    files: {
      'Room.java': `package acme;

import java.util.Map;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;

public class Room {
  private final Map<String, String> messages;
  public void sendMessage(String text) { lines.add(text); }
  public void kick(String name) { names.remove(name); }
  public void run(MessageReceivedEvent event, Room channel) {
    channel.sendMessage(event.getMessage().getContentRaw());
    this.kick(event.getAuthor().getName());
    messages.get(event.getMessageId());
    new Ledger().delete("x");
  }
}
`,
    },
    found: [],
  },
  'Discord.Net: modules, sockets, and a member of a server': {
    files: {
      'Desk.cs': `using Discord;
using Discord.Commands;
using Discord.Interactions;
using Discord.WebSocket;

public class Desk : ModuleBase<SocketCommandContext> {
  [Command("ping")]
  public async Task Ping(IGuildUser user, IRole role) {
    await ReplyAsync("pong");
    await Context.Channel.SendMessageAsync("more");
    await user.AddRoleAsync(role);
    await Context.Guild.AddBanAsync(user);
    await Context.Message.DeleteAsync();
  }
}

public class Door : InteractionModuleBase<SocketInteractionContext> {
  [SlashCommand("open", "Opens")]
  public async Task Open(ITextChannel channel) {
    await DeferAsync();
    await FollowupAsync("open");
    await channel.CreateInviteAsync();
  }
}

public class Bot {
  private readonly DiscordSocketClient _client = new DiscordSocketClient();
  public async Task OnMessage(SocketMessage message) {
    await message.AddReactionAsync(new Emoji("+"));
    await message.Author.SendMessageAsync("hello");
    await _client.Rest.GetUserAsync(5);
  }
}
`,
    },
    found: [
      'Desk.cs:9 POST /channels/{channel_id}/messages',
      'Desk.cs:10 POST /channels/{channel_id}/messages',
      'Desk.cs:11 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'Desk.cs:12 PUT /guilds/{guild_id}/bans/{user_id}',
      'Desk.cs:13 DELETE /channels/{channel_id}/messages/{message_id}',
      'Desk.cs:20 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'Desk.cs:21 POST /webhooks/{webhook_id}/{webhook_token}',
      'Desk.cs:22 POST /channels/{channel_id}/invites',
      'Desk.cs:29 PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
      'Desk.cs:30 POST /users/@me/channels',
      'Desk.cs:30 POST /channels/{channel_id}/messages',
      'Desk.cs:31 GET /users/{user_id}',
    ],
  },
  'Discord.Net: what other things are sent or deleted (C#)': {
    files: {
      'Store.cs': `using Discord;
using System.Net.Http;

public class Store {
  private readonly Queue _queue = new Queue();
  public async Task Run(HttpClient http, Ledger ledger) {
    await http.SendAsync(request);
    await ledger.DeleteAsync(5);
    await _queue.SendMessageAsync("x");
    await SendMessageAsync("x");
  }
  private Task SendMessageAsync(string text) => Task.CompletedTask;
}
public class Queue { public Task SendMessageAsync(string text) => Task.CompletedTask; }
public class Ledger { public Task DeleteAsync(int id) => Task.CompletedTask; }
`,
    },
    found: [],
  },
  'DSharpPlus: a context, a channel and a member': {
    files: {
      'Desk.cs': `using DSharpPlus;
using DSharpPlus.CommandsNext;
using DSharpPlus.Entities;
using DSharpPlus.SlashCommands;

public class Desk : BaseCommandModule {
  public async Task Greet(CommandContext ctx, DiscordMember member, DiscordChannel channel) {
    await ctx.RespondAsync("hello");
    await member.GrantRoleAsync(ctx.Guild.GetRole(1));
    await channel.SendMessageAsync("here");
  }
}
public class Door : ApplicationCommandModule {
  public async Task Open(InteractionContext ctx) {
    await ctx.DeferAsync();
    await ctx.EditResponseAsync(new DiscordWebhookBuilder().WithContent("open"));
  }
}
`,
    },
    found: [
      'Desk.cs:8 POST /channels/{channel_id}/messages',
      'Desk.cs:9 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'Desk.cs:10 POST /channels/{channel_id}/messages',
      'Desk.cs:15 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'Desk.cs:16 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
    ],
  },
  'Discord4J: events and entities (Java)': {
    files: {
      'Desk.java': `package acme;

import discord4j.core.event.domain.interaction.ChatInputInteractionEvent;
import discord4j.core.object.entity.Guild;
import discord4j.core.object.entity.Member;
import discord4j.core.object.entity.channel.MessageChannel;

public class Desk {
  Mono<Void> run(ChatInputInteractionEvent event, MessageChannel channel, Member member, Guild guild) {
    event.deferReply().block();
    event.editReply("done").block();
    channel.createMessage("pong").block();
    member.addRole(ROLE).block();
    guild.createRole().block();
    return event.createFollowup("more").then();
  }
}
`,
    },
    found: [
      'Desk.java:10 POST /interactions/{interaction_id}/{interaction_token}/callback',
      'Desk.java:11 PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original',
      'Desk.java:12 POST /channels/{channel_id}/messages',
      'Desk.java:13 PUT /guilds/{guild_id}/members/{user_id}/roles/{role_id}',
      'Desk.java:14 POST /guilds/{guild_id}/roles',
      'Desk.java:15 POST /webhooks/{webhook_id}/{webhook_token}',
    ],
  },
  'discordrb: what a bot does of itself, and in its handlers (Ruby)': {
    files: {
      'bot.rb': `require 'discordrb'

bot = Discordrb::Bot.new token: ENV['TOKEN']

bot.message(with_text: 'ping') do |event|
  event.message.react 'x'
  event.user.pm 'hello'
  event.channel.send_embed { |embed| embed.title = 'x' }
  event.server.create_role(name: 'new')
end

bot.send_message(1, 'started')
puts bot.invite_url(scopes: %w[bot applications.commands])
names = []
names.delete('x')
bot.run
`,
    },
    found: [
      'bot.rb:6 ?PUT /channels/{channel_id}/messages/{message_id}/reactions/{emoji_name}/@me',
      'bot.rb:7 ?POST /users/@me/channels',
      'bot.rb:7 ?POST /channels/{channel_id}/messages',
      'bot.rb:8 ?POST /channels/{channel_id}/messages',
      'bot.rb:9 ?POST /guilds/{guild_id}/roles',
      'bot.rb:12 POST /channels/{channel_id}/messages',
      'bot.rb:13 bot',
      'bot.rb:13 applications.commands',
    ],
  },
});
