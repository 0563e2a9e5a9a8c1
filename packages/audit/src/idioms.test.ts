import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

const idioms: readonly Idiom[] = [
  [
    'a URL in place, in a template and in pieces',
    {
      'a.js': `fetch('https://mixer.com/api/v1/users/current');
fetch(\`https://mixer.com/api/v1/channels/\${id}/follow\`, { method: 'PUT' });
axios.get('https://mixer.com/api/v1/types/' + id + '?noCount=1');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:1',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest GET /types/{typeId} | a.js:3',
    ],
  ],
  [
    'constants from another file',
    {
      'base.js': `exports.API = 'https://mixer.com/api/v1';
`,
      'a.js': `const { API } = require('./base');
fetch(API + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'a wrapper in another file, two deep, verb and path as parameters',
    {
      'http.ts': `const root = 'https://mixer.com/api/v1';
export const call = (verb: string, path: string) => fetch(\`\${root}\${path}\`, { method: verb });
export const get = (path: string) => call('GET', path);
`,
      'a.ts': `import { call, get } from './http.js';
get('/users/current');
call('PATCH', \`/channels/\${id}\`);
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2', 'call | certain | rest PATCH /channels/{channelId} | a.ts:3'],
  ],
  [
    'two objects of one class with different bases',
    {
      'api.ts': `export class Api {
  constructor(private base: string) {}
  get(path: string) { return fetch(this.base + path); }
}
`,
      'a.ts': `import { Api } from './api';
const mixer = new Api('https://mixer.com/api/v1');
const other = new Api('https://api.example/v1');
mixer.get('/users/current');
other.get('/channels/1');
`,
    },
    ['call | certain | rest GET /users/current | a.ts:4'],
  ],
  [
    'a client made with a base URL',
    {
      'a.js': `const axios = require('axios');
const api = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
api.delete(\`clips/\${id}\`);
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | a.js:3'],
  ],
  [
    'an options object filled by statements',
    {
      'a.js': `const options = {};
options.uri = 'https://mixer.com/api/v1/channels/1';
options.method = 'PATCH';
request(options);
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'branches give two calls',
    {
      'a.js': `let url = 'https://mixer.com/api/v1/';
if (x) url += 'types';
else url += \`types/\${id}\`;
fetch(url);
`,
    },
    ['call | certain | rest GET /types | a.js:2', 'call | certain | rest GET /types/{typeId} | a.js:3'],
  ],
  [
    'Python: base class, format, keyword',
    {
      'base.py': `import requests
class Base:
    URL = None
    def call(self, verb, path, **options):
        return requests.request(verb, self.URL + path, **options)
`,
      'a.py': `from base import Base
class Mixer(Base):
    URL = 'https://mixer.com/api/v1'
    def me(self):
        return self.call('GET', '/users/current')
    def title(self, id):
        return self.call('PATCH', '/channels/{}'.format(id))
`,
    },
    ['call | certain | rest GET /users/current | a.py:5', 'call | certain | rest PATCH /channels/{channelId} | a.py:7'],
  ],
  [
    'C#: base address and a helper',
    {
      'A.cs': `using System.Net.Http;
class Api {
  const string Root = "https://mixer.com/api/v1/";
  readonly HttpClient _client = new HttpClient();
  Api() { _client.BaseAddress = new Uri(Root); }
  Task<string> Get(string path) => _client.GetStringAsync(path);
  void M(uint id) { Get($"channels/{id}"); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | A.cs:7'],
  ],
  [
    'an SDK: generic call, service, socket, events',
    {
      'a.js': `const { Client, ChatService, Socket } = require('@mixer/client-node');
const client = new Client();
client.request('GET', 'users/current');
new ChatService(client).join(1);
const socket = new Socket(ws, endpoints);
socket.call('msg', ['hi']);
`,
      'b.js': `const { Carina } = require('carina');
new Carina().open().subscribe(\`channel:\${id}:followed\`, show);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /chats/{channelId} | a.js:4',
      'call | certain | chat msg | a.js:6',
      'call | certain | constellation subscribe channel:{channelId}:followed | b.js:2',
    ],
  ],
  [
    'hand-written frames',
    {
      'a.js': `const api = 'https://mixer.com/api/v1/chats/' + id;
fetch(api);
ws.send(JSON.stringify({ type: 'method', method: 'auth', arguments: [id] }));
ws.send('{"type":"method","method":"ping","arguments":[]}');
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | a.js:1',
      'call | certain | chat auth | anonymous | a.js:3',
      'call | certain | chat ping | a.js:4',
    ],
  ],
  [
    'scopes: option, join, spread, constant elsewhere',
    {
      's.js': `exports.BASE = ['chat:connect'];
`,
      'a.js': `const { BASE } = require('./s');
const url = 'https://mixer.com/oauth/authorize';
login({ scope: [...BASE, 'chat:chat'].join(' ') });
`,
    },
    ['request | certain | chat:chat | a.js:3', 'request | certain | chat:connect | s.js:1'],
  ],
  [
    'scopes: authorize URL, plus signs, percent',
    {
      'a.js': `open(\`https://mixer.com/oauth/authorize?client_id=\${id}&scope=chat:connect%20chat:chat&state=\${s}\`);
passport.authenticate('mixer', { scope: 'user:details:self+channel:update:self' });
`,
    },
    [
      'request | certain | chat:connect | a.js:1',
      'request | certain | chat:chat | a.js:1',
      'request | certain | user:details:self | a.js:2',
      'request | certain | channel:update:self | a.js:2',
    ],
  ],
  [
    'scopes through a message',
    {
      'main.js': `const { ipcMain } = require('electron');
ipcMain.on('sign-in', (event, scopes) => oauth.getAccessToken({ scope: scopes }));
`,
      'page.js': `ipcRenderer.send('sign-in', 'interactive:robot:self');
`,
      'url.js': `const u = 'https://mixer.com/oauth/authorize';
`,
    },
    ['request | certain | interactive:robot:self | page.js:1'],
  ],
  [
    'scopes: enum members of an SDK',
    {
      'A.cs': `using Mixer.Base;
class A {
  static readonly List<OAuthClientScopeEnum> Scopes = new List<OAuthClientScopeEnum> { OAuthClientScopeEnum.chat__connect };
  void M() { MixerConnection.ConnectViaLocalhostOAuthBrowser(id, Scopes); }
}
`,
    },
    ['request | certain | chat:connect | A.cs:3'],
  ],
  [
    'nothing: comments, comparisons, logs, routes, other hosts, definition tables, event names',
    {
      'a.js': `// fetch('https://mixer.com/api/v1/users/current')
const home = 'https://mixer.com/api/v1';
if (scope === 'chat:chat') run();
console.log(\`\${home}/channels/1\`);
const app = require('express')();
app.get('/users/current', (req, res) => res.end());
fetch('https://api.example/api/v1/users/current');
const ALL = { chat: 'chat:chat', connect: 'chat:connect' };
bus.on('chat:chat', run);
io.emit('msg', 'hello');
`,
    },
    [],
  ],
  [
    'any of several functions, with fewer arguments than one of them takes',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
const read = (path, options) => fetch(base + path, options);
const readClip = (id) => fetch(base + '/clips' + id);
const ask = isPlain ? read : readClip;
ask('/types');
`,
    },
    ['call | certain | rest GET /clips/{clipId} | a.js:5', 'call | certain | rest GET /types | a.js:5'],
  ],
  [
    'nothing: a mixer of another kind',
    {
      'mixer.py': `from mixer.backend.django import mixer
user = mixer.blend('auth.User', scope='x')
mixer.cycle(5).blend(User)
`,
    },
    [],
  ],
  [
    'a secret is never shown, an id and a redirect are',
    {
      'a.js': `const oauth = { client_id: 'abc', client_secret: 's3cr3t-value', redirect_uri: 'https://app.example/cb', url: 'https://mixer.com/oauth/authorize' };
`,
    },
    [
      'client-id | certain | abc | a.js:1',
      'secret | likely | literal | a.js:1',
      'redirect | certain | https://app.example/cb | a.js:1',
    ],
  ],
];

testIdioms(idioms);
