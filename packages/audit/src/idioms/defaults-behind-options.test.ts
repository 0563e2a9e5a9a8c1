import { testIdioms } from '@mixer-oauth/testkit';

// What a caller hands over may be nothing, and then JavaScript takes the parameter's default.
const hosts = `const hosts = (url = 'https://mixer.com/api/v1/interactive/hosts') => fetch(url);
`;
const send = `const send = (path, method = 'GET') => fetch('https://mixer.com/api/v1' + path, { method });
`;

testIdioms([
  [
    'An option of options that nobody in the code fills',
    { 'a.js': `${hosts}export const open = (options) => hosts(options.discoveryUrl);` },
    ['call | certain | rest GET /interactive/hosts | a.js:1'],
  ],
  [
    'Two functions on the way, and a field',
    {
      'discovery.ts': `import * as https from 'https';
export class Requester {
  request(url: string) { return new Promise((resolve) => https.get(url, resolve)); }
}
export class Discovery {
  constructor(private requester: Requester) {}
  find(endpoint: string = 'https://mixer.com/api/v1/interactive/hosts') { return this.requester.request(endpoint); }
}
`,
      'client.ts': `import { Discovery, Requester } from './discovery';
export class Client {
  private discovery = new Discovery(new Requester());
  open(options: Options) { return this.discovery.find(options.discoveryUrl); }
}
`,
    },
    ['call | certain | rest GET /interactive/hosts | discovery.ts:7'],
  ],
  [
    'A variable of the environment',
    { 'a.js': `${hosts}hosts(process.env.HOSTS_URL);` },
    ['call | certain | rest GET /interactive/hosts | a.js:1'],
  ],
  [
    'An option that all who fill them give has no default',
    { 'a.js': `${send}const act = (options) => send('/channels/1', options.method);\nact({ method: 'PATCH' });` },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:2'],
  ],
  [
    'One of them leaves it out',
    {
      'a.js': `${send}const act = (options) => send('/channels/1', options.method);\nact({ method: 'PATCH' });\nact({});`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest PATCH /channels/{channelId} | a.js:2',
    ],
  ],
]);
