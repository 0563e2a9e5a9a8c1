import { testIdioms } from '@mixer-oauth/testkit';

// How many arguments a caller hands over decides the verb.
testIdioms([
  [
    'JavaScript: more than one',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(path, body) {
  const verb = arguments.length > 1 ? 'PATCH' : 'GET';
  return fetch(API + path, { method: verb, body });
}
call('/channels/1');
call('/channels/2', { name: 'x' });
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:6',
      'call | certain | rest PATCH /channels/{channelId} | a.js:7',
    ],
  ],
  [
    'JavaScript: exactly two of three, in a branch that leaves',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(verb, path, body) {
  if (arguments.length === 1) { path = verb; verb = 'GET'; }
  if (2 >= arguments.length) return fetch(API + path, { method: verb });
  return fetch(API + path, { method: verb, body: JSON.stringify(body) });
}
call('PUT', '/channels/1/follow');
call('PATCH', '/channels/2', {});
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:7',
      'call | certain | rest PATCH /channels/{channelId} | a.js:8',
    ],
  ],
  [
    'PHP: a function that asks for the number of its arguments',
    {
      'a.php': `<?php
function call($path, $body = null) {
  $curl = curl_init('https://mixer.com/api/v1' . $path);
  if (func_num_args() == 2) curl_setopt($curl, CURLOPT_CUSTOMREQUEST, 'PATCH');
  return curl_exec($curl);
}
call('/channels/1');
call('/channels/2', ['name' => 'x']);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:7',
      'call | certain | rest PATCH /channels/{channelId} | a.php:8',
    ],
  ],
  [
    'A number of something else says nothing of parameters',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(path, body) {
  return fetch(API + path, { method: rows.length > 1 ? 'PATCH' : 'GET', body });
}
call('/channels/1');
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:5',
      'call | certain | rest PATCH /channels/{channelId} | a.js:5',
    ],
  ],
  [
    'JavaScript: an arrow function has none of its own, so that those of the function around it are counted',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
function call(path, verb) {
  const send = (retry) => {
    if (arguments.length > 1) return fetch(API + path, { method: verb });
    return fetch(API + path);
  };
  return send(true);
}
call('/channels/1', 'PATCH');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:9'],
  ],
]);
