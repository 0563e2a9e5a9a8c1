import { testIdioms } from '@mixer-oauth/testkit';

const plugin = `const root = 'https://mixer.com/api/v1';
function users(client) {
  return { me: () => client.ask('/users/current'), channels: { of: (id) => client.ask('/channels/' + id) } };
}
`;
const ask = `  ask(path) { return fetch(root + path); }
`;

// A class adds what its plug-ins give to its own objects.
testIdioms([
  [
    'JavaScript: in the constructor, one after the other',
    {
      'client.js': `${plugin}const plugins = [users];
class Client {
  constructor() { plugins.forEach((plugin) => Object.assign(this, plugin(this))); }
${ask}}
const client = new Client();
client.me();
client.channels.of(5);
`,
    },
    [
      'call | certain | rest GET /users/current | client.js:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | client.js:3',
    ],
  ],
  [
    'JavaScript: by a method that takes them',
    {
      'client.js': `${plugin}class Client {
  use(plugin) { Object.assign(this, plugin(this)); return this; }
${ask}}
module.exports = new Client().use(users);
`,
      'app.js': `const client = require('./client');
client.me();
`,
    },
    [
      'call | certain | rest GET /users/current | client.js:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | client.js:3',
    ],
  ],
  [
    'JavaScript: options that are mixed in are no methods',
    {
      'client.js': `class Client {
  constructor(options) { Object.assign(this, { me: '/users/current' }, options); }
  get() { return fetch('https://mixer.com/api/v1' + this.me); }
}
new Client({ other: () => fetch('https://example.com') }).get();
`,
    },
    ['call | certain | rest GET /users/current | client.js:2'],
  ],
  [
    'JavaScript: a class that extends what a static method runs on',
    {
      'client.js': `${plugin}class Client {
  static with(...plugins) { return class extends this { static plugins = plugins; }; }
${ask}}
exports.Users = Client.with(users);
`,
      'app.js': `const { Users } = require('./client');
const client = new Users();
client.ask('/types');
`,
    },
    ['call | certain | rest GET /types | app.js:3'],
  ],
]);
