import { testIdioms } from '@mixer-oauth/testkit';

// Plug-ins that a loader finds in a folder or by their base: what they call is read as anywhere, with the object that the loader hands
// them. Which of them there are, nobody can see: that their scopes are asked for is likely.
testIdioms([
  [
    'C#: Activator.CreateInstance with a cast',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public void Load(string dir) {
    foreach (var f in Directory.GetFiles(dir, "*.dll")) foreach (var t in Assembly.LoadFrom(f).GetTypes())
      if (typeof(Plugin).IsAssignableFrom(t)) { var p = (Plugin)Activator.CreateInstance(t); plugins.Add(p); }
  }
  
  public async Task Login() { var wanted = plugins.SelectMany(p => p.Scopes).Concat(Core).Distinct();
    await http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", wanted) }))); }
}
`,
      'p.cs': `public abstract class Plugin { public Host Host { get; internal set; } public virtual IEnumerable<string> Scopes => Enumerable.Empty<string>(); }
`,
      'a.cs': `public class A : Plugin { public override IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
`,
      'b.cs': `public class B : Plugin { public override IEnumerable<string> Scopes { get { yield return "chat:timeout"; yield return "chat:purge"; } } }
`,
    },
    [
      'request | likely | chat:chat | a.cs:1',
      'request | likely | chat:whisper | a.cs:1',
      'request | likely | chat:timeout | b.cs:1',
      'request | likely | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:12',
      'client-id | certain | a | h.cs:12',
    ],
  ],
  [
    'C#: the same in loops',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public void Load(string dir) {
    foreach (var f in Directory.GetFiles(dir, "*.dll")) foreach (var t in Assembly.LoadFrom(f).GetTypes())
      if (typeof(Plugin).IsAssignableFrom(t)) { var p = (Plugin)Activator.CreateInstance(t); plugins.Add(p); }
  }
  
  public async Task Login() { var wanted = new HashSet<string>(Core); foreach (var p in plugins) foreach (var s in p.Scopes) wanted.Add(s);
    await http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", wanted) }))); }
}
`,
      'p.cs': `public abstract class Plugin { public Host Host { get; internal set; } public virtual IEnumerable<string> Scopes => Enumerable.Empty<string>(); }
`,
      'a.cs': `public class A : Plugin { public override IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
`,
      'b.cs': `public class B : Plugin { public override IEnumerable<string> Scopes { get { yield return "chat:timeout"; yield return "chat:purge"; } } }
`,
    },
    [
      'request | likely | chat:chat | a.cs:1',
      'request | likely | chat:whisper | a.cs:1',
      'request | likely | chat:timeout | b.cs:1',
      'request | likely | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:12',
      'client-id | certain | a | h.cs:12',
    ],
  ],
  [
    'C#: one that nobody makes asks for nothing where others are made',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = plugins.SelectMany(p => p.Scopes).Concat(Core);
    await http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", wanted) }))); }
}
`,
      'p.cs': `public abstract class Plugin { public Host Host { get; internal set; } public virtual IEnumerable<string> Scopes => Enumerable.Empty<string>(); }
`,
      'a.cs': `public class A : Plugin { public override IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
`,
      'b.cs': `public class B : Plugin { public override IEnumerable<string> Scopes { get { yield return "chat:timeout"; yield return "chat:purge"; } } }
`,
      'c.cs': `public class C : Plugin { public override IEnumerable<string> Scopes => new[] { "chat:giveaway_start" }; }
`,
    },
    [
      'request | certain | chat:chat | a.cs:1',
      'request | certain | chat:whisper | a.cs:1',
      'request | certain | chat:timeout | b.cs:1',
      'request | certain | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:9',
      'client-id | certain | a | h.cs:9',
    ],
  ],
  [
    'C#: a container hands over all of an interface',
    {
      'h.cs': `using System.Linq; public class Host { readonly IEnumerable<IPlugin> plugins; readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host(IEnumerable<IPlugin> plugins) { this.plugins = plugins; }
  public Task Login() => http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", plugins.SelectMany(p => p.Scopes)) }))); }
public interface IPlugin { IEnumerable<string> Scopes { get; } }
public class A : IPlugin { public IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
public class B : IPlugin { public IEnumerable<string> Scopes { get; } = new List<string> { "chat:timeout" }; }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | h.cs:3',
      'client-id | certain | a | h.cs:3',
      'request | likely | chat:chat | h.cs:5',
      'request | likely | chat:whisper | h.cs:5',
      'request | likely | chat:timeout | h.cs:6',
    ],
  ],
  [
    'C#: GetServices',
    {
      'h.cs': `using System.Linq; public class Host { readonly IServiceProvider sp; readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Task Login() { var plugins = sp.GetServices<IPlugin>(); return http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", plugins.SelectMany(p => p.Scopes)) }))); } }
public interface IPlugin { IEnumerable<string> Scopes { get; } }
public class A : IPlugin { public IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
public class B : IPlugin { public IEnumerable<string> Scopes { get; } = new List<string> { "chat:timeout" }; }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | h.cs:2',
      'client-id | certain | a | h.cs:2',
      'request | likely | chat:chat | h.cs:4',
      'request | likely | chat:whisper | h.cs:4',
      'request | likely | chat:timeout | h.cs:5',
    ],
  ],
  [
    'C#: the host that a property of the base class is declared with',
    {
      'h.cs': `public class Host { public Rest Rest { get; } public uint ChannelId { get; private set; } public Host(string id) { Rest = new Rest(id); } }
public class Rest { readonly HttpClient http; public Rest(string id) { http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") }; }
 public Task<T> GetAsync<T>(string path) => SendAsync<T>(HttpMethod.Get, path, null);
 public async Task<T> SendAsync<T>(HttpMethod method, string path, object body) { using (var r = new HttpRequestMessage(method, path)) { var x = await http.SendAsync(r); return default(T); } } }
`,
      'p.cs': `public abstract class Plugin { public Host Host { get; internal set; } public virtual IEnumerable<string> Scopes => Enumerable.Empty<string>(); }
`,
      'a.cs': `public class A : Plugin { public async Task Up(Ctx c) { var l = await Host.Rest.GetAsync<JObject>($"channels/{Host.ChannelId}/broadcast"); } }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/broadcast | a.cs:1'],
  ],
  [
    'C#: types of an assembly',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins = typeof(Plugin).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Plugin))).Select(t => (Plugin)Activator.CreateInstance(t)).ToList(); }
  
  public async Task Login() { var wanted = plugins.SelectMany(p => p.Scopes).Concat(Core);
    await http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", wanted) }))); }
}
`,
      'p.cs': `public abstract class Plugin { public Host Host { get; internal set; } public virtual IEnumerable<string> Scopes => Enumerable.Empty<string>(); }
`,
      'a.cs': `public class A : Plugin { public override IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
`,
      'b.cs': `public class B : Plugin { public override IEnumerable<string> Scopes { get { yield return "chat:timeout"; yield return "chat:purge"; } } }
`,
    },
    [
      'request | likely | chat:chat | a.cs:1',
      'request | likely | chat:whisper | a.cs:1',
      'request | likely | chat:timeout | b.cs:1',
      'request | likely | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:9',
      'client-id | certain | a | h.cs:9',
    ],
  ],
  [
    'C#: ImportMany',
    {
      'h.cs': `public class Host { readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  [ImportMany] public IEnumerable<Lazy<Plugin>> Plugins { get; set; }
  public Task Login() => http.PostAsync("oauth/shortcode", new StringContent(JsonConvert.SerializeObject(new { client_id = "a", scope = string.Join(" ", Plugins.SelectMany(p => p.Value.Scopes)) }))); }
`,
      'p.cs': `public abstract class Plugin { public Host Host { get; internal set; } public virtual IEnumerable<string> Scopes => Enumerable.Empty<string>(); }
`,
      'a.cs': `public class A : Plugin { public override IEnumerable<string> Scopes => new[] { "chat:chat", "chat:whisper" }; }
`,
      'b.cs': `public class B : Plugin { public override IEnumerable<string> Scopes { get { yield return "chat:timeout"; yield return "chat:purge"; } } }
`,
    },
    [
      'request | likely | chat:chat | a.cs:1',
      'request | likely | chat:whisper | a.cs:1',
      'request | likely | chat:timeout | b.cs:1',
      'request | likely | chat:purge | b.cs:1',
      'call | certain | rest POST /oauth/shortcode | h.cs:3',
      'client-id | certain | a | h.cs:3',
    ],
  ],
  [
    'Python: import_module, and what setup gives',
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
        module = importlib.import_module('bot.cogs.' + name)
        cog = module.setup(self)
        self.cogs.append(cog)
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
      'bot/cogs/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
      'bot/cogs/arena.py': `from bot.core import Cog
class Arena(Cog):
    scopes = ['interactive:robot:self']
    async def t(self):
        await self.bot.http.get('/channels/%d/broadcast' % self.bot.channel_id)
def setup(bot):
    return Arena(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:3',
      'request | certain | chat:chat | bot/bot.py:3',
      'request | likely | interactive:robot:self | bot/cogs/arena.py:3',
      'call | certain | rest GET /channels/{channelId}/broadcast | bot/cogs/arena.py:5',
      'request | likely | chat:timeout | bot/cogs/mod.py:3',
      'request | likely | chat:purge | bot/cogs/mod.py:3',
      'call | certain | chat timeout | bot/cogs/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'Python: a name beside the package',
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
        mod = importlib.import_module(f'.cogs.{name}', package=__package__)
        self.cogs.append(mod.setup(self))
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
      'bot/cogs/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
      'bot/cogs/arena.py': `from bot.core import Cog
class Arena(Cog):
    scopes = ['interactive:robot:self']
    async def t(self):
        await self.bot.http.get('/channels/%d/broadcast' % self.bot.channel_id)
def setup(bot):
    return Arena(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:3',
      'request | certain | chat:chat | bot/bot.py:3',
      'request | likely | interactive:robot:self | bot/cogs/arena.py:3',
      'call | certain | rest GET /channels/{channelId}/broadcast | bot/cogs/arena.py:5',
      'request | likely | chat:timeout | bot/cogs/mod.py:3',
      'request | likely | chat:purge | bot/cogs/mod.py:3',
      'call | certain | chat timeout | bot/cogs/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'Python: __subclasses__',
    {
      'bot/bot.py': `import importlib
from .core import Cog
from .gateway import ChatGateway, HTTP
BASE = 'chat:connect chat:chat'
class Bot:
    def __init__(self, config):
        self.config = config
        self.cogs = []
        self.http = self.chat = None
        self.channel_id = None
    def load(self, name):
        importlib.import_module('bot.cogs.' + name)
        self.cogs = [c(self) for c in Cog.__subclasses__()]
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
      'bot/cogs/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
      'bot/cogs/arena.py': `from bot.core import Cog
class Arena(Cog):
    scopes = ['interactive:robot:self']
    async def t(self):
        await self.bot.http.get('/channels/%d/broadcast' % self.bot.channel_id)
def setup(bot):
    return Arena(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:4',
      'request | certain | chat:chat | bot/bot.py:4',
      'request | likely | interactive:robot:self | bot/cogs/arena.py:3',
      'call | certain | rest GET /channels/{channelId}/broadcast | bot/cogs/arena.py:5',
      'request | likely | chat:timeout | bot/cogs/mod.py:3',
      'request | likely | chat:purge | bot/cogs/mod.py:3',
      'call | certain | chat timeout | bot/cogs/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'Python: __init_subclass__',
    {
      'bot/bot.py': `import importlib
from .core import Cog
from .gateway import ChatGateway, HTTP
BASE = 'chat:connect chat:chat'
class Bot:
    def __init__(self, config):
        self.config = config
        self.cogs = []
        self.http = self.chat = None
        self.channel_id = None
    def load(self, name):
        importlib.import_module('bot.cogs.' + name)
        self.cogs = [c(self) for c in Cog.registry]
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
    registry = []
    def __init_subclass__(cls, **kw):
        super().__init_subclass__(**kw)
        Cog.registry.append(cls)
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
      'bot/cogs/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
      'bot/cogs/arena.py': `from bot.core import Cog
class Arena(Cog):
    scopes = ['interactive:robot:self']
    async def t(self):
        await self.bot.http.get('/channels/%d/broadcast' % self.bot.channel_id)
def setup(bot):
    return Arena(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:4',
      'request | certain | chat:chat | bot/bot.py:4',
      'request | likely | interactive:robot:self | bot/cogs/arena.py:3',
      'call | certain | rest GET /channels/{channelId}/broadcast | bot/cogs/arena.py:5',
      'request | likely | chat:timeout | bot/cogs/mod.py:3',
      'request | likely | chat:purge | bot/cogs/mod.py:3',
      'call | certain | chat timeout | bot/cogs/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'Python: getmembers',
    {
      'bot/bot.py': `import importlib
from .core import Cog
from .gateway import ChatGateway, HTTP
BASE = 'chat:connect chat:chat'
class Bot:
    def __init__(self, config):
        self.config = config
        self.cogs = []
        self.http = self.chat = None
        self.channel_id = None
    def load(self, name):
        module = importlib.import_module('bot.cogs.' + name)
        for _, cls in inspect.getmembers(module, inspect.isclass):
            if issubclass(cls, Cog) and cls is not Cog:
                self.cogs.append(cls(self))
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
      'bot/cogs/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
      'bot/cogs/arena.py': `from bot.core import Cog
class Arena(Cog):
    scopes = ['interactive:robot:self']
    async def t(self):
        await self.bot.http.get('/channels/%d/broadcast' % self.bot.channel_id)
def setup(bot):
    return Arena(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:4',
      'request | certain | chat:chat | bot/bot.py:4',
      'request | likely | interactive:robot:self | bot/cogs/arena.py:3',
      'call | certain | rest GET /channels/{channelId}/broadcast | bot/cogs/arena.py:5',
      'request | likely | chat:timeout | bot/cogs/mod.py:3',
      'request | likely | chat:purge | bot/cogs/mod.py:3',
      'call | certain | chat timeout | bot/cogs/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'Python: cogs that are made are certain',
    {
      'bot/bot.py': `import importlib
from .cogs.mod import Mod
from .cogs.arena import Arena
from .gateway import ChatGateway, HTTP
BASE = 'chat:connect chat:chat'
class Bot:
    def __init__(self, config):
        self.config = config
        self.cogs = []
        self.http = self.chat = None
        self.channel_id = None
    def load(self, name):
        self.cogs = [Mod(self), Arena(self)]
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
      'bot/cogs/mod.py': `from bot.core import Cog
class Mod(Cog):
    scopes = ('chat:timeout', 'chat:purge')
    async def to(self, user):
        await self.bot.chat.call('timeout', user, '5m')
def setup(bot):
    return Mod(bot)
`,
      'bot/cogs/arena.py': `from bot.core import Cog
class Arena(Cog):
    scopes = ['interactive:robot:self']
    async def t(self):
        await self.bot.http.get('/channels/%d/broadcast' % self.bot.channel_id)
def setup(bot):
    return Arena(bot)
`,
    },
    [
      'request | certain | chat:connect | bot/bot.py:5',
      'request | certain | chat:chat | bot/bot.py:5',
      'request | certain | interactive:robot:self | bot/cogs/arena.py:3',
      'call | certain | rest GET /channels/{channelId}/broadcast | bot/cogs/arena.py:5',
      'request | certain | chat:timeout | bot/cogs/mod.py:3',
      'request | certain | chat:purge | bot/cogs/mod.py:3',
      'call | certain | chat timeout | bot/cogs/mod.py:5',
      'call | certain | chat msg | bot/gateway.py:8',
      'call | certain | rest POST /oauth/shortcode | bot/gateway.py:14',
      'client-id | certain | x | bot/gateway.py:14',
    ],
  ],
  [
    'JavaScript: path.join of a folder that is handed over',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { for (const file of fs.readdirSync(dir)) { const P = require(path.join(dir, file)); this.plugins.push(new P(this)); } }
  login() { const scopes = [...BASE, ...this.plugins.flatMap(p => p.scopes)]; return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugin.js': `class Plugin { constructor(bot) { this.bot = bot; } get scopes() { return []; } }
module.exports = Plugin;
`,
      'plugins/mod.js': `const Plugin = require('../plugin');
module.exports = class Mod extends Plugin { get scopes() { return ['chat:timeout', 'chat:purge']; } run(user) { return this.bot.chat.call('timeout', user, '5m'); } };
`,
      'plugins/fun.js': `const Plugin = require('../plugin');
class Fun extends Plugin { constructor(bot) { super(bot); this.name = 'fun'; } get scopes() { return ['chat:giveaway_start']; } }
module.exports = Fun;
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
      'request | likely | chat:giveaway_start | plugins/fun.js:2',
      'request | likely | chat:timeout | plugins/mod.js:2',
      'request | likely | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: __dirname',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = fs.readdirSync(__dirname + '/plugins').map(f => require(\`\${__dirname}/plugins/\${f}\`)).map(P => new P(this)); }
  login() { const scopes = Array.from(new Set(this.plugins.reduce((all, p) => all.concat(p.scopes), BASE))); return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugin.js': `class Plugin { constructor(bot) { this.bot = bot; } get scopes() { return []; } }
module.exports = Plugin;
`,
      'plugins/mod.js': `const Plugin = require('../plugin');
module.exports = class Mod extends Plugin { get scopes() { return ['chat:timeout', 'chat:purge']; } run(user) { return this.bot.chat.call('timeout', user, '5m'); } };
`,
      'plugins/fun.js': `const Plugin = require('../plugin');
class Fun extends Plugin { constructor(bot) { super(bot); this.name = 'fun'; } get scopes() { return ['chat:giveaway_start']; } }
module.exports = Fun;
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
      'request | likely | chat:giveaway_start | plugins/fun.js:2',
      'request | likely | chat:timeout | plugins/mod.js:2',
      'request | likely | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: modules that are objects',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { for (const file of fs.readdirSync(dir)) { const p = require(path.join(dir, file)); this.plugins.push(p); } }
  login() { const scopes = [...BASE, ...this.plugins.flatMap(p => p.scopes)]; return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugins/mod.js': `exports.scopes = ['chat:timeout','chat:purge'];
exports.run = (bot, user) => bot.chat.call('timeout', user);
`,
      'plugins/fun.js': `module.exports = { scopes: ['chat:giveaway_start'], run(bot) {} };
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
      'request | likely | chat:giveaway_start | plugins/fun.js:1',
      'request | likely | chat:timeout | plugins/mod.js:1',
      'request | likely | chat:purge | plugins/mod.js:1',
      'call | likely | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: a map by name',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = new Map(); this.chat = null; }
  load(dir) { for (const f of fs.readdirSync('./plugins')) { const P = require('./plugins/' + f); const p = new P(this); this.plugins.set(p.name, p); } }
  login() { const scopes = [...BASE]; for (const p of this.plugins.values()) scopes.push(...p.scopes); return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugin.js': `class Plugin { constructor(bot) { this.bot = bot; } get scopes() { return []; } }
module.exports = Plugin;
`,
      'plugins/mod.js': `const Plugin = require('../plugin');
module.exports = class Mod extends Plugin { get scopes() { return ['chat:timeout', 'chat:purge']; } run(user) { return this.bot.chat.call('timeout', user, '5m'); } };
`,
      'plugins/fun.js': `const Plugin = require('../plugin');
class Fun extends Plugin { constructor(bot) { super(bot); this.name = 'fun'; } get scopes() { return ['chat:giveaway_start']; } }
module.exports = Fun;
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
      'request | likely | chat:giveaway_start | plugins/fun.js:2',
      'request | likely | chat:timeout | plugins/mod.js:2',
      'request | likely | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: a folder that loads what is beside it',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = require('./plugins').map(P => new P(this)); }
  login() { const scopes = [...BASE, ...this.plugins.flatMap(p => p.scopes)]; return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
  async start() { this.load(path.join(__dirname, 'plugins')); await this.login(); this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('hi'); }
}
module.exports = Bot;
`,
      'chat.js': `class Chat { constructor(u){ this.ws = new WebSocket(u); } call(method, ...args) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t) { return this.call('msg', t); } }
module.exports = Chat;
`,
      'plugin.js': `class Plugin { constructor(bot) { this.bot = bot; } get scopes() { return []; } }
module.exports = Plugin;
`,
      'plugins/mod.js': `const Plugin = require('../plugin');
module.exports = class Mod extends Plugin { get scopes() { return ['chat:timeout', 'chat:purge']; } run(user) { return this.bot.chat.call('timeout', user, '5m'); } };
`,
      'plugins/fun.js': `const Plugin = require('../plugin');
class Fun extends Plugin { constructor(bot) { super(bot); this.name = 'fun'; } get scopes() { return ['chat:giveaway_start']; } }
module.exports = Fun;
`,
      'plugins/index.js': `const fs = require('fs');
module.exports = fs.readdirSync(__dirname).filter(f => f !== 'index.js').map(f => require('./' + f));
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
      'request | likely | chat:giveaway_start | plugins/fun.js:2',
      'request | likely | chat:timeout | plugins/mod.js:2',
      'request | likely | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'TypeScript: import()',
    {
      'bot.ts': `import { readdir } from 'fs/promises'; import { Chat } from './chat'; import { Plugin } from './plugin';
export class Bot { plugins: Plugin[] = []; chat?: Chat;
 async load() { for (const f of await readdir('./plugins')) { const m = await import(\`./plugins/\${f}\`); const p: Plugin = new m.default(this); this.plugins.push(p); } }
 async login() { const scopes = new Set<string>(['chat:connect']); for (const p of this.plugins) p.scopes.forEach(s => scopes.add(s)); await fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: [...scopes].join(' ') }) }); }
 async go() { this.chat = new Chat('wss://chat.mixer.com'); this.chat.say('x'); } }
`,
      'chat.ts': `export class Chat { ws: WebSocket; constructor(u: string) { this.ws = new WebSocket(u); } call(method: string, ...args: any[]) { this.ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); } say(t: string) { return this.call('msg', t); } }
`,
      'plugin.ts': `import { Bot } from './bot'; export abstract class Plugin { constructor(protected bot: Bot) {} get scopes(): string[] { return []; } }
`,
      'plugins/mod.ts': `import { Plugin } from '../plugin'; export default class Mod extends Plugin { get scopes() { return ['chat:timeout', 'chat:purge']; } run(u: string) { return this.bot.chat!.call('timeout', u); } }
`,
      'plugins/fun.ts': `import { Plugin } from '../plugin'; export default class Fun extends Plugin { get scopes() { return ['chat:giveaway_start']; } }
`,
    },
    [
      'request | certain | chat:connect | bot.ts:4',
      'call | certain | rest POST /oauth/shortcode | bot.ts:4',
      'client-id | certain | x | bot.ts:4',
      'call | certain | chat msg | chat.ts:1',
      'request | likely | chat:giveaway_start | plugins/fun.ts:1',
      'request | likely | chat:timeout | plugins/mod.ts:1',
      'request | likely | chat:purge | plugins/mod.ts:1',
      'call | certain | chat timeout | plugins/mod.ts:1',
    ],
  ],
  [
    'Ruby: inherited',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    Dir[File.join(dir, '*.rb')].each { |f| require f }
    @plugins = Plugin.registry.map { |k| k.new(self) }
  end
  def login
    scopes = BASE + @plugins.flat_map(&:scopes)
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:14',
      'client-id | certain | x | bot.rb:14',
      'request | likely | chat:giveaway_start | plugins/fun.rb:3',
      'request | likely | chat:timeout | plugins/mod.rb:3',
      'request | likely | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: subclasses',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    Dir['plugins/*.rb'].each { |f| require f }
    @plugins = Plugin.subclasses.map(&:new)
  end
  def login
    scopes = BASE + @plugins.flat_map(&:scopes)
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  def scopes
    ['chat:giveaway_start']
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:14',
      'client-id | certain | x | bot.rb:14',
      'request | likely | chat:giveaway_start | plugins/fun.rb:3',
      'request | likely | chat:timeout | plugins/mod.rb:3',
      'request | likely | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'Ruby: methods and constants of the classes',
    {
      'bot.rb': `require 'net/http'
require 'json'
class Bot
  BASE = %w[chat:connect].freeze
  def initialize
    @plugins = []
  end
  def load_all(dir)
    Dir[File.join(dir, '*.rb')].each { |f| require f }
    @plugins = Plugin.registry.map { |k| k.new(self) }
  end
  def login
    scopes = BASE + Plugin.registry.flat_map(&:scopes)
    HTTParty.post('https://mixer.com/api/v1/oauth/shortcode', body: { client_id: 'x', scope: scopes.join(' ') }.to_json)
  end
end
`,
      'plugin.rb': `class Plugin
  @registry = []
  class << self
    attr_reader :registry
    def inherited(klass)
      super
      Plugin.registry << klass
    end
  end
  def initialize(bot)
    @bot = bot
  end
  def scopes
    []
  end
end
`,
      'plugins/mod.rb': `class Mod < Plugin
  def self.scopes
    %w[chat:timeout chat:purge]
  end
end
`,
      'plugins/fun.rb': `class Fun < Plugin
  SCOPES = ['chat:giveaway_start']
  def self.scopes
    SCOPES
  end
end
`,
    },
    [
      'request | certain | chat:connect | bot.rb:4',
      'call | certain | rest POST /oauth/shortcode | bot.rb:14',
      'client-id | certain | x | bot.rb:14',
      'request | likely | chat:giveaway_start | plugins/fun.rb:2',
      'request | likely | chat:timeout | plugins/mod.rb:3',
      'request | likely | chat:purge | plugins/mod.rb:3',
    ],
  ],
  [
    'PHP: a class by its namespace and the name of its file',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { foreach (glob($dir . '/*.php') as $f) { $class = 'App\\\\Plugins\\\\' . basename($f, '.php'); $this->plugins[] = new $class($this); } }
  public function login() { $scopes = array_merge(self::BASE, ...array_map(fn($p) => $p->scopes(), $this->plugins));
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
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | likely | chat:giveaway_start | Plugins/Fun.php:4',
      'request | likely | chat:timeout | Plugins/Mod.php:4',
      'request | likely | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'PHP: classes that a file lists are certain',
    {
      'Bot.php': `<?php
namespace App;
class Bot {
  const BASE = ['chat:connect'];
  private $plugins = [];
  public function load($dir) { foreach (require 'config/plugins.php' as $class) { $this->plugins[] = new $class($this); } }
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
namespace App\\Plugins;
use App\\Plugin;
class Fun extends Plugin { public function scopes(): iterable { yield 'chat:giveaway_start'; } }
`,
      'config/plugins.php': `<?php return [\\App\\Plugins\\Mod::class, \\App\\Plugins\\Fun::class];
`,
    },
    [
      'request | certain | chat:connect | Bot.php:4',
      'call | certain | rest POST /oauth/shortcode | Bot.php:9',
      'client-id | certain | x | Bot.php:9',
      'request | certain | chat:giveaway_start | Plugins/Fun.php:4',
      'request | certain | chat:timeout | Plugins/Mod.php:4',
      'request | certain | chat:purge | Plugins/Mod.php:4',
    ],
  ],
  [
    'Java: ServiceLoader',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { for (Plugin p : ServiceLoader.load(Plugin.class)) plugins.add(p); }
  void login() { Set<String> scopes = new TreeSet<>(BASE); for (Plugin p : plugins) scopes.addAll(p.scopes());
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | likely | chat:giveaway_start | Fun.java:1',
      'request | likely | chat:timeout | Mod.java:1',
      'request | likely | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: getSubTypesOf',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { for (Class<? extends Plugin> c : new Reflections("bot").getSubTypesOf(Plugin.class)) plugins.add(c.getDeclaredConstructor().newInstance()); }
  void login() { List<String> scopes = Stream.concat(BASE.stream(), plugins.stream().flatMap(p -> p.scopes().stream())).distinct().collect(Collectors.toList());
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | likely | chat:giveaway_start | Fun.java:1',
      'request | likely | chat:timeout | Mod.java:1',
      'request | likely | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: Class.forName with a cast',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins = new ArrayList<>();
  void load() throws Exception { for (String n : Files.readAllLines(Paths.get("plugins.txt"))) { Plugin p = (Plugin) Class.forName(n).newInstance(); p.bot = this; plugins.add(p); } }
  void login() { List<String> scopes = plugins.stream().map(Plugin::scopes).flatMap(List::stream).collect(Collectors.toList()); scopes.addAll(BASE);
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | likely | chat:giveaway_start | Fun.java:1',
      'request | likely | chat:timeout | Mod.java:1',
      'request | likely | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Java: a container hands over a list',
    {
      'Bot.java': `import java.util.*; import java.util.stream.*;
public class Bot { static final List<String> BASE = Arrays.asList("chat:connect");
  private final List<Plugin> plugins; Bot(List<Plugin> plugins) { this.plugins = plugins; }
  void load() throws Exception {  }
  void login() { List<String> scopes = new ArrayList<>(BASE); plugins.forEach(p -> scopes.addAll(p.scopes()));
    new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(RequestBody.create(JSON, new Gson().toJson(Map.of("client_id", "x", "scope", String.join(" ", scopes))))).build()); } }
`,
      'Plugin.java': `public abstract class Plugin { protected Bot bot; public List<String> scopes() { return Collections.emptyList(); } }
`,
      'Mod.java': `public class Mod extends Plugin { @Override public List<String> scopes() { return Arrays.asList("chat:timeout", "chat:purge"); } }
`,
      'Fun.java': `public class Fun extends Plugin { @Override public List<String> scopes() { return List.of("chat:giveaway_start"); } }
`,
    },
    [
      'request | certain | chat:connect | Bot.java:2',
      'call | certain | rest POST /oauth/shortcode | Bot.java:6',
      'request | likely | chat:giveaway_start | Fun.java:1',
      'request | likely | chat:timeout | Mod.java:1',
      'request | likely | chat:purge | Mod.java:1',
    ],
  ],
  [
    'Kotlin: ServiceLoader',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { plugins += ServiceLoader.load(Plugin::class.java) }
  fun login() { val scopes = BASE + plugins.flatMap { it.scopes }
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | likely | chat:giveaway_start | Fun.kt:1',
      'request | likely | chat:timeout | Mod.kt:1',
      'request | likely | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Kotlin: newInstance with a cast',
    {
      'Bot.kt': `class Bot { private val plugins = mutableListOf<Plugin>()
  fun load() { names.forEach { plugins.add(Class.forName(it).newInstance() as Plugin) } }
  fun login() { val scopes = plugins.flatMapTo(mutableSetOf<String>()) { it.scopes } + BASE
    OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/oauth/shortcode").post(JSONObject(mapOf("client_id" to "x", "scope" to scopes.joinToString(" "))).toString().toRequestBody(JSON)).build()) } }
val BASE = listOf("chat:connect")
`,
      'Plugin.kt': `abstract class Plugin { lateinit var bot: Bot
 open val scopes: List<String> get() = emptyList() }
`,
      'Mod.kt': `class Mod : Plugin() { override val scopes = listOf("chat:timeout", "chat:purge") }
`,
      'Fun.kt': `class Fun : Plugin() { override val scopes get() = sequence { yield("chat:giveaway_start") }.toList() }
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | Bot.kt:4',
      'client-id | certain | x | Bot.kt:4',
      'request | certain | chat:connect | Bot.kt:5',
      'request | likely | chat:giveaway_start | Fun.kt:1',
      'request | likely | chat:timeout | Mod.kt:1',
      'request | likely | chat:purge | Mod.kt:1',
    ],
  ],
  [
    'Lua: require of a name in a folder',
    {
      'bot.lua': `local http = require("coro-http") local json = require("json")
local Bot = { plugins = {} }
local base = { "chat:connect" }
function Bot:load() for _, name in ipairs(names) do table.insert(self.plugins, require("plugins." .. name)) end end
function Bot:login() local scopes = {} for _, s in ipairs(base) do table.insert(scopes, s) end for _, p in ipairs(self.plugins) do for _, s in ipairs(p.scopes) do table.insert(scopes, s) end end
 http.request("POST", "https://mixer.com/api/v1/oauth/shortcode", {}, json.encode({ client_id = "x", scope = table.concat(scopes, " ") })) end
return Bot
`,
      'plugins/mod.lua': `local M = { name = "mod" }
M.scopes = { "chat:timeout", "chat:purge" }
return M
`,
      'plugins/fun.lua': `return { scopes = { "chat:giveaway_start" } }
`,
    },
    [
      'request | certain | chat:connect | bot.lua:3',
      'call | certain | rest POST /oauth/shortcode | bot.lua:6',
      'client-id | certain | x | bot.lua:6',
      'request | likely | chat:giveaway_start | plugins/fun.lua:1',
      'request | likely | chat:timeout | plugins/mod.lua:2',
      'request | likely | chat:purge | plugins/mod.lua:2',
    ],
  ],
]);
