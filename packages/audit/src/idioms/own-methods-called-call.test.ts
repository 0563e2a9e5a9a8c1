import { testIdioms } from '@mixer-oauth/testkit';

// `call` and `apply` are methods that every function of JavaScript has, and names that programs give to functions of their own.
const base = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: functions of objects that are named so',
    {
      'a.js': `var api = {
  call: function (verb, path) {
    return token().then(function (t) { return fetch('${base}' + path, { method: verb, headers: { Authorization: t } }); });
  },
  apply: (path) => fetch('${base}' + path),
  me: function () { return api.call('GET', '/users/current'); },
  drop: function (id) { return api.call('DELETE', '/channels/' + id + '/hostee'); },
  all: function () { return api.apply('/channels'); },
};
`,
      'b.js': `const client = {};
const ask = (verb, path) => fetch('${base}' + path, { method: verb });
client.call = ask;
exports.start = (id) => client.call('PUT', '/channels/' + id + '/hostee');
`,
      'c.js': `export class Client {
  call = (verb, path) => fetch('${base}' + path, { method: verb });
  types() { return this.call('GET', '/types'); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:7',
      'call | certain | rest GET /channels | a.js:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | b.js:4',
      'call | certain | rest GET /types | c.js:3',
    ],
  ],
  [
    'JavaScript: those of a function, which are handed an object first',
    {
      'a.js': `function send(verb, path) { return fetch('${base}' + path, { method: verb }); }
const api = { send };
send.call(api, 'GET', '/users/current');
api.send.call(null, 'GET', '/types');
send.apply(api, ['DELETE', '/channels/1/hostee']);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /types | a.js:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | a.js:5',
    ],
  ],
]);
