import { testIdioms } from '@mixer-oauth/testkit';

// JavaScript takes what is undefined for left out: the default stands.
testIdioms([
  [
    'JavaScript: an entry that is taken apart and not there',
    {
      'a.js': `const url = (endpoint, version = 'v1') => \`https://mixer.com/api/\${version}/\${endpoint}\`;
const callApi = ({ endpoint, version }) => fetch(url(endpoint, version));
callApi({ endpoint: 'users/current' });
callApi({ endpoint: 'leaderboards/sparks-weekly/channels/1', version: 'v2' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: a parameter that a caller leaves out',
    {
      'a.js': `const url = (endpoint, version = 'v1') => \`https://mixer.com/api/\${version}/\${endpoint}\`;
const callApi = (endpoint, version) => fetch(url(endpoint, version));
callApi('users/current');
callApi('leaderboards/sparks-weekly/channels/1', 'v2');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: a member that options do not have',
    {
      'a.js': `const url = (endpoint, version = 'v1') => \`https://mixer.com/api/\${version}/\${endpoint}\`;
const callApi = (endpoint, options = {}) => fetch(url(endpoint, options.version));
callApi('users/current');
callApi('leaderboards/sparks-weekly/channels/1', { version: 'v2' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: undefined',
    {
      'a.js': `const url = (endpoint, version = 'v1') => \`https://mixer.com/api/\${version}/\${endpoint}\`;
fetch(url('users/current', undefined));
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: a service by default',
    {
      'a.js': `const services = { mixer: { url: (endpoint, version = 'v1') => \`https://mixer.com/api/\${version}/\${endpoint}\` }, twitch: { url: (endpoint) => \`https://api.twitch.tv/\${endpoint}\` } };
const callApi = (service, { endpoint, method = 'GET', version }) => { const { url } = services[service]; return fetch(url(endpoint, version), { method }); };
const run = (call) => callApi(call.service || 'mixer', { ...call });
run({ endpoint: 'users/current' }); run({ service: 'twitch', endpoint: 'users/search' }); run({ endpoint: 'leaderboards/sparks-weekly/channels/1', version: 'v2' });
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | a.js:4',
    ],
  ],
  [
    'JavaScript: null is no reason for the default',
    {
      'a.js': `const url = (path, version = 'v1') => \`https://mixer.com/api/\${version}/\${path}\`;
fetch(url('users/current', null));
`,
    },
    [],
  ],
  [
    'JavaScript: what an open object may have is not left out',
    {
      'a.js': `const url = (path, version = 'v1') => \`https://mixer.com/api/\${version}/\${path}\`;
export const run = (more) => { const all = { ...more }; fetch(url('users/current', all.version)); };
`,
    },
    [],
  ],
]);
