import { testIdioms } from '@mixer-oauth/testkit';

// What the main file puts on a bot, an app or a client, read in classes of commands, plug-ins and cogs.
testIdioms([
  [
    'js base class, loader',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const fs = require('fs');
const MixerApi = require('./src/api');
const client = new Discord.Client();
client.api = new MixerApi(process.env.TOKEN);
for (const file of fs.readdirSync('./commands')) {
  const Command = require('./commands/' + file);
  const command = new Command(client);
  client.commands.set(command.name, command);
}
`,
      'src/command.js': `module.exports = class Command {
  constructor(client, options) { this.client = client; this.name = options.name; }
};
`,
      'commands/me.js': `const Command = require('../src/command');
module.exports = class MeCommand extends Command {
  constructor(client) { super(client, { name: 'me' }); }
  async run(message) { message.reply(await this.client.api.get('/users/current')); }
};
`,
    },
    ['call | certain | rest GET /users/current | commands/me.js:4', 'call | unresolved | PUT /{} | src/api.js:3'],
  ],
  [
    'js outside base class (klasa/commando)',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const { CommandoClient } = require('discord.js-commando');
const MixerApi = require('./src/api');
const client = new CommandoClient({ owner: '1' });
client.mixer = new MixerApi(process.env.TOKEN);
client.registry.registerCommandsIn(path.join(__dirname, 'commands'));
`,
      'commands/follow.js': `const { Command } = require('discord.js-commando');
module.exports = class FollowCommand extends Command {
  constructor(client) { super(client, { name: 'follow' }); }
  async run(message, { id }) { return this.client.mixer.put(\`/channels/\${id}/follow\`); }
};
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | commands/follow.js:4',
      'call | unresolved | GET /{} | src/api.js:3',
    ],
  ],
  [
    'js client class sets this.api',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'src/client.js': `const { Client } = require('discord.js');
const MixerApi = require('./api');
module.exports = class Bot extends Client {
  constructor(options) { super(options); this.mixer = new MixerApi(options.token); }
};
`,
      'index.js': `const Bot = require('./src/client');
const bot = new Bot({ token: process.env.TOKEN });
bot.login();
`,
      'commands/me.js': `const { Command } = require('discord-akairo');
class Me extends Command {
  constructor() { super('me', { aliases: ['me'] }); }
  async exec(message) { return this.client.mixer.get('/users/current'); }
}
module.exports = Me;
`,
    },
    ['call | likely | rest GET /users/current | commands/me.js:4', 'call | unresolved | PUT /{} | src/api.js:3'],
  ],
  [
    'ts typed client',
    {
      'src/api.ts': `import axios, { AxiosInstance } from 'axios';
export class MixerApi {
  private readonly http: AxiosInstance = axios.create({ baseURL: 'https://mixer.com/api/v1' });
  get(path: string) { return this.http.get(path); }
}
`,
      'src/command.ts': `import { BotClient } from './client';
export abstract class Command {
  constructor(protected readonly client: BotClient) {}
  abstract run(args: string[]): Promise<void>;
}
`,
      'src/client.ts': `import { Client } from 'discord.js';
import { MixerApi } from './api';
export class BotClient extends Client {
  public api!: MixerApi;
}
`,
      'src/index.ts': `import { BotClient } from './client';
import { MixerApi } from './api';
const client = new BotClient();
client.api = new MixerApi();
`,
      'src/commands/me.ts': `import { Command } from '../command';
export default class Me extends Command {
  async run(args: string[]) { await this.client.api.get('/users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | src/commands/me.ts:3'],
  ],
  [
    'ts augmented client',
    {
      'src/api.ts': `import axios from 'axios';
export class MixerApi {
  private readonly http = axios.create({ baseURL: 'https://mixer.com/api/v1' });
  get(path: string) { return this.http.get(path); }
}
`,
      'src/index.ts': `import { SapphireClient, container } from '@sapphire/framework';
import { MixerApi } from './api';
container.mixer = new MixerApi();
const client = new SapphireClient({ intents: [] });
`,
      'src/commands/me.ts': `import { Command } from '@sapphire/framework';
export class Me extends Command {
  async messageRun(message: Message) { await this.container.mixer.get('/users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | src/commands/me.ts:3'],
  ],
  [
    'py cog',
    {
      'bot.py': `import requests
from discord.ext import commands
class MixerApi:
    base = 'https://mixer.com/api/v1/'
    def get(self, path):
        return requests.get(self.base + path).json()
bot = commands.Bot(command_prefix='!')
bot.api = MixerApi()
bot.load_extension('cogs.me')
`,
      'cogs/me.py': `from discord.ext import commands
class Me(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def me(self, ctx):
        await ctx.send(self.bot.api.get('users/current'))
def setup(bot):
    bot.add_cog(Me(bot))
`,
    },
    ['call | certain | rest GET /users/current | cogs/me.py:7'],
  ],
  [
    'py bot class',
    {
      'bot.py': `import aiohttp
from discord.ext import commands
class MixerApi:
    base = 'https://mixer.com/api/v1/'
    async def get(self, path):
        async with self.session.get(self.base + path) as r:
            return await r.json()
class MyBot(commands.Bot):
    def __init__(self):
        super().__init__(command_prefix='!')
        self.mixer = MixerApi()
    async def setup_hook(self):
        await self.load_extension('cogs.me')
MyBot().run('x')
`,
      'cogs/me.py': `from discord.ext import commands
class Me(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def me(self, ctx):
        await ctx.send(await self.bot.mixer.get('users/current'))
async def setup(bot):
    await bot.add_cog(Me(bot))
`,
    },
    ['call | certain | rest GET /users/current | cogs/me.py:7'],
  ],
  [
    'py ctx.bot',
    {
      'bot.py': `import requests
from discord.ext import commands
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
bot = commands.Bot(command_prefix='!')
bot.api = MixerApi()
bot.load_extension('cogs.me')
`,
      'cogs/me.py': `from discord.ext import commands
@commands.command()
async def me(ctx):
    await ctx.send(ctx.bot.api.get('users/current'))
def setup(bot):
    bot.add_command(me)
`,
    },
    ['call | likely | rest GET /users/current | cogs/me.py:4'],
  ],
  [
    'py client with property base class',
    {
      'bot.py': `import requests
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
app = App()
app.mixer = MixerApi()
for name in os.listdir('plugins'):
    module = importlib.import_module('plugins.' + name)
    app.plugins.append(module.Plugin(app))
`,
      'plugins/base.py': `class BasePlugin:
    def __init__(self, app):
        self.app = app
`,
      'plugins/me.py': `from plugins.base import BasePlugin
class Plugin(BasePlugin):
    def run(self):
        return self.app.mixer.get('users/current')
`,
    },
    ['call | certain | rest GET /users/current | plugins/me.py:4'],
  ],
  [
    'ruby @bot',
    {
      'bot.rb': `require 'faraday'
require_relative 'command'
class MixerApi
  def initialize; @http = Faraday.new(url: 'https://mixer.com/api/v1/'); end
  def get(path); @http.get(path); end
end
client = Bot.new
client.mixer = MixerApi.new
Dir['commands/*.rb'].each { |f| require_relative f }
Command.subclasses.each { |c| c.new(client).register }
`,
      'command.rb': `class Command
  attr_reader :client
  def initialize(client)
    @client = client
  end
end
`,
      'commands/me.rb': `class Me < Command
  def run
    @client.mixer.get('users/current')
  end
  def types
    client.mixer.get('types')
  end
end
`,
    },
    [
      'call | certain | rest GET /users/current | commands/me.rb:3',
      'call | certain | rest GET /types | commands/me.rb:6',
    ],
  ],
  [
    'php $this->app',
    {
      'index.php': `<?php
class MixerApi {
  private $http;
  public function __construct() { $this->http = new GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
  public function get($path) { return $this->http->get($path); }
}
$app = new App();
$app->mixer = new MixerApi();
foreach (glob('plugins/*.php') as $file) { require $file; $class = basename($file, '.php'); $app->add(new $class($app)); }
`,
      'lib/Plugin.php': `<?php
abstract class Plugin {
  protected $app;
  public function __construct($app) { $this->app = $app; }
}
`,
      'plugins/Me.php': `<?php
class Me extends Plugin {
  public function run() { return $this->app->mixer->get('users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | plugins/Me.php:3'],
  ],
  [
    'lua self.bot',
    {
      'main.lua': `local http = require("coro-http")
local MixerApi = {}
MixerApi.__index = MixerApi
function MixerApi.new() return setmetatable({}, MixerApi) end
function MixerApi:get(path) return http.request("GET", "https://mixer.com/api/v1/" .. path) end
local client = discordia.Client()
client.mixer = MixerApi.new()
for _, name in ipairs(names) do
  local Command = require("commands." .. name)
  table.insert(commands, Command.new(client))
end
`,
      'commands/me.lua': `local Me = {}
Me.__index = Me
function Me.new(client)
  local self = setmetatable({}, Me)
  self.client = client
  return self
end
function Me:run(message)
  return self.client.mixer:get("users/current")
end
return Me
`,
    },
    ['call | certain | rest GET /users/current | commands/me.lua:9'],
  ],
  [
    'NO another client',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const MixerApi = require('./src/api');
const client = new Discord.Client();
client.api = new MixerApi(process.env.TOKEN);
`,
      'lib/redis.js': `module.exports = class Store {
  constructor() { this.client = redis.createClient(); }
  load() { return this.client.api.get('/users/current'); }
};
`,
    },
    ['call | unresolved | GET /{} | src/api.js:3'],
  ],
  [
    'NO own class of the program',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const MixerApi = require('./src/api');
const client = new Discord.Client();
client.api = new MixerApi(process.env.TOKEN);
`,
      'lib/shop.js': `class Shop { constructor() { this.api = shopify('x'); } }
module.exports = class Store {
  constructor() { this.client = new Shop(); }
  load() { return this.client.api.get('/users/current'); }
};
`,
    },
    ['call | unresolved | GET /{} | src/api.js:3'],
  ],
  [
    'NO two',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const MixerApi = require('./src/api');
const client = new Discord.Client();
client.api = new MixerApi(process.env.TOKEN);
`,
      'worker.js': `const client = new Other();
client.api = shop.create('https://mixer.example');
`,
      'commands/me.js': `const Command = require('x');
module.exports = class MeCommand extends Command {
  async run(message) { message.reply(await this.client.api.get('/users/current')); }
};
`,
    },
    ['call | unresolved | GET /{} | src/api.js:3'],
  ],
  [
    'py setattr',
    {
      'bot.py': `import requests
from discord.ext import commands
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
bot = commands.Bot(command_prefix='!')
setattr(bot, 'api', MixerApi())
`,
      'cogs/me.py': `from discord.ext import commands
class Me(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def me(self, ctx):
        await ctx.send(self.bot.api.get('users/current'))
`,
    },
    ['call | likely | rest GET /users/current | cogs/me.py:7'],
  ],
  [
    'js Object.assign',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const MixerApi = require('./src/api');
const client = new Discord.Client();
Object.assign(client, { api: new MixerApi(process.env.TOKEN) });
`,
      'commands/me.js': `const Command = require('x');
module.exports = class MeCommand extends Command {
  async run(message) { const { client } = this; message.reply(await client.api.get('/users/current')); }
};
`,
    },
    ['call | certain | rest GET /users/current | commands/me.js:3', 'call | unresolved | PUT /{} | src/api.js:3'],
  ],
  [
    'js another name',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const MixerApi = require('./src/api');
const tavern = new Discord.Client();
tavern.api = new MixerApi(process.env.TOKEN);
`,
      'commands/me.js': `const { Command } = require('discord-akairo');
module.exports = class MeCommand extends Command {
  async exec(message) { message.reply(await this.client.api.get('/users/current')); }
};
`,
    },
    ['call | certain | rest GET /users/current | commands/me.js:3', 'call | unresolved | PUT /{} | src/api.js:3'],
  ],
  [
    'js container imported',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const { container } = require('@sapphire/framework');
const MixerApi = require('./src/api');
container.mixer = new MixerApi();
`,
      'jobs/me.js': `const { container } = require('@sapphire/framework');
module.exports.run = () => container.mixer.get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | jobs/me.js:2', 'call | unresolved | PUT /{} | src/api.js:3'],
  ],
  [
    'NO imported from another package',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const { container } = require('@sapphire/framework');
const MixerApi = require('./src/api');
container.mixer = new MixerApi();
`,
      'jobs/me.js': `const { container } = require('inversify-box');
module.exports.run = () => container.mixer.get('/users/current');
`,
    },
    ['call | unresolved | GET /{} | src/api.js:3'],
  ],
  [
    'NO what is passed is known',
    {
      'src/api.js': `const axios = require('axios');
module.exports = class MixerApi {
  constructor(token) { this.token = token; this.http = axios.create({ baseURL: 'https://mixer.com/api/v1' }); }
  get(path) { return this.http.get(path); }
  put(path, data) { return this.http.put(path, data); }
};
`,
      'index.js': `const MixerApi = require('./src/api');
const client = new Discord.Client();
client.api = new MixerApi(process.env.TOKEN);
`,
      'lib/store.js': `class Store { constructor(client) { this.client = client; } load() { return this.client.api.get('/users/current'); } }
module.exports = new Store(shop.create('https://mixer.example'));
`,
    },
    ['call | unresolved | GET /{} | src/api.js:3'],
  ],
  [
    'NO py another field',
    {
      'bot.py': `import requests
from discord.ext import commands
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
bot = commands.Bot(command_prefix='!')
bot.api = MixerApi()
`,
      'cogs/me.py': `from discord.ext import commands
class Me(commands.Cog):
    def __init__(self, bot):
        self.store = Store()
    @commands.command()
    async def me(self, ctx):
        await ctx.send(self.store.api.get('users/current'))
`,
    },
    ['call | unresolved | GET /{} | bot.py:5'],
  ],
  [
    'NO py two bots',
    {
      'bot.py': `import requests
from discord.ext import commands
class MixerApi:
    def get(self, path):
        return requests.get('https://mixer.com/api/v1/' + path).json()
class A(commands.Bot):
    def __init__(self):
        self.api = MixerApi()
class B(commands.Bot):
    def __init__(self):
        self.api = ShopApi('https://mixer.example')
`,
      'cogs/me.py': `from discord.ext import commands
class Me(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def me(self, ctx):
        await ctx.send(self.bot.api.get('users/current'))
`,
    },
    ['call | unresolved | GET /{} | bot.py:5'],
  ],
  [
    'NO lua two makers',
    {
      'a.lua': `local http = require("coro-http")
local Api = {}
Api.__index = Api
function Api.mixer() local self = setmetatable({}, Api) self.base = "https://mixer.com/api/v1" return self end
function Api.shop() local self = setmetatable({}, Api) self.base = "https://shop.example/api" return self end
function Api:me() return http.request("GET", self.base .. "/users/current") end
return Api
`,
    },
    ['call | likely | rest GET /users/current | a.lua:6'],
  ],
]);
