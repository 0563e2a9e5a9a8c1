import { testIdioms } from '@mixer-oauth/testkit';

// Settings that fill classes, values that loops come back with, paths and scopes joined of what is handed over: JavaScript and Python.
testIdioms([
  [
    'JavaScript: path array push join',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(...parts) { const p = [API]; for (const x of parts) p.push(x); return fetch(p.join('/')); }
call('channels', id, 'follow'); call('users', 'current');
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.js:3',
      'call | certain | rest GET /users/current | a.js:3',
    ],
  ],
  [
    'JavaScript: path filter join',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const call = (...parts) => fetch([API, ...parts].filter(Boolean).join('/'));
call('users', 'current'); call('channels', undefined);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3', 'call | certain | rest GET /channels | a.js:3'],
  ],
  [
    'Python: path parts join',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def call(*parts):
    return requests.get('/'.join([API, *[str(p) for p in parts]]))
call('users', 'current')
call('channels', 12)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:6',
    ],
  ],
  [
    'Python: json config',
    {
      'a.py': `import json, requests
with open('config.json') as f:
    cfg = json.load(f)
requests.get(cfg['api'] + '/users/current')
`,
      'config.json': `{ "api": "https://mixer.com/api/v1" }
`,
    },
    ['call | certain | rest GET /users/current | a.py:4'],
  ],
  [
    'Python: dataclass config',
    {
      'a.py': `import requests
from dataclasses import dataclass
@dataclass
class Config:
    api: str = 'https://mixer.com/api/v1'
    scopes: tuple = ('chat:connect', 'channel:details:self')
cfg = Config()
requests.get(f'{cfg.api}/users/current')
url = 'https://mixer.com/oauth/authorize?client_id=a&scope=' + ' '.join(cfg.scopes)
`,
    },
    [
      'request | certain | chat:connect | a.py:6',
      'request | certain | channel:details:self | a.py:6',
      'call | certain | rest GET /users/current | a.py:8',
    ],
  ],
  [
    'JavaScript: cursor end of loop',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
let url = API + '/channels';
for (let i = 0; i < 3; i++) { fetch(url); url = API + '/users/current'; }
`,
    },
    ['call | certain | rest GET /channels | a.js:2', 'call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'Python: cursor end of loop',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
url = API + '/channels'
for i in range(3):
    requests.get(url)
    url = API + '/users/current'
`,
    },
    ['call | certain | rest GET /channels | a.py:3', 'call | certain | rest GET /users/current | a.py:6'],
  ],
  [
    'JavaScript: state machine',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
let step = '/users/current';
while (step) { await fetch(API + step); if (step === '/users/current') step = '/channels'; else step = null; }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest GET /channels | a.js:3'],
  ],
  [
    'JavaScript: retry other base',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
let base = 'https://beam.pro/api/v1';
for (;;) { try { await fetch(base + '/users/current'); break; } catch (e) { base = API; } }
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: oauth then scopes',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const scopes = await Promise.resolve(['chat:connect', 'channel:details:self']);
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: scope set delete',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const scopes = new Set(['chat:connect', 'channel:details:self', 'channel:update:self']);
if (!mod) scopes.delete('channel:update:self');
location.href = 'https://mixer.com/oauth/authorize?scope=' + [...scopes].join(' ');
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'request | certain | channel:details:self | a.js:2',
      'request | certain | channel:update:self | a.js:2',
    ],
  ],
  [
    'JavaScript: scope by feature',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const features = { chat: ['chat:connect'], title: ['channel:details:self', 'channel:update:self'] };
const scopes = enabled.flatMap((f) => features[f]);
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'request | certain | channel:details:self | a.js:2',
      'request | certain | channel:update:self | a.js:2',
    ],
  ],
  [
    'Python: scope by feature',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
FEATURES = {'chat': ['chat:connect'], 'title': ['channel:details:self', 'channel:update:self']}
scopes = [s for f in enabled for s in FEATURES[f]]
url = 'https://mixer.com/oauth/authorize?scope=' + ' '.join(scopes)
`,
    },
    [
      'request | certain | chat:connect | a.py:3',
      'request | certain | channel:details:self | a.py:3',
      'request | certain | channel:update:self | a.py:3',
    ],
  ],
  [
    'JavaScript: scope role fn',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function scopesFor(role) { const s = ['chat:connect']; if (role === 'mod') s.push('channel:update:self'); return s; }
const url = (role) => 'https://mixer.com/oauth/authorize?scope=' + scopesFor(role).join('+');
url('user'); url('mod');
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:update:self | a.js:2'],
  ],
  [
    'TypeScript: scope enum values',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
enum Scope { Chat = 'chat:connect', Details = 'channel:details:self' }
const url = \`https://mixer.com/oauth/authorize?scope=\${Object.values(Scope).join(' ')}\`;
`,
    },
    ['request | certain | chat:connect | a.ts:2', 'request | certain | channel:details:self | a.ts:2'],
  ],
  [
    'Python: scope enum list',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from enum import Enum
class Scope(str, Enum):
    CHAT = 'chat:connect'
    DETAILS = 'channel:details:self'
url = 'https://mixer.com/oauth/authorize?scope=' + ' '.join(s.value for s in Scope)
`,
    },
    ['request | certain | chat:connect | a.py:5', 'request | certain | channel:details:self | a.py:6'],
  ],
  [
    'Python: urljoin session',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from urllib.parse import urljoin
class S(requests.Session):
    def request(self, method, url, *a, **k):
        return super().request(method, urljoin(API + '/', url), *a, **k)
S().get('users/current')
S().post('channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:8',
    ],
  ],
  [
    'JavaScript: scopes added by plugins',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const scopes = new Set();
function use(plugin) { plugin.scopes.forEach((s) => scopes.add(s)); }
use({ scopes: ['chat:connect'] });
use({ scopes: ['channel:details:self'] });
location.href = 'https://mixer.com/oauth/authorize?scope=' + [...scopes].join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:4', 'request | certain | channel:details:self | a.js:5'],
  ],
]);
