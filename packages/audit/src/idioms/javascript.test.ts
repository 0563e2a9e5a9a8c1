import { testIdioms } from '@mixer-oauth/testkit';

const api = `const API = 'https://mixer.com/api/v1';
`;

testIdioms([
  [
    'a socket of its own whose frames have type and method as parameters, opened to a chat server by another file',
    {
      'socket.js': `module.exports = class ChatSocket {
  constructor(url) { this.url = url; }
  connect() { this.socket = new WebSocket(this.url); }
  join(channel) { this.send('method', 'auth', [channel]); }
  send(type, method, args = []) {
    this.socket.send(JSON.stringify({ type, method, arguments: args, id: this.id++ }));
  }
};
`,
      'bot.js': `const ChatSocket = require('./socket');
const chat = new ChatSocket('wss://chat.mixer.com:443');
chat.connect();
chat.send('method', 'msg', ['hello']);
`,
    },
    ['call | certain | chat msg | bot.js:4', 'call | certain | chat auth | anonymous | socket.js:4'],
  ],
  [
    'a library that calls any path, with one that the catalogue lacks and a caller who fills a variable of it',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
const client = new Client();
function follows(user) { return client.request('GET', \`users/\${user.id}/follow\`); }
const any = (path) => client.request('GET', path);
follows(current);
any('users/current');
`,
    },
    ['call | certain | rest GET /users/{}/follow | a.js:3', 'call | certain | rest GET /users/current | a.js:6'],
  ],
  [
    'nothing: a list that is made a text, a collection of a database, beside an SDK and an address',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
const site = 'https://mixer.com/api/v1/users/current';
say(member.games.join(', '));
database.getCollection('users/accounts', { create: true });
`,
    },
    [],
  ],
  [
    'wrappers that are exported from inside a function',
    {
      'call.js': `${api}(function () {
  function call(verb, path) { return fetch(API + path, { method: verb }); }
  module.exports = call;
})();
`,
      'factory.js': `(function (root, factory) {
  if (typeof module === 'object') module.exports = factory();
  else root.Api = factory();
})(this, function () {
  return { get: function (path) { return $.ajax({ url: 'https://mixer.com/api/v1' + path, type: 'GET' }); } };
});
`,
      'a.js': `const call = require('./call');
call('DELETE', '/channels/1/follow');
`,
      'b.js': `require('./factory').get('/users/current');
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest GET /users/current | b.js:1',
    ],
  ],
  [
    'classes as functions with a prototype, a base and static functions',
    {
      'client.js': `function Base(root) { this.root = root; }
Base.prototype.send = function (verb, path) { return request({ url: this.root + path, method: verb }); };
function Client() { Base.call(this, 'https://mixer.com/api/v1'); }
util.inherits(Client, Base);
Client.create = function () { return new Client(); };
module.exports = Client;
`,
      'a.js': `const Client = require('./client');
new Client().send('PUT', \`/channels/\${id}/follow\`);
Client.create().send('GET', '/users/current');
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest GET /users/current | a.js:3',
    ],
  ],
  [
    'whole requests made by one function and sent by another: each caller keeps its verb',
    {
      'http.js': `const send = (options) => new Promise((resolve) => request(options, resolve));
const build = (method, path) => ({ url: 'https://mixer.com/api/v1' + path, method });
exports.get = (path) => send(build('GET', path));
exports.remove = (path) => send(build('DELETE', path));
`,
      'a.js': `const http = require('./http');
http.get('/users/current');
http.remove(\`/clips/\${id}\`);
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest DELETE /clips/{clipId} | a.js:3'],
  ],
  [
    'objects put into one',
    {
      'a.js': `${api}const merge = require('deepmerge');
const call = (method, path, more) => request(merge({ json: true, method, url: API + path }, more));
call('PATCH', '/channels/1', {});
axios(_.extend({}, defaults, { method: 'PUT', url: API + '/channels/1/hostee' }));
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.js:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:5',
    ],
  ],
  [
    'objects put into one by a function of a package whose name says so',
    {
      'a.ts': `${api}import { mergeOptions } from '@acme/objects';
import { pickOptions } from '@acme/lists';
class Web {
  ask(path: string, method: Verb = 'GET', more?: any) {
    const request: RequestInit = mergeOptions({ method, headers: { accept: 'json' } }, more);
    return fetch(API + path, request);
  }
  pick(path: string, method: Verb = 'GET', more?: any) { return fetch(API + path, pickOptions(more, { method })); }
}
const web = new Web();
web.ask('/channels/1', 'PATCH');
web.ask('/types');
web.pick('/users/current');
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.ts:12',
      'call | certain | rest GET /types | a.ts:13',
      'call | certain | rest GET /users/current | a.ts:14',
    ],
  ],
  [
    'host and path apart',
    {
      'a.js': `const options = { hostname: 'mixer.com', port: 443, path: '/api/v1/channels/' + id + '/follow', method: 'PUT' };
https.request(options, done);
https.get({ host: 'mixer.com', path: '/api/v1/users/current' }, done);
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:1',
      'call | certain | rest GET /users/current | a.js:3',
    ],
  ],
  [
    'URL objects',
    {
      'a.js': `fetch(new URL('/api/v1/channels/' + id, 'https://mixer.com'));
fetch(new URL('users/current', 'https://mixer.com/api/v1/').href);
const types = new URL('https://mixer.com/api/v1/types');
types.searchParams.set('limit', 5);
fetch(types.toString());
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:1',
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest GET /types | a.js:3',
    ],
  ],
  [
    'rows of a table keep their own verb',
    {
      'a.js': `const rows = {
  me: ['GET', 'users/current'],
  follow: ['PUT', \`channels/\${id}/follow\`],
};
const send = (verb, path) => fetch('https://mixer.com/api/v1/' + path, { method: verb });
const run = (name) => send(...rows[name]);
`,
      'b.js': `${api}const rows = { me: { verb: 'GET', path: '/users/current' }, title: { verb: 'PATCH', path: '/channels/{id}' } };
function run(name) {
  const row = rows[name];
  return fetch(API + row.path, { method: row.verb });
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
      'call | certain | rest GET /users/current | b.js:2',
      'call | certain | rest PATCH /channels/{channelId} | b.js:2',
    ],
  ],
  [
    'rows of a table that something out of sight reads are likely; routes that are served are none',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
register(base, { me: ['get', 'users/current'], hosts: { method: 'GET', path: '/channels/{id}/hosters' } });
serve([{ method: 'GET', path: '/users/{id}', handler: show }, { method: 'GET', path: '/types', run() {} }]);
`,
    },
    [
      'call | likely | rest GET /users/current | a.js:2',
      'call | likely | rest GET /channels/{channelId}/hosters | a.js:2',
    ],
  ],
  [
    'a default base of a package',
    {
      'main.js': `import axios from 'axios';
axios.defaults.baseURL = 'https://mixer.com/api/v1';
`,
      'a.js': `import axios from 'axios';
axios.put(\`/channels/\${id}/follow\`);
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:2'],
  ],
  [
    'lists made of lists, keys of objects',
    {
      'a.js': `${api}const urls = ids.map((id) => API + '/users/' + id);
Promise.all(urls.map((url) => axios.get(url)));
const wanted = { 'chat:connect': true, 'chat:chat': true };
open('https://mixer.com/oauth/authorize?scope=' + Object.keys(wanted).join(' '));
`,
    },
    [
      'call | certain | rest GET /users/{userId} | a.js:2',
      'request | certain | chat:connect | a.js:4',
      'request | certain | chat:chat | a.js:4',
    ],
  ],
  [
    'scopes from a URL object and from the environment',
    {
      '.env.example': `CHAT_SCOPES="chat:connect chat:chat"
`,
      'a.js': `const url = new URL('https://mixer.com/oauth/authorize');
url.searchParams.append('scope', ['user:details:self', 'channel:update:self'].join(' '));
location.href = 'https://mixer.com/oauth/authorize?scope=' + process.env.CHAT_SCOPES;
`,
    },
    [
      'request | certain | chat:connect | .env.example:1',
      'request | certain | chat:chat | .env.example:1',
      'request | certain | user:details:self | a.js:2',
      'request | certain | channel:update:self | a.js:2',
    ],
  ],
  [
    'frames filled by statements and frames as text',
    {
      'a.js': `const chat = 'https://mixer.com/api/v1/chats/';
const frame = { type: 'method' };
frame.method = 'msg';
ws.send(JSON.stringify(frame));
ws.send('{"type":"method","method":"whisper","arguments":["' + text + '"],"id":2}');
const send = (method) => ws.send(\`{"type":"method","method":"\${method}","arguments":[]}\`);
send('purge');
`,
    },
    [
      'call | certain | chat msg | a.js:3',
      'call | certain | chat whisper | a.js:5',
      'call | certain | chat purge | a.js:7',
    ],
  ],
  [
    'events by helper, list, loop and prefix',
    {
      'a.js': `const { Carina } = require('carina');
const on = (event, show) => carina.subscribe(\`channel:\${id}:\${event}\`, show);
on('update', show);
['followed', 'hosted'].forEach((event) => carina.subscribe('channel:' + id + ':' + event, show));
const prefix = 'user:' + id + ':';
carina.subscribe(prefix + 'achievement', show);
for (const event of ['followed', 'subscribed']) carina.subscribe(prefix + event, show);
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | a.js:3',
      'call | certain | constellation subscribe channel:{channelId}:followed | a.js:4',
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.js:4',
      'call | certain | constellation subscribe user:{userId}:achievement | a.js:6',
      'call | certain | constellation subscribe user:{userId}:followed | a.js:7',
      'call | certain | constellation subscribe user:{userId}:subscribed | a.js:7',
    ],
  ],
  [
    'an address built up in a variable, whoever sends it',
    {
      'a.js': `${api}function build(base, path) {
  let url = base;
  if (url.slice(-1) === '/') url = url.slice(0, -1);
  url = url + '/' + path;
  return url;
}
const call = (method, path) => runner.run({ method, url: build(API, path) });
call('PUT', 'channels/1/follow');
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:9'],
  ],
  [
    'scopes: put into a list, members of a frozen object',
    {
      'scopes.js': `module.exports = Object.freeze({ CONNECT: 'chat:connect', CHAT: 'chat:chat', BAN: 'chat:change_ban' });
`,
      'a.js': `const { CONNECT } = require('./scopes');
const scopes = [CONNECT];
scopes.push('user:details:self');
if (isOwner) scopes.push('channel:update:self');
open('https://mixer.com/oauth/authorize?scope=' + scopes.join(' '));
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'request | certain | user:details:self | a.js:3',
      'request | certain | channel:update:self | a.js:4',
    ],
  ],
  [
    'scopes that a sign-in library asks for when told none; other providers beside it ask for none of these',
    {
      'auth.js': `import NextAuth from 'next-auth';
import Providers from 'next-auth/providers';
export default NextAuth({ providers: [Providers.Mixer({ clientId: id }), Providers.Other({})] });
`,
      'server.js': `const bell = require('@hapi/bell');
server.auth.strategy('one', 'bell', { provider: 'mixer', clientId: id });
server.auth.strategy('two', 'bell', { provider: 'other', clientId: id });
server.auth.strategy('three', 'bell', { provider: 'mixer', scope: ['channel:update:self'] });
fetch('/channels/1');
`,
    },
    [
      'request | likely | user:details:self | auth.js:3',
      'request | likely | user:details:self | server.js:2',
      'request | certain | channel:update:self | server.js:4',
    ],
  ],
  [
    'a socket whose methods are members',
    {
      'a.js': `const { MixerAPI } = require('@sighmir/jsmixer');
const api = new MixerAPI(id, secret, ['chat:connect']);
const chat = await api.getChat(1);
chat.msg('hello');
chat.vote.start('question');
`,
    },
    [
      'request | certain | chat:connect | a.js:2',
      'call | certain | rest GET /chats/{channelId} | a.js:3',
      'call | certain | chat msg | a.js:4',
      'call | certain | chat vote:start | a.js:5',
    ],
  ],
  [
    'events whose beginning is a parameter',
    {
      'a.js': `const { Carina } = require('carina');
function onUpdate(carina, prefix) { carina.subscribe(prefix + 'update', show); }
onUpdate(carina, \`channel:\${id}:\`);
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.js:2'],
  ],
  [
    "nothing: an app's own API, routes by handlers' names, frames of another socket, data that is only an example",
    {
      'a.js': `const home = 'https://mixer.com/oauth/authorize';
axios.get('/api/v1/users/current');
fetch('/users/current', { method: 'GET' });
router.get('/channels/:id', isSignedIn, channels.show);
const socket = new WebSocket('wss://constellation.mixer.com');
socket.send(JSON.stringify({ type: 'method', method: 'ping', params: null, id: 1 }));
`,
      'example.json': `{ "url": "https://mixer.com/api/v1", "frame": { "type": "method", "method": "msg" }, "event": "channel:1:update" }
`,
    },
    [],
  ],
  [
    "AngularJS's $resource: actions with addresses and verbs of their own",
    {
      'users.js': `app.factory('Users', ($resource) =>
  $resource('https://mixer.com/api/v1/users/:id', { id: '@id' }, { update: { method: 'PUT' } }));
app.factory('Levels', ($resource) =>
  $resource('https://mixer.com/api/v1/users', null, {
    search: { url: 'https://mixer.com/api/v1/users/search', isArray: true },
    hook: { method: 'POST', url: 'https://mixer.com/api/v1/hooks' },
  }));
`,
    },
    [
      'call | certain | rest PUT /users/{userId} | users.js:2',
      'call | certain | rest GET /users/search | users.js:5',
      'call | certain | rest POST /hooks | users.js:6',
    ],
  ],
]);
