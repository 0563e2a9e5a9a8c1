import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'JavaScript: what stands in one row of a list goes together',
    {
      'live.js': `const { Carina } = require('carina');
class Live {
  constructor() { this.carina = new Carina({ isBot: true }).open(); }
  add(channel) {
    const events = [
      ['channel', 'followed'],
      ['user', 'update'],
    ];
    events.forEach((event) => { this.register(event[0], event[1], channel); });
  }
  register(type, name, channel) {
    const slug = \`\${type}:\${channel.id}:\${name}\`;
    this.carina.subscribe(slug, () => {});
  }
}
`,
      'rest.js': `const calls = [
  { verb: 'GET', path: '/types/1' },
  { verb: 'DELETE', path: '/clips/2' },
];
calls.map((call) => fetch('https://mixer.com/api/v1' + call.path, { method: call.verb }));
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:followed | live.js:6',
      'call | certain | constellation subscribe user:{userId}:update | live.js:7',
      'call | certain | rest GET /types/{typeId} | rest.js:2',
      'call | certain | rest DELETE /clips/{clipId} | rest.js:3',
    ],
  ],
  [
    'JavaScript: the kind of event and its name are both what callers pass',
    {
      'a.js': `import { Carina } from 'carina';
const carina = new Carina({ isBot: true }).open();
const subscribe = (type, id, name) => carina.subscribe(\`\${type}:\${id}:\${name}\`, () => {});
subscribe('channel', 1, 'update');
subscribe('weather', 1, 'today');
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:update | a.js:4'],
  ],
]);
