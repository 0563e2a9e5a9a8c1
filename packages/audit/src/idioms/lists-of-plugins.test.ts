import { testIdioms } from '@mixer-oauth/testkit';

// Scopes that plug-ins, commands or cogs say each, and that are put together where somebody signs in: all of those which are made.
testIdioms([
  [
    'C#: SelectMany, Concat and Distinct, of a property and of one that hands out',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
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
    'C#: Union',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = Core.Union(plugins.SelectMany(p => p.Scopes));
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
    'C#: a loop in a loop',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
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
    'C#: UnionWith',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = new HashSet<string>(Core); foreach (var p in plugins) wanted.UnionWith(p.Scopes);
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
    'C#: ForEach and AddRange',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = new List<string>(Core); plugins.ForEach(p => wanted.AddRange(p.Scopes));
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
    'C#: a method that hands out',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  IEnumerable<string> Wanted() { foreach (var s in Core) yield return s; foreach (var p in plugins) foreach (var s in p.Scopes) yield return s; }
 public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = Wanted();
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
      'request | certain | chat:chat | a.cs:1',
      'request | certain | chat:whisper | a.cs:1',
      'request | certain | chat:timeout | b.cs:1',
      'request | certain | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:10',
      'client-id | certain | a | h.cs:10',
    ],
  ],
  [
    'C#: Aggregate',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = plugins.Aggregate(Core.AsEnumerable(), (all, p) => all.Concat(p.Scopes));
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
    'C#: Select of lists, and SelectMany of these',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins.Add(new A()); plugins.Add(new B()); }
  
  public async Task Login() { var wanted = plugins.Select(p => p.Scopes).SelectMany(s => s).Concat(Core).ToArray();
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
    'C#: what callers hand to a method that adds it',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { Use(new A()); Use(new B()); }
 public Host Use(Plugin p) { p.Host = this; plugins.Add(p); return this; }
  
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
      'request | certain | chat:chat | a.cs:1',
      'request | certain | chat:whisper | a.cs:1',
      'request | certain | chat:timeout | b.cs:1',
      'request | certain | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:10',
      'client-id | certain | a | h.cs:10',
    ],
  ],
  [
    'C#: what a method makes of its type argument',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly List<Plugin> plugins = new List<Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { Use<A>(); Use<B>(); }
 public void Use<T>() where T : Plugin, new() { plugins.Add(new T { Host = this }); }
  
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
      'request | certain | chat:chat | a.cs:1',
      'request | certain | chat:whisper | a.cs:1',
      'request | certain | chat:timeout | b.cs:1',
      'request | certain | chat:purge | b.cs:1',
      'request | certain | chat:connect | h.cs:3',
      'call | certain | rest POST /oauth/shortcode | h.cs:10',
      'client-id | certain | a | h.cs:10',
    ],
  ],
  [
    'C#: a dictionary',
    {
      'h.cs': `using System; using System.Collections.Generic; using System.Linq; using System.Net.Http;
public class Host {
  private static readonly string[] Core = { "chat:connect" };
  private readonly Dictionary<string, Plugin> plugins = new Dictionary<string, Plugin>();
  private readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  public Host() { plugins["a"] = new A(); plugins["b"] = new B(); }
  
  public async Task Login() { var wanted = plugins.Values.SelectMany(p => p.Scopes).Concat(Core);
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
    'Python: update of a set that is made of a text',
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
    'Python: chain of what is taken apart',
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
        import itertools
        scopes = set(itertools.chain(BASE.split(), *(c.scopes for c in self.cogs)))
        self.http.short(scopes)
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
    'Python: a comprehension with two loops',
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
        self.http.short(BASE.split() + [s for c in self.cogs for s in c.scopes])
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
    'Python: union',
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
        self.http.short(set(BASE.split()).union(*[c.scopes for c in self.cogs]))
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
    'Python: |= of sets',
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
        for c in self.cogs:
            scopes |= set(c.scopes)
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
    'Python: chain.from_iterable',
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
        from itertools import chain
        self.http.short(chain.from_iterable([BASE.split()] + [c.scopes for c in self.cogs]))
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
    'Python: a generator',
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
        self.http.short(self.wanted())
    def wanted(self):
        yield from BASE.split()
        for c in self.cogs:
            yield from c.scopes
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
    'Python: | of sets',
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
        scopes = set(BASE.split()) | {s for c in self.cogs for s in c.scopes}
        self.http.short(scopes)
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
    'Python: sum of lists',
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
        self.http.short(BASE.split() + sum((list(c.scopes) for c in self.cogs), []))
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
    'Python: what callers hand to a method that adds it',
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
        self.add(Mod(self))
        self.add(Arena(self))
    def add(self, cog):
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
    'Python: a dictionary by name',
    {
      'bot/bot.py': `import importlib
from .cogs.mod import Mod
from .cogs.arena import Arena
from .gateway import ChatGateway, HTTP
BASE = 'chat:connect chat:chat'
class Bot:
    def __init__(self, config):
        self.config = config
        self.cogs = {}
        self.http = self.chat = None
        self.channel_id = None
    def load(self, name):
        self.add('m', Mod(self))
        self.add('a', Arena(self))
    def add(self, name, cog):
        self.cogs[name] = cog
    async def login(self):
        scopes = BASE.split()
        for cog in self.cogs.values():
            scopes += cog.scopes
        self.http.short(scopes)
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
    'JavaScript: flatMap',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = [new Mod(this), new Fun(this)]; }
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
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: concat of what is taken apart',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = [new Mod(this), new Fun(this)]; }
  login() { const scopes = BASE.concat(...this.plugins.map(p => p.scopes)); return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
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
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: reduce',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = [new Mod(this), new Fun(this)]; }
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
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: forEach in forEach',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = [new Mod(this), new Fun(this)]; }
  login() { const scopes = (() => { const s = new Set(BASE); this.plugins.forEach(p => p.scopes.forEach(x => s.add(x))); return Array.from(s); })(); return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
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
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: union of lodash',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = [new Mod(this), new Fun(this)]; }
  login() { const scopes = _.union(BASE, ...this.plugins.map(p => p.scopes)); return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
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
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: flat',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = [new Mod(this), new Fun(this)]; }
  login() { const scopes = [BASE, ...this.plugins.map(({ scopes }) => scopes)].flat(); return fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: scopes.join(' ') }) }); }
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
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: all that a module exports',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.plugins = Object.values(require('./plugins')).map(P => new P(this)); }
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
      'plugins/index.js': `module.exports = { Mod: require('./mod'), Fun: require('./fun') };
`,
    },
    [
      'request | certain | chat:connect | bot.js:2',
      'call | certain | rest POST /oauth/shortcode | bot.js:6',
      'client-id | certain | x | bot.js:6',
      'call | certain | chat msg | chat.js:1',
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'JavaScript: a chain of calls that add',
    {
      'bot.js': `const fs = require('fs'); const path = require('path'); const Mod = require('./plugins/mod'), Fun = require('./plugins/fun'); const Chat = require('./chat');
const BASE = ['chat:connect'];
class Bot {
  constructor() { this.plugins = []; this.chat = null; }
  load(dir) { this.use(new Mod(this)).use(new Fun(this)); }
  use(p) { this.plugins.push(p); return this; }
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
      'call | certain | rest POST /oauth/shortcode | bot.js:7',
      'client-id | certain | x | bot.js:7',
      'call | certain | chat msg | chat.js:1',
      'request | certain | chat:giveaway_start | plugins/fun.js:2',
      'request | certain | chat:timeout | plugins/mod.js:2',
      'request | certain | chat:purge | plugins/mod.js:2',
      'call | certain | chat timeout | plugins/mod.js:2',
    ],
  ],
  [
    'TypeScript: all that a module hands on',
    {
      'bot.ts': `import { Plugin } from './plugin'; import * as all from './plugins';
export class Bot { plugins: Plugin[] = [];
 load() { for (const P of Object.values(all)) this.plugins.push(new P(this)); }
 async login() { const scopes = new Set<string>(['chat:connect']); this.plugins.forEach(p => p.scopes.forEach(s => scopes.add(s))); await fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: 'x', scope: Array.from(scopes).join(' ') }) }); } }
`,
      'plugin.ts': `import { Bot } from './bot'; export abstract class Plugin { constructor(protected bot: Bot) {} get scopes(): string[] { return []; } }
`,
      'plugins/mod.ts': `import { Plugin } from '../plugin'; export class Mod extends Plugin { get scopes() { return ['chat:timeout', 'chat:purge']; } }
`,
      'plugins/fun.ts': `import { Plugin } from '../plugin'; export class Fun extends Plugin { get scopes() { return ['chat:giveaway_start']; } }
`,
      'plugins/index.ts': `export { Mod } from './mod';
export * from './fun';
`,
    },
    [
      'request | certain | chat:connect | bot.ts:4',
      'call | certain | rest POST /oauth/shortcode | bot.ts:4',
      'client-id | certain | x | bot.ts:4',
      'request | certain | chat:giveaway_start | plugins/fun.ts:1',
      'request | certain | chat:timeout | plugins/mod.ts:1',
      'request | certain | chat:purge | plugins/mod.ts:1',
    ],
  ],
]);
