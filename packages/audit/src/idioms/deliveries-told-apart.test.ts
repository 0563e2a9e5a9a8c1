import { testIdioms } from '@mixer-oauth/testkit';

// What looks like a message, a stream or an option, and is none.
testIdioms([
  [
    'JavaScript: what a map keeps under a name is no message, and a name with a slash is one name',
    {
      'a.js': `const base = 'https://mixer.com/api/v1';
bus.on('asked', (path) => fetch(base + path));
bus.on('users/asked', (path) => fetch(base + path + '/current'));
cache.put('asked', '/types');
bus.emit('users/asked', '/users');`,
    },
    ['call | unresolved | GET /{} | a.js:1', 'call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'Java: the same of a map',
    {
      'a.java': `class A { void a(Bus bus, java.util.Map<String, String> map) {
  bus.on("asked", p -> client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + p).build()).execute());
  map.put("asked", "/types");
  bus.emit("asked", "/ingests"); } }`,
    },
    ['call | certain | rest GET /ingests | a.java:4'],
  ],
  [
    'JavaScript: an event of a bus is no action of a store',
    {
      'a.js': `import Vuex from 'vuex';
const store = new Vuex.Store({ actions: { load(context, path) { return fetch('https://mixer.com/api/v1' + path); } } });
bus.emit('load', '/types');
store.dispatch('load', '/ingests');`,
    },
    ['call | certain | rest GET /ingests | a.js:4'],
  ],
  [
    'Python: emit of a library goes to the other side',
    {
      'a.py': `from flask_socketio import SocketIO, emit
import requests
socketio = SocketIO()
def load(path):
    requests.get('https://mixer.com/api/v1' + path)
socketio.on('load', load)
emit('load', '/types')
requests.get('https://mixer.com/api/v1/ingests')
`,
    },
    ['call | unresolved | GET /{} | a.py:5', 'call | certain | rest GET /ingests | a.py:8'],
  ],
  [
    'JavaScript: what a parsed text has is no option of the command',
    {
      'a.js': `const { program } = require('commander');
program.option('--path <path>', 'what to ask for', '/types');
const told = JSON.parse(text);
fetch('https://mixer.com/api/v1' + told.path);
fetch('https://mixer.com/api/v1/ingests');
fetch('https://mixer.com/api/v1' + program.opts().path);`,
    },
    [
      'call | certain | rest GET /types | a.js:2',
      'call | unresolved | GET /{} | a.js:4',
      'call | certain | rest GET /ingests | a.js:5',
    ],
  ],
  [
    'JavaScript: the value of a field that holds no stream is nothing that is added',
    {
      'a.js': `let field;
field.value = '/types';
field.forEach((path) => fetch('https://mixer.com/api/v1' + path));
fetch('https://mixer.com/api/v1/ingests');`,
    },
    ['call | unresolved | GET /{} | a.js:3', 'call | certain | rest GET /ingests | a.js:4'],
  ],
]);
