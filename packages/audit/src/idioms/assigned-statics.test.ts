import { testIdioms } from '@mixer-oauth/testkit';

// What is put on classes and functions after they are defined.
testIdioms([
  [
    'JavaScript: an address on the constructor, and a method called call',
    {
      'lib/api.js': `const request = require('request')
function Api (token) {
  this.token = token
  this.users = new Users(this)
}
Api.BASE = 'https://mixer.com/api/v1'
Api.prototype.call = function (method, path, data) {
  const options = { method: method, url: Api.BASE + path, json: true }
  return new Promise((resolve, reject) => { request(options, (err, res, body) => { if (err) return reject(err); resolve(body) }) })
}
function Users (api) {
  this.api = api
}
Users.prototype.current = function () {
  return this.api.call('GET', '/users/current')
}
module.exports = Api
`,
    },
    ['call | certain | rest GET /users/current | lib/api.js:15'],
  ],
  [
    'JavaScript: on a class',
    {
      'a.js': `const request = require('request')
class Api { me() { return request.get(Api.BASE + '/users/current') } }
Api.BASE = 'https://mixer.com/api/v1'
module.exports = Api`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: on a function',
    {
      'a.js': `const request = require('request')
function Api () {}
Api.BASE = 'https://mixer.com/api/v1'
request.get(Api.BASE + '/users/current')`,
    },
    ['call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'JavaScript: of two classes each its own',
    {
      'a.js': `const axios = require('axios');
class Mixer { me() { return axios.get(Mixer.BASE + '/users/current'); } }
class Twitch { me() { return axios.get(Twitch.BASE + '/users/search'); } }
Mixer.BASE = 'https://mixer.com/api/v1';
Twitch.BASE = 'https://api.twitch.tv/helix';
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: on the function that uses it',
    {
      'a.js': `const axios = require('axios');
function get(path) { return axios.get(get.base + path); }
get.base = 'https://mixer.com/api/v1';
module.exports = get;
`,
      'b.js': `const get = require('./a');
get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | b.js:2'],
  ],
  [
    'JavaScript: in another file',
    {
      'a.js': `function Settings() {}
Settings.MIXER_ROOT = 'https://mixer.com/api/v1';
module.exports = Settings;
`,
      'b.js': `const axios = require('axios');
const Settings = require('./a');
axios.get(Settings.MIXER_ROOT + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | b.js:3'],
  ],
]);
