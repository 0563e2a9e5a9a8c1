import { testIdioms } from '@mixer-oauth/testkit';

// A package's method that calls any path, in a base class whose heirs say which.
const base = `const { Client } = require('@mixer/client-node');
class Resource {
  load() { return new Client().request('GET', this.path); }
}
`;
const heir = (name: string, path: string): string =>
  `class ${name} extends Resource {\n  constructor() { super(); this.path = '${path}'; }\n}\n`;
const heirs =
  heir('Me', 'users/current') +
  heir('Types', 'types') +
  heir('Teams', 'teams') +
  heir('Channels', 'channels') +
  heir('Clips', 'clips/5') +
  heir('Games', 'interactive/games/owned');

testIdioms([
  [
    'JavaScript: each of six heirs',
    { 'a.js': base + heirs },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest GET /types | a.js:9',
      'call | certain | rest GET /teams | a.js:12',
      'call | certain | rest GET /channels | a.js:15',
      'call | certain | rest GET /clips/{clipId} | a.js:18',
      'call | certain | rest GET /interactive/games/owned | a.js:21',
    ],
  ],
  [
    'JavaScript: those that are made',
    { 'a.js': `${base + heirs}new Clips().load();\nnew Me().load();\n` },
    ['call | certain | rest GET /users/current | a.js:6', 'call | certain | rest GET /clips/{clipId} | a.js:18'],
  ],
  [
    'JavaScript: the path goes with what the object was made with',
    {
      'a.js': `${base}class One extends Resource {
  constructor(kind, id) { super(); this.path = \`\${kind}/\${id}\`; }
}
new One('types', 5).load();
new One('users', 'current').load();
`,
    },
    ['call | certain | rest GET /types/{typeId} | a.js:8', 'call | certain | rest GET /users/current | a.js:9'],
  ],
]);
