import { testIdioms } from '@mixer-oauth/testkit';

// Requests and scopes that objects are told step by step, paths that grow by condition, one helper for every verb: JavaScript and Python.
testIdioms([
  [
    'JavaScript: path if id',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function users(id) { let path = '/channels'; if (id) { path += '/' + id; } return fetch(API + path); }
users(); users(12);
`,
    },
    ['call | certain | rest GET /channels | a.js:2', 'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'JavaScript: setters by statement',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Req { constructor() { this.m = 'GET'; } setMethod(m) { this.m = m; } setPath(p) { this.p = p; } send() { return fetch(API + this.p, { method: this.m }); } }
const a = new Req(); a.setPath('/users/current'); a.send();
const b = new Req(); b.setMethod('POST'); b.setPath('/channels/1/follow'); b.send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'TypeScript: builder nested build',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Builder { private m = 'GET'; private p = ''; path(p: string) { this.p = p; return this; } post() { this.m = 'POST'; return this; } build() { return new Request(API + this.p, { method: this.m }); } }
fetch(new Builder().path('/users/current').build());
fetch(new Builder().post().path('/channels/1/follow').build());
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.ts:4',
    ],
  ],
  [
    'TypeScript: builder segments',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Url { private parts: string[] = []; seg(s: string | number) { this.parts.push(String(s)); return this; } get() { return fetch(API + '/' + this.parts.join('/')); } }
new Url().seg('users').seg('current').get();
new Url().seg('channels').seg(1).get();
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.ts:4',
    ],
  ],
  [
    'TypeScript: builder accumulates path',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Url { private path = ''; channels() { this.path += '/channels'; return this; } id(i: number) { this.path += '/' + i; return this; } get() { return fetch(API + this.path); } }
new Url().channels().get();
new Url().channels().id(3).get();
`,
    },
    ['call | certain | rest GET /channels | a.ts:2', 'call | certain | rest GET /channels/{channelIdOrToken} | a.ts:2'],
  ],
  [
    'Python: setters by statement',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Req:
    method = 'GET'
    def set_method(self, m): self.method = m
    def set_path(self, p): self.path = p
    def send(self): return requests.request(self.method, API + self.path)
a = Req()
a.set_path('/users/current')
a.send()
b = Req()
b.set_method('POST')
b.set_path('/channels/1/follow')
b.send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:13',
    ],
  ],
  [
    'Python: builder segments',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Url:
    def __init__(self): self.parts = []
    def seg(self, s):
        self.parts.append(str(s))
        return self
    def get(self): return requests.get(API + '/' + '/'.join(self.parts))
Url().seg('users').seg('current').get()
Url().seg('channels').seg(1).get()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:10',
    ],
  ],
  [
    'TypeScript: scope builder',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Auth { private scopes: string[] = []; scope(s: string) { this.scopes.push(s); return this; } url() { return 'https://mixer.com/oauth/authorize?scope=' + this.scopes.join(' '); } }
new Auth().scope('chat:connect').scope('channel:details:self').url();
`,
    },
    ['request | certain | chat:connect | a.ts:3', 'request | certain | channel:details:self | a.ts:3'],
  ],
  [
    'TypeScript: scope builder set',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Auth { private s = ''; scopes(list: string[]) { this.s = list.join(' '); return this; } url() { return \`https://mixer.com/oauth/authorize?scope=\${this.s}\`; } }
new Auth().scopes(['chat:connect', 'channel:details:self']).url();
`,
    },
    ['request | certain | chat:connect | a.ts:3', 'request | certain | channel:details:self | a.ts:3'],
  ],
  [
    'TypeScript: path ternary suffix',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
const channel = (id?: number) => fetch(\`\${API}/channels\${id ? \`/\${id}\` : ''}\`);
channel(); channel(3);
`,
    },
    ['call | certain | rest GET /channels | a.ts:2', 'call | certain | rest GET /channels/{channelIdOrToken} | a.ts:2'],
  ],
  [
    'Python: path conditional suffix',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def channel(id=None):
    return requests.get(API + '/channels' + (f'/{id}' if id else ''))
channel()
channel(3)
`,
    },
    ['call | certain | rest GET /channels | a.py:4', 'call | certain | rest GET /channels/{channelIdOrToken} | a.py:4'],
  ],
  [
    'JavaScript: loop over ids',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
for (const id of ids) { fetch(\`\${API}/channels/\${id}\`); }
ids.map((id) => fetch(\`\${API}/users/\${id}\`));
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest GET /users/{userId} | a.js:3',
    ],
  ],
  [
    'JavaScript: try alternatives',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function find(name) { for (const kind of ['users', 'channels']) { const r = await fetch(\`\${API}/\${kind}/\${name}\`); if (r.ok) return r.json(); } }
find('x');
`,
    },
    [
      'call | certain | rest GET /users/{userId} | a.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
    ],
  ],
  [
    'JavaScript: while cursor path',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function all(path) { let next = path; do { const r = await get(next); next = r.next; } while (next); }
const get = (p) => fetch(API + p);
all('/channels');
`,
    },
    ['call | certain | rest GET /channels | a.js:4'],
  ],
  [
    'JavaScript: both verbs helper',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const get = (p) => fetch(API + p);
const post = (p, b) => fetch(API + p, { method: 'POST', body: b });
function refresh(p) { post(p, {}); return get(p); }
refresh('/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.js:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'TypeScript: crud class',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Resource { constructor(private path: string) {} list() { return fetch(API + this.path); } add(b: any) { return fetch(API + this.path, { method: 'POST', body: b }); } remove() { return fetch(API + this.path, { method: 'DELETE' }); } }
const follow = new Resource('/channels/1/follow');
follow.list(); follow.add({}); follow.remove();
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.ts:3',
      'call | certain | rest GET /channels/{channelId}/follow | a.ts:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.ts:3',
    ],
  ],
  [
    'Python: crud class',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Resource:
    def __init__(self, path): self.path = path
    def list(self): return requests.get(API + self.path)
    def add(self, b): return requests.post(API + self.path, json=b)
    def remove(self): return requests.delete(API + self.path)
follow = Resource('/channels/1/follow')
follow.list()
follow.add({})
follow.remove()
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:8',
      'call | certain | rest GET /channels/{channelId}/follow | a.py:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:8',
    ],
  ],
  [
    'TypeScript: crud class only used',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Resource { constructor(private path: string) {} list() { return fetch(API + this.path); } add(b: any) { return fetch(API + this.path, { method: 'POST', body: b }); } }
new Resource('/channels').list();
new Resource('/channels/1/follow').add({});
`,
    },
    [
      'call | certain | rest GET /channels | a.ts:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.ts:4',
    ],
  ],
  [
    'Python: path if id',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def channels(id=None):
    path = '/channels'
    if id:
        path += '/' + str(id)
    return requests.get(API + path)
channels()
channels(12)
`,
    },
    ['call | certain | rest GET /channels | a.py:4', 'call | certain | rest GET /channels/{channelIdOrToken} | a.py:4'],
  ],
  [
    'JavaScript: next loop',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function all() { let url = API + '/channels'; while (url) { const r = await fetch(url); url = next(r.headers.get('link')); } }
`,
    },
    ['call | certain | rest GET /channels | a.js:2'],
  ],
  [
    'Python: next loop',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def all():
    url = API + '/channels'
    while url:
        r = requests.get(url)
        url = r.links.get('next', {}).get('url')
`,
    },
    ['call | certain | rest GET /channels | a.py:4'],
  ],
  [
    'JavaScript: page recursion',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function page(n, acc = []) { const r = await fetch(\`\${API}/channels?page=\${n}\`); const d = await r.json(); return d.length ? page(n + 1, acc.concat(d)) : acc; }
page(0);
`,
    },
    ['call | certain | rest GET /channels | a.js:2'],
  ],
  [
    'Python: page while true',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
page = 0
while True:
    r = requests.get('%s/channels?page=%d' % (API, page))
    if not r.json(): break
    page += 1
`,
    },
    ['call | certain | rest GET /channels | a.py:5'],
  ],
  [
    'JavaScript: page helper',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function paginate(path) { for (let p = 0; ; p++) { const r = await axios.get(API + path, { params: { page: p } }); if (!r.data.length) return; } }
paginate(\`/channels/\${id}/follow\`);
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: put beside get',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function save(path) { await put(path); return get(path); }
const get = (p) => fetch(API + p);
const put = (p) => fetch(API + p, { method: 'PUT' });
save('/users/1');
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:5', 'call | certain | rest PUT /users/{userId} | a.js:5'],
  ],
  [
    'JavaScript: toggle',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const follow = (id, on) => axios[on ? 'post' : 'delete'](\`\${API}/channels/\${id}/follow\`);
follow(1, true); follow(1, false);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: toggle unknown',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const follow = (id, on) => axios[on ? 'post' : 'delete'](\`\${API}/channels/\${id}/follow\`);
button.onclick = (e) => follow(1, e.target.checked);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: platform table',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const platforms = { mixer: { api: 'https://mixer.com/api/v1', me: '/users/current' }, twitch: { api: 'https://api.twitch.tv/helix', me: '/users' } };
function me(name) { const p = platforms[name]; return fetch(p.api + p.me); }
me('mixer'); me('twitch');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: platform table open name',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const platforms = { mixer: { api: 'https://mixer.com/api/v1', me: '/users/current' }, twitch: { api: 'https://api.twitch.tv/helix', me: '/users' } };
export function me(name) { const p = platforms[name]; return fetch(p.api + p.me); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: platform each',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const platforms = [{ name: 'mixer', me: 'https://mixer.com/api/v1/users/current' }, { name: 'twitch', me: 'https://api.twitch.tv/helix/users' }];
for (const { me } of platforms) fetch(me);
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'Python: platform dict',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
PLATFORMS = {'mixer': {'base': 'https://mixer.com/api/v1', 'me': '/users/current'}, 'twitch': {'base': 'https://api.twitch.tv/helix', 'me': '/users'}}
def me(name):
    p = PLATFORMS[name]
    return requests.get(p['base'] + p['me'])
me('mixer')
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'TypeScript: platform classes',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
abstract class Platform { abstract base: string; abstract mePath(): string; me() { return fetch(this.base + this.mePath()); } }
class Mixer extends Platform { base = API; mePath() { return '/users/current'; } }
class Twitch extends Platform { base = 'https://api.twitch.tv/helix'; mePath() { return '/users'; } }
const all: Platform[] = [new Mixer(), new Twitch()];
all.forEach((p) => p.me());
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'JavaScript: switch platform',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function url(platform) { switch (platform) { case 'mixer': return API + '/users/current'; case 'twitch': return 'https://api.twitch.tv/helix/users'; default: throw new Error('x'); } }
fetch(url(req.params.platform));
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'Python: match platform',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def url(platform):
    if platform == 'mixer':
        return API + '/users/current'
    elif platform == 'twitch':
        return 'https://api.twitch.tv/helix/users'
requests.get(url(p))
`,
    },
    ['call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'JavaScript: json endpoints',
    {
      'a.js': `const api = require('./endpoints.json');
function call(name) { const e = api.endpoints[name]; return fetch(api.base + e.path, { method: e.method }); }
call('me'); call('follow');
`,
      'endpoints.json': `{ "base": "https://mixer.com/api/v1", "endpoints": { "me": { "path": "/users/current", "method": "GET" }, "follow": { "path": "/channels/1/follow", "method": "POST" } } }
`,
    },
    [
      'call | certain | rest GET /users/current | endpoints.json:1',
      'call | certain | rest POST /channels/{channelId}/follow | endpoints.json:1',
    ],
  ],
  [
    'JavaScript: own builder',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Req { constructor() { this.m = 'GET'; this.p = ''; } method(m) { this.m = m; return this; } path(p) { this.p = p; return this; } send() { return fetch(API + this.p, { method: this.m }); } }
new Req().path('/users/current').send();
new Req().method('POST').path('/channels/1/follow').send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'Python: own builder',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Req:
    def __init__(self): self.m, self.p = 'GET', ''
    def method(self, m):
        self.m = m
        return self
    def path(self, p):
        self.p = p
        return self
    def send(self): return requests.request(self.m, API + self.p)
Req().path('/users/current').send()
Req().method('POST').path('/channels/1/follow').send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:12',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:13',
    ],
  ],
  [
    'JavaScript: chain segments',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Node { constructor(p) { this.p = p; } channels(id) { return new Node(this.p + '/channels/' + id); } follow() { return new Node(this.p + '/follow'); } get() { return fetch(this.p); } post() { return fetch(this.p, { method: 'POST' }); } }
const api = new Node(API);
api.channels(1).get(); api.channels(1).follow().post();
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: endpoint class',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Endpoint { constructor(path, method = 'GET') { this.path = path; this.method = method; } call(params = {}) { return fetch(API + this.path.replace(/:(\\w+)/g, (_, k) => params[k]), { method: this.method }); } }
const E = { me: new Endpoint('/users/current'), follow: new Endpoint('/channels/:id/follow', 'POST') };
E.me.call(); E.follow.call({ id: 1 });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:3',
    ],
  ],
]);
