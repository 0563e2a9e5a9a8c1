import { testIdioms, testWrappers } from '@mixer-oauth/testkit';

// A wrapper sends with one verb or another by what it is handed: the same in JavaScript and Python.
testWrappers({
  JavaScript: {
    file: 'a.js',
    head: `const API = 'https://mixer.com/api/v1';
`,
    calls: `api('/users/current');
api('/channels/1/follow', { x: 1 });
`,
    bodies: {
      'if body opts': `async function api(path, body) {
  const opts = { headers };
  if (body) { opts.method = 'POST'; opts.body = JSON.stringify(body); }
  return fetch(API + path, opts);
}
`,
      ternary: `async function api(path, body) {
  return fetch(API + path, { method: body ? 'POST' : 'GET', body });
}
`,
      'ternary undefined': `const api = (path, body) => fetch(API + path, { method: body === undefined ? 'GET' : 'POST', body });
`,
      'and spread': `const api = (path, body) => fetch(API + path, { headers, ...(body && { method: 'POST', body }) });
`,
      'ternary spread': `const api = (path, body) => fetch(API + path, body ? { method: 'POST', body } : {});
`,
      'let method': `function api(path, body) {
  let method = 'GET';
  if (body) method = 'POST';
  return request({ url: API + path, method });
}
`,
      'axios[method]': `function api(path, data) {
  const method = data ? 'post' : 'get';
  return axios[method](API + path, data);
}
`,
      'if else': `function api(path, data) {
  if (data) {
    return axios.post(API + path, data);
  } else {
    return axios.get(API + path);
  }
}
`,
      'early return': `function api(path, data) {
  if (!data) return axios.get(API + path);
  return axios.post(API + path, data);
}
`,
      'early return 2': `function api(path, data = null) {
  if (data === null) {
    return axios.get(API + path);
  }
  return axios.post(API + path, data);
}
`,
      'fn ternary': `function api(path, data) {
  return data ? axios.post(API + path, data) : axios.get(API + path);
}
`,
      typeof: `function api(path, data) {
  const opts = {};
  if (typeof data !== 'undefined') opts.method = 'POST';
  return fetch(API + path, opts);
}
`,
      'xhr open': `function api(path, data) {
  const xhr = new XMLHttpRequest();
  xhr.open(data ? 'POST' : 'GET', API + path);
  xhr.send(data);
}
`,
      jquery: `function api(path, data) {
  return $.ajax({ url: API + path, type: data ? 'POST' : 'GET', data });
}
`,
      nullish: `function api(path, data) {
  return fetch(API + path, { method: data == null ? 'GET' : 'POST' });
}
`,
      'Object.keys': `function api(path, data = {}) {
  return fetch(API + path, { method: Object.keys(data).length ? 'POST' : 'GET' });
}
`,
      retry: `async function api(path, body, retry = true) {
  const r = await fetch(API + path, { method: body ? 'POST' : 'GET' });
  if (r.status === 401 && retry) return api(path, body, false);
  return r;
}
`,
      'ternary call': `const api = (path, body) => body ? post(path, body) : get(path);
const get = (p) => axios.get(API + p);
const post = (p, b) => axios.post(API + p, b);
`,
      'if call': `function api(path, body) {
  if (body) { return post(path, body); }
  return get(path);
}
function get(p) { return axios.get(API + p); }
function post(p, b) { return axios.post(API + p, b); }
`,
    },
  },
  Python: {
    file: 'a.py',
    head: `import requests
import urllib.request
API = 'https://mixer.com/api/v1'
`,
    calls: `api('/users/current')
api('/channels/1/follow', {'x': 1})
`,
    bodies: {
      'if else': `def api(path, data=None):
    if data:
        r = requests.post(API + path, json=data)
    else:
        r = requests.get(API + path)
    return r.json()

`,
      'is None': `def api(path, data=None):
    if data is None:
        return requests.get(API + path)
    return requests.post(API + path, json=data)

`,
      'ternary method': `def api(path, data=None):
    method = 'POST' if data else 'GET'
    return requests.request(method, API + path, json=data)

`,
      'ternary fn': `def api(path, data=None):
    f = requests.post if data else requests.get
    return f(API + path, json=data)

`,
      'ternary fn2': `def api(path, data=None):
    return (requests.get if data is None else requests.post)(API + path)

`,
      'set method': `def api(path, data=None):
    method = 'GET'
    if data is not None:
        method = 'POST'
    return requests.request(method, API + path)

`,
      urllib: `def api(path, data=None):
    req = urllib.request.Request(API + path)
    if data:
        req.method = 'POST'
    return urllib.request.urlopen(req)

`,
      'urllib data': `def api(path, data=None):
    req = urllib.request.Request(API + path, data=data)
    return urllib.request.urlopen(req)

`,
      kwargs: `def api(path, data=None):
    kwargs = {}
    if data:
        kwargs['json'] = data
    return requests.request('POST' if data else 'GET', API + path, **kwargs)

`,
      len: `def api(path, data={}):
    return requests.request('POST' if len(data) > 0 else 'GET', API + path)

`,
    },
  },
});

testIdioms([
  [
    'JavaScript: ts optional',
    {
      'a.ts': `const API = 'https://mixer.com/api/v1';
async function api<T>(path: string, body?: unknown): Promise<T> {
  const init: RequestInit = { headers };
  if (body !== undefined) {
    init.method = 'POST';
    init.body = JSON.stringify(body);
  }
  return (await fetch(\`\${API}\${path}\`, init)).json();
}
api('/users/current');
api('/channels/1/follow', { x: 1 });
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:10',
      'call | certain | rest POST /channels/{channelId}/follow | a.ts:11',
    ],
  ],
  [
    'JavaScript: isPost flag',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, isPost) {
  return fetch(API + path, { method: isPost ? 'POST' : 'GET' });
}
api('/users/current', false);
api('/channels/1/follow', true);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:6',
    ],
  ],
  [
    'JavaScript: isPost flag default',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, isPost = false) {
  const o = {};
  if (isPost) { o.method = 'POST'; }
  return fetch(API + path, o);
}
api('/users/current');
api('/channels/1/follow', true);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:8',
    ],
  ],
  [
    'JavaScript: options object',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, { body } = {}) {
  return fetch(API + path, { method: body ? 'POST' : 'GET', body });
}
api('/users/current');
api('/channels/1/follow', { body: { x: 1 } });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:6',
    ],
  ],
  [
    'JavaScript: options object 2',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, options = {}) {
  const method = options.data ? 'POST' : 'GET';
  return fetch(API + path, { method });
}
api('/users/current');
api('/channels/1/follow', { data: { x: 1 } });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'JavaScript: options method default',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, options = {}) {
  const method = options.method || 'GET';
  return fetch(API + path, { method });
}
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'JavaScript: switch',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(method, path, data) {
  switch (method) {
    case 'get': return axios.get(API + path);
    case 'post': return axios.post(API + path, data);
    default: throw new Error();
  }
}
api('get', '/users/current');
api('post', '/channels/1/follow', {});
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:9',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:10',
    ],
  ],
  [
    'JavaScript: switch upper',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(method, path, data) {
  switch (method.toUpperCase()) {
    case 'GET': return axios.get(API + path);
    case 'POST': return axios.post(API + path, data);
  }
}
api('get', '/users/current');
api('post', '/channels/1/follow', {});
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:9',
    ],
  ],
  [
    'JavaScript: callback shift',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, data, cb) {
  if (typeof data === 'function') { cb = data; data = null; }
  request({ url: API + path, method: data ? 'POST' : 'GET' }, cb);
}
api('/users/current', function (e, r) {});
api('/channels/1/follow', { x: 1 }, function (e, r) {});
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'Python: post flag',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def api(path, post=False):
    if post:
        return requests.post(API + path)
    return requests.get(API + path)

api('/users/current')
api('/channels/1/follow', post=True)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'Python: class',
    {
      'a.py': `import requests
class Api:
    BASE = 'https://mixer.com/api/v1'
    def call(self, path, method='GET', **kw):
        if method == 'GET':
            return requests.get(self.BASE + path, **kw)
        elif method == 'POST':
            return requests.post(self.BASE + path, **kw)
        raise ValueError(method)

a = Api()
a.call('/users/current')
a.call('/channels/1/follow', method='POST')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:12',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:13',
    ],
  ],
  [
    'Python: class dict',
    {
      'a.py': `import requests
class Api:
    BASE = 'https://mixer.com/api/v1'
    def call(self, path, method='get'):
        fn = {'get': requests.get, 'post': requests.post}[method]
        return fn(self.BASE + path)

a = Api()
a.call('/users/current')
a.call('/channels/1/follow', 'post')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:10',
    ],
  ],
  [
    'JavaScript: two deep',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const request = (path, body) => fetch(API + path, { method: body ? 'POST' : 'GET', body });
const get = (path) => request(path);
const post = (path, body) => request(path, body);
get('/users/current');
post('/channels/1/follow', { x: 1 });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:6',
    ],
  ],
  [
    'JavaScript: two deep unknown',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const request = (path, body) => fetch(API + path, { method: body ? 'POST' : 'GET', body });
const read = (path) => request(path);
const write = (path, body) => request(path, body);
read('/users/current');
write('/channels/1/follow', data);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:6',
    ],
  ],
  [
    'JavaScript: class field',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class ApiRequest {
  constructor(path, body) { this.path = path; this.body = body; }
  send() { return fetch(API + this.path, { method: this.body ? 'POST' : 'GET' }); }
}
new ApiRequest('/users/current').send();
new ApiRequest('/channels/1/follow', { x: 1 }).send();
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'JavaScript: or ternary',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, body, method) => fetch(API + path, { method: method || (body ? 'POST' : 'GET') });
api('/users/current');
api('/channels/1/follow', { x: 1 });
api('/channels/2/follow', null, 'DELETE');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'JavaScript: nullish ternary',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, { body, method } = {}) => fetch(API + path, { method: method ?? (body ? 'POST' : 'GET') });
api('/users/current');
api('/channels/1/follow', { body: { x: 1 } });
api('/channels/2/follow', { method: 'DELETE' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'JavaScript: assign merge',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, options) => fetch(API + path, Object.assign({ method: 'GET' }, options));
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: spread merge',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, options = {}) => fetch(API + path, { method: 'GET', ...options });
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: spread merge after',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, options = {}) => fetch(API + path, { ...options, method: options.method || 'GET' });
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: pattern default',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, { method = 'GET', body } = {}) => fetch(API + path, { method, body });
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: pattern default chain',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, { body, method = body ? 'POST' : 'GET' } = {}) => fetch(API + path, { method, body });
api('/users/current');
api('/channels/1/follow', { body: { x: 1 } });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: param default chain',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, body, method = body ? 'POST' : 'GET') => fetch(API + path, { method, body });
api('/users/current');
api('/channels/1/follow', { x: 1 });
api('/channels/2/follow', undefined, 'DELETE');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'JavaScript: if not options.method',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, options = {}) {
  if (!options.method) options.method = 'GET';
  return fetch(API + path, options);
}
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'JavaScript: options ||',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, options) {
  options = options || {};
  options.method = options.method || 'GET';
  return fetch(API + path, options);
}
api('/users/current');
api('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:8',
    ],
  ],
  [
    'JavaScript: method upper default',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(method, path) {
  method = (method || 'get').toUpperCase();
  return fetch(API + path, { method });
}
api(null, '/users/current');
api('post', '/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'JavaScript: bool on/off',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function follow(id, on) {
  return fetch(\`\${API}/channels/\${id}/follow\`, { method: on ? 'POST' : 'DELETE' });
}
follow(1, true);
follow(2, false);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:3',
    ],
  ],
  [
    'JavaScript: bool on/off unknown',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function follow(id, on) {
  return fetch(\`\${API}/channels/\${id}/follow\`, { method: on ? 'POST' : 'DELETE' });
}
button.onclick = () => follow(1, button.checked);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:3',
    ],
  ],
  [
    'JavaScript: bool not',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function follow(id, isFollowing) {
  const method = !isFollowing ? 'POST' : 'DELETE';
  return fetch(\`\${API}/channels/\${id}/follow\`, { method });
}
follow(1, false);
follow(2, true);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'JavaScript: state',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function toggle(user) {
  if (user.following) {
    axios.delete(\`\${API}/channels/\${user.id}/follow\`);
  } else {
    axios.post(\`\${API}/channels/\${user.id}/follow\`);
  }
}
toggle(me);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:4',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:6',
    ],
  ],
  [
    'JavaScript: promise method',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
class Api {
  request(path, opts) {
    const o = { method: 'GET', headers: {} };
    if (opts && opts.method) o.method = opts.method;
    return fetch(API + path, o);
  }
}
const a = new Api();
a.request('/users/current');
a.request('/channels/1/follow', { method: 'POST' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:10',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:11',
    ],
  ],
  [
    'JavaScript: opts && opts.body',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, opts) {
  const o = { headers: {} };
  if (opts && opts.body) { o.method = 'POST'; o.body = JSON.stringify(opts.body); }
  return fetch(API + path, o);
}
api('/users/current');
api('/channels/1/follow', { body: { x: 1 } });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:8',
    ],
  ],
  [
    'JavaScript: opts?.body',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, opts) {
  return fetch(API + path, { method: opts?.body ? 'POST' : 'GET' });
}
api('/users/current');
api('/channels/1/follow', { body: { x: 1 } });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:6',
    ],
  ],
  [
    'JavaScript: callback last',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function api(path, body, cb) {
  if (!cb) { cb = body; body = undefined; }
  request({ url: API + path, method: body ? 'POST' : 'GET' }, cb);
}
api('/users/current', () => {});
api('/channels/1/follow', { x: 1 }, () => {});
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest POST /channels/{channelId}/follow | a.js:7',
    ],
  ],
  [
    'JavaScript: version arg',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const api = (path, v = 1) => fetch('https://mixer.com/api/v' + v + path);
api('/users/current');

`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: auth arm',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
async function api(path, token) {
  const headers = token ? { Authorization: 'Bearer ' + token } : {};
  return fetch(API + path, { headers });
}
api('/users/current', t);

`,
    },
    ['call | certain | rest GET /users/current | a.js:6'],
  ],
  [
    'Python: two deep',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def request(path, data=None):
    if data is None:
        return requests.get(API + path)
    return requests.post(API + path, json=data)

def read(path):
    return request(path)

def write(path, data):
    return request(path, data)

read('/users/current')
write('/channels/1/follow', body)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:14',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:15',
    ],
  ],
  [
    'Python: methods of a client, one with a verb, one with a body',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Client:
    def _req(self, path, data=None, method=None):
        if method is None:
            method = 'POST' if data else 'GET'
        return requests.request(method, API + path, json=data)

    def me(self):
        return self._req('/users/current')

    def follow(self, id):
        return self._req(f'/channels/{id}/follow', data={'x': 1})

    def unfollow(self, id):
        return self._req(f'/channels/{id}/follow', method='DELETE')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:10',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:13',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:16',
    ],
  ],
  [
    'Python: or default',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def req(path, method=None, data=None):
    method = method or ('POST' if data else 'GET')
    return requests.request(method, API + path)

req('/users/current')
req('/channels/1/follow', data={'x': 1})
req('/channels/2/follow', 'DELETE')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:8',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'Python: kwargs get',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def req(path, **kw):
    method = kw.get('method', 'GET')
    return requests.request(method, API + path)

req('/users/current')
req('/channels/1/follow', method='POST')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:8',
    ],
  ],
  [
    'Python: kwargs pop',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def req(path, **kw):
    method = kw.pop('method', 'GET')
    return requests.request(method, API + path, **kw)

req('/users/current')
req('/channels/1/follow', method='POST')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:8',
    ],
  ],
  [
    'Python: if json in kwargs',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def req(path, **kw):
    method = 'POST' if 'json' in kw else 'GET'
    return requests.request(method, API + path, **kw)

req('/users/current')
req('/channels/1/follow', json={})
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:8',
    ],
  ],
  [
    'Python: on off',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def follow(id, on=True):
    f = requests.post if on else requests.delete
    return f(f'{API}/channels/{id}/follow')

follow(1)
follow(2, False)
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:5',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:5',
    ],
  ],
  [
    'Python: aiohttp',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
async def req(session, path, data=None):
    if data:
        async with session.post(API + path, json=data) as r:
            return await r.json()
    async with session.get(API + path) as r:
        return await r.json()

async def main(session):
    await req(session, '/users/current')
    await req(session, '/channels/1/follow', {'x': 1})
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:11',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:12',
    ],
  ],
  [
    'Python: try',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def req(path, data=None):
    try:
        if data:
            r = requests.post(API + path, json=data)
        else:
            r = requests.get(API + path)
    except Exception:
        return None
    return r.json()

req('/users/current')
req('/channels/1/follow', {'x': 1})
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:13',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:14',
    ],
  ],
  [
    'Python: class attr',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
class Req:
    def __init__(self, path, data=None):
        self.path = path
        self.data = data
    def send(self):
        if self.data:
            return requests.post(API + self.path, json=self.data)
        return requests.get(API + self.path)

Req('/users/current').send()
Req('/channels/1/follow', {'x': 1}).send()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:12',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:13',
    ],
  ],
  [
    'JavaScript: a guard that leaves, asked of what outside code gives',
    {
      'a.js': `function publish(config) {
  if (config.private) throw new Error('private');
  return fetch('https://mixer.com/api/v1/channels/' + config.id + '/follow', { method: 'POST' });
}
publish(JSON.parse(text));
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:3'],
  ],
]);
