import { testIdioms } from '@mixer-oauth/testkit';

// A function of the provider's package that the program calls by a name of its own, also with defaults of its own.
testIdioms([
  [
    'JavaScript: in a variable, renamed as it is imported, with defaults, in a function that a function gives back',
    {
      'a.js': `const { Client } = require('beam-client-node');
const client = new Client();
const ask = client.request;
ask('GET', '/users/current');
const withLimit = client.request.defaults({ limit: 5 });
withLimit('PUT', \`/channels/\${id}/follow\`);
`,
      'b.js': `import { request as send } from 'beam-client-node';
export async function connect(log) {
  const logged = async (verb, path, options = {}) => {
    log(path);
    return send(verb, path, options);
  };
  return logged;
}
`,
      'c.js': `import { connect } from './b.js';
async function go() {
  const api = await connect(console.log);
  await api('DELETE', \`/clips/\${clip}\`);
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:6',
      'call | certain | rest DELETE /clips/{clipId} | c.js:4',
    ],
  ],
  [
    'JavaScript: a function of another package, and another one of this',
    {
      'a.js': `const { Client } = require('beam-client-node');
const other = require('other-client');
const ask = other.request;
ask('GET', '/users/current');
const on = new Client().subscribe;
on('GET', '/types');
`,
    },
    [],
  ],
]);
