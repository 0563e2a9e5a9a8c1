import { testIdioms } from '@mixer-oauth/testkit';

// How the scopes of an authorization request come together: lists, sets, tables, conditions, texts that grow. JavaScript and Python.
testIdioms([
  [
    'JavaScript: push if',
    {
      'a.js': `const scopes = ['chat:connect'];
if (opts.details) scopes.push('channel:details:self');
location.href = \`https://mixer.com/oauth/authorize?scope=\${scopes.join(' ')}\`;
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: ternary array',
    {
      'a.js': `const scopes = isStreamer ? ['chat:connect', 'channel:details:self'] : ['chat:connect'];
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join('%20');
`,
    },
    [
      'request | certain | chat:connect | a.js:1',
      'request | certain | channel:details:self | a.js:1',
      'request | certain | chat:connect | a.js:1',
    ],
  ],
  [
    'JavaScript: spread cond',
    {
      'a.js': `const scopes = ['chat:connect', ...(details ? ['channel:details:self'] : [])];
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: filter Boolean',
    {
      'a.js': `const scopes = ['chat:connect', details && 'channel:details:self'].filter(Boolean);
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: concat',
    {
      'a.js': `const base = ['chat:connect'];
const scopes = base.concat(['channel:details:self']);
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: Set',
    {
      'a.js': `const scopes = new Set(['chat:connect']);
scopes.add('channel:details:self');
location.href = 'https://mixer.com/oauth/authorize?scope=' + [...scopes].join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: Set from',
    {
      'a.js': `const scopes = Array.from(new Set([...['chat:connect'], 'channel:details:self']));
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: fn arg',
    {
      'a.js': `function login(scopes) { location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' '); }
login(['chat:connect']);
login(['chat:connect', 'channel:details:self']);
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'request | certain | chat:connect | a.js:3',
      'request | certain | channel:details:self | a.js:3',
    ],
  ],
  [
    'JavaScript: fn rest',
    {
      'a.js': `function login(...scopes) { location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' '); }
login('chat:connect', 'channel:details:self');
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: fn default',
    {
      'a.js': `function login(scopes = ['chat:connect', 'channel:details:self']) { location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' '); }
login();
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: role map',
    {
      'a.js': `const byRole = { viewer: ['chat:connect'], streamer: ['chat:connect', 'channel:details:self'] };
function login(role) { location.href = 'https://mixer.com/oauth/authorize?scope=' + byRole[role].join(' '); }
login('viewer');
login(process.argv[2]);
`,
    },
    [
      'request | certain | chat:connect | a.js:1',
      'request | certain | chat:connect | a.js:1',
      'request | certain | channel:details:self | a.js:1',
    ],
  ],
  [
    'JavaScript: flags object',
    {
      'a.js': `const features = { chat: 'chat:connect', details: 'channel:details:self' };
const scopes = Object.entries(features).filter(([k]) => enabled[k]).map(([, s]) => s);
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: reduce +=',
    {
      'a.js': `let scope = 'chat:connect';
if (details) scope += ' channel:details:self';
location.href = 'https://mixer.com/oauth/authorize?scope=' + encodeURIComponent(scope);
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: template multi',
    {
      'a.js': `const scope = \`chat:connect channel:details:self\`;
location.href = 'https://mixer.com/oauth/authorize?scope=' + scope;
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: multiline template',
    {
      'a.js': `const scope = \`
  chat:connect
  channel:details:self
\`.trim().split(/\\s+/).join(' ');
location.href = 'https://mixer.com/oauth/authorize?scope=' + scope;
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:3'],
  ],
  [
    'JavaScript: split env default',
    {
      'a.js': `const scopes = (process.env.SCOPES || 'chat:connect,channel:details:self').split(',');
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: class field',
    {
      'a.js': `class Auth { scopes = ['chat:connect', 'channel:details:self']; url() { return 'https://mixer.com/oauth/authorize?scope=' + this.scopes.join(' '); } }
open(new Auth().url());
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: config import json',
    {
      'a.js': `const config = require('./config.json');
location.href = 'https://mixer.com/oauth/authorize?scope=' + config.mixer.scopes.join(' ');
`,
      'config.json': `{"mixer":{"scopes":["chat:connect","channel:details:self"]}}
`,
    },
    ['request | certain | chat:connect | config.json:1', 'request | certain | channel:details:self | config.json:1'],
  ],
  [
    'JavaScript: object freeze enum',
    {
      'a.js': `const Scope = Object.freeze({ CHAT: 'chat:connect', DETAILS: 'channel:details:self', UPDATE: 'channel:update:self' });
location.href = 'https://mixer.com/oauth/authorize?scope=' + [Scope.CHAT, Scope.DETAILS].join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: switch',
    {
      'a.js': `function scopesFor(kind) {
  switch (kind) {
    case 'bot': return ['chat:connect'];
    default: return ['chat:connect', 'channel:details:self'];
  }
}
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopesFor(kind).join(' ');
`,
    },
    [
      'request | certain | chat:connect | a.js:3',
      'request | certain | chat:connect | a.js:4',
      'request | certain | channel:details:self | a.js:4',
    ],
  ],
  [
    'JavaScript: if else let',
    {
      'a.js': `let scopes;
if (bot) { scopes = ['chat:connect']; } else { scopes = ['channel:details:self']; }
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: sort uniq',
    {
      'a.js': `const scopes = _.uniq(['channel:details:self', 'chat:connect']).sort().reverse();
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | channel:details:self | a.js:1', 'request | certain | chat:connect | a.js:1'],
  ],
  [
    'JavaScript: flat',
    {
      'a.js': `const groups = [['chat:connect'], ['channel:details:self']];
location.href = 'https://mixer.com/oauth/authorize?scope=' + groups.flat().join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: JSON stringify body',
    {
      'a.js': `fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: JSON.stringify({ client_id: id, scope: 'chat:connect channel:details:self' }) });
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | a.js:1',
      'request | certain | chat:connect | a.js:1',
      'request | certain | channel:details:self | a.js:1',
    ],
  ],
  [
    'JavaScript: form body',
    {
      'a.js': `fetch('https://mixer.com/api/v1/oauth/shortcode', { method: 'POST', body: new URLSearchParams({ client_id: id, scope: ['chat:connect', 'channel:details:self'].join(' ') }) });
`,
    },
    [
      'call | certain | rest POST /oauth/shortcode | a.js:1',
      'request | certain | chat:connect | a.js:1',
      'request | certain | channel:details:self | a.js:1',
    ],
  ],
  [
    'JavaScript: query-string',
    {
      'a.js': `const qs = require('query-string');
location.href = qs.stringifyUrl({ url: 'https://mixer.com/oauth/authorize', query: { scope: ['chat:connect', 'channel:details:self'].join(' ') } });
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: url-join params',
    {
      'a.js': `axios.get('https://mixer.com/oauth/authorize', { params: { scope: 'chat:connect channel:details:self' } });
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: two clients',
    {
      'a.js': `const bot = { scopes: ['chat:connect'] };
const web = { scopes: ['channel:details:self'] };
const url = (c) => 'https://mixer.com/oauth/authorize?scope=' + c.scopes.join(' ');
open(url(bot));
open(url(web));
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'JavaScript: not asked table',
    {
      'a.js': `const ALL = { 'chat:connect': 'Connect to chat', 'channel:details:self': 'See details', 'channel:update:self': 'Update' };
console.log(Object.keys(ALL));
location.href = 'https://mixer.com/oauth/authorize?scope=chat:connect';
`,
    },
    ['request | certain | chat:connect | a.js:3'],
  ],
  [
    'JavaScript: compare only',
    {
      'a.js': `if (token.scopes.includes('channel:details:self')) show();
location.href = 'https://mixer.com/oauth/authorize?scope=chat:connect';
`,
    },
    ['request | certain | chat:connect | a.js:2'],
  ],
  [
    'JavaScript: has needed',
    {
      'a.js': `const needed = ['chat:connect', 'channel:details:self'];
const missing = needed.filter((s) => !token.scopes.includes(s));
if (missing.length) location.href = 'https://mixer.com/oauth/authorize?scope=' + needed.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'JavaScript: missing only',
    {
      'a.js': `const needed = ['chat:connect', 'channel:details:self'];
const missing = needed.filter((s) => !token.scopes.includes(s));
if (missing.length) location.href = 'https://mixer.com/oauth/authorize?scope=' + missing.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:details:self | a.js:1'],
  ],
  [
    'TypeScript: const enum',
    {
      'a.ts': `const enum S { Chat = 'chat:connect', Details = 'channel:details:self', Update = 'channel:update:self' }
location.href = \`https://mixer.com/oauth/authorize?scope=\${S.Chat} \${S.Details}\`;
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: type union',
    {
      'a.ts': `type Scope = 'chat:connect' | 'channel:details:self' | 'channel:update:self';
const scopes: Scope[] = ['chat:connect', 'channel:details:self'];
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.ts:2', 'request | certain | channel:details:self | a.ts:2'],
  ],
  [
    'TypeScript: as const',
    {
      'a.ts': `const SCOPES = ['chat:connect', 'channel:details:self'] as const;
export type Scope = (typeof SCOPES)[number];
location.href = 'https://mixer.com/oauth/authorize?scope=' + SCOPES.join(' ');
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: readonly static',
    {
      'a.ts': `export class Auth { static readonly SCOPES: ReadonlyArray<string> = ['chat:connect', 'channel:details:self']; static url = () => \`https://mixer.com/oauth/authorize?scope=\${Auth.SCOPES.join('+')}\`; }
open(Auth.url());
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'TypeScript: satisfies map',
    {
      'a.ts': `const scopes = { chat: 'chat:connect', details: 'channel:details:self' } as const;
const pick = (...k: (keyof typeof scopes)[]) => k.map((x) => scopes[x]).join(' ');
open('https://mixer.com/oauth/authorize?scope=' + pick('chat', 'details'));
`,
    },
    ['request | certain | chat:connect | a.ts:1', 'request | certain | channel:details:self | a.ts:1'],
  ],
  [
    'Python: append if',
    {
      'a.py': `scopes = ['chat:connect']
if details:
    scopes.append('channel:details:self')
url = 'https://mixer.com/oauth/authorize?scope=' + ' '.join(scopes)
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:3'],
  ],
  [
    'Python: tuple consts',
    {
      'a.py': `SCOPES = (
    'chat:connect',
    'channel:details:self',
)
url = f"https://mixer.com/oauth/authorize?scope={'+'.join(SCOPES)}"
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:3'],
  ],
  [
    'Python: set union',
    {
      'a.py': `scopes = {'chat:connect'} | {'channel:details:self'}
url = 'https://mixer.com/oauth/authorize?scope=' + ' '.join(sorted(scopes))
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:1'],
  ],
  [
    'Python: extend',
    {
      'a.py': `scopes = []
scopes.extend(['chat:connect', 'channel:details:self'])
url = 'https://mixer.com/oauth/authorize?scope=' + ' '.join(scopes)
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: implicit concat',
    {
      'a.py': `SCOPE = ('chat:connect '
         'channel:details:self')
url = 'https://mixer.com/oauth/authorize?scope=' + SCOPE
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: comprehension',
    {
      'a.py': `NAMES = {'chat': 'chat:connect', 'details': 'channel:details:self'}
scopes = [v for k, v in NAMES.items()]
url = 'https://mixer.com/oauth/authorize?' + urlencode({'scope': ' '.join(scopes)})
webbrowser.open(url)
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:1'],
  ],
  [
    'Python: os.getenv default',
    {
      'a.py': `import os
scope = os.getenv('SCOPE', 'chat:connect channel:details:self')
webbrowser.open('https://mixer.com/oauth/authorize?scope=' + scope)
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: enum values',
    {
      'a.py': `from enum import Enum
class Scope(str, Enum):
    CHAT = 'chat:connect'
    DETAILS = 'channel:details:self'
    UPDATE = 'channel:update:self'
webbrowser.open('https://mixer.com/oauth/authorize?scope=' + ' '.join(s.value for s in [Scope.CHAT, Scope.DETAILS]))
`,
    },
    ['request | certain | chat:connect | a.py:3', 'request | certain | channel:details:self | a.py:4'],
  ],
  [
    'Python: enum all',
    {
      'a.py': `from enum import Enum
class Scope(str, Enum):
    CHAT = 'chat:connect'
    DETAILS = 'channel:details:self'
webbrowser.open('https://mixer.com/oauth/authorize?scope=' + ' '.join(s.value for s in Scope))
`,
    },
    ['request | certain | chat:connect | a.py:3', 'request | certain | channel:details:self | a.py:4'],
  ],
  [
    'Python: kwargs',
    {
      'a.py': `def url(**params):
    return 'https://mixer.com/oauth/authorize?' + urlencode(params)
webbrowser.open(url(client_id=cid, scope='chat:connect channel:details:self'))
`,
    },
    ['request | certain | chat:connect | a.py:3', 'request | certain | channel:details:self | a.py:3'],
  ],
  [
    'Python: dict update',
    {
      'a.py': `params = {'client_id': cid}
params.update({'scope': 'chat:connect channel:details:self'})
webbrowser.open('https://mixer.com/oauth/authorize?' + urlencode(params))
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: class attr',
    {
      'a.py': `class Auth:
    scopes = ['chat:connect', 'channel:details:self']
    def url(self):
        return 'https://mixer.com/oauth/authorize?scope=' + ' '.join(self.scopes)
webbrowser.open(Auth().url())
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:2'],
  ],
  [
    'Python: function list',
    {
      'a.py': `def get_scopes(details=False):
    scopes = ['chat:connect']
    if details:
        scopes += ['channel:details:self']
    return scopes
webbrowser.open('https://mixer.com/oauth/authorize?scope=' + ' '.join(get_scopes(True)))
`,
    },
    ['request | certain | chat:connect | a.py:2', 'request | certain | channel:details:self | a.py:4'],
  ],
  [
    'Python: %',
    {
      'a.py': `webbrowser.open('https://mixer.com/oauth/authorize?client_id=%s&scope=%s' % (cid, '%20'.join(['chat:connect', 'channel:details:self'])))
`,
    },
    ['request | certain | chat:connect | a.py:1', 'request | certain | channel:details:self | a.py:1'],
  ],
  [
    'JavaScript: what a caller passes, each mapped to its scope',
    {
      'a.js': `const names = { chat: 'chat:connect', update: 'channel:update:self' };
function url(scopes) {
  return 'https://mixer.com/oauth/authorize?scope=' + scopes.map((one) => names[one]).join(' ');
}
function details(scopes) {
  return 'https://mixer.com/oauth/authorize?scope=' + scopes.map((one) => one.value).join(' ');
}
function chat(names) {
  return \`https://mixer.com/oauth/authorize?scope=\${names.map((one) => 'chat:' + one).join(' ')}\`;
}
open(url(['chat']));
open(details([{ value: 'channel:details:self' }]));
open(chat(['whisper']));
`,
    },
    [
      'request | certain | chat:connect | a.js:1',
      'request | certain | channel:details:self | a.js:12',
      'request | certain | chat:whisper | a.js:13',
    ],
  ],
  [
    'JavaScript: an address that grows in one function, and begins another one',
    {
      'a.js': `const AUTHORIZE = 'https://mixer.com/oauth/authorize';
function chat() {
  let url = AUTHORIZE;
  url += '?scope=chat:connect';
  if (details) url += '%20channel:details:self';
  return url;
}
const update = AUTHORIZE + '?scope=channel:update:self';
const first = AUTHORIZE + '?scope=chat:connect';
`,
    },
    [
      'request | certain | chat:connect | a.js:4',
      'request | certain | channel:details:self | a.js:5',
      'request | certain | channel:update:self | a.js:8',
      'request | certain | chat:connect | a.js:9',
    ],
  ],
]);
