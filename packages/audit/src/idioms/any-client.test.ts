import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

// A wrapper around a client whose name says nothing of requests: what it is handed under the API's address does.
const idioms: readonly Idiom[] = [
  [
    'JavaScript: HTTP libraries under the names that files give them',
    {
      'http.js': `const rp = require('request-promise');
const n = require('needle');
const root = 'https://mixer.com/api/v1';
exports.read = (path) => rp({ uri: root + path, json: true });
exports.send = (verb, path) => n(verb, root + path);
class Api {
  constructor(base) { this.base = base; }
  read(path) { return rp(this.base + path); }
}
exports.mixer = new Api(root);
exports.other = new Api('https://api.example/v1');
`,
      'use.js': `const { read, send, mixer, other } = require('./http');
read('/users/current');
send('delete', '/clips/delete/' + id);
mixer.read('/types');
other.read('/users/current');
`,
    },
    [
      'call | certain | rest GET /users/current | use.js:2',
      'call | certain | rest DELETE /clips/delete/{clipId} | use.js:3',
      'call | certain | rest GET /types | use.js:4',
    ],
  ],
  [
    'JavaScript: HTTP libraries required where they are called',
    {
      'a.js': `require('request')('https://mixer.com/api/v1/channels/' + id, done);
require("node-fetch")('https://mixer.com/api/v1/users/current').then((answer) => answer.json());
require('superagent')('PUT', 'https://mixer.com/api/v1/channels/5/follow');
require('debug')('https://mixer.com/api/v1/ingests');
require('./show')('https://mixer.com/api/v1/teams');
`,
      'show.js': `module.exports = (address) => console.log(address);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:1',
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:3',
    ],
  ],
  [
    'Java: Jsoup and RestTemplate',
    {
      'Http.java': `import org.jsoup.Jsoup;
class Http {
  static final String ROOT = "https://mixer.com/api/v1";
  private RestTemplate rest;
  String read(String path) { return Jsoup.connect(ROOT + path).ignoreContentType(true).execute().body(); }
  Object send(HttpMethod method, String path) { return rest.exchange(ROOT + path, method, null, Object.class); }
}
`,
      'Use.java': `class Use {
  private Http http;
  void f(int id) {
    http.read("/users/current");
    http.send(HttpMethod.PUT, "/channels/" + id + "/hostee");
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Use.java:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | Use.java:5',
    ],
  ],
  [
    'Python: a function of a library that nobody knows, and one that keeps what it is handed',
    {
      'http.py': `from webtools import grab
ROOT = 'https://mixer.com/api/v1'
def read(path): return grab(ROOT + path)
def note(path): print(ROOT + path)
`,
      'use.py': `from http import read, note
read('/users/current')
note('/types')
`,
    },
    ['call | certain | rest GET /users/current | use.py:2'],
  ],
  [
    'PHP and Ruby',
    {
      'http.php': `<?php
const ROOT = 'https://mixer.com/api/v1';
function read($path) { return grab(ROOT . $path); }
read('/users/current');
`,
      'http.rb': `ROOT = 'https://mixer.com/api/v1'
def read(path)
  Grabber.grab(ROOT + path)
end
read('/types')
`,
    },
    ['call | certain | rest GET /users/current | http.php:4', 'call | certain | rest GET /types | http.rb:5'],
  ],
  [
    'JavaScript: a connection to the host of the API',
    {
      'api.js': `const io = require('socket.io-client');
const base = '/api/v1/';
function Api() { this.socket = io.connect('https://mixer.com', { transports: ['websocket'] }); }
Api.prototype.ask = function (verb, path) { this.socket.request({ url: base + path, method: verb }, () => {}); };
Api.prototype.leave = function () { return this.ask('delete', 'channels/1/hostee'); };
const other = io.connect('https://live.example');
other.get('/api/v1/users/current');
module.exports = Api;
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/hostee | api.js:5'],
  ],
];

testIdioms(idioms);
