import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Clients pass over blanks before an address: https://url.spec.whatwg.org/#url-parsing
testIdioms([
  [
    'JavaScript, Python, PHP: an address on its own line, and a path behind a base',
    {
      'a.js': `fetch(
  \`
${api}/users/current\`, { headers });
const client = axios.create({ baseURL: '${api}' });
client.put(\`
  /channels/\${id}/follow\`);
`,
      'b.py': `requests.delete(f"""
    ${api}/clips/{clip}""")
`,
      'c.php': `<?php
$client->post(' ${api}/clips/create', []);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:5',
      'call | certain | rest DELETE /clips/{clipId} | b.py:1',
      'call | certain | rest POST /clips/create | c.php:2',
    ],
  ],
  [
    'a text in which an address stands is none',
    {
      'a.js': `fetch(\`
  see ${api}/users/current\`);
`,
    },
    [],
  ],
]);
