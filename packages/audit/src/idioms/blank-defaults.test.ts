import { testIdioms } from '@mixer-oauth/testkit';

// What is blank where nobody passes it is no part of a path.
testIdioms([
  [
    'JavaScript: a part of a list that is blank by default',
    {
      'a.js': `const api = { channel: (token) => fetch('https://mixer.com/api/v1/channels/' + token) };
module.exports = { run: (bot, [name = '']) => api.channel(name.replace('@', '')) };
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:1'],
  ],
  [
    'JavaScript: a parameter that is blank by default',
    {
      'a.js': `export const channel = (id = '') => fetch('https://mixer.com/api/v1/channels/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:1'],
  ],
  [
    'Python: the same',
    {
      'a.py': `import requests
def channel(id=''):
    return requests.get('https://mixer.com/api/v1/channels/' + id)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.py:3'],
  ],
  [
    'PHP: the same, where a caller leaves it out',
    {
      'a.php': `<?php
function channels($rest = '') { $c = curl_init('https://mixer.com/api/v1/channels' . $rest); return curl_exec($c); }
channels();
channels('/' . $id . '/follow');
`,
    },
    [
      'call | certain | rest GET /channels | a.php:2',
      'call | certain | rest GET /channels/{channelId}/follow | a.php:4',
    ],
  ],
]);
