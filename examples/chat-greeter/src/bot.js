'use strict';

const { ChatService, Client, DefaultRequestRunner, OAuthProvider, Socket } = require('@mixer/client-node');
const ws = require('ws');
const { greetingFor } = require('./greeting');
const { signIn } = require('./sign-in');

async function main() {
  const tokens = await signIn();
  const client = new Client(new DefaultRequestRunner());
  client.use(new OAuthProvider(client, { tokens: { access: tokens.access, expires: Date.now() + 21_600_000 } }));

  const user = (await client.request('GET', 'users/current')).body;
  const chat = (await new ChatService(client).join(user.channel.id)).body;
  const socket = new Socket(ws, chat.endpoints).boot();
  await socket.auth(user.channel.id, user.id, chat.authkey);

  socket.on('UserJoin', async ({ username }) => {
    await socket.call('msg', [greetingFor(username)]);
    await socket.call('whisper', [username, 'Type !help to see what I can do.']);
  });
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
