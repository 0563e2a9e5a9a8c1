import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'bent: a function is made of an address, a verb and more, in whatever order, and called with a path',
    {
      'rows.js': `import bent from 'bent';
const read = bent('https://mixer.com/api/v1/', 'json');
const change = bent(200, 'json', 'PATCH', 'https://mixer.com/api/v1');
const drop = bent('DELETE');
const make = (verb) => bent('https://mixer.com/api/v1', verb, 201);
const elsewhere = bent('https://films.example/api/v1', 'json');
export const me = () => read('users/current', null, { 'Client-ID': id });
export const rename = (id, name) => change('/channels/' + id, { name });
export const leave = (id) => drop(\`https://mixer.com/api/v1/clips/\${id}\`);
export const clip = (body) => make('POST')('/clips/create', body);
export const type = (id) => bent('https://mixer.com/api/v1', 'GET')('/types/' + id);
export const film = () => elsewhere('/channels');
`,
    },
    [
      'call | certain | rest GET /users/current | rows.js:7',
      'call | certain | rest PATCH /channels/{channelId} | rows.js:8',
      'call | certain | rest DELETE /clips/{clipId} | rows.js:9',
      'call | certain | rest POST /clips/create | rows.js:10',
      'call | certain | rest GET /types/{typeId} | rows.js:11',
    ],
  ],
  [
    'bent: what answers is no function that sends',
    {
      'rows.js': `const bent = require('bent');
const read = bent('https://mixer.com/api/v1', 'json');
const kept = (async () => (await read('/types')).find)();
kept('/channels');
`,
    },
    ['call | certain | rest GET /types | rows.js:3'],
  ],
  [
    'what a package that nobody knows makes of an address is called with a word',
    {
      'rows.js': `import paint from 'paint';
const show = paint('https://mixer.com/api/v1', 'red');
show('/channels');
`,
    },
    [],
  ],
]);
