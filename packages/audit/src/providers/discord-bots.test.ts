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
});
