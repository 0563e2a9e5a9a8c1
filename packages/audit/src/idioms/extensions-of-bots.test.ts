import { testIdioms } from '@mixer-oauth/testkit';

// Extensions of bots: a module that is loaded by its name, whose function for that is called with the bot.
testIdioms([
  [
    'Python: discord.py, by its whole name',
    {
      'bot.py': `from discord.ext import commands
from api import Api
bot = commands.Bot(command_prefix='!')
bot.api = Api('https://mixer.com/api/v1')
bot.load_extension('cogs.channels')
bot.run('x')
`,
      'api.py': `import requests
class Api:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get(self.root + path)
`,
      'cogs/channels.py': `from discord.ext import commands
class Channels(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def show(self, ctx):
        return self.bot.api.get('/channels/1')
def setup(bot):
    bot.add_cog(Channels(bot))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | cogs/channels.py:7'],
  ],
  [
    'Python: discord.py, a list of names in the hook of a bot of its own',
    {
      'app/bot.py': `from discord.ext import commands
from .api import Api
EXTENSIONS = ('app.cogs.channels', 'app.cogs.other')
class Bot(commands.Bot):
    def __init__(self):
        super().__init__(command_prefix='!')
        self.api = Api('https://mixer.com/api/v1')
    async def setup_hook(self):
        for extension in EXTENSIONS:
            await self.load_extension(extension)
Bot().run('x')
`,
      'app/api.py': `import requests
class Api:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get(self.root + path)
`,
      'app/cogs/channels.py': `from discord.ext import commands
class Channels(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def show(self, ctx):
        return self.bot.api.get('/channels/1')
async def setup(bot):
    await bot.add_cog(Channels(bot))
`,
      'app/cogs/other.py': `async def setup(client):
    client.api.get('/users/current')
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | app/cogs/channels.py:7',
      'call | certain | rest GET /users/current | app/cogs/other.py:2',
    ],
  ],
  [
    'Python: TwitchIO, whose modules prepare',
    {
      'bot.py': `from twitchio.ext import commands
from api import Api
class Bot(commands.Bot):
    def __init__(self):
        self.api = Api('https://mixer.com/api/v1')
        self.load_module('parts.users')
`,
      'api.py': `import requests
class Api:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get(self.root + path)
`,
      'parts/users.py': `def prepare(bot):
    bot.api.get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | parts/users.py:2'],
  ],
  [
    'Python: py-cord, several at once',
    {
      'bot.py': `import discord
from api import Api
bot = discord.Bot()
bot.api = Api('https://mixer.com/api/v1')
bot.load_extensions('cogs.users', 'cogs.channels')
`,
      'api.py': `import requests
class Api:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get(self.root + path)
`,
      'cogs/users.py': `def setup(bot):
    bot.api.get('/users/current')
`,
      'cogs/channels.py': `def setup(bot):
    bot.api.get('/channels/1/broadcast')
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/broadcast | cogs/channels.py:2',
      'call | certain | rest GET /users/current | cogs/users.py:2',
    ],
  ],
  [
    'Python: a module that nobody loads, and one whose name is put together',
    {
      'bot.py': `import os
from discord.ext import commands
from api import Api
bot = commands.Bot(command_prefix='!')
bot.api = Api('https://mixer.com/api/v1')
for file in os.listdir('cogs'):
    bot.load_extension('cogs.' + file[:-3])
`,
      'api.py': `import requests
class Api:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get(self.root + path)
`,
      'cogs/channels.py': `from discord.ext import commands
class Channels(commands.Cog):
    def __init__(self, bot):
        self.bot = bot
    @commands.command()
    async def show(self, ctx):
        return self.bot.api.get('/channels/1')
def setup(bot):
    bot.add_cog(Channels(bot))
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | cogs/channels.py:7'],
  ],
  [
    'Python: a function of that name in a module that another call loads',
    {
      'db.py': `import sqlite3
from api import Api
connection = sqlite3.connect('a.db')
connection.api = Api('https://mixer.com/api/v1')
connection.load_table('cogs.users')
`,
      'api.py': `import requests
class Api:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get(self.root + path)
`,
      'cogs/users.py': `def setup(thing):
    thing.ask('/users/current')
`,
    },
    ['call | unresolved | GET /{} | db.py:4'],
  ],
]);
