import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

const idioms: readonly Idiom[] = [
  [
    'a global that a function sets',
    {
      'a.py': `import requests
def main():
    global base, session
    base = 'https://mixer.com/api/v1'
    session = requests.Session()
def join(channel):
    return session.get(base + '/chats/{}'.format(channel))
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.py:7'],
  ],
  [
    'scopes: a provider of a login library, a class with the authorize address, neither',
    {
      'provider.py': `class MixerProvider(OAuth2Provider):
    id = 'mixer'
    def get_default_scope(self):
        return ['user:details:self']
`,
      'views.py': `class Login:
    site = 'https://mixer.com'
    authorization_url = f'{site}/oauth/authorize'
    scope = ('subscription:view:self',)
class Table:
    scope = ('chat:purge',)
`,
    },
    [
      'request | certain | user:details:self | provider.py:4',
      'request | certain | subscription:view:self | views.py:4',
    ],
  ],
  [
    'an example stands for the configuration that is kept out; a frame whose fields are arguments',
    {
      'config.example.py': `ROOT = 'https://mixer.com/api/v1/'
CHATS = 'chats/{id}'
`,
      'chat.py': `import requests
class Chat:
    def __init__(self, config):
        self.config = config
    def url(self, path):
        return self.config.ROOT + path
    def join(self):
        requests.get(url=self.url(self.config.CHATS.format(id=1)))
    def say(self, text):
        self.socket.send("method", text, method="msg")
`,
      'run.py': `import config
from chat import Chat
chat = Chat(config)
`,
    },
    ['call | certain | chat msg | chat.py:10', 'call | certain | rest GET /chats/{channelId} | config.example.py:2'],
  ],
  [
    'a configuration file that is read, and one that the program writes itself',
    {
      'config.json': `{ "mixer": { "root": "https://mixer.com/api/v1" } }
`,
      'a.py': `import json, requests
with open('config.json') as f:
    config = json.load(f)
requests.get(config['mixer']['root'] + '/users/current')
`,
      'setup.py': `import json
settings = {}
settings['ADDRESS'] = 'https://mixer.com/api/v1'
with open('data/settings.json', 'w') as f:
    json.dump(settings, f, indent=4)
`,
      'b.py': `import json, requests
address = json.load(open('data/settings.json', 'r'))['ADDRESS']
requests.delete(address + '/clips/' + clip)
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'call | certain | rest DELETE /clips/{clipId} | b.py:3'],
  ],
  [
    'a function that sends every verb, behind functions named after one',
    {
      'a.py': `import aiohttp
class Api:
    ROOT = 'https://mixer.com/api/v1'
    async def request(self, method, url, data=None):
        if method is Verb.GET: sent = self.session.get(url)
        elif method is Verb.POST: sent = self.session.post(url, json=data)
        return await sent
    async def get(self, url): return await self.request(Verb.GET, url)
    async def post(self, url, data): return await self.request(Verb.POST, url, data)
    async def channel(self, name): return await self.get('{}/channels/{}'.format(self.ROOT, name))
    async def code(self): return await self.post('{}/oauth/shortcode'.format(self.ROOT), {})
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:10',
      'call | certain | rest POST /oauth/shortcode | a.py:11',
    ],
  ],
  [
    'an answer is no client',
    {
      'a.py': `class Adapter:
    token_url = 'https://mixer.com/api/v1/oauth/token'
    def finish(self, code):
        client = OAuth2Client(self.token_url)
        token = client.get_access_token(code)
        return token.get('expires_in')
`,
    },
    [],
  ],
  [
    'a module by its whole name, and a member of that name that is none',
    {
      'a.py': `import bots.mixer.chat
bots.mixer.chat.start('/types/1')
bots.other.chat.start('/clips/1')
`,
      'bots/__init__.py': '',
      'bots/mixer/__init__.py': '',
      'bots/mixer/chat.py': `import requests
def start(path):
    requests.get('https://mixer.com/api/v1' + path)
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.py:2'],
  ],
];

testIdioms(idioms);
