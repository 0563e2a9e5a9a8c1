import { testIdioms } from '@mixer-oauth/testkit';

// A module of settings that is kept out of the tree, with an example beside it, and handed to a class as a whole.
const bot = `import requests
class Bot:
    def __init__(self, config):
        self.config = config
    def me(self):
        return requests.get(self.config.API_URL + 'users/current')
`;
const main = `import config
from bot import Bot
Bot(config).me()
`;

testIdioms([
  [
    'Python: an example of the settings',
    { 'bot.py': bot, 'config.example.py': `API_URL = 'https://mixer.com/api/v1/'\n`, 'main.py': main },
    ['call | certain | rest GET /users/current | bot.py:6'],
  ],
  [
    'Python: a sample in a folder, handed on by a function of a package',
    {
      'bot/__init__.py': `from .core import Bot
def create(*args):
    return Bot(*args)
`,
      'bot/core.py': bot,
      'config_sample.py': `API_URL = 'https://mixer.com/api/v1/'\n`,
      'main.py': `import config
from bot import create
create(config).me()
`,
    },
    ['call | certain | rest GET /users/current | bot/core.py:6'],
  ],
  [
    'Python: a template of what is kept secret, of which only some is',
    {
      'creds_template.py': `KEY = "xxxx"
RIGHTS = ["chat:connect", "chat:whisper"]
`,
      'main.py': `from creds import KEY, RIGHTS
from bot import Login
Login(KEY, scopes=RIGHTS).open("https://mixer.com/oauth/authorize")
`,
    },
    [
      'request | certain | chat:connect | creds_template.py:2',
      'request | certain | chat:whisper | creds_template.py:2',
    ],
  ],
  [
    'Python: the word of an example first',
    { 'bot.py': bot, 'sample_config.py': `API_URL = 'https://mixer.com/api/v1/'\n`, 'main.py': main },
    ['call | certain | rest GET /users/current | bot.py:6'],
  ],
  [
    'JavaScript: the word of an example first, in a folder',
    {
      'lib/bot.js': `const settings = require('../conf/settings');
fetch(settings.root + '/users/current');
`,
      'conf/example.settings.js': `module.exports = { root: 'https://mixer.com/api/v1' };\n`,
    },
    ['call | certain | rest GET /users/current | lib/bot.js:2'],
  ],
  [
    'Python: the settings themselves go before their example',
    {
      'bot.py': bot,
      'config.py': `API_URL = 'https://api.other.example/'\n`,
      'config.example.py': `API_URL = 'https://mixer.com/api/v1/'\n`,
      'main.py': main,
    },
    [],
  ],
  [
    'Python: an example of something else',
    { 'bot.py': bot, 'greeting.example.py': `API_URL = 'https://mixer.com/api/v1/'\n` },
    [],
  ],
]);
