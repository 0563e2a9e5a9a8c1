import { testIdioms } from '@mixer-oauth/testkit';

// Objects that only their names tell: what follows is likely, never certain, and nothing where something else may be meant.
testIdioms([
  [
    'Python: a method of the bot, in a command that a loader finds',
    {
      'bot/bot.py': `import json, itertools, websockets
class Bot:
    def __init__(self, config):
        self.config = config
        self.ids = itertools.count()
    async def start(self, ticket):
        self.chat = await websockets.connect("wss://chat.mixer.com")
        await self.call("auth", 1, 2, ticket)
    async def call(self, method, *args):
        packet = {"type": "method", "method": method, "arguments": list(args), "id": next(self.ids)}
        await self.chat.send(json.dumps(packet))
`,
      'bot/cogs/__init__.py': ``,
      'bot/__init__.py': ``,
      'bot/cogs/mod.py': `class Mod:
    def __init__(self, bot):
        self.bot = bot
    async def purge(self, ctx):
        await self.bot.call("purge", ctx.args[0])
`,
    },
    ['call | certain | chat auth | bot/bot.py:8', 'call | likely | chat purge | bot/cogs/mod.py:5'],
  ],
  [
    'Python: what the bot keeps under that name',
    {
      'bot/gateway.py': `import json, itertools, websockets
class ChatGateway:
    def __init__(self, bot):
        self.bot = bot
    async def start(self, ticket):
        self.chat = await websockets.connect("wss://chat.mixer.com")
        await self.send("auth", 1, 2, ticket)
    async def send(self, method, *args):
        packet = {"type": "method", "method": method, "arguments": list(args), "id": 1}
        await self.chat.send(json.dumps(packet))
`,
      'bot/__init__.py': ``,
      'bot/bot.py': `from .gateway import ChatGateway
class Bot:
    def __init__(self):
        self.gateway = ChatGateway(self)
`,
      'bot/cogs/mod.py': `class Fun:
    def __init__(self, bot):
        self.bot = bot
    async def poll(self, ctx):
        await self.bot.gateway.send("vote:start", 1)
`,
    },
    ['call | likely | chat vote:start | bot/cogs/mod.py:5', 'call | certain | chat auth | bot/gateway.py:7'],
  ],
  [
    'JavaScript: a wrapper kept in a record',
    {
      'lib/connection.js': `const Mixer = require('@mixer/client-node');
class Connection {
  constructor(config) { this.client = new Mixer.Client(new Mixer.DefaultRequestRunner()); }
  api(method, path, data) {
    return this.client.request(method, path, data).then(res => res.body);
  }
}
module.exports = Connection;
`,
      'lib/bot.js': `const Connection = require('./connection');
class Bot { constructor(c) { this.conn = new Connection(c); } }
module.exports = Bot;
`,
      'commands/viewer.js': `module.exports = [{ name: 'followage', async run(bot, msg) {
  const rel = await bot.conn.api('get', \`channels/\${bot.conn.channel.id}/relationship\`, { qs: { user: msg.user_id } });
  const x = await bot.conn.api('PATCH', 'channels/' + msg.target.replace('@', ''));
} }];
`,
    },
    [
      'call | likely | rest GET /channels/{channelId}/relationship | commands/viewer.js:2',
      'call | likely | rest PATCH /channels/{channelId} | commands/viewer.js:3',
    ],
  ],
  [
    'JavaScript: a plug-in that is handed the bot',
    {
      'lib/bot.js': `const WebSocket = require('ws');
module.exports = class Bot {
  connect(url) { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(method, args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: this.id++ })); }
};
`,
      'plugins/mod.js': `module.exports = bot => {
  bot.on('purge', user => bot.send('purge', [user]));
};
`,
    },
    ['call | likely | chat purge | plugins/mod.js:2'],
  ],
  [
    'TypeScript: the name is all, though any is written',
    {
      'lib/bot.js': `const WebSocket = require('ws');
module.exports = class Bot {
  connect(url) { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(method, args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: this.id++ })); }
};
`,
      'plugins/mod.ts': `export default (bot: any) => {
  bot.on('purge', (user: string) => bot.send('purge', [user]));
};
`,
    },
    ['call | likely | chat purge | plugins/mod.ts:2'],
  ],
  [
    'Ruby: a method of the bot in a plug-in',
    {
      'bot.rb': `require 'websocket-client-simple'
class Bot
  def start; @ws = WebSocket::Client::Simple.connect('wss://chat.mixer.com'); end
  def deliver(method, *args)
    @ws.send({ type: 'method', method: method, arguments: args, id: 1 }.to_json)
  end
end
`,
      'plugins/mod.rb': `class Moderation
  def run(bot, user)
    bot.deliver('purge', user)
  end
end
`,
    },
    ['call | likely | chat purge | plugins/mod.rb:3'],
  ],
  [
    'PHP: a method of the bot in a command',
    {
      'Bot.php': `<?php
class Bot {
  public function connect() { $this->socket = new WebSocket('wss://chat.mixer.com'); }
  public function deliver($method, $args) { $this->socket->send(json_encode(['type' => 'method', 'method' => $method, 'arguments' => $args, 'id' => 1])); }
}
`,
      'commands/purge.php': `<?php
return function ($bot, $user) { $bot->deliver('purge', [$user]); };
`,
    },
    ['call | likely | chat purge | commands/purge.php:2'],
  ],
  [
    'something else is kept under the name',
    {
      'lib/bot.js': `const WebSocket = require('ws');
module.exports = class Bot {
  connect(url) { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(method, args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: this.id++ })); }
};
`,
      'discord.js': `const Discord = require('discord.js');
const bot = new Discord.Client();
bot.login('x');
`,
      'plugins/mod.js': `module.exports = bot => { bot.send('purge', []); };
`,
    },
    [],
  ],
  [
    'two classes have the method and the name',
    {
      'lib/bot.js': `const WebSocket = require('ws');
module.exports = class Bot {
  connect(url) { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(method, args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: this.id++ })); }
};
`,
      'lib/other.js': `module.exports = class OtherBot { send(text, to) { console.log(text); } };
`,
      'plugins/mod.js': `module.exports = bot => { bot.send('purge', []); };
`,
    },
    [],
  ],
  [
    'a type is written',
    {
      'lib/bot.js': `const WebSocket = require('ws');
module.exports = class Bot {
  connect(url) { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(method, args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: this.id++ })); }
};
`,
      'plugins/mod.ts': `import { Client } from 'somewhere';
export default (bot: Client) => { bot.send('purge', []); };
`,
    },
    [],
  ],
  [
    'what is handed over is known',
    {
      'lib/bot.js': `const WebSocket = require('ws');
module.exports = class Bot {
  connect(url) { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(method, args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: this.id++ })); }
};
`,
      'plugins/mod.js': `const net = require('net');
const run = bot => { bot.send('purge', []); };
run(net.connect(80));
`,
    },
    [],
  ],
  [
    'no operation of the provider',
    {
      'lib/api.js': `const request = require('request-promise');
class Api { get(path) { return request.get('https://mixer.com/api/v1' + path); } }
module.exports = Api;
`,
      'commands/prefix.js': `module.exports = (api, id) => [api.get('prefix'), api.get('/settings/' + id)];
`,
    },
    [],
  ],
  [
    'an operation of the provider',
    {
      'lib/api.js': `const request = require('request-promise');
class Api { get(path) { return request.get('https://mixer.com/api/v1' + path); } }
module.exports = Api;
`,
      'commands/who.js': `module.exports = (api, id) => api.get('/channels/' + id);
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | commands/who.js:1'],
  ],
  [
    'JavaScript: a whole address needs no supposition',
    {
      'lib/client.js': `const got = require('got');
module.exports = class Client {
  get(path) { return got('https://mixer.com/api/v1' + path); }
};
`,
      'plugins/who.js': `module.exports = client => client.get('https://mixer.com/api/v1/users/current');
`,
    },
    ['call | certain | rest GET /users/current | plugins/who.js:1'],
  ],
]);
