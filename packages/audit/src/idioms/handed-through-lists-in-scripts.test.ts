import { testIdioms } from '@mixer-oauth/testkit';

// Values that go through lists, queues, channels, generators and messages before they are used: JavaScript and Python.
testIdioms([
  [
    'JavaScript: what is sent to a chat does not come back as a message of it',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
client.on('message', (message) => fetch(API + message.path));
channel.sendMessage({ path: '/users/current' });
`,
    },
    ['call | unresolved | GET /{} | a.js:1'],
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
    'JavaScript: chrome message',
    {
      'bg.js': `const API = 'https://mixer.com/api/v1';
chrome.runtime.onMessage.addListener((msg, sender, reply) => { if (msg.type === 'api') { fetch(API + msg.path, { method: msg.method || 'GET' }).then(reply); return true; } });
`,
      'page.js': `chrome.runtime.sendMessage({ type: 'api', path: '/users/current' }, show);
chrome.runtime.sendMessage({ type: 'api', path: '/channels/1/follow', method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | page.js:1',
      'call | certain | rest POST /channels/{channelId}/follow | page.js:2',
    ],
  ],
  [
    'JavaScript: electron ipc',
    {
      'main.js': `const API = 'https://mixer.com/api/v1';
ipcMain.handle('api', (event, path) => fetch(API + path));
`,
      'ui.js': `ipcRenderer.invoke('api', '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | ui.js:1'],
  ],
  [
    'JavaScript: worker message',
    {
      'worker.js': `const API = 'https://mixer.com/api/v1';
self.onmessage = ({ data }) => fetch(API + data.path);
`,
      'main.js': `const w = new Worker('worker.js');
w.postMessage({ path: '/users/current' });
`,
    },
    ['call | certain | rest GET /users/current | main.js:2'],
  ],
  [
    'JavaScript: emitter request',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
emitter.on('request', ({ path, method }) => fetch(API + path, { method }));
emitter.emit('request', { path: '/channels/1/follow', method: 'POST' });
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: async queue',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const q = async.queue((task, cb) => request({ url: API + task.path, method: task.method }, cb), 2);
q.push({ path: '/users/current', method: 'GET' });
q.push({ path: '/channels/1/follow', method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: queue shift',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const queue = [];
function tick() { const job = queue.shift(); if (job) fetch(API + job.path, { method: job.method }).then(tick); }
queue.push({ path: '/users/current', method: 'GET' });
queue.push({ path: '/channels/1/follow', method: 'POST' });
tick();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'Python: queue get',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import queue
q = queue.Queue()
def worker():
    while True:
        path = q.get()
        requests.get(API + path)
q.put('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'Python: deque tuple',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from collections import deque
jobs = deque()
jobs.append(('POST', '/channels/1/follow'))
jobs.append(('GET', '/users/current'))
while jobs:
    verb, path = jobs.popleft()
    requests.request(verb, API + path)
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | a.py:5',
      'call | certain | rest GET /users/current | a.py:6',
    ],
  ],
  [
    'JavaScript: yield pairs',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function* ops() { yield ['GET', '/users/current']; yield ['POST', '/channels/1/follow']; }
for (const [method, path] of ops()) fetch(API + path, { method });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'Python: yield paths',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def paths():
    yield '/users/current'
    yield '/channels'
for p in paths():
    requests.get(API + p)
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'call | certain | rest GET /channels | a.py:5'],
  ],
  [
    'JavaScript: list filled by other file',
    {
      'q.js': `export const jobs = [];
export function add(job) { jobs.push(job); }
`,
      'run.js': `import { jobs } from './q.js';
const API = 'https://mixer.com/api/v1';
export const run = () => jobs.forEach((p) => fetch(API + p));
`,
      'main.js': `import { add } from './q.js';
add('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | main.js:2'],
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
  [
    'JavaScript: filled list param',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function fill(list) { list.push('chat:connect'); list.push('channel:details:self'); }
const scopes = [];
fill(scopes);
location.href = 'https://mixer.com/oauth/authorize?scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | certain | channel:details:self | a.js:2'],
  ],
  [
    'TypeScript: private queue class',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
interface Job { path: string; method: string }
class Client { private queue: Job[] = []; enqueue(path: string, method = 'GET') { this.queue.push({ path, method }); this.flush(); } private async flush() { while (this.queue.length) { const job = this.queue.shift()!; await fetch(API + job.path, { method: job.method }); } } }
const c = new Client();
c.enqueue('/users/current');
c.enqueue('/channels/1/follow', 'POST');
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.ts:6',
    ],
  ],
  [
    'TypeScript: map queue promise',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Client { private pending: Array<() => Promise<any>> = []; add(fn: () => Promise<any>) { this.pending.push(fn); } async run() { for (const fn of this.pending) await fn(); } }
new Client().add(() => fetch(API + '/users/current'));
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'Python: class queue',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Client:
    def __init__(self):
        self.queue = []
    def enqueue(self, path, method='GET'):
        self.queue.append((method, path))
    def flush(self):
        while self.queue:
            method, path = self.queue.pop(0)
            requests.request(method, API + path)
c = Client()
c.enqueue('/users/current')
c.enqueue('/channels/1/follow', 'POST')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:13',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:14',
    ],
  ],
  [
    'Python: asyncio queue',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import asyncio, aiohttp
async def worker(q, session):
    while True:
        path = await q.get()
        await session.get(API + path)
async def main():
    q = asyncio.Queue()
    await q.put('/users/current')
    async with aiohttp.ClientSession() as s:
        await worker(q, s)
`,
    },
    ['call | certain | rest GET /users/current | a.py:10'],
  ],
  [
    'JavaScript: content script port',
    {
      'bg.js': `const API = 'https://mixer.com/api/v1';
chrome.runtime.onConnect.addListener((port) => { port.onMessage.addListener((msg) => { fetch(API + msg.path); }); });
`,
      'cs.js': `const port = chrome.runtime.connect();
port.postMessage({ path: '/users/current' });
`,
    },
    ['call | certain | rest GET /users/current | cs.js:2'],
  ],
  [
    'JavaScript: message switch',
    {
      'bg.js': `const API = 'https://mixer.com/api/v1';
chrome.runtime.onMessage.addListener((msg, s, reply) => { switch (msg.type) { case 'me': fetch(API + '/users/current').then(reply); break; case 'follow': fetch(API + '/channels/' + msg.id + '/follow', { method: 'POST' }); break; } });
`,
      'page.js': `chrome.runtime.sendMessage({ type: 'me' });
chrome.runtime.sendMessage({ type: 'follow', id: 3 });
`,
    },
    [
      'call | certain | rest GET /users/current | bg.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | bg.js:2',
    ],
  ],
  [
    'Python: celery task name',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from celery import Celery
app = Celery('x')
@app.task
def call(path, method='GET'):
    requests.request(method, API + path)
call.delay('/users/current')
call.apply_async(('/channels/1/follow',), {'method': 'POST'})
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'JavaScript: cb push',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const s = [];
enabled.forEach((x) => s.push('chat:connect'));
location.href = 'https://mixer.com/oauth/authorize?scope=' + s.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:3'],
  ],
  [
    'JavaScript: fn push',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const s = [];
function add(x) { s.push(x); }
add('chat:connect'); add('channel:details:self');
location.href = 'https://mixer.com/oauth/authorize?scope=' + s.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:4', 'request | certain | channel:details:self | a.js:4'],
  ],
  [
    'JavaScript: global push loop',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const q = [];
function add(p) { q.push(p); }
add('/users/current');
function run() { for (const p of q) fetch(API + p); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: global push obj loop',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const q = [];
function add(path, method) { q.push({ path, method }); }
add('/users/current', 'GET'); add('/channels/1/follow', 'POST');
function run() { q.forEach((j) => fetch(API + j.path, { method: j.method })); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: field push loop',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class A { constructor() { this.q = []; } add(p) { this.q.push(p); } run() { for (const p of this.q) fetch(API + p); } }
const a = new A(); a.add('/users/current'); a.run();
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: field push outside',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class A { constructor() { this.q = []; } run() { for (const p of this.q) fetch(API + p); } }
const a = new A(); a.q.push('/users/current'); a.run();
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: arr idx',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const q = ['/users/current', '/channels'];
fetch(API + q[0]); fetch(API + q.pop());
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest GET /channels | a.js:2'],
  ],
  [
    'JavaScript: record push',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const state = { q: [] };
function add(p) { state.q.push(p); }
add('/users/current');
state.q.forEach((p) => fetch(API + p));
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
]);
