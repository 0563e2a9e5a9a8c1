import { testIdioms } from '@mixer-oauth/testkit';

// A verb that is written and not known: GET is likely then, and certain where nothing is written.
testIdioms([
  [
    'JavaScript: an object that may have a verb',
    {
      'e.js': `const go = (e) => fetch('https://mixer.com/api/v1' + e.path, { method: e.method });
export const f = (more) => go({ ...more, path: '/channels/1' });
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: an object of outside',
    {
      'e.js': `const go = (e) => fetch('https://mixer.com/api/v1' + e.path, { method: e.method });
const x = opaque(); x.path = '/channels/1'; go(x);
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: an object without a verb',
    {
      'e.js': `const go = (e) => fetch('https://mixer.com/api/v1' + e.path, { method: e.method });
go({ path: '/channels/1' });
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: a member of outside',
    {
      'e.js': `const go = (m, p) => fetch('https://mixer.com/api/v1' + p, { method: m });
go(window.x, '/channels/1');
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'Python: an object of outside',
    {
      'e.py': `import requests
def go(e):
    return requests.request(e.method, 'https://mixer.com/api/v1' + e.path)
def f(e):
    x = mystery(e)
    x.path = '/channels/1'
    go(x)
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.py:6'],
  ],
  [
    'Python: no verb',
    {
      'e.py': `import requests
def go(path, method=None):
    return requests.request(method or 'GET', 'https://mixer.com/api/v1' + path)
go('/channels/1')
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | e.py:4'],
  ],
  [
    'JavaScript: options without a verb',
    {
      'e.js': `const go = (p, o = {}) => fetch('https://mixer.com/api/v1' + p, { method: o.method, headers: {} });
go('/channels/1'); go('/channels/2', { body: 'x' });
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | e.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.js:2',
    ],
  ],
  [
    'JavaScript: a variable of the environment',
    {
      'e.js': `fetch('https://mixer.com/api/v1/channels/1', { method: process.env.VERB });
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:1'],
  ],
]);
