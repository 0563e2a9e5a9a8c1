import { testIdioms } from '@mixer-oauth/testkit';

// Calls that are made by what a function is handed to, wrapped in, kept in a table or chained behind: JavaScript and Python.
testIdioms([
  [
    'JavaScript: then',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
getToken().then((t) => axios.get(API + '/users/current', auth(t))).then((r) => r.data);
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: limiter schedule',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
limiter.schedule(() => axios.get(\`\${API}/users/current\`));
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: limiter schedule args',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
limiter.schedule(axios.get, \`\${API}/users/current\`);
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: limiter wrap',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const get = limiter.wrap(axios.get);
get(\`\${API}/users/current\`);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: limiter wrap own',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const get = limiter.wrap((path) => axios.get(API + path));
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: promisify',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const { promisify } = require('util');
const request = promisify(require('request'));
request({ url: API + '/users/current' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: memoize',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const get = _.memoize((path) => axios.get(API + path));
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: withAuth hof',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const withAuth = (fn) => async (...args) => fn(await token(), ...args);
const me = withAuth((t) => axios.get(API + '/users/current'));
me();
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: withAuth hof path',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const withAuth = (fn) => async (...args) => fn(await token(), ...args);
const get = withAuth((t, path) => axios.get(API + path));
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: retry fn',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
retry(() => fetch(API + '/users/current'), { retries: 3 });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: retry own',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function retry(fn, n = 3) { try { return await fn(); } catch (e) { return retry(fn, n - 1); } }
retry(() => fetch(API + '/users/current'));
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: saga call',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function* load() { const r = yield call(axios.get, API + '/users/current'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: saga call own',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const get = (path) => axios.get(API + path);
function* load() { const r = yield call(get, '/users/current'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: thunk',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
export const loadMe = createAsyncThunk('me/load', async () => (await axios.get(API + '/users/current')).data);
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'TypeScript: rx switchMap',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class S { constructor(private http: HttpClient) {}
 me$ = this.token$.pipe(switchMap((t) => this.http.get(API + '/users/current', { headers: { t } }))); }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'JavaScript: bind this',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Api { constructor() { this.get = this.get.bind(this); } get(path) { return fetch(API + path); } }
const { get } = new Api();
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: bind base',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const call = (base, path) => fetch(base + path);
const get = call.bind(null, API);
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: partial lodash',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const call = (base, path) => fetch(base + path);
const get = _.partial(call, API);
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: curry',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const call = (base) => (method) => (path) => fetch(base + path, { method });
const mixer = call(API);
mixer('GET')('/users/current');
mixer('POST')('/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'JavaScript: apply arr',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(method, path) { return fetch(API + path, { method }); }
call.apply(null, ['POST', '/channels/1/follow']);
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: spread arr',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(method, path) { return fetch(API + path, { method }); }
const args = ['POST', '/channels/1/follow'];
call(...args);
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: call ctx',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(path) { return fetch(API + path); }
call.call(this, '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: emit',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
bus.on('load', (path) => fetch(API + path));
bus.emit('load', '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: batch map',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
Promise.all(['/users/current', '/channels/1/follow'].map((p) => fetch(API + p)));
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: batch map method',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const jobs = [['GET', '/users/current'], ['POST', '/channels/1/follow']];
Promise.all(jobs.map(([method, path]) => fetch(API + path, { method })));
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: async.parallel',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async.parallel({ me: (cb) => request(API + '/users/current', cb), follow: (cb) => request.post(API + '/channels/1/follow', cb) }, done);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: setInterval',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
setInterval(poll, 1000, '/users/current');
function poll(path) { fetch(API + path); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: express handler',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
app.get('/me', proxy('/users/current'));
function proxy(path) { return (req, res) => axios.get(API + path).then((r) => res.json(r.data)); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: middleware factory',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const forward = (method, path) => async (req, res) => res.json(await got(API + path, { method }));
router.post('/follow', forward('POST', '/channels/1/follow'));
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: react effect',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
export function Me() { const [me, setMe] = useState(); useEffect(() => { fetch(API + '/users/current').then((r) => r.json()).then(setMe); }, []); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: react hook own',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function useApi(path) { useEffect(() => { fetch(API + path); }, [path]); }
export function Me() { useApi('/users/current'); }
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: useSWR',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const fetcher = (path) => fetch(API + path).then((r) => r.json());
useSWR('/users/current', fetcher);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: defaults baseURL',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
axios.defaults.baseURL = API;
axios.get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: default export instance',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
export const http = axios.create({ baseURL: API });
http('/users/current');
http.request({ url: '/channels/1/follow', method: 'post' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: class static',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Api { static base = API; static get(path) { return fetch(this.base + path); } }
Api.get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: private field',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Api { #base = API; #send(path) { return fetch(this.#base + path); } me() { return this.#send('/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: getter url',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Api { get base() { return API; } get me() { return fetch(\`\${this.base}/users/current\`); } }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: symbol table',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const routes = { me: () => '/users/current', follow: (id) => \`/channels/\${id}/follow\` };
const call = (name, ...args) => fetch(API + routes[name](...args));
call('me');
call('follow', 1);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: table method',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const ops = { me: { method: 'GET', path: '/users/current' }, follow: { method: 'POST', path: '/channels/:id/follow' } };
function run(op, id) { return fetch(API + op.path.replace(':id', id), { method: op.method }); }
run(ops.me);
run(ops.follow, 1);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: table by name',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const ops = { me: { method: 'GET', path: '/users/current' }, follow: { method: 'POST', path: '/channels/:id/follow' } };
function run(name, id) { const op = ops[name]; return fetch(API + op.path.replace(':id', id), { method: op.method }); }
run('me');
run('follow', 1);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:2',
    ],
  ],
  [
    'JavaScript: event listener',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
button.addEventListener('click', follow);
function follow() { navigator.sendBeacon(API + '/channels/1/follow'); }
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: xhr helper',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function ajax(method, url, cb) { const x = new XMLHttpRequest(); x.open(method, url, true); x.onload = () => cb(x.responseText); x.send(); }
ajax('POST', API + '/channels/1/follow', noop);
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
  [
    'JavaScript: cross await import',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const { get } = await import('./x.js');
get('/users/current');
`,
      'x.js': `const API = 'https://mixer.com/api/v1';
export const get = (p) => fetch(API + p);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'TypeScript: decorated',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
class Api { @Get('/users/current') me() {} }
function Get(path: string) { return (t: any, k: string, d: PropertyDescriptor) => { d.value = () => fetch(API + path); }; }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2'],
  ],
  [
    'TypeScript: generic class',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
abstract class Resource<T> { abstract path: string; list(): Promise<T[]> { return fetch(API + this.path).then((r) => r.json()); } }
class Me extends Resource<any> { path = '/users/current'; }
new Me().list();
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'TypeScript: abstract method',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
abstract class Endpoint { abstract url(): string; run() { return fetch(API + this.url()); } }
class Me extends Endpoint { url() { return '/users/current'; } }
new Me().run();
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'TypeScript: satisfies table',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
const routes = { me: '/users/current' } as const satisfies Record<string, string>;
const get = (r: keyof typeof routes) => fetch(API + routes[r]);
get('me');
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2'],
  ],
  [
    'TypeScript: template literal fn',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
const path = (strings: TemplateStringsArray, ...v: string[]) => strings.reduce((a, s, i) => a + s + (v[i] ?? ''), '');
fetch(API + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.ts:3'],
  ],
  [
    'Python: partial',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from functools import partial
def call(method, path):
    return requests.request(method, API + path)
post = partial(call, 'POST')
post('/channels/1/follow')
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.py:7'],
  ],
  [
    'Python: partial req',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from functools import partial
get = partial(requests.request, 'GET')
get(API + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'Python: decorator retry',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def retry(fn):
    def inner(*a, **k):
        return fn(*a, **k)
    return inner

@retry
def get(path):
    return requests.get(API + path)

get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:12'],
  ],
  [
    'Python: wraps decorator',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import functools
def authed(fn):
    @functools.wraps(fn)
    def inner(self, *args, **kwargs):
        return fn(self, *args, **kwargs)
    return inner

class Api:
    @authed
    def get(self, path):
        return requests.get(API + path)
    def me(self):
        return self.get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:15'],
  ],
  [
    'Python: executor submit',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def get(path):
    return requests.get(API + path)
with ThreadPoolExecutor() as ex:
    ex.submit(get, '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:6'],
  ],
  [
    'Python: executor map',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def get(path):
    return requests.get(API + path)
with ThreadPoolExecutor() as ex:
    list(ex.map(get, ['/users/current']))
`,
    },
    ['call | certain | rest GET /users/current | a.py:6'],
  ],
  [
    'Python: run_in_executor',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
async def me(loop):
    return await loop.run_in_executor(None, requests.get, API + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:4'],
  ],
  [
    'Python: to_thread',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import asyncio
async def me():
    return await asyncio.to_thread(requests.get, API + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'Python: thread args',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import threading
def get(path):
    requests.get(API + path)
threading.Thread(target=get, args=('/users/current',)).start()
`,
    },
    ['call | certain | rest GET /users/current | a.py:6'],
  ],
  [
    'Python: gather',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import asyncio, aiohttp
async def get(s, path):
    async with s.get(API + path) as r:
        return await r.json()
async def main():
    async with aiohttp.ClientSession() as s:
        await asyncio.gather(get(s, '/users/current'), get(s, '/channels/1'))
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:9',
    ],
  ],
  [
    'Python: aiohttp base',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import aiohttp
async def main():
    async with aiohttp.ClientSession('https://mixer.com') as s:
        await s.get('/api/v1/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:6'],
  ],
  [
    'Python: httpx client',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
import httpx
with httpx.Client(base_url=API) as c:
    c.get('/users/current')
    c.post('/channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:6',
    ],
  ],
  [
    'Python: namedtuple table',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from collections import namedtuple
Op = namedtuple('Op', 'method path')
ME = Op('GET', '/users/current')
FOLLOW = Op('POST', '/channels/{}/follow')
def run(op, *a):
    return requests.request(op.method, API + op.path.format(*a))
run(ME)
run(FOLLOW, 1)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:6',
    ],
  ],
  [
    'Python: dataclass table',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from dataclasses import dataclass
@dataclass
class Op:
    method: str
    path: str
ME = Op('GET', '/users/current')
FOLLOW = Op(method='POST', path='/channels/{}/follow')
def run(op, *a):
    return requests.request(op.method, API + op.path.format(*a))
run(ME)
run(FOLLOW, 1)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'Python: enum table',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from enum import Enum
class Op(Enum):
    ME = ('GET', '/users/current')
    FOLLOW = ('POST', '/channels/{}/follow')
def run(op, *a):
    method, path = op.value
    return requests.request(method, API + path.format(*a))
run(Op.ME)
run(Op.FOLLOW, 1)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:6',
    ],
  ],
  [
    'Python: property',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Api:
    @property
    def base(self):
        return API
    def me(self):
        return requests.get(self.base + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:8'],
  ],
  [
    'Python: classmethod',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Api:
    BASE = API
    @classmethod
    def get(cls, path):
        return requests.get(cls.BASE + path)
Api.get('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:8'],
  ],
  [
    'Python: contextmanager',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
from contextlib import contextmanager
@contextmanager
def session():
    s = requests.Session()
    yield s
with session() as s:
    s.get(API + '/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'Python: celery',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
@app.task
def get(path):
    return requests.get(API + path)
get.delay('/users/current')
get.apply_async(args=['/channels/1'])
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:7',
    ],
  ],
  [
    'Python: dict dispatch',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def me():
    return requests.get(API + '/users/current')
def follow():
    return requests.post(API + '/channels/1/follow')
COMMANDS = {'me': me, 'follow': follow}
COMMANDS[sys.argv[1]]()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:6',
    ],
  ],
  [
    'Python: click cmd',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
@click.command()
def me():
    click.echo(requests.get(f'{API}/users/current').json())
`,
    },
    ['call | certain | rest GET /users/current | a.py:5'],
  ],
]);
