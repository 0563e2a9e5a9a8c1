import { testIdioms } from '@mixer-oauth/testkit';

// A segment of which only a part is a variable, and a word that a query follows.
const rows = (file: string): string[] => [
  `call | certain | rest GET /channels/{channelId}/manifest.{type} | ${file}:2`,
  `call | certain | rest GET /channels/{channelId}/manifest.m3u8 | ${file}:3`,
  `call | certain | rest GET /users/search | ${file}:4`,
];

testIdioms([
  [
    'JavaScript: an ending',
    {
      'a.js': `const api = 'https://mixer.com/api/v1';
const a = (id, type) => fetch(\`\${api}/channels/\${id}/manifest.\${type}\`);
const b = (id) => fetch(\`\${api}/channels/\${id}/manifest.m3u8\`);
const c = (query) => fetch(\`\${api}/users/search\${query}\`);
`,
    },
    rows('a.js'),
  ],
  [
    'Python: an ending',
    {
      'a.py': `import requests
def a(id, kind): requests.get(f'https://mixer.com/api/v1/channels/{id}/manifest.{kind}')
def b(id): requests.get('https://mixer.com/api/v1/channels/%s/manifest.m3u8' % id)
def c(query): requests.get('https://mixer.com/api/v1/users/search' + query)
`,
    },
    rows('a.py'),
  ],
  [
    'PHP: an ending',
    {
      'a.php': `<?php
function a($id, $type) { return file_get_contents("https://mixer.com/api/v1/channels/$id/manifest.$type"); }
function b($id) { return file_get_contents("https://mixer.com/api/v1/channels/$id/manifest.m3u8"); }
function c($query) { return file_get_contents('https://mixer.com/api/v1/users/search' . $query); }
`,
    },
    rows('a.php'),
  ],
  [
    'Python: a word that is made of a variable is no name of a thing, other endings are',
    {
      'a.py': `import requests
def a(kind): requests.get('https://mixer.com/api/v1/users/%ss' % kind)
def b(id, kind): requests.get(f'https://mixer.com/api/v1/channels/{id}/{kind}s')
def c(name): requests.get(f'https://mixer.com/api/v1/channels/{name}.json')
def d(name): requests.get(f'https://mixer.com/api/v1/channels/team-{name}')
`,
    },
    [
      'call | unresolved | GET /users/{}s | a.py:2',
      'call | unresolved | GET /channels/{}/{}s | a.py:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:5',
    ],
  ],
  [
    'JavaScript: the same, with callers who say the word',
    {
      'a.js': `const load = (kind) => fetch(\`https://mixer.com/api/v1/\${kind}s\`);
const one = (kind) => fetch(\`https://mixer.com/api/v1/users/\${kind}es\`);
load('channel');
`,
    },
    ['call | unresolved | GET /users/{}es | a.js:2', 'call | certain | rest GET /channels | a.js:3'],
  ],
]);
