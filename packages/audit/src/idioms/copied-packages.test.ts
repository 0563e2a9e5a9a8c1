import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'a copy of a package in a folder of the tree is the package, whatever stands in it',
    {
      'ext/beam/package.json': '{ "name": "beam-client-node", "version": "0.5.1", "main": "index.js" }\n',
      'ext/beam/index.js': `module.exports = require('./lib/client');
`,
      'ext/beam/lib/client.js': `const services = require('./services');
module.exports = function Client() { for (const name in services) this[name] = new services[name](this); };
`,
      'requires/bot.js': `const Client = require('./../ext/beam');
const Socket = require('./../ext/beam/lib/ws');
const client = new Client();
client.chat.join(5).then((response) => {
  const socket = new Socket(response.body.endpoints).boot();
  socket.auth(5, 6, response.body.authkey).then(() => socket.call('msg', ['hi']));
});
client.request('PUT', '/channels/' + id, {});
`,
      'requires/page.ts': `import Client from '../ext/beam';
new Client().request('GET', 'users/current');
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | requires/bot.js:4',
      'call | certain | chat auth | requires/bot.js:6',
      'call | certain | chat msg | requires/bot.js:6',
      'call | certain | rest PUT /channels/{channelId} | requires/bot.js:8',
      'call | certain | rest GET /users/current | requires/page.ts:2',
    ],
  ],
  [
    "a folder with another package, and the tree's own package, are code of the program",
    {
      'package.json': '{ "name": "beam-client-node" }\n',
      'index.js': `exports.call = (name) => name;
`,
      'ext/other/package.json': '{ "name": "beam-client" }\n',
      'ext/other/index.js': `exports.request = (verb, path) => [verb, path];
`,
      'src/a.js': `const own = require('..');
const other = require('../ext/other');
own.call('msg', ['hi']);
other.request('GET', 'users/current');
`,
    },
    [],
  ],
]);
