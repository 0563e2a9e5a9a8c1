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
  [
    'a blank in place of a segment that may be missing is no address of its own',
    {
      'a.js': `const follow = (one) => fetch(\`https://mixer.com/api/v1/channels/\${one.id ?? ''}/follow\`);
const details = (id) => fetch('https://mixer.com/api/v1/channels/' + (id ? id : '') + '/details');
`,
      'b.kt': `fun go(one: One?) {
  val url = "https://mixer.com/api/v1/channels/\${one?.id ?: ""}/follow"
  client.newCall(Request.Builder().url(url).build()).execute()
}
`,
      'c.cs': `class C { void Go(One one) { var url = $"https://mixer.com/api/v1/channels/{one?.Id ?? ""}/follow"; new HttpClient().GetAsync(url); } }
`,
      'd.php': `<?php function go($one) { return file_get_contents('https://mixer.com/api/v1/channels/' . ($one->id ?? '') . '/follow'); }
`,
      'e.py': `import requests
def go(one):
    return requests.get(f"https://mixer.com/api/v1/channels/{one.id or ''}/follow")
`,
      'f.swift': `func go(one: One?) {
  let url = "https://mixer.com/api/v1/channels/\\(one?.id ?? "")/follow"
  URLSession.shared.dataTask(with: URL(string: url)!).resume()
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.js:1',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.js:2',
      'call | certain | rest GET /channels/{channelId}/follow | b.kt:2',
      'call | certain | rest GET /channels/{channelId}/follow | c.cs:1',
      'call | certain | rest GET /channels/{channelId}/follow | d.php:1',
      'call | certain | rest GET /channels/{channelId}/follow | e.py:3',
      'call | certain | rest GET /channels/{channelId}/follow | f.swift:2',
    ],
  ],
  [
    'a blank at the end, and in place of a segment with its slash, is one',
    {
      'a.js': `const all = (rest) => fetch('https://mixer.com/api/v1/channels' + (rest ? '/' + rest : ''));
const one = (isLong) => fetch('https://mixer.com/api/v1/channels/1' + (isLong ? '/details' : ''));
`,
    },
    [
      'call | certain | rest GET /channels | a.js:1',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:1',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.js:2',
    ],
  ],
]);
