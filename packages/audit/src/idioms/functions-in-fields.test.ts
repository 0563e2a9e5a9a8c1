import { testIdioms } from '@mixer-oauth/testkit';

// A field that holds a method of another object.
testIdioms([
  [
    'JavaScript: bind',
    {
      'chat.js': `export class Chat { constructor() { this.ws = new WebSocket('wss://chat.mixer.com'); }
 call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } }
`,
      'mod.js': `import { Chat } from './chat';
class Mod { constructor(chat) { this.call = chat.call.bind(chat); } purge(u) { this.call('purge', u); } }
new Mod(new Chat());
`,
    },
    ['call | certain | chat purge | mod.js:2'],
  ],
  [
    'JavaScript: bind, of requests',
    {
      'rest.js': `export class Rest { get(path) { return fetch('https://mixer.com/api/v1' + path); } }
`,
      'mod.js': `import { Rest } from './rest';
class Mod { constructor(rest) { this.load = rest.get.bind(rest); } me() { return this.load('/users/current'); } }
new Mod(new Rest());
`,
    },
    ['call | certain | rest GET /users/current | mod.js:2'],
  ],
  [
    'Python: a bound method',
    {
      'm.py': `import json, websockets
class Chat:
    async def run(self):
        self.ws = await websockets.connect('wss://chat.mixer.com')
    async def call(self, method, *args):
        await self.ws.send(json.dumps({'type': 'method', 'method': method, 'arguments': list(args), 'id': 1}))
class Mod:
    def __init__(self, chat):
        self.call = chat.call
    async def purge(self, user):
        await self.call('purge', user)
mod = Mod(Chat())
`,
    },
    ['call | certain | chat purge | m.py:11'],
  ],
  [
    'Python: partial',
    {
      'm.py': `import requests
from functools import partial
class Rest:
    def call(self, verb, path):
        return requests.request(verb, 'https://mixer.com/api/v1' + path)
class Mod:
    def __init__(self, rest):
        self.load = partial(rest.call, 'GET')
    def me(self):
        return self.load('/users/current')
mod = Mod(Rest())
`,
    },
    ['call | certain | rest GET /users/current | m.py:10'],
  ],
  [
    'C#: a delegate',
    {
      'm.cs': `class Rest { HttpClient http = new HttpClient(); public Task<string> Get(string path) => http.GetStringAsync("https://mixer.com/api/v1" + path); }
class Mod { readonly Func<string, Task<string>> load; public Mod(Rest rest) { load = rest.Get; } public Task Me() => load("/users/current"); }
class P { static void Main() { new Mod(new Rest()).Me(); } }
`,
    },
    ['call | certain | rest GET /users/current | m.cs:2'],
  ],
  [
    'Go: a method value',
    {
      'm.go': `package m
type Rest struct{}
func (r *Rest) Get(path string) { http.Get("https://mixer.com/api/v1" + path) }
type Mod struct { load func(string) }
func NewMod(r *Rest) *Mod { return &Mod{load: r.Get} }
func (m *Mod) Me() { m.load("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | m.go:6'],
  ],
  [
    'Swift: a method',
    {
      'm.swift': `class Rest { func get(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path)!).resume() } }
class Mod { let load: (String) -> Void
 init(rest: Rest) { load = rest.get }
 func me() { load("/users/current") } }
`,
    },
    ['call | certain | rest GET /users/current | m.swift:4'],
  ],
  [
    'Python: of an object that a loader hands over, by its name',
    {
      'g/bot.py': `import importlib, inspect
from .chat import Chat
class Cog:
    def __init__(self, bot):
        self.bot = bot
class Bot:
    def __init__(self):
        self.chat = Chat()
    def load(self, name):
        module = importlib.import_module(name)
        for _, cls in inspect.getmembers(module, lambda o: inspect.isclass(o) and issubclass(o, Cog)):
            cog = cls(self)
`,
      'g/chat.py': `import json, websockets
class Chat:
    async def run(self):
        self.ws = await websockets.connect('wss://chat.mixer.com')
    async def call(self, method, *args):
        await self.ws.send(json.dumps({'type': 'method', 'method': method, 'arguments': list(args), 'id': 1}))
`,
      'g/cogs/mod.py': `from ..bot import Cog
class Mod(Cog):
    def __init__(self, bot):
        super().__init__(bot)
        self.call = bot.chat.call
    async def purge(self, ctx, user):
        await self.call('purge', user)
    async def say(self, text):
        await self.bot.chat.call('msg', text)
`,
    },
    ['call | likely | chat purge | g/cogs/mod.py:7', 'call | likely | chat msg | g/cogs/mod.py:9'],
  ],
  [
    'JavaScript: an object that a loader hands over has the name of its class',
    {
      'lib/rest.js': `const request = require('request');
class Rest { constructor() { this.base = 'https://mixer.com/api/v1'; } get(path, cb) { request.get(this.base + path, cb); } patch(path, body, cb) { request.patch({ url: this.base + path, json: body }, cb); } }
module.exports = Rest;
`,
      'lib/bot.js': `const fs = require('fs'), path = require('path'), Rest = require('./rest');
class Bot { constructor() { this.rest = new Rest(); }
 load() { for (const file of fs.readdirSync('./plugins')) { const plugin = require('./plugins/' + file); plugin(this); } } }
module.exports = Bot;
`,
      'plugins/a.js': `module.exports = function (bot) { bot.rest.get('/types', () => {}); bot.on('x', (id) => bot.rest.patch('/channels/' + id, {}, () => {})); };
`,
    },
    [
      'call | likely | rest GET /types | plugins/a.js:1',
      'call | likely | rest PATCH /channels/{channelId} | plugins/a.js:1',
    ],
  ],
]);
