import { testIdioms } from '@mixer-oauth/testkit';

// What looks like a loader of plug-ins, or like a list of them, and is none.
testIdioms([
  [
    'Python: a module of another folder is none of them',
    {
      'bot/bot.py': `import importlib
from .gateway import ChatGateway, HTTP
BASE = 'chat:connect chat:chat'
class Bot:
    def __init__(self, config):
        self.config = config
        self.cogs = []
        self.http = self.chat = None
        self.channel_id = None
    def load(self, name):
        self.cogs.append(importlib.import_module('bot.cogs.' + name).setup(self))
    async def login(self):
        scopes = set(BASE.split())
        for cog in self.cogs:
            scopes.update(cog.scopes)
        self.http.short(sorted(scopes))
    async def run(self):
        self.http = HTTP()
        for name in self.config['cogs']:
            self.load(name)
        await self.login()
        self.chat = ChatGateway('wss://chat.mixer.com')
        await self.chat.say('hi')
`,
      'bot/core.py': `class Cog:
    scopes = ()
    def __init__(self, bot):
        self.bot = bot
`,
      'bot/gateway.py': `import json, websockets
class ChatGateway:
    def __init__(self, url):
        self.url = url
    async def call(self, method, *args):
        await self.ws.send(json.dumps({'type': 'method', 'method': method, 'arguments': args, 'id': 1}))
    async def say(self, text):
        await self.call('msg', text)
class HTTP:
    BASE = 'https://mixer.com/api/v1'
    def get(self, path):
        return requests.get(self.BASE + path)
    def short(self, scopes):
        return requests.post(self.BASE + '/oauth/shortcode', json={'client_id': 'x', 'scope': ' '.join(scopes)})
`,
      'bot/cogs/mod.py': `X = 1
`,
      'bot/cogs/arena.py': `def setup(bot):
    return None
`,
      'bot/extra/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:3',
      'request | certain | chat:chat | bot/bot.py:3',
      'call | likely | chat timeout | bot/extra/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | unresolved | GET /{} | bot/gateway.py:10',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'JavaScript: a module of which nothing is known is none',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { for (const file of fs.readdirSync(dir)) { const P = require(file); this.plugins.push(new P(this)); } }
  login() { const scopes = [...BASE, ...this.plugins.flatMap(p => p.scopes)]; return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugins/fun.js': `module.exports = class { get scopes() { return ['chat:giveaway_start']; } };
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
    ],
  ],
  [
    'JavaScript: only what is in the folder',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { for (const f of fs.readdirSync('./plugins')) { const P = require('./plugins/' + f); this.plugins.push(new P(this)); } }
  login() { const scopes = [...BASE, ...this.plugins.flatMap(p => p.scopes)]; return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugins/deep/fun.js': `module.exports = class { get scopes() { return ['chat:giveaway_start']; } };
`,
      'old/fun.js': `module.exports = class { get scopes() { return ['chat:purge']; } };
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
    ],
  ],
  [
    'C#: heirs of another interface are none of them',
    {
      'h.cs': `using System.Linq; public class Host { readonly IEnumerable<IPlugin> plugins; readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host(IEnumerable<IPlugin> plugins) { this.plugins = plugins; }
  public Task Login() => http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", plugins.SelectMany(p => p.Scopes)) }))); }
public interface IPlugin { IEnumerable<string> Scopes { get; } }
public interface IRole { IEnumerable<string> Scopes { get; } }
public class A : IPlugin { public IEnumerable<string> Scopes => new[] { "chat:chat" }; }
public class B : IRole { public IEnumerable<string> Scopes => new[] { "chat:timeout" }; }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | h.cs:3',
      'client-id | certain | a | h.cs:3',
      'request | likely | chat:chat | h.cs:6',
    ],
  ],
  [
    'C#: where code makes the list, what is in it counts',
    {
      'h.cs': `using System.Linq; public class Host { readonly IEnumerable<IPlugin> plugins; readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host(IEnumerable<IPlugin> plugins) { this.plugins = plugins; }
  public static Host Create() => new Host(new IPlugin[] { new A() });
  public Task Login() => http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", plugins.SelectMany(p => p.Scopes)) }))); }
public interface IPlugin { IEnumerable<string> Scopes { get; } }
public class A : IPlugin { public IEnumerable<string> Scopes => new[] { "chat:chat" }; }
public class B : IPlugin { public IEnumerable<string> Scopes => new[] { "chat:timeout" }; }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | h.cs:4',
      'client-id | certain | a | h.cs:4',
      'request | certain | chat:chat | h.cs:6',
    ],
  ],
  [
    'Python: a dictionary is no list',
    {
      'a.py': `import requests
class Api:
    def get(self, path, extra=None):
        options = {}
        options.update(extra or {})
        options.update(timeout=3)
        return requests.get('https://mixer.com/api/v1' + path, **options)
    def me(self):
        return self.get('/users/current', {'verify': False})
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'JavaScript: a map of texts stays one',
    {
      'a.js': `const paths = new Map();
function add(name, path) { paths.set(name, path); }
add('me', '/users/current');
function load(name) { return fetch('https://mixer.com/api/v1' + paths.get(name)); }
fetch('https://mixer.com/api/v1/types');
`,
    },
    ['call | unresolved | GET /{} | a.js:4', 'call | certain | rest GET /types | a.js:5'],
  ],
  [
    'Ruby: numbers are no lists',
    {
      'a.rb': `FLAGS = File::RDWR | File::CREAT
def me(id)
  HTTParty.get("https://mixer.com/api/v1/users/#{id}")
end
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rb:3'],
  ],
  [
    'PHP: a class of another namespace is none of them',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { foreach (glob($dir . '/*.php') as $f) { $class = 'App\\\\Plugins\\\\' . basename($f, '.php'); $this->plugins[] = new $class($this); } }
  public function login() { $scopes = self::BASE; foreach ($this->plugins as $p) { $scopes = array_merge($scopes, $p->scopes()); };
    $c = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']);
    $c->post('oauth/shortcode', ['json' => ['client_id' => 'x', 'scope' => implode(' ', $scopes)]]); }
}
`,
      'Plugin.php': `<?php
namespace App;
abstract class Plugin { protected $bot; public function __construct(Bot $bot) { $this->bot = $bot; } public function scopes(): array { return []; } }
`,
      'Plugins/Mod.php': `<?php
namespace App\\Plugins;
use App\\Plugin;
class Mod extends Plugin { public function scopes(): array { return ['chat:timeout', 'chat:purge']; } }
`,
      'Plugins/Fun.php': `<?php
namespace App\\Other;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): array { return ['chat:giveaway_start']; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | likely | chat:timeout | Plugins/Mod.php:4',
      'request | likely | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'Python: classes of one name in two modules are two',
    {
      'base.py': `import requests

class Service:
    def get(self, path):
        return requests.get('{}{}'.format(self.root, path)).json()
`,
      'app.py': `import importlib

def load(name):
    return importlib.import_module('services.' + name).Main()

def show(name, query):
    service = load(name)
    service.find(query)
`,
      'services/mixer.py': `from base import Service

class Main(Service):
    root = 'https://mixer.com/api/v1'
    def find(self, query):
        return self.get('/types?query=' + query)
`,
      'services/twitch.py': `from base import Service

class Main(Service):
    root = 'https://api.twitch.tv/helix'
    def find(self, query):
        return self.get('/search/games?query=' + query)
`,
    },
    ['call | certain | rest GET /types | services/mixer.py:6'],
  ],
  [
    'JavaScript: classes of one name in two modules are two',
    {
      'base.js': `module.exports = class Service {
  get(path) { return fetch(this.root + path); }
};
`,
      'app.js': `module.exports = (name, query) => {
  const Main = require('./services/' + name);
  return new Main().find(query);
};
`,
      'services/mixer.js': `const Service = require('../base');
module.exports = class Main extends Service {
  get root() { return 'https://mixer.com/api/v1'; }
  find(query) { return this.get('/types?query=' + query); }
};
`,
      'services/twitch.js': `const Service = require('../base');
module.exports = class Main extends Service {
  get root() { return 'https://api.twitch.tv/helix'; }
  find(query) { return this.get('/search/games?query=' + query); }
};
`,
    },
    ['call | certain | rest GET /types | services/mixer.js:4'],
  ],
]);
