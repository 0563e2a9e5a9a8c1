import { testIdioms } from '@mixer-oauth/testkit';

// `new` of a function that returns something is what it returns.
const current = 'call | certain | rest GET /users/current | ';

testIdioms([
  [
    'A function that gives a function, across files',
    {
      'requester.js': `const request = require('request');
function Requester(jar) {
  function send(method, endpoint) {
    request({ method, url: endpoint, baseUrl: 'https://mixer.com/api/v1/', jar });
  }
  return send;
}
module.exports = (name) => new Requester(name);
`,
      'bot.js': `const makeRequester = require('./requester');
module.exports = function Bot(config) {
  const send = makeRequester(config.name);
  this.login = () => send('get', 'users/current');
};
`,
    },
    [`${current}bot.js:4`],
  ],
  [
    'A function that gives an object',
    {
      'a.js': `function Api(base) {
  return { get: (path) => fetch(base + path) };
}
const api = new Api('https://mixer.com/api/v1');
api.get('/users/current');
`,
    },
    [`${current}a.js:5`],
  ],
  [
    'One that returns nothing in particular makes its own object',
    {
      'a.js': `function Api(base) {
  if (!base) return;
  this.base = base;
  this.get = (path) => fetch(this.base + path);
}
new Api('https://mixer.com/api/v1').get('/users/current');
`,
    },
    [`${current}a.js:6`],
  ],
  [
    'What it returns is no object',
    {
      'a.js': `function base() { return 'https://mixer.com/api/v1'; }
fetch(new base() + '/users/current');
`,
    },
    [],
  ],
]);
