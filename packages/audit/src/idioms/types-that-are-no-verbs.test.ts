import { testIdioms } from '@mixer-oauth/testkit';

// `type` is the verb for jQuery. Elsewhere it is one more parameter of a request, and says nothing of the verb.
testIdioms([
  [
    'Python: a query with a type, behind a helper',
    {
      'a.py': `import requests
def load(url, headers, params):
    return requests.get(url, headers=headers, params=params)
def search(kind=None):
    params = {}
    params['type'] = kind
    return load('https://mixer.com/api/v1/types', {}, params)
def found(kind):
    return load('https://mixer.com/api/v1/channels', {}, {'type': kind})
`,
    },
    ['call | certain | rest GET /types | a.py:7', 'call | certain | rest GET /channels | a.py:9'],
  ],
  [
    'PHP: a type that holds the verb, and one that does not',
    {
      'a.php': `<?php
function send($url, $options) {
    $ch = curl_init($url);
    curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $options['type']);
    return curl_exec($ch);
}
send('https://mixer.com/api/v1/users/current', ['type' => 'PATCH']);
function types($client, $kind) {
    return $client->get('https://mixer.com/api/v1/types', ['query' => ['type' => $kind], 'type' => $kind]);
}
`,
    },
    ['call | certain | rest PATCH /users/{userId} | a.php:7', 'call | certain | rest GET /types | a.php:9'],
  ],
  [
    'JavaScript: jQuery',
    {
      'a.js': `const send = (url, kind) => $.ajax({ url, type: kind });
send('https://mixer.com/api/v1/users/current', 'DELETE');
`,
    },
    ['call | certain | rest DELETE /users/current | a.js:2'],
  ],
]);
